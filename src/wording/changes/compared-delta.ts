import { compare, type Rational, round, subtract } from '../../dataset/rational.ts'
import type { FigureChange, IndicatorComparison } from '../../diff/comparison.ts'
import { exactValue } from '../../evaluation/evaluate.ts'
import { comparedDecimals, writtenDecimals } from './compared-results.ts'
import { deltaText, isNone } from './delta-text.ts'
import type { ChangeWords } from './words.ts'

/**
 * The change of a result or a figure as it is told beside both sides. It is the exact one, rounded;
 * where the two rounded sides do not give it (33,33% and 66,67% are 33,34 apart, 1/3 and 2/3 are
 * 33,33) it is told as `khoảng 33,33`, so that nobody takes either for a mistake. Empty without one.
 */
export function comparedDelta(
  compared: IndicatorComparison | FigureChange,
  words: ChangeWords,
): string {
  const { delta } = compared
  if (!delta) return ''
  const { decimals, before, after, unit } = factsOf(compared)
  const isRounded = delta.kind === 'points' || delta.kind === 'amount'
  const isAbout =
    isRounded && !isNone(delta) && isOtherThanPrinted(delta.value, before, after, decimals)
  return deltaText(delta, decimals, words, { unit, isAbout })
}

function factsOf(compared: IndicatorComparison | FigureChange): {
  readonly decimals: number
  readonly before: Rational | undefined
  readonly after: Rational | undefined
  readonly unit: string | undefined
} {
  if ('subject' in compared) {
    const { from, to, unit } = compared
    return {
      decimals: Math.max(writtenDecimals(from), writtenDecimals(to)),
      before: exactValue(from?.amount),
      after: exactValue(to?.amount),
      unit: unit === '%' ? undefined : unit,
    }
  }
  const { from, to } = compared
  return {
    decimals: from && to ? comparedDecimals(from, to) : 0,
    before: from?.value,
    after: to?.value,
    unit: to?.indicator.countUnit?.name,
  }
}

function isOtherThanPrinted(
  moved: Rational,
  before: Rational | undefined,
  after: Rational | undefined,
  decimals: number,
): boolean {
  if (!before || !after) return false
  const printed = subtract(round(after, decimals), round(before, decimals))
  return compare(printed, round(moved, decimals)) !== 0
}
