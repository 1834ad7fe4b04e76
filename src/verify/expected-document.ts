import type { Block, Inline, ReportModel, TableBlock } from '../report/report-model.ts'
import type { DocumentPart, FilePlace } from '../source/difference.ts'
import { type ExpectedText, textOfInlines, verdictSpans } from './expected-text.ts'
import { beginningOf, rowName } from './tokens.ts'

/** The text of a report as a reader of the page must see it, in the order of the page. */
export interface ExpectedDocument {
  readonly items: readonly ExpectedItem[]
  readonly notes: readonly ExpectedText[]
  readonly properties: readonly ExpectedText[]
}

/** A paragraph, or a table of figures. */
export type ExpectedItem =
  | ({ readonly kind: 'paragraph'; readonly mark?: 'draft' } & ExpectedText)
  | { readonly kind: 'table'; readonly rows: readonly ExpectedRow[] }

/** A row, its cells from left to right, the paragraphs of a cell each on its own. */
export interface ExpectedRow {
  readonly cells: readonly (readonly ExpectedText[])[]
  readonly place: FilePlace
}

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const motto = 'Độc lập - Tự do - Hạnh phúc'
const draftMark = 'DỰ THẢO'

/** All text that follows from the model: the form of Mẫu 1.4 (Nghị định 30/2020), without a look at how it is set. */
export function expectedDocument(model: ReportModel): ExpectedDocument {
  const { letterhead, marks, kind, subject, addressees, basis, body, signature, recipients } = model
  const head = (text: string) => plainItem(text, 'letterhead')
  const foot = (text: string) => plainItem(text, 'signature')
  const capitals = (text: string) => text.toUpperCase()
  return {
    items: [
      ...[...letterhead.superior, ...letterhead.issuer].map(capitals).map(head),
      ...[nation, motto, letterhead.numberLine, letterhead.dateLine].map(head),
      ...marks.map((mark) => markItem(head(mark))),
      head(capitals(kind)),
      item(textOfInlines(subject), 'letterhead'),
      ...addresseeLines(addressees).map(head),
      ...basis.map((inlines) => item(textOfInlines(inlines), 'body')),
      ...blockItems(body, 'body'),
      ...['Nơi nhận:', ...recipients].map(foot),
      ...signature.lines.map(capitals).map(foot),
      ...(signature.office === undefined ? [] : [foot(capitals(signature.office))]),
      ...(signature.name === undefined ? [] : [foot(signature.name)]),
      ...model.appendices.flatMap(({ label, title, attachedTo, blocks }) => [
        plainItem(label, 'appendix'),
        item(textOfInlines(title, { inCapitals: true }), 'appendix', label),
        plainItem(attachedTo, 'appendix', label),
        ...blockItems(blocks, 'appendix', label),
      ]),
    ],
    notes: model.notes.map(({ number, inlines }) => {
      const own = textOfInlines(inlines)
      return {
        label: '',
        ...own,
        place: { kind: 'note', number, beginning: beginningOf(own.text) },
      }
    }),
    properties: expectedProperties(model.properties),
  }
}

/** Every text of the page and its notes, those of cells line by line. */
export function textsOf({ items, notes }: ExpectedDocument): ExpectedText[] {
  const texts = items.flatMap((each) =>
    each.kind === 'table' ? each.rows.flatMap(({ cells }) => cells.flat()) : [each],
  )
  return [...texts, ...notes]
}

/** What a file says of itself; dates are those of its making and not looked at. */
export function expectedProperties({
  title,
  subject,
  author,
}: Pick<ReportModel['properties'], 'title' | 'subject' | 'author'>): ExpectedText[] {
  return Object.entries({ title, subject, author }).map(([name, text]) => ({
    label: '',
    text,
    figures: [],
    // The keys are the three names of a property.
    place: { kind: 'property', name: name as 'title' },
  }))
}

/** A mark says what a document is: every change of it counts, but that a draft became final. */
function markItem(mark: ReturnType<typeof plainItem>): ExpectedItem {
  if (mark.text === draftMark) return { ...mark, mark: 'draft' }
  return { ...mark, figures: [{ start: 0, end: mark.text.length }] }
}

function addresseeLines(addressees: readonly string[]): string[] {
  const [only] = addressees
  if (only === undefined) return []
  if (addressees.length === 1) return [`Kính gửi: ${only}`]
  const last = addressees.length - 1
  return ['Kính gửi:', ...addressees.map((name, at) => `- ${name}${at === last ? '.' : ';'}`)]
}

function plainItem(text: string, part: DocumentPart, heading = '') {
  return item({ text, figures: [] }, part, heading)
}

function item(
  own: Pick<ExpectedText, 'text' | 'figures'>,
  part: DocumentPart,
  heading = '',
  label = '',
) {
  const place: FilePlace = {
    kind: 'paragraph',
    part,
    heading,
    beginning: beginningOf(own.text),
  }
  return { kind: 'paragraph', label, ...own, place } as const
}

function blockItems(
  blocks: readonly Block[],
  part: DocumentPart,
  /** The name above blocks that have no headings. */
  name = '',
): ExpectedItem[] {
  const headings: string[] = []
  return blocks.map((block): ExpectedItem => {
    if (block.kind === 'heading') {
      headings.splice(block.level - 1, headings.length, block.number)
    }
    const heading = headings.filter(Boolean).join('.') || name
    if (block.kind === 'table') return tableItem(block, part, heading)
    const inCapitals = block.kind === 'heading' && block.level === 1
    return item(textOfInlines(block.inlines, { inCapitals }), part, heading, labelOf(block))
  })
}

/** What a word processor prints before a block. */
function labelOf(block: Exclude<Block, TableBlock>): string {
  switch (block.kind) {
    case 'heading':
      return `${block.number}${block.level === 3 ? ')' : '.'}`
    case 'point':
      return `${block.letter})`
    case 'item':
      return block.depth === 1 ? '-' : '+'
    case 'paragraph':
      return ''
  }
}

function tableItem(
  { header, rows }: TableBlock,
  part: DocumentPart,
  heading: string,
): ExpectedItem {
  const columns = header.flatMap(({ paragraphs, span = 1 }) =>
    Array<string>(span).fill(lineOf(paragraphs)),
  )
  return {
    kind: 'table',
    rows: [{ cells: header }, ...rows].map(({ cells }) => {
      const row = rowName(cells.map(({ paragraphs }) => lineOf(paragraphs)))
      let column = 0
      const place = (name: string): FilePlace => ({
        kind: 'table',
        part,
        heading,
        row,
        column: name,
      })
      return {
        place: place(''),
        cells: cells.map(({ paragraphs, span = 1 }) => {
          const own = place(columns[column] ?? '')
          column += span
          return paragraphs.map((inlines) => cellText(inlines, own))
        }),
      }
    }),
  }
}

function cellText(inlines: readonly Inline[], place: FilePlace): ExpectedText {
  const { text, figures } = textOfInlines(inlines)
  return { label: '', text, figures: [...verdictSpans(text), ...figures], place }
}

function lineOf(paragraphs: readonly (readonly Inline[])[]): string {
  return paragraphs
    .map((inlines) => textOfInlines(inlines).text)
    .join(' ')
    .trim()
}
