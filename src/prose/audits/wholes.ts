import { labelOf } from './labels.ts'
import type { NumberInText } from './numbers-in-text.ts'

/** Kinds that make up a whole between them: nothing is left over, nothing belongs to two. */
interface Whole {
  readonly kinds: readonly string[]
  /** Whether percentages of these kinds are shares of the whole whatever verb joins them. */
  readonly areShares: boolean
}

const overdue = '(?:quá|trễ|chậm) hạn'

const wholes: readonly Whole[] = [
  { kinds: ['trước hạn', '(?<!trước và )đúng hạn', overdue], areShares: true },
  { kinds: ['(?:trước(?: hạn)? và đúng|đúng(?: hạn)? và trước) hạn', overdue], areShares: true },
  // `Nam đạt 45%, nữ đạt 52%` may be of men and of women; `chiếm` is of all.
  { kinds: ['nam(?: giới)?', 'nữ(?: giới)?'], areShares: false },
  { kinds: ['trực tuyến|qua mạng', 'trực tiếp'], areShares: false },
  { kinds: ['toàn trình', 'một phần'], areShares: false },
]

/** How many numbers from the first on are all of a whole, in any order; 0 where they are not. */
export function wholeSize(numbers: readonly NumberInText[]): number {
  const whole = wholes.find(({ kinds, areShares }) => {
    const parts = numbers.slice(0, kinds.length)
    return kinds.every((kind) =>
      parts.some((part) => isOfKind(part, kind) && (!part.percent || areShares || saysShare(part))),
    )
  })
  return whole?.kinds.length ?? 0
}

/** The name stands right before its number, or behind it. */
function isOfKind(number: NumberInText, kind: string): boolean {
  const { before, after } = labelOf(number)
  return (
    new RegExp(`(?:^| )(?:${kind})$`, 'u').test(before) ||
    new RegExp(`(?:^| )(?:${kind})(?: |$)`, 'u').test(after)
  )
}

function saysShare({ passage: { text }, start }: NumberInText): boolean {
  return /(?<!\p{L})chiếm(?: tỷ lệ)?\s$/iu.test(text.slice(Math.max(0, start - 15), start))
}
