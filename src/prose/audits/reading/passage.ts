import type { Location } from '../../../source/location.ts'
import type { Block, Inline, Note } from '../../narrative.ts'

/** A run of printed sentences whose every character still knows where it comes from. */
export interface Passage {
  /** `data-text`: a reason, note or result of the data file, wherever it is printed. */
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'point' | 'note' | 'data-text'
  /** Of a heading, 1 to 3. */
  readonly level?: number
  /** As printed, without the marks of footnotes. */
  readonly text: string
  /** The same characters with a sign that is no letter for each of an address: those are no words. */
  readonly words: string
  readonly spans: readonly Span[]
}

/** A piece of a passage; offsets count UTF-16 units from 0, `end` is excluded. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly inline: PrintedInline
}

/** An inline that prints characters of its own. */
export type PrintedInline = Exclude<Inline, { kind: 'note' }>

/** What is audited of a report, in printed order. */
export interface PrintedTexts {
  readonly title: readonly Inline[]
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
  /** Texts of the data file with their figures bound. */
  readonly dataTexts: readonly (readonly Inline[])[]
}

/** The passages of a report in reading order: title, body, notes, then the texts of the data. */
export function passagesOf({ title, blocks, notes, dataTexts }: PrintedTexts): Passage[] {
  return [
    passage('title', title),
    ...blocks.flatMap((block) => {
      if (block.kind === 'table') return []
      const made = passage(block.kind, block.inlines)
      return [block.kind === 'heading' ? { ...made, level: block.level } : made]
    }),
    ...notes.map(({ inlines }) => passage('note', inlines)),
    ...dataTexts.map((inlines) => passage('data-text', inlines)),
  ]
}

/**
 * Where a stretch of a passage was written: typed characters at their own place, a bound figure
 * where it is called.
 */
export function placeOf({ spans }: Passage, start: number, end: number): Location {
  const touched = spans.filter((span) => span.end > start && span.start < end)
  const [first = spans[0]] = touched
  const last = touched.at(-1)
  if (!first || !last) throw new RangeError(`No characters from ${start} to ${end}`)
  const from = placeWithin(first, start, end)
  const to = placeWithin(last, start, end)
  // A stretch over two files is shown where it begins.
  if (from.file !== to.file || to.end < from.end) return from
  return { ...from, end: to.end, endLine: to.endLine, endColumn: to.endColumn }
}

/**
 * Whether the characters of a span were typed where they are printed, rather than bound: names and
 * periods that the data brings into a sentence are not.
 */
export function isTyped({ kind }: Passage, { inline }: Span): boolean {
  const inData = kind === 'data-text' || kind === 'title'
  return inline.kind === 'text' && (inData || inline.at.file.endsWith('.md'))
}

function placeWithin({ inline, start: spanStart, end: spanEnd }: Span, start: number, end: number) {
  if (inline.kind !== 'text') return inline.boundAt
  const { at, text } = inline
  // Characters that an escape or a fold has moved are shown with the whole of their text.
  if (at.line !== at.endLine || at.end - at.start !== text.length) return at
  const from = Math.max(start, spanStart) - spanStart
  const to = Math.min(end, spanEnd) - spanStart
  return {
    ...at,
    start: at.start + from,
    column: at.column + from,
    end: at.start + to,
    endColumn: at.column + to,
  }
}

function passage(kind: Passage['kind'], inlines: readonly Inline[]): Passage {
  const spans: Span[] = []
  let text = ''
  for (const inline of inlines) {
    if (inline.kind === 'note' || inline.text === '') continue
    spans.push({ start: text.length, end: text.length + inline.text.length, inline })
    text += inline.text
  }
  return { kind, text, words: withoutAddresses(text), spans }
}

/** `https://…`, `a@b.vn` and `mysonla.vn` give way to signs, one for each character. */
function withoutAddresses(text: string): string {
  return text.replaceAll(
    /\bhttps?:\/\/[^\s)>”"]+|\bwww\.[^\s)>;,”"]+|(?<![\w.-])[\w.-]{1,99}(?:@[\w.-]+|\.(?:vn|com|net|org|info|io)\b(?:\/[^\s)>”"]*)?)/g,
    (address) => '\ufffc'.repeat(address.length),
  )
}
