import { ordinalDay } from '../dataset/calendar.ts'
import type { Measure } from '../dataset/dataset.ts'
import { type Rational, subtract } from '../dataset/rational.ts'
import type { Value } from '../dataset/value.ts'
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
