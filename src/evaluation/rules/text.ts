import type { Rule } from './rule.ts'

/** A target in words: no rule can tell, so a person must (`override`). */
export const textRule: Rule<'text'> = {
  kind: 'text',
  judge(_condition, { result: { amount } }) {
    return { answer: amount === undefined ? undefined : 'unknown' }
  },
}
