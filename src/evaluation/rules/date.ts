import type { Rule } from './rule.ts'

/** Done by (or after) a day; ISO dates compare as texts. */
export const dateRule: Rule<'date'> = {
  kind: 'date',
  judge({ comparator, date }, { result: { amount } }) {
    if (amount?.kind !== 'date') return { answer: undefined, comparator }
    const order = amount.date < date ? -1 : amount.date > date ? 1 : 0
    const met = {
      '>=': order >= 0,
      '>': order > 0,
      '<=': order <= 0,
      '<': order < 0,
      '=': order === 0,
    }[comparator]
    return { answer: met ? 'yes' : 'no', comparator }
  },
}
