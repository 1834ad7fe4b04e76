import type { Incomparability } from '../../diff/comparison.ts'
import { shortDate } from '../dates.ts'
import type { ChangeWords } from './words.ts'

/** `không so sánh được vì …`: said in the place of a change. */
export function incomparableText(reasons: readonly Incomparability[], words: ChangeWords): string {
  return words.incomparable(reasons.map((reason) => differenceText(reason, words)))
}

/** In what the two figures are not of one thing, as a clause. */
export function differenceText(
  reason: Incomparability,
  { differences: words }: ChangeWords,
): string {
  switch (reason.kind) {
    case 'definition':
      return words.definition(reason.of, reason.note)
    case 'count_unit':
      return words.countUnit(reason.from, reason.to)
    case 'level': {
      const { from, to } = reason
      return words.level(from === undefined || to === undefined ? undefined : { from, to })
    }
    case 'merged':
      return words.merged(shortDate(reason.date), reason.units)
    default:
      return words[reason.kind]
  }
}
