import { subtract } from '../../dataset/rational.ts'
import { holds } from '../interval.ts'
import type { Rule } from './rule.ts'

/** At least, at most, above, below or exactly a number, by exact comparison. */
export const numberRule: Rule<'number'> = {
  kind: 'number',
  judge({ comparator, bound }, { value, interval }) {
    if (!value || !interval) return { answer: undefined, comparator }
    const upward = comparator === '>=' || comparator === '>' || comparator === '='
    const margin = upward ? subtract(value, bound.value) : subtract(bound.value, value)
    return { answer: holds(interval, comparator, bound.value), comparator, margin }
  },
}
