import { compare, subtract } from '../../dataset/rational.ts'
import { both, holds } from '../interval.ts'
import type { Rule } from './rule.ts'

/** Between two numbers, both included; the margin is the distance to the nearer end. */
export const rangeRule: Rule<'range'> = {
  kind: 'range',
  judge({ low, high }, { value, interval }) {
    if (!value || !interval) return { answer: undefined, comparator: 'between' }
    const above = subtract(value, low.value)
    const below = subtract(high.value, value)
    return {
      answer: both(holds(interval, '>=', low.value), holds(interval, '<=', high.value)),
      comparator: 'between',
      margin: compare(above, below) < 0 ? above : below,
    }
  },
}
