import type { Report } from '../../dataset/dataset.ts'
import { toDecimal } from '../../dataset/rational.ts'
import { reportData } from '../../dataset/report-data.ts'
import type { Quantity } from '../../dataset/value.ts'
import { exactValue } from '../evaluate.ts'
import type { KnownFigure, WrittenFigure } from './explain-mismatch.ts'

/** Percentages are printed with so many decimals where nothing else was stated. */
const usualDecimals = 2

/**
 * The numbers of a report as they may have been copied from it: those written there, and the
 * percentages of ratios. `stem` is given for another report than the one that is examined.
 */
export function knownFigures(report: Report, stem?: string): KnownFigure[] {
  const figures = reportData(report).flatMap(({ path, value, ...datum }): WrittenFigure[] => {
    const { amount, stated } = value
    const percent = datum.percent || amount?.kind === 'ratio'
    const written = (quantity: Quantity | undefined, datum: string, isPercent: boolean) =>
      // What is taken over within the report stands where it was written.
      !quantity || quantity.origin?.file === report.file.path
        ? []
        : [writtenFigure(quantity, datum, isPercent)]
    const printed = written(stated, path, percent)
    if (amount?.kind === 'number') return [...printed, ...written(amount.quantity, path, percent)]
    if (amount?.kind !== 'ratio') return printed
    const { numerator, denominator } = amount
    const share = exactValue(amount)
    const { at } = writtenFigure(numerator, path, true)
    return [
      ...printed,
      ...written(numerator, `${path}.numerator`, false),
      ...written(denominator, `${path}.denominator`, false),
      ...(share ? [{ datum: path, at, decimal: toDecimal(share, usualDecimals), percent }] : []),
    ]
  })
  return stem === undefined ? figures : figures.map((figure) => ({ ...figure, report: stem }))
}

/** A number at the place where its digits were written. */
export function writtenFigure(
  { value, decimals, at, origin = at }: Quantity,
  datum: string,
  percent: boolean,
): WrittenFigure {
  return { datum, at: origin, decimal: toDecimal(value, decimals), percent }
}
