import { ordinalDay } from '../dataset/calendar.ts'
import type { Measure } from '../dataset/dataset.ts'
import { compare, type Rational, round, subtract, zero } from '../dataset/rational.ts'
import type { Amount, Value } from '../dataset/value.ts'
import { growth } from '../evaluation/change.ts'
import { exactValue } from '../evaluation/evaluate.ts'
import type { Delta } from './comparison.ts'

/**
 * The exact change of a result. None of words, yes or no, of what is only nearly known (trên,
 * khoảng …), and where one side has no result.
 */
export function deltaOf(from: Value, to: Value, measure: Measure | 'amount'): Delta | undefined {
  const places = placesOf(from, to, measure)
  if (places !== undefined) return { kind: 'places', value: places }
  if (from.qualifier !== undefined || to.qualifier !== undefined) return undefined
  const [before, after] = [from.amount, to.amount]
  if (before?.kind === 'date' && after?.kind === 'date') {
    return { kind: 'days', value: ordinalDay(after.date) - ordinalDay(before.date) }
  }
  const [earlier, later] = [exactValue(before), exactValue(after)]
  if (!earlier || !later) return undefined
  const areRatios = before?.kind === 'ratio' && after?.kind === 'ratio'
  if (measure === 'percent' || areRatios) {
    return { kind: 'points', value: subtract(later, earlier) }
  }
  // A share and a plain number are no amounts of one thing.
  if (before?.kind !== 'number' || after?.kind !== 'number') return undefined
  return amountDelta(earlier, later)
}

/**
 * The same without what is owed to rounding alone: 67,65% is what 46/68 is printed as, and nothing
 * has moved between the two. Only of a number written with decimals beside the counts that it may
 * be rounded from: what is no more than two numbers may have moved.
 */
export function withoutRounding(delta: Delta, from: Value, to: Value): Delta {
  const { amount: before } = from
  const { amount: after } = to
  if (!isRounded(before, after) && !isRounded(after, before)) return delta
  return delta.kind === 'points' ? { ...delta, value: zero } : delta
}

function isRounded(coarse: Amount | undefined, fine: Amount | undefined): boolean {
  if (coarse?.kind !== 'number' || coarse.quantity.decimals === 0) return false
  const { value, decimals } = coarse.quantity
  const exact = fine?.kind === 'ratio' ? exactValue(fine) : undefined
  return exact !== undefined && compare(round(exact, decimals), value) === 0
}

/** Whether two exact numbers differ though nothing moved: one of them is rounded. */
export function isRoundingOnly(
  delta: Delta | undefined,
  from: Value | undefined,
  to: Value | undefined,
): boolean {
  if (!delta || typeof delta.value === 'number' || delta.value.numerator !== 0n) return false
  const [before, after] = [exactValue(from?.amount), exactValue(to?.amount)]
  return before !== undefined && after !== undefined && compare(before, after) !== 0
}

function amountDelta(earlier: Rational, later: Rational): Delta {
  const percent = growth(earlier, later, 'percent')
  return { kind: 'amount', value: subtract(later, earlier), ...(percent && { percent }) }
}

function placesOf(from: Value, to: Value, measure: Measure | 'amount'): number | undefined {
  const isRanking = measure === 'rank' || (!from.amount && !to.amount)
  const [before, after] = [from, to].map((value) => placeOf(value, measure))
  if (!isRanking || before === undefined || after === undefined) return undefined
  return after - before
}

function placeOf({ rank, amount }: Value, measure: Measure | 'amount'): number | undefined {
  if (rank) return rank.place
  const isPlace = measure === 'rank' && amount?.kind === 'number'
  return isPlace ? Number(amount.quantity.value.numerator) : undefined
}
