import { rational, subtract } from '../../dataset/rational.ts'
import { holds } from '../interval.ts'
import type { Rule } from './rule.ts'

/** A place in a ranking, 1 being the best: from `rank`, or the result where that is a place. */
export const rankRule: Rule<'rank'> = {
  kind: 'rank',
  judge({ comparator, place }, { result, value, measure }) {
    const written = result.rank?.place
    const own = measure === 'rank' ? value : undefined
    const reached = written === undefined ? own : rational(BigInt(written))
    if (!reached) return { answer: undefined, comparator }
    const bound = rational(BigInt(place))
    const exact = { low: reached, lowOpen: false, high: reached, highOpen: false }
    const downward = comparator === '<=' || comparator === '<' || comparator === '='
    return {
      answer: holds(exact, comparator, bound),
      comparator,
      margin: downward ? subtract(bound, reached) : subtract(reached, bound),
    }
  },
}
