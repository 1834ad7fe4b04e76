import { percentage, type Rational, subtract, toDecimal, zero } from '../../dataset/rational.ts'
import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import type { ProseAudit, ReadPassage } from './prose-audit.ts'
import { type AmountInText, mayPrint, unitOf, visibleBefore } from './reading/amounts.ts'
import type { NumberInText } from './reading/numbers-in-text.ts'
import { placeOf } from './reading/passage.ts'
import { byStretch, sentencesOf } from './reading/sentences.ts'

/** Growth in per cent against the two amounts that are named beside it. */
export const growthAudit: ProseAudit = {
  name: 'growth',
  question: 'Does each growth follow from the amounts of then and now beside it?',
  run: ({ passages }) => passages.flatMap(auditPassage),
}

/** By how much, or to how much of the earlier amount, the words say that something has changed. */
type Direction = 'rise' | 'fall' | 'share'

const directions: readonly (readonly [Direction, RegExp])[] = [
  ['rise', /(?<!\p{L})tăng(?:\s(?:thêm|được|khoảng|gần|trên|hơn))*\s$/iu],
  ['fall', /(?<!\p{L})giảm(?:\s(?:được|khoảng|gần|trên|hơn))*\s$/iu],
  ['share', /(?<!\p{L})bằng(?:\s(?:khoảng|gần|trên|hơn))*\s$/iu],
]

/** `so với cùng kỳ (`, `so với cùng kỳ năm 2023 là `, `so với năm trước (năm 2022 là `. */
const compared =
  /^\s?so với\s[^.,;:()]{1,80}(?:\((?:(?:cùng kỳ|kỳ|năm|tháng|quý|trước|đầu|là|có|đạt|chỉ|\d+(?!\d)|[:,/])\s*)*|\s(?:là|có)\s)$/u

/** `từ 30 lên `, `từ 45% năm 2022 lên `. */
const risen = /^(?:\s\p{L}+){0,4}\s(?:năm \d{4}\s)?(?:(?:lên|xuống|còn|đến)\s)+$/u

function auditPassage(passage: ReadPassage): Diagnostic[] {
  const { text } = passage
  return byStretch(sentencesOf(text), passage.amounts).flatMap((amounts) =>
    amounts.flatMap((share, index) => {
      if (share.kind === 'ratio' || !share.percent) return []
      const before = text.slice(Math.max(0, share.start - 30), share.start)
      const [direction] = directions.find(([, pattern]) => pattern.test(before)) ?? []
      if (!direction) return []
      const seen = visibleBefore(amounts, index)
      return auditGrowth(share, direction, seen, amounts[index + 1])
    }),
  )
}

function auditGrowth(
  share: NumberInText,
  direction: Direction,
  before: readonly AmountInText[],
  after: AmountInText | undefined,
): Diagnostic[] {
  const { text } = share.passage
  const [first, second] = [before.at(-2), before.at(-1)]
  if (second?.kind !== 'number') return []
  if (/[;:]/.test(text.slice(second.end, share.start)) || share.start - second.end > 150) return []
  const isNamed =
    after?.kind === 'number' &&
    compared.test(text.slice(share.end, Math.min(after.start, share.end + 150)))
  if (isNamed) return areAlike(second, after) ? against(share, direction, after, second) : []
  const isRisen =
    first?.kind === 'number' &&
    /(?<!\p{L})từ\s$/iu.test(text.slice(Math.max(0, first.start - 5), first.start)) &&
    risen.test(text.slice(first.end, Math.min(second.start, first.end + 60)))
  return isRisen && first.percent === second.percent ? against(share, direction, first, second) : []
}

/** Whether two amounts are of one kind and one size: tỷ is not compared with triệu. */
function areAlike(later: NumberInText, earlier: NumberInText): boolean {
  const [one, other] = [unitOf(later), unitOf(earlier)]
  return later.percent === earlier.percent && (one === other || other === '')
}

function against(
  share: NumberInText,
  direction: Direction,
  earlier: NumberInText,
  later: NumberInText,
): Diagnostic[] {
  if (earlier.value.numerator === 0n) return []
  const points = subtract(later.value, earlier.value)
  const ratio = percentage(later.value, earlier.value)
  const growth = percentage(points, earlier.value)
  const expected = direction === 'share' ? ratio : growth
  const meant = direction === 'fall' ? negative : same
  // A percentage that rose from 45% to 52% rose by 7 points as well.
  const readings = later.percent ? [expected, points] : [expected]
  if (readings.some((reading) => mayPrint(meant(reading), share))) return []
  const params = {
    direction,
    stated: toDecimal(share.value, share.decimals),
    expected: toDecimal(expected, share.decimals),
    earlier: earlier.text,
    later: later.text,
  }
  const { passage } = share
  const related = [earlier, later].map(({ start, end }) => placeOf(passage, start, end))
  return [
    diagnostic(
      'prose/growth-mismatch',
      params,
      placeOf(passage, share.start, share.end),
      {},
      related,
    ),
  ]
}

function same(value: Rational): Rational {
  return value
}

function negative(value: Rational): Rational {
  return subtract(zero, value)
}
