import { isWhole } from '../dataset/rational.ts'
import { numberInWords, padCount } from '../wording/numbers.ts'
import { type Bound, countsOf, isBound, numberOf, pieceOf, reprinted } from './bound.ts'

/** One way of printing a bound value; anything it can't print is printed unchanged. */
type Filter = (value: Bound) => Bound

/** The filters of templates and prose. One line adds one. */
const filters: Readonly<Record<string, Filter>> = {
  /** A ratio as its counts: `28/29`. */
  count: (value) => {
    const counts = countsOf(value)
    return counts === undefined ? value : reprinted(value, counts)
  },
  /** A whole number in words: `sáu`. */
  words: (value) => {
    const number = numberOf(value)
    const sayable = number && isWhole(number) && number.numerator < 10n ** 12n
    return sayable ? reprinted(value, numberInWords(number.numerator)) : value
  },
  /** A count below ten with a zero: `08`. */
  pad: (value) => withText(value, padCount),
  /** Without the zero that the template's `pad_counts` adds: `8`. */
  bare: (value) => withText(value, (text) => text.replace(/^0(?=\d$)/, '')),
}

/** For did-you-mean: the engine's own filters are gone, these are all there are. */
export const filterNames: readonly string[] = Object.keys(filters)

/** The filters in the engine's form. */
export function engineFilters(): Record<string, (value: unknown) => unknown> {
  return Object.fromEntries(
    Object.entries(filters).map(([name, filter]) => [
      name,
      (value: unknown) => (isBound(value) ? filter(value) : value),
    ]),
  )
}

function withText(value: Bound, change: (text: string) => string): Bound {
  const piece = pieceOf(value)
  return 'text' in piece ? reprinted(value, change(piece.text)) : value
}
