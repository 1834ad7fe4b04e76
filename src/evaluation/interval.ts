import { add, compare, type Rational, rational, subtract } from '../dataset/rational.ts'
import type { Comparator } from '../dataset/target.ts'
import type { Qualifier } from '../dataset/value.ts'

/** All that a value may be. A missing side is unbounded; an open one excludes its end. */
export interface Interval {
  readonly low?: Rational
  readonly lowOpen: boolean
  readonly high?: Rational
  readonly highOpen: boolean
}

/** Three-valued: `unknown` where what is known of a value admits both. */
export type Answer = 'yes' | 'no' | 'unknown'

/**
 * What a qualified number may be. "Trên" and "dưới" are strict bounds, "gần" is below the number;
 * "khoảng" and "ước" are read as numbers rounded to the digits that were written.
 */
export function intervalOf(
  value: Rational,
  qualifier: Qualifier | undefined,
  decimals: number,
): Interval {
  switch (qualifier) {
    case undefined:
      return { low: value, lowOpen: false, high: value, highOpen: false }
    case 'over':
      return { low: value, lowOpen: true, highOpen: true }
    case 'under':
    case 'nearly':
      return { lowOpen: true, high: value, highOpen: true }
    case 'about':
    case 'estimated': {
      const half = rational(1n, 2n * 10n ** BigInt(decimals))
      return {
        low: subtract(value, half),
        lowOpen: false,
        high: add(value, half),
        highOpen: true,
      }
    }
  }
}

/** Whether the one is smaller than the other, whatever both are. */
export function isBelow({ high, highOpen }: Interval, { low, lowOpen }: Interval): boolean {
  if (high === undefined || low === undefined) return false
  const order = compare(high, low)
  return order < 0 || (order === 0 && (highOpen || lowOpen))
}

/** Whether every value of the interval meets the comparison, none does, or it depends. */
export function holds(interval: Interval, comparator: Comparator, bound: Rational): Answer {
  switch (comparator) {
    case '>=':
      return fromBounds(
        interval.low !== undefined && compare(interval.low, bound) >= 0,
        interval.high !== undefined &&
          (compare(interval.high, bound) < 0 ||
            (interval.highOpen && compare(interval.high, bound) === 0)),
      )
    case '>': {
      const reversed = holds(interval, '<=', bound)
      return reversed === 'yes' ? 'no' : reversed === 'no' ? 'yes' : 'unknown'
    }
    case '<=':
      return fromBounds(
        interval.high !== undefined && compare(interval.high, bound) <= 0,
        interval.low !== undefined &&
          (compare(interval.low, bound) > 0 ||
            (interval.lowOpen && compare(interval.low, bound) === 0)),
      )
    case '<': {
      const reversed = holds(interval, '>=', bound)
      return reversed === 'yes' ? 'no' : reversed === 'no' ? 'yes' : 'unknown'
    }
    case '=':
      return both(holds(interval, '>=', bound), holds(interval, '<=', bound))
  }
}

/** Both must hold: one "no" decides, whatever the other says. */
export function both(a: Answer, b: Answer): Answer {
  if (a === 'no' || b === 'no') return 'no'
  return a === 'yes' && b === 'yes' ? 'yes' : 'unknown'
}

function fromBounds(always: boolean, never: boolean): Answer {
  return always ? 'yes' : never ? 'no' : 'unknown'
}
