import { strFromU8, unzipSync } from 'fflate'
import { StyleSheet } from './docx/formatting.ts'
import { Numbering } from './docx/numbering.ts'
import { type Block, type Paragraph, paragraphsIn, readBlocks } from './docx/story.ts'
import type { XmlElement } from './docx/xml.ts'
import { attribute, child, children, numberOf, parseXml, switchOf } from './docx/xml.ts'

export { roman } from './docx/numbering.ts'
export type { Drawing, Run } from './docx/run.ts'
export type { Block, Cell, Paragraph, Row, Table } from './docx/story.ts'
export { paragraphsIn, plain } from './docx/story.ts'
export type { XmlElement } from './docx/xml.ts'
export { descendants } from './docx/xml.ts'

/** The files inside a DOCX by name. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** A DOCX as a reader sees it: every value is the effective one; lengths are twips. */
export interface DocxFile {
  readonly sections: readonly Section[]
  readonly footnotes: ReadonlyMap<string, readonly Paragraph[]>
  readonly settings: XmlElement | undefined
  /** The XML parts a reader sees something of: document, headers, footers, notes. */
  readonly stories: ReadonlyMap<string, XmlElement>
  readonly partNames: readonly string[]
}

export interface Section {
  /** Counted from 1, for messages. */
  readonly number: number
  readonly page: Page
  /** `w:titlePg`: the first page has a header and footer of its own. */
  readonly ownFirstPage: boolean
  readonly numbers: { readonly start: number | undefined; readonly format: string | undefined }
  readonly headers: Readonly<Partial<Record<HeaderType, readonly Block[]>>>
  readonly footers: Readonly<Partial<Record<HeaderType, readonly Block[]>>>
  readonly blocks: readonly Block[]
}

export type HeaderType = 'default' | 'first' | 'even'

export interface Page {
  readonly width: number
  readonly height: number
  readonly landscape: boolean
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly gutter: number
  /** From the paper's edge to the header. */
  readonly header: number
}

export function readDocx(bytes: Uint8Array): DocxFile {
  return readParts(unzipSync(bytes))
}

/** Parts read before: a file and its damaged copies share most of them. */
const roots = new WeakMap<Uint8Array, XmlElement>()

export function readParts(parts: Parts): DocxFile {
  const part = (name: string): XmlElement | undefined => {
    const content = parts[name]
    if (!content) return undefined
    const root = roots.get(content) ?? parseXml(strFromU8(content))
    roots.set(content, root)
    return root
  }
  const document = part('word/document.xml')
  const body = child(document, 'w:body')
  if (!document || !body) throw new Error('No word/document.xml with a body: not a DOCX.')
  const styles = new StyleSheet(part('word/styles.xml'))
  const numberingRoot = part('word/numbering.xml')
  const story = (name: string) => ({
    part: name.replace(/^word\/|\.xml$/g, ''),
    styles,
    numbering: new Numbering(numberingRoot),
    count: 0,
  })
  const targets = relationTargets(part('word/_rels/document.xml.rels'))
  const stories = new Map<string, XmlElement>([['word/document.xml', document]])
  for (const name of [...targets.values(), 'word/footnotes.xml', 'word/endnotes.xml']) {
    if (!/\/(header|footer|footnotes|endnotes)\d*\.xml$/.test(name)) continue
    const root = part(name)
    if (root) stories.set(name, root)
  }

  const bodyStory = story('word/document.xml')
  const sections: Section[] = []
  for (const { elements, properties } of sectionsOf(body)) {
    const page = pageOf(properties)
    const room = page.width - page.left - page.right - page.gutter
    const previous = sections.at(-1)
    const edge = (name: 'w:headerReference' | 'w:footerReference') =>
      Object.fromEntries(
        children(properties, name).map((reference) => {
          const target = targets.get(attribute(reference, 'r:id') ?? '') ?? ''
          const root = stories.get(target)
          const type = attribute(reference, 'w:type') ?? 'default'
          return [type, root ? readBlocks(root, story(target), room) : []]
        }),
      )
    const numbers = child(properties, 'w:pgNumType')
    sections.push({
      number: sections.length + 1,
      page,
      ownFirstPage: switchOf(child(properties, 'w:titlePg')) ?? false,
      numbers: { start: numberOf(numbers, 'w:start'), format: attribute(numbers, 'w:fmt') },
      headers: { ...previous?.headers, ...edge('w:headerReference') },
      footers: { ...previous?.footers, ...edge('w:footerReference') },
      blocks: readBlocks({ ...body, children: elements }, bodyStory, room),
    })
  }

  const noteStory = story('word/footnotes.xml')
  const notes = children(stories.get('word/footnotes.xml'), 'w:footnote')
    .filter((note) => attribute(note, 'w:type') === undefined)
    .map((note) => {
      const blocks = readBlocks(note, noteStory, sections[0]?.page.width ?? 0)
      return [attribute(note, 'w:id') ?? '', blocks.flatMap(paragraphsIn)] as const
    })
  return {
    sections,
    footnotes: new Map(notes),
    settings: part('word/settings.xml'),
    stories,
    partNames: Object.keys(parts),
  }
}

/** Every paragraph a reader can see: text, headers, footers, notes, text boxes. */
export function allParagraphs({ sections, footnotes }: DocxFile): Paragraph[] {
  return [
    ...sections.flatMap(({ blocks, headers, footers }) => [
      ...Object.values(headers).flat(),
      ...blocks,
      ...Object.values(footers).flat(),
    ]),
    ...[...footnotes.values()].flat(),
  ].flatMap(paragraphsIn)
}

function relationTargets(root: XmlElement | undefined): Map<string, string> {
  return new Map(
    children(root, 'Relationship').map((relation) => {
      const target = attribute(relation, 'Target') ?? ''
      const name = target.startsWith('/') ? target.slice(1) : `word/${target}`
      return [attribute(relation, 'Id') ?? '', name]
    }),
  )
}

/** A section ends with the paragraph that holds its properties; the last one's stand at the end. */
function sectionsOf(body: XmlElement) {
  const result: { elements: XmlElement[]; properties: XmlElement | undefined }[] = []
  let elements: XmlElement[] = []
  for (const element of body.children) {
    const properties =
      element.name === 'w:sectPr' ? element : child(child(element, 'w:pPr'), 'w:sectPr')
    if (element.name !== 'w:sectPr') elements.push(element)
    if (!properties) continue
    result.push({ elements, properties })
    elements = []
  }
  if (elements.length > 0) result.push({ elements, properties: undefined })
  return result
}

/** What Word takes where a section says nothing: US Letter, margins of one inch. */
function pageOf(properties: XmlElement | undefined): Page {
  const size = child(properties, 'w:pgSz')
  const margin = child(properties, 'w:pgMar')
  return {
    width: numberOf(size, 'w:w') ?? 12240,
    height: numberOf(size, 'w:h') ?? 15840,
    landscape: attribute(size, 'w:orient') === 'landscape',
    top: numberOf(margin, 'w:top') ?? 1440,
    bottom: numberOf(margin, 'w:bottom') ?? 1440,
    left: numberOf(margin, 'w:left') ?? 1440,
    right: numberOf(margin, 'w:right') ?? 1440,
    gutter: numberOf(margin, 'w:gutter') ?? 0,
    header: numberOf(margin, 'w:header') ?? 720,
  }
}
