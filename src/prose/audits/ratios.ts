import {
  compare,
  percentage,
  type Rational,
  round,
  subtract,
  toDecimal,
} from '../../dataset/rational.ts'
import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import { type AmountInText, amountsIn, type NumberInText } from './numbers-in-text.ts'
import { type Passage, placeOf } from './passage.ts'
import type { ProseAudit } from './prose-audit.ts'
import { clausesOf } from './sentences.ts'

/** Percentages of the text against the two counts that they are said of. */
export const ratioAudit: ProseAudit = {
  name: 'ratio',
  question: 'Does each percentage follow from the two counts beside it?',
  run: ({ passages }) => passages.flatMap(auditPassage),
}

/** The percentage of a growth is no share: `tăng 71,79%`, `bằng 76,6% so với cùng kỳ`. */
const growth = /(?:tăng|giảm|vượt|hơn|kém)(?:\s+(?:thêm|trên|gần|khoảng))?\s*$/u

/** What may stand between a ratio and its percentage: `đạt`, `, chiếm tỷ lệ`, ` hồ sơ (đạt tỷ lệ `. */
const joined =
  /^[^.;:]{0,60}?(?:đạt|chiếm|bằng|tỷ lệ|tương đương|tương ứng|là|[(=–-])[^.;:]{0,25}$/u

/** A count and its share may stand apart by some words, but not by another statement. */
const counted = /^[^;]{0,40}?(?:đạt|chiếm|bằng|tỷ lệ)(?:\s+\p{L}+){0,3}\s*\(?\s*$/u

/** `đạt 16,23% (31/191`. */
const opened = /^\s*(?:\(|, tương ứng |, tức |, cụ thể (?:là )?)$/u

function auditPassage(passage: Passage): Diagnostic[] {
  const amounts = amountsIn(passage)
  return clausesOf(passage.text).flatMap((clause) => {
    const within = amounts.filter(({ start, end }) => start >= clause.start && end <= clause.end)
    return within.flatMap((amount, index) => {
      if (amount.kind === 'ratio' || !amount.percent || isGrowth(amount)) return []
      return auditShare(amount, within[index - 1], within[index - 2], within[index + 1])
    })
  })
}

function auditShare(
  share: NumberInText,
  before: AmountInText | undefined,
  earlier: AmountInText | undefined,
  after: AmountInText | undefined,
): Diagnostic[] {
  const { text } = share.passage
  if (before?.kind === 'ratio' && joined.test(text.slice(before.end, share.start))) {
    return contradiction(share, before.numerator, before.denominator)
  }
  if (after?.kind === 'ratio' && opened.test(text.slice(share.end, after.start))) {
    return contradiction(share, after.numerator, after.denominator)
  }
  if (before?.kind !== 'number' || earlier?.kind !== 'number') return []
  if (before.percent || earlier.percent || !counted.test(text.slice(before.end, share.start))) {
    return []
  }
  // Two counts in a sentence need not be share and whole: only a near miss is told.
  const [whole, part] =
    compare(earlier.value, before.value) > 0 ? [earlier, before] : [before, earlier]
  return isNear(percent(part, whole), share.value) ? contradiction(share, part, whole) : []
}

function contradiction(
  share: NumberInText,
  numerator: NumberInText,
  denominator: NumberInText,
): Diagnostic[] {
  const exact = percent(numerator, denominator)
  if (!exact || compare(round(exact, share.decimals), share.value) === 0) return []
  const params = {
    stated: toDecimal(share.value, share.decimals),
    expected: toDecimal(exact, share.decimals),
    numerator: toDecimal(numerator.value, numerator.decimals),
    denominator: toDecimal(denominator.value, denominator.decimals),
  }
  const { passage } = share
  const related = [numerator, denominator].map(({ start, end }) => placeOf(passage, start, end))
  const at = placeOf(passage, share.start, share.end)
  return [diagnostic('prose/ratio-mismatch', params, at, {}, related)]
}

function percent(part: NumberInText, whole: NumberInText): Rational | undefined {
  return whole.value.numerator === 0n ? undefined : percentage(part.value, whole.value)
}

/** Within one percentage point: what a slip of the pen or of rounding makes. */
function isNear(exact: Rational | undefined, stated: Rational): boolean {
  if (!exact) return false
  const distance = subtract(exact, stated)
  const size = {
    ...distance,
    numerator: distance.numerator < 0n ? -distance.numerator : distance.numerator,
  }
  return size.numerator <= size.denominator
}

function isGrowth({ passage: { text }, start, end }: NumberInText): boolean {
  return growth.test(text.slice(0, start)) || /^\s*\)?\s*so với/u.test(text.slice(end))
}
