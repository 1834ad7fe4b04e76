import { noteMark } from '../ooxml/read-docx.ts'
import type { Inline } from '../report/report-model.ts'
import type { DatumPlace, FilePlace } from '../source/difference.ts'
import { vietnameseStatuses, vietnameseTaskStatuses } from '../wording/statuses.ts'
import { withoutInvisible } from './tokens.ts'

/** A text that follows from the data: a paragraph, a line of a cell, a property. */
export interface ExpectedText {
  /** What its list prints before it, empty where it is in none. */
  readonly label: string
  readonly text: string
  /** Stretches of which every change counts, words too: bound figures and verdicts. */
  readonly figures: readonly FigureSpan[]
  readonly place: FilePlace
}

/** A stretch of a text; verdicts have no datum of their own. */
export interface FigureSpan {
  readonly start: number
  readonly end: number
  readonly datum?: DatumPlace
}

/** The text of inlines with their figures; where a note is called stands its mark. */
export function textOfInlines(
  inlines: readonly Inline[],
  { inCapitals = false }: { readonly inCapitals?: boolean } = {},
): Pick<ExpectedText, 'text' | 'figures'> {
  const figures: FigureSpan[] = []
  let text = ''
  for (const inline of inlines) {
    if (inline.kind === 'note') {
      text += noteMark
      continue
    }
    const start = text.length
    const own = withoutInvisible(inline.text)
    text += inCapitals ? own.toUpperCase() : own
    if (inline.kind !== 'figure') continue
    const { datum, at } = inline
    figures.push({ start, end: text.length, datum: { datum, at } })
  }
  return { text, figures }
}

const verdicts = [
  ...Object.values(vietnameseStatuses),
  ...Object.values(vietnameseTaskStatuses),
].sort((a, b) => b.length - a.length)

/** The verdict that a line of a cell begins with, as a figure; none where it begins otherwise. */
export function verdictSpans(text: string): FigureSpan[] {
  const verdict = verdicts.find((name) => text === name || text.startsWith(`${name} `))
  return verdict === undefined ? [] : [{ start: 0, end: verdict.length }]
}

/** Several lines as one text, in the place of the first; a cell without lines is empty. */
export function joinedTexts(lines: readonly ExpectedText[], place: FilePlace): ExpectedText {
  const figures: FigureSpan[] = []
  let text = ''
  for (const [at, line] of lines.entries()) {
    if (at > 0) text += '\n'
    const from = text.length
    figures.push(
      ...line.figures.map((span) => ({ ...span, start: span.start + from, end: span.end + from })),
    )
    text += line.text
  }
  return { label: '', text, figures, place: lines[0]?.place ?? place }
}
