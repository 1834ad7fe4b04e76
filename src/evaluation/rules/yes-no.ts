import type { Rule } from './rule.ts'

/** Something is there, or is not. */
export const yesNoRule: Rule<'yes_no'> = {
  kind: 'yes_no',
  judge({ yes }, { result: { amount } }) {
    if (amount?.kind !== 'yes_no') return { answer: undefined, comparator: '=' }
    return { answer: amount.yes === yes ? 'yes' : 'no', comparator: '=' }
  },
}
