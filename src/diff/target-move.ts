import { ordinalDay } from '../dataset/calendar.ts'
import { compare, type Rational, rational } from '../dataset/rational.ts'
import type { Comparator, Target, TargetCondition } from '../dataset/target.ts'
import type { Interval } from '../evaluation/interval.ts'
import type { TargetMove } from './comparison.ts'
import { conditionFact } from './facts.ts'

/** How a target moved, of those in force on their days; nothing where it asks for the same. */
export function targetMoveOf(
  from: Target | undefined,
  to: Target | undefined,
): TargetMove | undefined {
  if (!from && !to) return undefined
  if (!from) return { kind: 'given' }
  if (!to) return { kind: 'withdrawn' }
  if (conditionFact(from.condition) === conditionFact(to.condition)) return undefined
  return { kind: easeOf(from.condition, to.condition), ...numberMove(from.condition, to.condition) }
}

/** Easier is what every result meets that met the earlier one, and others too. */
function easeOf(from: TargetCondition, to: TargetCondition): 'easier' | 'harder' | 'other' {
  const [before, after] = [meetingResults(from), meetingResults(to)]
  if (!before || !after || before.scale !== after.scale) return 'other'
  const [isWider, isNarrower] = [
    contains(after.results, before.results),
    contains(before.results, after.results),
  ]
  if (isWider === isNarrower) return 'other'
  return isWider ? 'easier' : 'harder'
}

/** All results that meet a condition, on a scale where they can be ordered. */
function meetingResults(
  condition: TargetCondition,
): { scale: 'number' | 'day' | 'place'; results: Interval } | undefined {
  switch (condition.kind) {
    case 'number':
      return { scale: 'number', results: fromBound(condition.comparator, condition.bound.value) }
    case 'range': {
      const { low, high } = condition
      const ends = { low: low.value, high: high.value }
      return { scale: 'number', results: { ...ends, lowOpen: false, highOpen: false } }
    }
    case 'date': {
      const day = rational(BigInt(ordinalDay(condition.date)))
      return { scale: 'day', results: fromBound(condition.comparator, day) }
    }
    case 'rank': {
      const place = rational(BigInt(condition.place))
      return { scale: 'place', results: fromBound(condition.comparator, place) }
    }
    case 'yes_no':
    case 'text':
      return undefined
  }
}

function fromBound(comparator: Comparator, bound: Rational): Interval {
  const open = { lowOpen: comparator === '>', highOpen: comparator === '<' }
  if (comparator === '=') return { low: bound, high: bound, ...open }
  const isLow = comparator === '>=' || comparator === '>'
  return isLow ? { low: bound, ...open, highOpen: true } : { high: bound, ...open, lowOpen: true }
}

function contains(outer: Interval, inner: Interval): boolean {
  return reachesDown(outer, inner) && reachesUp(outer, inner)
}

function reachesDown(outer: Interval, inner: Interval): boolean {
  if (outer.low === undefined) return true
  if (inner.low === undefined) return false
  const order = compare(outer.low, inner.low)
  return order < 0 || (order === 0 && (!outer.lowOpen || inner.lowOpen))
}

function reachesUp(outer: Interval, inner: Interval): boolean {
  if (outer.high === undefined) return true
  if (inner.high === undefined) return false
  const order = compare(outer.high, inner.high)
  return order > 0 || (order === 0 && (!outer.highOpen || inner.highOpen))
}

function numberMove(from: TargetCondition, to: TargetCondition): Pick<TargetMove, 'number'> {
  const [before, after] = [boundOf(from), boundOf(to)]
  if (!before || !after || before.comparator !== after.comparator) return {}
  const order = compare(after.bound, before.bound)
  if (order === 0) return {}
  return { number: order > 0 ? 'raised' : 'lowered' }
}

function boundOf(condition: TargetCondition): { comparator: string; bound: Rational } | undefined {
  if (condition.kind === 'number') {
    return { comparator: condition.comparator, bound: condition.bound.value }
  }
  if (condition.kind !== 'rank') return undefined
  const bound = rational(BigInt(condition.place))
  return { comparator: `rank ${condition.comparator}`, bound }
}
