import { hundred, multiply, type Rational, toDecimal } from '../../dataset/rational.ts'
import type { Location } from '../../source/location.ts'
import type { CellContent, CellStyle, SheetCell } from '../workbook.ts'

/** Digits kept of a number that has no end (1/3): what a spreadsheet can hold. */
const mostDigits = 15

/** A text as it is; what looks like a number or a formula stays text. */
export function textCell(
  text: string,
  style: CellStyle = 'body',
  align: SheetCell['align'] = 'left',
): SheetCell {
  return { content: { kind: 'text', text }, style, align }
}

/** The cell with the datum that it shows, so that a change of it can be named. */
export function traced(cell: SheetCell, datum: string, at: Location): SheetCell {
  return { ...cell, datum: { datum, at } }
}

/** A cell over several columns, and the covered positions behind it. */
export function spanning(cell: SheetCell, span: number): (SheetCell | undefined)[] {
  return [{ ...cell, span }, ...Array.from({ length: span - 1 }, () => undefined)]
}

/**
 * A number that a spreadsheet can go on with. `percent`: the value is in per cent (16.23);
 * `decimals` are those shown.
 */
export function numberCell(
  value: Rational,
  { percent, decimals }: { percent: boolean; decimals: number },
  style: CellStyle = 'body',
): SheetCell {
  return { content: numberContent(value, percent, decimals), style, align: 'center' }
}

/** A live formula (without `=`) and the result that is shown until a program computes it anew. */
export function formulaCell(
  formula: string,
  result: Extract<CellContent, { kind: 'formula' }>['result'],
  style: CellStyle = 'body',
): SheetCell {
  return { content: { kind: 'formula', formula, result }, style, align: 'center' }
}

/** The number with all digits that matter; shown with as many decimals as the report prints. */
export function numberContent(
  value: Rational,
  percent: boolean,
  decimals: number,
): Extract<CellContent, { kind: 'number' }> {
  return { kind: 'number', decimal: toDecimal(value, mostDigits), percent, decimals }
}

/** Decimals left once trailing zeros are dropped, as the report prints: 76,80 is shown as 76,8. */
export function decimalsShown(value: Rational, most: number): number {
  return /\.(\d*?)0*$/.exec(toDecimal(value, most))?.[1]?.length ?? 0
}

/** A count of the tool's own. */
export function countContent(count: number): Extract<CellContent, { kind: 'number' }> {
  return { kind: 'number', decimal: String(count), percent: false, decimals: 0 }
}

/** `part` of `whole` in per cent, for shares that the tool itself computes. */
export function share(part: number, whole: number): Rational | undefined {
  if (whole === 0) return undefined
  return multiply({ numerator: BigInt(part), denominator: BigInt(whole) }, hundred)
}
