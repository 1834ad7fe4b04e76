import type { Measure } from '../../dataset/dataset.ts'
import type { Rational } from '../../dataset/rational.ts'
import type { Comparator, TargetCondition } from '../../dataset/target.ts'
import type { Value } from '../../dataset/value.ts'
import type { Answer, Interval } from '../interval.ts'

/** What a rule is given: the result as written and, where it is a number, what it may be. */
export interface Judgement {
  readonly result: Value
  readonly measure: Measure
  readonly value?: Rational
  readonly interval?: Interval
}

/** What a rule found; the status is made of it by `evaluate`. */
export interface Ruling {
  /** Undefined where the result is not of the kind that the target asks for: no data. */
  readonly answer: Answer | undefined
  readonly comparator?: Comparator | 'between'
  /**
   * How far past the target, in its unit (places of a rank); below 0 short of it. Days, words
   * and yes or no have none.
   */
  readonly margin?: Rational
}

/** One way of holding a result against a target; pure, and blind to everything else. */
export interface Rule<Kind extends TargetCondition['kind'] = TargetCondition['kind']> {
  readonly kind: Kind
  judge(condition: Extract<TargetCondition, { kind: Kind }>, judgement: Judgement): Ruling
}
