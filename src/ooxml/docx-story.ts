import type { ListCounter } from './docx-numbering.ts'
import { type DocxStyle, hiddenBy, listPlaceOf } from './docx-styles.ts'
import { type DocxBlock, type DocxTable, noteMark, paragraphsIn, type Unread } from './docx-text.ts'
import { isOn, wordValue } from './docx-values.ts'
import { child, children, textOf, type XmlElement } from './read-xml.ts'

/** What the text of one story (body, note, header) refers to, and where its by-products go. */
export interface StoryContext {
  readonly styles: ReadonlyMap<string, DocxStyle>
  readonly counter: ListCounter
  /** Page numbers of headers and footers are no text. */
  readonly isMargin: boolean
  /** Is told of everything that is shown and cannot be read. */
  onUnread(what: Unread): void
  /** Is told of the notes in the order in which they are called. */
  onNote(kind: 'footnote' | 'endnote', id: string): void
}

/** Elements whose content is no longer, or never, part of the text. */
const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:delInstrText',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:annotationRef',
])

const signs: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
])

/** Elements that only wrap others, at the level of paragraphs, rows and cells. */
const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])

/** Drawn things without text: images, charts, diagrams. */
const picture = /^a:blip$| (?:imagedata|chart|relIds)$/

/** The paragraphs and tables of a story. */
export function readStory(root: XmlElement | undefined, context: StoryContext): DocxBlock[] {
  const { styles, counter, isMargin, onUnread, onNote } = context
  /** Fields that are open, the innermost last, and what of them is being read. */
  const fields: { isResult: boolean; code: string }[] = []
  let boxes: DocxBlock[] = []
  /** A paragraph whose end mark is deleted: the next one goes on with it. */
  let carried: { readonly label: string; readonly text: string } | undefined

  const blocks = root ? blocksOf(root) : []
  // Programs differ in what they show behind a field that never ends.
  if (fields.length > 0) onUnread('bound')
  return blocks

  function blocksOf(parent: XmlElement): DocxBlock[] {
    const found = unwrapped(parent).flatMap((element): DocxBlock[] => {
      if (element.name === 'w:p') return paragraphOf(element)
      if (element.name === 'w:tbl') return [...endCarried(), tableOf(element)]
      if (element.name === 'w:altChunk' || element.name === 'w:subDoc') onUnread('object')
      return []
    })
    return [...found, ...endCarried()]
  }

  /** Nothing has come behind a deleted end mark to go on with. */
  function endCarried(): DocxBlock[] {
    if (!carried) return []
    const block = { kind: 'paragraph', ...carried } as const
    carried = undefined
    return [block]
  }

  /** Elements in their order, those in wrappers too. */
  function unwrapped(parent: XmlElement): XmlElement[] {
    return children(parent).flatMap((element) => {
      if (element.name === 'mc:AlternateContent') return unwrapped(alternative(element))
      if (!wrappers.has(element.name)) return [element]
      tellBound(element)
      return unwrapped(element)
    })
  }

  function paragraphOf(element: XmlElement): DocxBlock[] {
    const properties = child(element, 'w:pPr')
    const style = styles.get(wordValue(properties, 'w:pStyle') ?? '')
    const outer = boxes
    boxes = []
    const label = carried?.label ?? labelOf(properties, style)
    const text = (carried?.text ?? '') + textIn(element, style)
    const found = boxes
    boxes = outer
    carried = child(child(properties, 'w:rPr'), 'w:del') ? { label, text } : undefined
    return carried ? found : [{ kind: 'paragraph', label, text }, ...found]
  }

  function labelOf(properties: XmlElement | undefined, style: DocxStyle | undefined): string {
    const { list, level = 0 } = { ...style?.place, ...listPlaceOf(properties) }
    return list === undefined || list === '0' ? '' : counter({ list, level }).trim()
  }

  function tableOf(table: XmlElement): DocxTable {
    const rows = unwrapped(table).filter((row) => {
      const properties = child(row, 'w:trPr')
      const isGone = child(properties, 'w:del') || isOn(child(properties, 'w:hidden'))
      return row.name === 'w:tr' && !isGone
    })
    const cells = (row: XmlElement) => unwrapped(row).filter(({ name }) => name === 'w:tc')
    return {
      kind: 'table',
      rows: rows.map((row) =>
        cells(row).map((cell) => ({
          paragraphs: paragraphsIn(blocksOf(cell)),
        })),
      ),
    }
  }

  /** The text of what stands inside a paragraph; `style` is the paragraph's, or that of the run. */
  function textIn(parent: XmlElement, style: DocxStyle | undefined): string {
    return children(parent)
      .map((element) => inlineText(element, style))
      .join('')
  }

  function inlineText(element: XmlElement, style: DocxStyle | undefined): string {
    const { name, attributes } = element
    if (skipped.has(name) || name.endsWith('Pr')) return ''
    const sign = signs.get(name)
    if (sign !== undefined) return visible(sign, style)
    switch (name) {
      case 'w:r':
        return textIn(element, runStyle(element, style))
      case 'w:t':
      case 'm:t':
        return visible(literalText(element), style)
      case 'w:sym':
        return visible(symbolOf(element), style)
      case 'w:fldChar':
        markField(attributes.get('w:fldCharType'))
        return ''
      case 'w:instrText':
        for (const field of fields.slice(-1)) field.code += textOf(element)
        return ''
      case 'w:fldSimple': {
        const code = attributes.get('w:instr') ?? ''
        tellField(code)
        return isPageNumber(code) ? '' : textIn(element, style)
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const mark = visible(noteMark, style)
        const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote'
        if (mark !== '') onNote(kind, attributes.get('w:id') ?? '')
        return mark
      }
      case 'mc:AlternateContent':
        return textIn(alternative(element), style)
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        if (visible(noteMark, style) !== '') readDrawing(element)
        return ''
      default:
        tellBound(element)
        return textIn(element, style)
    }
  }

  /** Nothing is seen of hidden runs and of the codes of fields. */
  function visible(text: string, style: DocxStyle | undefined): string {
    const isUnseen = fields.some(({ isResult, code }) => !isResult || isPageNumber(code))
    return style?.isHidden || isUnseen ? '' : text
  }

  function isPageNumber(code: string): boolean {
    // Other switches than `\\* Arabic` could print a text of their own.
    const pattern = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?:\s+\\\*\s+\w+)*\s*$/i
    return isMargin && pattern.test(code)
  }

  /** Links keep their text; whatever else a field shows, Word works out anew. */
  function tellField(code: string): void {
    if (!isPageNumber(code) && !/^\s*HYPERLINK\b/i.test(code)) onUnread('bound')
  }

  function markField(type: string | undefined): void {
    const field = fields.at(-1)
    if (type === 'begin') fields.push({ isResult: false, code: '' })
    else if (type === 'end') tellField(fields.pop()?.code ?? '')
    else if (type === 'separate' && field) field.isResult = true
  }

  function runStyle(run: XmlElement, outer: DocxStyle | undefined): DocxStyle {
    const properties = child(run, 'w:rPr')
    const own = styles.get(wordValue(properties, 'w:rStyle') ?? '')
    const isHidden = hiddenBy(properties) ?? own?.isHidden ?? outer?.isHidden
    return { isHidden, place: {} }
  }

  function readDrawing(element: XmlElement): void {
    if (element.name === 'w:object') onUnread('object')
    for (const inner of children(element)) {
      const { name, attributes } = inner
      if (name === 'w:txbxContent') boxes.push(...blocksOf(inner))
      else if (name === 'mc:AlternateContent') readDrawing(alternative(inner))
      else {
        if (picture.test(name)) onUnread('picture')
        // Text along a line, as in watermarks.
        const text = name.endsWith(' textpath') ? attributes.get('string') : undefined
        if (text !== undefined) boxes.push({ kind: 'paragraph', label: '', text })
        readDrawing(inner)
      }
    }
  }

  /** The first choice that Word understands, else the fallback. */
  function alternative(element: XmlElement): XmlElement {
    const choice = children(element, 'mc:Choice').find(isUnderstood)
    const fallback = child(element, 'mc:Fallback')
    const texts = [choice, fallback].map((each) => textOf(each).replace(/\s/g, ''))
    if (choice && texts[1] !== '' && texts[0] !== texts[1]) onUnread('alternative')
    return choice ?? fallback ?? { ...element, children: [] }
  }

  function tellBound(element: XmlElement): void {
    if (child(child(element, 'w:sdtPr'), 'w:dataBinding')) onUnread('bound')
  }
}

/** Without `xml:space`, spaces at the ends are the file's layout. */
function literalText(element: XmlElement): string {
  const text = textOf(element)
  if (element.attributes.get('xml:space') === 'preserve') return text
  const isLayout = (at: number) => ' \t\n'.includes(text.charAt(at))
  let [start, end] = [0, text.length]
  while (start < end && isLayout(start)) start += 1
  while (end > start && isLayout(end - 1)) end -= 1
  return text.slice(start, end)
}

/** Symbol fonts have their characters in the private area, at the place of the common ones. */
function symbolOf({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes.get('w:char') ?? '', 16)
  if (!(code > 0 && code <= 0xffff)) return ''
  return String.fromCharCode(code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code)
}

/** Whether Word knows all namespaces that a choice is made for. */
function isUnderstood({ attributes, namespaces }: XmlElement): boolean {
  const prefixes = (attributes.get('Requires') ?? '').split(/\s+/)
  return prefixes.every((prefix) =>
    /^http:\/\/schemas\.(?:microsoft|openxmlformats)\b/.test(namespaces.get(prefix) ?? ''),
  )
}
