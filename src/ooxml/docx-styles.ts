import type { ListPlace } from './docx-numbering.ts'
import { isOn, wordValue } from './docx-values.ts'
import { child, children, type XmlElement } from './read-xml.ts'

/** What a style says of hiding and of lists, with what it takes over from the style it is based on. */
export interface DocxStyle {
  readonly isHidden: boolean | undefined
  readonly place: Partial<ListPlace>
}

/** The styles of `word/styles.xml` by id. */
export function stylesOf(root: XmlElement | undefined): ReadonlyMap<string, DocxStyle> {
  const elements = new Map(
    children(root, 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style]),
  )
  const styles = new Map<string, DocxStyle>()
  for (const id of elements.keys()) styleOf(id, [])
  return styles

  /** `heirs` are those that asked for it: a style based on itself is based on nothing. */
  function styleOf(id: string, heirs: readonly string[]): DocxStyle | undefined {
    const element = elements.get(id)
    const known = styles.get(id)
    if (known || !element || heirs.includes(id)) return known
    const base = styleOf(wordValue(element, 'w:basedOn') ?? '', [...heirs, id])
    const style = {
      isHidden: hiddenBy(child(element, 'w:rPr')) ?? base?.isHidden,
      place: { ...base?.place, ...listPlaceOf(child(element, 'w:pPr')) },
    }
    styles.set(id, style)
    return style
  }
}

/** Whether run properties hide the text; undefined where they say nothing of it. */
export function hiddenBy(properties: XmlElement | undefined): boolean | undefined {
  const vanish = child(properties, 'w:vanish')
  return vanish && isOn(vanish)
}

/** The list that paragraph properties name, as far as they do. */
export function listPlaceOf(properties: XmlElement | undefined): Partial<ListPlace> {
  const numbering = child(properties, 'w:numPr')
  const list = wordValue(numbering, 'w:numId')
  const level = wordValue(numbering, 'w:ilvl')
  return {
    ...(list !== undefined && { list }),
    ...(level !== undefined && { level: Number(level) }),
  }
}
