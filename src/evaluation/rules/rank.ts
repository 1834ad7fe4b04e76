import { rational, subtract } from '../../dataset/rational.ts'
import { holds } from '../interval.ts'
import type { Rule } from './rule.ts'

/** A place in a ranking, 1 being the best; taken from `rank`, else from the result itself. */
export const rankRule: Rule<'rank'> = {
  kind: 'rank',
  judge({ comparator, place }, { result, value }) {
    const written = result.rank?.place
    const reached = written === undefined ? value : rational(BigInt(written))
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
