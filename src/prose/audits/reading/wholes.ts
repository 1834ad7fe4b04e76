import { labelOf } from './labels.ts'
import type { NumberInText } from './numbers-in-text.ts'

/** Kinds that make up a whole between them: nothing is left over, nothing belongs to two. */
interface Whole {
  readonly kinds: readonly Kind[]
  /** Whether percentages of these kinds are shares of the whole whatever verb joins them. */
  readonly areShares: boolean
}

/** How the name of a kind stands right before its number, or behind it. */
interface Kind {
  readonly before: RegExp
  readonly after: RegExp
}

const overdue = '(?:quá|trễ|chậm) hạn'

const wholes: readonly Whole[] = [
  whole(true, ['trước hạn', '(?<!trước và )đúng hạn', overdue]),
  whole(true, ['(?:trước(?: hạn)? và đúng|đúng(?: hạn)? và trước) hạn', overdue]),
  // `Nam đạt 45%, nữ đạt 52%` may be of men and of women; `chiếm` is of all.
  whole(false, ['nam(?: giới)?', 'nữ(?: giới)?']),
  whole(false, ['trực tuyến|qua mạng', 'trực tiếp']),
  whole(false, ['toàn trình', 'một phần']),
]

/** How many numbers from the first on are all of a whole, in any order; 0 where they are not. */
export function wholeSize(numbers: readonly NumberInText[]): number {
  const labelled = numbers.map((number) => ({ number, label: labelOf(number) }))
  const found = wholes.find(({ kinds, areShares }) =>
    kinds.every(({ before, after }) =>
      labelled
        .slice(0, kinds.length)
        .some(
          ({ number, label }) =>
            (before.test(label.before) || after.test(label.after)) &&
            (!number.percent || areShares || saysShare(number)),
        ),
    ),
  )
  return found?.kinds.length ?? 0
}

function whole(areShares: boolean, names: readonly string[]): Whole {
  const kinds = names.map((name) => ({
    before: new RegExp(`(?:^| )(?:${name})$`, 'u'),
    after: new RegExp(`(?:^| )(?:${name})(?: |$)`, 'u'),
  }))
  return { kinds, areShares }
}

function saysShare({ passage: { text }, start }: NumberInText): boolean {
  return /(?<!\p{L})chiếm(?: tỷ lệ)?\s$/iu.test(text.slice(Math.max(0, start - 15), start))
}
