import { compare, type Rational, subtract, sum, toDecimal, zero } from '../../dataset/rational.ts'
import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import type { ProseAudit, ReadPassage } from './prose-audit.ts'
import { type AmountInText, isCounted, type RatioInText, unitOf } from './reading/amounts.ts'
import { bracketsOf } from './reading/brackets.ts'
import type { NumberInText } from './reading/numbers-in-text.ts'
import { type Passage, placeOf } from './reading/passage.ts'
import { byStretch, sentencesOf } from './reading/sentences.ts'
import { wholeSize } from './reading/wholes.ts'

/** Totals of the text against the parts that are named behind them. */
export const sumAudit: ProseAudit = {
  name: 'sum',
  question: 'Is each total the sum of the parts that are named beside it?',
  run: ({ passages }) => passages.flatMap(auditPassage),
}

/** Words that open a list of parts; behind the first ones the list is complete. */
const opening =
  /(?<!\p{L})(?:(?<complete>bao gồm|gồm|chia ra|chia theo)|trong đó|cụ thể|riêng)(?!\p{L})|\((?=\s*(?:\p{L}+\s){0,4}\d)/giu

/** `45 điểm (năm 2022 là 30 điểm)`, `(kế hoạch 50 điểm)`; in `10 kế hoạch` they are counted. */
const otherTimes =
  /(?<!\p{L})(?:năm|quý|tháng|kỳ|(?<!\d\s)(?:kế hoạch|chỉ tiêu)|lên|xuống|so với|tăng|giảm)(?!\p{L})/iu

/** A list may say itself that something is left out. */
const leftOut = /(?<!\p{L})(?:khác|còn lại|chủ yếu|v\.v)(?!\p{L})|…/iu

/** Kinds that one and the same may belong to: `45 nữ, 60 đoàn viên`. */
const overlapping =
  /(?<!\p{L})(?:nữ|đảng viên|đoàn viên|hội viên|dân tộc|vượt|thường xuyên|mới)(?!\p{L})/iu

/** A list of parts, and what the words say of it. */
interface PartList {
  readonly parts: readonly AmountInText[]
  /** Whether nothing is left out. */
  readonly isComplete: boolean
  /** Whether one and the same may be counted in two parts. */
  readonly mayOverlap: boolean
}

function auditPassage(passage: ReadPassage): Diagnostic[] {
  const { text } = passage
  const { around, closing } = bracketsOf(text)
  // Shares are not added up, nor is what something rose by.
  const counts = passage.amounts.filter((amount) => amount.kind === 'ratio' || isCounted(amount))
  const sentences = sentencesOf(text)
  const grouped = byStretch(sentences, counts)
  return sentences.flatMap(({ start, end }, index) => {
    const amounts = grouped[index] ?? []
    if (amounts.length < 2) return []
    return [...text.slice(start, end).matchAll(opening)].flatMap((opened) => {
      const opens = start + opened.index
      const outer = around(opens)
      const inner = opened[0] === '(' ? [opens, ...outer] : outer
      const closes = Math.min(closing(inner[0]), end)
      const parts = amounts.filter(
        (part) => part.start >= opens && part.end <= closes && part.brackets[0] === inner[0],
      )
      // `Tổng số 628 máy. Trong đó, …`: the total stands in the sentence before.
      const isFirst = text.slice(start, opens).trim() === ''
      const totals = (isFirst ? (grouped[index - 1] ?? []) : amounts).filter(
        (total) => total.end <= opens && total.brackets.every((bracket) => outer.includes(bracket)),
      )
      if (parts.length < 2 || totals.length === 0) return []
      const list = text.slice(opens + opened[0].length, closes)
      return auditTotals(passage, totals, readList(opened, list, parts))
    })
  })
}

/** What the word that opens a list, and the words within it, say of its parts. */
function readList(
  { 0: word, groups }: RegExpExecArray,
  list: string,
  parts: readonly AmountInText[],
): PartList {
  // A bracket behind a number may tell of other times instead: it has no parts.
  if (word === '(' && otherTimes.test(list))
    return { parts: [], isComplete: false, mayOverlap: false }
  const isSaid = groups?.['complete'] !== undefined
  const hasInner = list.replace(/\([^()]*\)/g, '').search(opening) >= 0
  const isComplete = (isSaid && !leftOut.test(list) && !hasInner) || isWhole(parts)
  return { parts, isComplete, mayOverlap: !isComplete && overlapping.test(list) }
}

function isWhole(parts: readonly AmountInText[]): boolean {
  const counts = parts.filter((part) => part.kind === 'number')
  return counts.length > 0 && counts.length === parts.length && wholeSize(counts) === counts.length
}

/** `265 tổ với 2.228 thành viên, trong đó …`: either may be the total; from outside the nearest. */
function auditTotals(
  passage: Passage,
  totals: readonly AmountInText[],
  list: PartList,
): Diagnostic[] {
  const nearest = totals.at(-1)
  if (!nearest) return []
  const first = list.parts[0]
  const farther = totals.at(-2)
  const isInside = first?.brackets.length !== nearest.brackets.length
  const between = passage.text.slice(farther?.end, nearest.start)
  return [
    ...(farther && !isInside && !between.includes(';') ? auditFarther(passage, farther, list) : []),
    ...auditNearest(passage, nearest, list),
  ]
}

/** A total that another number follows must be of one unit with its parts. */
function auditFarther(passage: Passage, total: AmountInText, list: PartList): Diagnostic[] {
  const { counts, ratios } = sorted(list)
  if (total.kind === 'ratio' || ratios.length > 0) return []
  const same = ofUnit(counts, total)
  return same.some((part) => unitOf(part) === unitOf(total))
    ? against(passage, total, same, list)
    : []
}

function auditNearest(passage: Passage, total: AmountInText, list: PartList): Diagnostic[] {
  const { counts, ratios } = sorted(list)
  const numerators = ratios.map(({ numerator }) => numerator)
  const denominators = ratios.map(({ denominator }) => denominator)
  if (total.kind === 'ratio') {
    const { numerator, denominator } = total
    return [
      ...against(passage, numerator, [...numerators, ...ofUnit(counts, denominator)], list),
      ...against(passage, denominator, denominators, list),
    ]
  }
  if (counts.length === 0) {
    // `77 dịch vụ, gồm 31/198 …; 46/68 …` adds up what was done, `92 việc, gồm 10/20 …` what was given.
    const done = sum(numerators.map(({ value }) => value))
    if (compare(done, total.value) === 0) return []
    return against(passage, total, denominators, list)
  }
  if (ratios.length > 0) return []
  if (list.isComplete && isWhole(list.parts)) return against(passage, total, counts, list)
  const same = ofUnit(counts, total)
  const isNamed = same.some((part) => unitOf(part) === unitOf(total))
  // Without units, numbers are parts only where nothing else is counted among them.
  if (isNamed || same.length === counts.length) return against(passage, total, same, list)
  // `45 văn bản (02 nghị quyết, 43 công văn)`: kinds, of which some may go without saying.
  const units = new Set(counts.map(unitOf))
  const areKinds = same.length === 0 && units.size === counts.length
  const isAbove = compare(sum(counts.map(({ value }) => value)), total.value) > 0
  return areKinds && isAbove ? against(passage, total, counts, { ...list, isComplete: false }) : []
}

/** Words that follow a number without naming what is counted: `cấp huyện 95, cấp xã 533 và …`. */
const noUnits = new Set(['', 'và', 'ở', 'tại', 'thuộc', 'của', 'do'])

/** The counts that have the unit of a total, or none of their own. */
function ofUnit(counts: readonly NumberInText[], total: NumberInText): NumberInText[] {
  const unit = unitOf(total)
  return counts.filter((count) => unitOf(count) === unit || noUnits.has(unitOf(count)))
}

function sorted({ parts }: PartList) {
  return {
    counts: parts.filter((part) => part.kind === 'number'),
    ratios: parts.filter((part): part is RatioInText => part.kind === 'ratio'),
  }
}

/**
 * Parts of a list that is complete must add up to their total. Of another list only a slip is
 * told: a sum above the total that is one digit apart, or digits that changed places.
 */
function against(
  passage: Passage,
  total: NumberInText,
  named: readonly NumberInText[],
  { isComplete, mayOverlap }: PartList,
): Diagnostic[] {
  const terms = ofFirstClause(passage, named)
  if (terms.length < 2 || [total, ...terms].some(({ qualifier }) => qualifier)) return []
  const expected = sum(terms.map(({ value }) => value))
  const order = compare(expected, total.value)
  if (order === 0) return []
  const isTold = isComplete || (!mayOverlap && isSlip(expected, total, terms))
  if (!isTold) return []
  const decimals = Math.max(total.decimals, ...terms.map((term) => term.decimals))
  const params = {
    stated: toDecimal(total.value, decimals),
    expected: toDecimal(expected, decimals),
    terms: terms.map(({ value }) => toDecimal(value, decimals)),
  }
  const related = terms.map(({ start, end }) => placeOf(passage, start, end))
  const at = placeOf(passage, total.start, total.end)
  return [diagnostic('prose/sum-mismatch', params, at, {}, related)]
}

/** `45 cảnh báo cao, 1.200 cảnh báo thấp; đã xử lý …`: where commas part a list, a semicolon ends it. */
function ofFirstClause({ text }: Passage, terms: readonly NumberInText[]): readonly NumberInText[] {
  const end = text.indexOf(';', terms[0]?.end)
  const clause = end === -1 ? terms : terms.filter((term) => term.end <= end)
  return clause.length >= 2 ? clause : terms
}

/** Two digits that changed places in the total or in a part, or a sum above it by one digit. */
function isSlip(expected: Rational, total: NumberInText, terms: readonly NumberInText[]): boolean {
  const decimals = Math.max(total.decimals, ...terms.map((term) => term.decimals))
  const digits = (value: Rational) => toDecimal(value, decimals)
  const excess = subtract(expected, total.value)
  return (
    areSwapped(digits(expected), digits(total.value)) ||
    terms.some(({ value }) => areSwapped(digits(value), digits(subtract(value, excess)))) ||
    (compare(excess, zero) > 0 && differing(digits(expected), digits(total.value)).length === 1)
  )
}

/** The places at which two numbers of two digits or more differ; none where one is longer. */
function differing(one: string, other: string): number[] {
  if (one.length !== other.length || one.length < 2) return []
  return [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]))
}

/** Whether two neighbouring digits of three or more changed places: 682 for 628. */
function areSwapped(one: string, other: string): boolean {
  const [place = 0, next, ...more] = differing(one, other)
  if (one.length < 3 || next !== place + 1 || more.length > 0) return false
  return one[place] === other[next] && one[next] === other[place]
}
