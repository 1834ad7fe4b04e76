import { fromDecimal, multiply, type Rational, rational } from '../dataset/rational.ts'
import type { CellContent, SheetCell } from '../report/workbook.ts'
import type { DatumPlace, FilePlace } from '../source/difference.ts'
import { shownNumber } from './decimal-text.ts'
import { type ExpectedText, verdictSpans } from './expected-text.ts'

/** A number that a cell must hold, exactly as our files store it. */
export interface ExpectedNumber {
  /** As stored: a percentage is a fraction. */
  readonly value: Rational
  /** Digits behind the point to which the value is kept. */
  readonly decimals: number
  /** The number format of its cell. */
  readonly format: string
  /** As the cell shows it: `16,23%`. */
  readonly shown: string
}

type NumberContent = Extract<CellContent, { kind: 'number' }>

/** The number behind a content of the model. */
export function expectedNumber({ decimal, percent, decimals }: NumberContent): ExpectedNumber {
  const kept = decimal.split('.')[1]?.length ?? 0
  const value = fromDecimal(decimal)
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : ''
  const stored = percent ? multiply(value, rational(1n, 100n)) : value
  const format = percent ? `0${fraction}%` : `#,##0${fraction}`
  return {
    value: stored,
    decimals: percent ? kept + 2 : kept,
    format,
    shown: shownNumber(stored, format) ?? '',
  }
}

/** What a cell shows: its text, or its number in its format. */
export function shownCell(cell: SheetCell | undefined): string {
  if (!cell) return ''
  const { content } = cell
  const plain = content.kind === 'formula' ? content.result : content
  return plain.kind === 'text' ? plain.text : expectedNumber(plain).shown
}

/** The text of a cell for comparison word by word; the lines of a note may begin with a verdict. */
export function expectedCellText(
  text: string,
  place: FilePlace,
  data: readonly DatumPlace[],
): ExpectedText {
  let start = 0
  const figures = text.split('\n').flatMap((line) => {
    const from = start
    start += line.length + 1
    return verdictSpans(line).map((span) => ({ start: span.start + from, end: span.end + from }))
  })
  const [datum] = data
  const whole = datum ? [{ start: 0, end: text.length, datum }] : []
  return { label: '', text, figures: [...whole, ...figures], place }
}
