import {
  add,
  compare,
  multiply,
  type Rational,
  rational,
  round,
  subtract,
} from '../../../dataset/rational.ts'
import { bracketsOf } from './brackets.ts'
import type { NumberInText } from './numbers-in-text.ts'
import type { Passage } from './passage.ts'

/** Two counts printed as one of the other: `31/191`, `31 trên tổng số 191`. */
export interface RatioInText {
  readonly kind: 'ratio'
  readonly numerator: NumberInText
  readonly denominator: NumberInText
  readonly start: number
  readonly end: number
  readonly brackets: readonly number[]
}

/** One amount of a sentence: a number, or a ratio of two; `brackets` are those around it, from the innermost. */
export type AmountInText =
  | (NumberInText & { readonly kind: 'number'; readonly brackets: readonly number[] })
  | RatioInText

/** The numbers of a passage as amounts, a ratio taken as one; places in a ranking are none. */
export function amountsOf({ text }: Passage, numbers: readonly NumberInText[]): AmountInText[] {
  const { around } = bracketsOf(text)
  const amounts: AmountInText[] = []
  for (let index = 0; index < numbers.length; index += 1) {
    const [first, second] = [numbers[index], numbers[index + 1]]
    if (!first) continue
    const { start } = first
    const brackets = around(start)
    const isRank = /(?<!\p{L})(?:thứ|hạng|vị trí|top)\s$/iu.test(
      text.slice(Math.max(0, start - 10), start),
    )
    if (second && isRatio(first, second)) {
      index += 1
      const { end } = second
      if (isRank) continue
      amounts.push({ kind: 'ratio', numerator: first, denominator: second, start, end, brackets })
    } else if (!isRank) amounts.push({ ...first, kind: 'number', brackets })
  }
  return amounts
}

function isRatio(first: NumberInText, second: NumberInText): boolean {
  if (first.percent || second.percent) return false
  const between = first.passage.text.slice(first.end, Math.min(second.start, first.end + 60))
  // `95 máy/98 cán bộ` is a share, `118 thuê bao/100 dân` a rate.
  if (/^(?:\s\p{L}+){1,3}\/$/u.test(between)) return !/^10+$/.test(second.text.replaceAll('.', ''))
  if (/^\s?\/\s?$|^(?:\s\p{L}+){0,6}\s(?:trên|trong)\stổng(?:\ssố)?\s$/u.test(between)) return true
  // `31 trên 191`, `31 dịch vụ trên 191 dịch vụ`; in `31 xã có trên 191 hộ` it means "more than".
  const [, unit] = /^(?:\s(\p{L}+)(?:\s\p{L}+){0,3})?\strên\s$/u.exec(between) ?? [undefined, '-']
  return unit === undefined || unit === unitOf(second)
}

/** How many amounts back a sentence refers, at most. */
const farthestBack = 12

/**
 * The amounts before one of a sentence that it may refer to: those in a bracket that is closed by
 * then were said in passing, and by how much something rose is no amount of it.
 */
export function visibleBefore(amounts: readonly AmountInText[], index: number): AmountInText[] {
  const here = amounts[index]
  return amounts
    .slice(Math.max(0, index - farthestBack), index)
    .filter((amount) => here && amount.brackets.every((bracket) => here.brackets.includes(bracket)))
    .filter((amount) => amount.kind === 'ratio' || !amount.isChange)
}

/** Whether a number counts, rather than tells a share or a change. */
export function isCounted({ percent, isChange }: NumberInText): boolean {
  return !percent && !isChange
}

/** The word that follows a number: what it counts. */
export function unitOf({ passage, end }: NumberInText): string {
  return /^\s(\p{L}+)/u.exec(passage.text.slice(end, end + 30))?.[1]?.toLowerCase() ?? ''
}

/** Whether an exact value may be printed as a number: rounded to its decimals, or as qualified. */
export function mayPrint(exact: Rational, { value, decimals, qualifier }: NumberInText): boolean {
  const order = compare(exact, value)
  switch (qualifier) {
    case 'over':
      return order >= 0
    case 'under':
    case 'nearly':
      return order <= 0
    case 'about':
    case 'estimated':
      return isWithin(exact, value, multiply(value, rational(1n, 20n)))
    default:
      return compare(round(exact, decimals), value) === 0
  }
}

/** Whether two numbers are at most so far apart. */
export function isWithin(one: Rational, other: Rational, distance: Rational): boolean {
  return compare(one, add(other, distance)) <= 0 && compare(one, subtract(other, distance)) >= 0
}
