import type { TargetCondition } from '../../dataset/target.ts'
import { dateRule } from './date.ts'
import { numberRule } from './number.ts'
import { rangeRule } from './range.ts'
import { rankRule } from './rank.ts'
import type { Judgement, Rule, Ruling } from './rule.ts'
import { textRule } from './text.ts'
import { yesNoRule } from './yes-no.ts'

/** One rule for each kind of target; the type makes a missing one an error. */
const rules: { readonly [Kind in TargetCondition['kind']]: Rule<Kind> } = {
  number: numberRule,
  range: rangeRule,
  date: dateRule,
  rank: rankRule,
  yes_no: yesNoRule,
  text: textRule,
}

/**
 * Holds a result against a target by the rule of the target's kind; dates in force and due are not
 * its business.
 */
export function judge(condition: TargetCondition, judgement: Judgement): Ruling {
  // The rule is looked up by the condition's own kind; TypeScript can't follow that link.
  const rule = rules[condition.kind] as Rule
  return rule.judge(condition, judgement)
}
