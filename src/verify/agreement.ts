import { fromDecimal, multiply, type Rational, rational, round } from '../dataset/rational.ts'
import type { Difference } from '../source/difference.ts'
import { difference } from './compare-text.ts'
import { expectedNumber } from './expected-cell.ts'
import { expectedDocument, textsOf } from './expected-document.ts'
import type { ExpectedFile } from './verify-file.ts'

/**
 * Where a report prints a datum in one place otherwise than it stores it in another: prose and
 * appendix of the document against the numbers of its workbooks.
 */
export function disagreements(files: Iterable<ExpectedFile>): Difference[] {
  const all = [...files]
  const numbers = new Map(
    all
      .flatMap((file) =>
        file.kind === 'xlsx'
          ? file.workbook.sheets.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells)
          : [],
      )
      .flatMap((cell) => {
        const content = cell?.content.kind === 'formula' ? cell.content.result : cell?.content
        if (!cell?.datum || content?.kind !== 'number') return []
        return [[cell.datum.datum, expectedNumber(content)] as const]
      }),
  )
  return all.flatMap((file) => {
    if (file.kind !== 'docx') return []
    return textsOf(expectedDocument(file.model)).flatMap((text) =>
      text.figures.flatMap(({ start, end, datum }) => {
        const number = datum && numbers.get(datum.datum)
        const printed = text.text.slice(start, end)
        if (!number || isRounding(printed, number.value)) return []
        return [difference('disagreement', text, number.shown, printed, [datum])]
      }),
    )
  })
}

/** Whether a printed number is the exact one, rounded to the decimals it shows; words are not asked. */
function isRounding(printed: string, exact: Rational): boolean {
  const [, whole, fraction = '', percent] =
    /^(-?\d{1,3}(?:\.\d{3})*)(?:,(\d+))?(%)?$/.exec(printed) ?? []
  if (whole === undefined) return true
  const shown = fromDecimal(`${whole.replaceAll('.', '')}${fraction && `.${fraction}`}`)
  const rounded = round(percent ? multiply(exact, rational(100n)) : exact, fraction.length)
  return rounded.numerator === shown.numerator && rounded.denominator === shown.denominator
}
