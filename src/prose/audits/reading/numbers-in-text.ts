import { fromDecimal, type Rational } from '../../../dataset/rational.ts'
import type { Qualifier } from '../../../dataset/value.ts'
import { noFiguresIn } from './no-figures.ts'
import { isTyped, type Passage } from './passage.ts'

/** A number of the printed text that counts, measures or ranks something. */
export interface NumberInText {
  readonly passage: Passage
  /** Offsets in the passage; the sign `%` belongs to the number. */
  readonly start: number
  readonly end: number
  /** As printed: `8.990`, `16,23%`. */
  readonly text: string
  readonly value: Rational
  /** Decimals as printed. */
  readonly decimals: number
  readonly percent: boolean
  /**
   * `decimal-point`: 80.36, where Vietnamese writes a comma. `comma-groups`: 1,234,567. `ungrouped`:
   * four digits or more without a dot.
   */
  readonly spelling: 'usual' | 'decimal-point' | 'comma-groups' | 'ungrouped'
  /** Of `trên 700`, `gần 81%`, `khoảng 2/3`, `80% trở lên`: the number itself is not the value. */
  readonly qualifier?: Qualifier
  /** Whether it tells by how much something rose or fell, rather than how much there is. */
  readonly isChange: boolean
  /** Whether it was typed where it is printed; a bound one has a datum. */
  readonly typed: boolean
  /** Id path of the datum, where the number is bound. */
  readonly datum?: string
}

const number =
  /(?<![\p{L}\d.,])(?:(?<commas>\d{1,3}(?:,\d{3}){2,})|(?<dotted>\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?)|(?<point>\d+\.\d+)|(?<plain>\d+(?:,\d+)?))(?<percent>\s?%)?(?![\p{L}\d]|\.\d)/gu

/** Words that make a number a bound or a guess, before it. */
const qualifiers: readonly (readonly [Qualifier, RegExp])[] = [
  ['over', /(?<!\p{L})(?:trên|hơn|tối thiểu|ít nhất)\s$/iu],
  ['under', /(?<!\p{L})(?:dưới|không quá|tối đa)\s$/iu],
  ['nearly', /(?<!\p{L})gần\s$/iu],
  ['about', /(?<!\p{L})(?:khoảng|xấp xỉ|chừng)\s$/iu],
  ['estimated', /(?<!\p{L})ước(?: đạt| tính| khoảng)?\s$/iu],
]

const change =
  /(?<!\p{L})(?:tăng|giảm|vượt|kém|(?:cao|thấp|nhiều|ít) hơn)(?:\s(?:thêm|được|khoảng|gần|trên|hơn))*\s$/iu

/** More digits than any figure has; they are not worth an hour of exact arithmetic. */
const mostDigits = 30

/** The figures of a passage in reading order; dates, document numbers and names are none. */
export function numbersIn(passage: Passage): NumberInText[] {
  const { text, spans } = passage
  const hidden = noFiguresIn(passage)
  let spanIndex = 0
  return [...text.matchAll(number)].flatMap(({ index: start, 0: matched, groups = {} }) => {
    const end = start + matched.length
    if (matched.length > mostDigits || hidden.subarray(start, end).includes(1)) return []
    const { commas, dotted, point, plain, percent } = groups
    // A number is typed in one piece or bound in one piece; its sign may stand beside it.
    while ((spans[spanIndex]?.end ?? text.length) <= start) spanIndex += 1
    const span = spans[spanIndex]
    const digits = commas
      ? commas.replaceAll(',', '')
      : dotted
        ? dotted.replaceAll('.', '').replace(',', '.')
        : (point ?? plain ?? '').replace(',', '.')
    const spelling = commas
      ? 'comma-groups'
      : point
        ? 'decimal-point'
        : /^\d{4,}/.test(plain ?? '')
          ? 'ungrouped'
          : 'usual'
    const before = text.slice(Math.max(0, start - 30), start)
    const qualifier = /^\strở lên(?!\p{L})/u.test(text.slice(end, end + 10))
      ? 'over'
      : qualifiers.find(([, pattern]) => pattern.test(before))?.[0]
    const read: NumberInText = {
      passage,
      start,
      end,
      text: matched,
      value: fromDecimal(digits.replace(/^0+(?=\d)/, '')),
      decimals: digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0,
      percent: percent !== undefined,
      spelling,
      ...(qualifier && { qualifier }),
      isChange: change.test(before),
      typed: span !== undefined && isTyped(passage, span),
    }
    return span?.inline.kind === 'figure' ? [{ ...read, datum: span.inline.datum }] : [read]
  })
}
