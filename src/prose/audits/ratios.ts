import { compare, percentage, type Rational, rational, toDecimal } from '../../dataset/rational.ts'
import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import type { ProseAudit, ReadPassage } from './prose-audit.ts'
import {
  type AmountInText,
  isCounted,
  isWithin,
  mayPrint,
  unitOf,
  visibleBefore,
} from './reading/amounts.ts'
import type { NumberInText } from './reading/numbers-in-text.ts'
import { placeOf } from './reading/passage.ts'
import { byStretch, sentencesOf } from './reading/sentences.ts'

/** Percentages of the text against the two counts that they are said of. */
export const ratioAudit: ProseAudit = {
  name: 'ratio',
  question: 'Does each percentage follow from the two counts beside it?',
  run: ({ passages }) => passages.flatMap(auditPassage),
}

/**
 * How well the words join a percentage to two counts. `sure`: they leave no doubt. `likely`: only a
 * near miss is told. `possible`: nothing is told, but where it computes, nothing else is either.
 */
type Certainty = 'sure' | 'likely' | 'possible'

/** Two counts that a percentage may be said of. */
interface Reading {
  readonly part: NumberInText
  readonly whole: NumberInText
  readonly certainty: Certainty
}

function auditPassage(passage: ReadPassage): Diagnostic[] {
  return byStretch(sentencesOf(passage.text), passage.amounts).flatMap((amounts) =>
    amounts.flatMap((share, index) => {
      if (share.kind === 'ratio' || !share.percent || share.isChange) return []
      return auditShare(share, visibleBefore(amounts, index), amounts[index + 1])
    }),
  )
}

function auditShare(
  share: NumberInText,
  before: readonly AmountInText[],
  after: AmountInText | undefined,
): Diagnostic[] {
  const bound = certaintyBehind(share)
  if (!bound) return []
  const readings = [...readingsBefore(share, before), ...readingsBehind(share, before, after)]
  if (readings.some((reading) => agrees(share, reading))) return []
  const wrong =
    (bound === 'sure' && readings.find(({ certainty }) => certainty === 'sure')) ||
    readings.find((reading) => reading.certainty !== 'possible' && isNearMiss(share, reading))
  return wrong ? [contradiction(share, wrong)] : []
}

/** What follows a percentage may say that it is one of something else: `so với …`, `kế hoạch`. */
function certaintyBehind({ passage: { text }, end }: NumberInText): Certainty | undefined {
  const after = text.slice(end, end + 30)
  if (/^\s?\)?,?\sso với/iu.test(after)) return undefined
  return /^\s\p{L}/u.test(after) && !/^\s(?:và|tổng|số|trên|trong)\s/iu.test(after)
    ? 'likely'
    : 'sure'
}

/** `31/191 dịch vụ, đạt 16,23%`; `tổng số 5.978 hồ sơ, qua mạng 5.310 hồ sơ, đạt 88,83%`. */
function readingsBefore(share: NumberInText, before: readonly AmountInText[]): Reading[] {
  const nearest = before.at(-1)
  if (!nearest) return []
  if (nearest.kind === 'ratio') {
    const { numerator: part, denominator: whole } = nearest
    const certainty = certaintyBetween(whole, share)
    return certainty ? [{ part, whole, certainty }] : []
  }
  if (nearest.percent) return []
  const certainty = certaintyBetween(nearest, share)
  return certainty ? readingsOfPart(nearest, before.slice(0, -1), certainty) : []
}

/** The counts that a part may be of: one that is called the whole, else the one before it. */
function readingsOfPart(
  part: NumberInText,
  before: readonly AmountInText[],
  certainty: Certainty,
): Reading[] {
  const counts = before
    .flatMap((amount) =>
      amount.kind === 'ratio' ? [amount.numerator, amount.denominator] : [amount],
    )
    .filter((count) => isCounted(count) && !isRate(count))
  const larger = counts.filter(({ value }) => compare(value, part.value) >= 0)
  const alike = larger.filter((count) => isAlike(count, part))
  const named = alike.findLast((count) => isNamedWhole(count, part))
  const last = counts.at(-1)
  const readings = larger.map((whole): Reading => {
    if (named) return { part, whole, certainty: whole === named ? certainty : 'possible' }
    return { part, whole, certainty: [alike.at(-1), last].includes(whole) ? 'likely' : 'possible' }
  })
  const isReversed = last !== undefined && compare(last.value, part.value) < 0
  return isReversed ? [...readings, { part: last, whole: part, certainty: 'likely' }] : readings
}

/** `16,23% (31/191 dịch vụ)`; `5.310 hồ sơ (88,83%) nộp qua mạng trên tổng số 5.978 hồ sơ`. */
function readingsBehind(
  share: NumberInText,
  before: readonly AmountInText[],
  after: AmountInText | undefined,
): Reading[] {
  if (!after) return []
  const between = share.passage.text.slice(share.end, Math.min(after.start, share.end + 80))
  if (after.kind === 'ratio') {
    const { numerator: part, denominator: whole } = after
    if (opened.test(between)) return [{ part, whole, certainty: 'sure' }]
    return /^(?:\s\p{L}+){1,5}\s\($/u.test(between) ? [{ part, whole, certainty: 'likely' }] : []
  }
  const part = before.at(-1)
  if (part?.kind !== 'number' || !isCounted(part) || !isCounted(after)) return []
  const isJoined = /^\s?\)?[^.;:()]{0,60}(?<!\p{L})(?:trên|trong)\stổng(?:\ssố)?\s$/u.test(between)
  const certainty = certaintyBetween(part, share)
  if (!isJoined || !certainty || !isAlike(part, after)) return []
  return [{ part, whole: after, certainty }]
}

/** `16,23% (31/191`, `16,23%, tương ứng với 31/191`. */
const opened =
  /^\s?(?:\(\s?|,?\s(?=tương|tức|cụ thể|bằng))(?:(?:tương ứng|tương đương|tức|cụ thể|bằng|đạt|là|với|có):?\s)*$/u

const joining =
  '(?:đạt|chiếm|bằng|là|tỷ lệ|tương đương|tương ứng|tức|mức|với|được|khoảng|gần|trên|hơn|dưới|ước|xấp xỉ|mới|chỉ|cụ thể)'

/** The words before a percentage that join it to the count before them, and the sign before those. */
const joint = new RegExp(`(?<sign>[,(=–-]|\\s)\\s*(?<words>(?:(?<!\\p{L})${joining}\\s)*)$`, 'u')

/** Words behind a count that begin to speak of something else. */
const turn =
  /[.;:]|(?<!\p{L})(?:còn|trong đó|riêng|phấn đấu|chỉ tiêu|mục tiêu|kế hoạch|chậm|tăng|giảm|vượt|so với|tỷ lệ|trong khi|nhưng|lần lượt|bình quân)(?!\p{L})/u

/** `đạt tỷ lệ kích hoạt 96%` is said of what was `kích hoạt`. */
const namedShare = new RegExp(`\\stỷ lệ\\s(?<name>(?:\\p{L}+\\s){1,4}?)(?:${joining}\\s)*$`, 'u')

/** How surely the words between a count and a percentage say that one is the other's. */
function certaintyBetween(count: NumberInText, share: NumberInText): Certainty | undefined {
  const { text } = count.passage
  if (share.start - count.end > 200) return undefined
  let between = text.slice(count.end, share.start)
  // What stands in brackets of its own is said beside.
  for (let depth = 0; depth < 2; depth += 1) between = between.replace(/\([^()]*\)/g, '')
  const { name } = namedShare.exec(between)?.groups ?? {}
  const isNamed = name !== undefined && !new RegExp(`^(?:${joining}\\s)+$`, 'u').test(name)
  if (isNamed) {
    const spoken = text.slice(Math.max(0, count.start - 60), count.end)
    if (!spoken.includes(name.trim())) return undefined
    between = between.replace(`tỷ lệ ${name}`, '')
  }
  const found = joint.exec(between)
  if (!found) return undefined
  const { sign = '', words = '' } = found.groups ?? {}
  const head = between.slice(0, found.index).replace(/^\s(?:chỉ tiêu|mục tiêu|kế hoạch)/u, '')
  const isApart = sign === '(' || sign === '=' || /^\s?\)/.test(text.slice(share.end))
  if (turn.test(head) || (words === '' && !isApart)) return undefined
  const isLoose = sign.trim() === '' && (head.includes(',') || attaining.test(between))
  return isNamed || isLoose ? 'likely' : 'sure'
}

/** `12 xã đạt 50%` may tell what each of them has attained; `12 hồ sơ đạt 50%` tells their share. */
const attaining =
  /^\s(?:xã|phường|thôn|bản|huyện|tỉnh|đơn vị|cơ quan|sở|phòng|trường|doanh nghiệp|người|cán bộ|hộ|chỉ tiêu|mục tiêu|tiêu chí|nhiệm vụ|tháng|ngày|năm|quý)(?!\p{L})/iu

/** Whether the words say that one count is the whole of the other. */
function isNamedWhole(whole: NumberInText, part: NumberInText): boolean {
  const { text } = whole.passage
  const before = text.slice(Math.max(0, whole.start - 80), whole.start)
  const between = text.slice(whole.end, part.start)
  if (isSameDatum(whole, part) || /(?<!\p{L})(?:trong đó|gồm)(?!\p{L})/iu.test(between)) return true
  return /(?<!\p{L})(?:tổng(?: số)?(?:\s\p{L}+){0,8}:?|trong(?: số)?)\s$/iu.test(before)
}

/** Two counts of one ratio, or a figure and its part. */
function isSameDatum({ datum: one }: NumberInText, { datum: other }: NumberInText): boolean {
  if (one === undefined || other === undefined) return false
  return other.startsWith(`${one}.`) || one.replace(/\.denominator$/, '.numerator') === other
}

/** Whether two counts count the same, as far as the words behind them tell. */
function isAlike(one: NumberInText, other: NumberInText): boolean {
  const [first, second] = [unitOf(one), unitOf(other)]
  return first === second || first === '' || second === '' || isSameDatum(one, other)
}

/** `Cứ 10 hộ thì 8 hộ`, `mỗi 100 dân`: no counts of anything. */
function isRate({ passage: { text }, start }: NumberInText): boolean {
  return /(?<!\p{L})(?:cứ|mỗi|bình quân)\s$/iu.test(text.slice(Math.max(0, start - 12), start))
}

function agrees(share: NumberInText, { part, whole }: Reading): boolean {
  const exact = percent(part, whole)
  if (!exact) return true
  const qualifier = share.qualifier ?? part.qualifier
  return mayPrint(exact, { ...share, ...(qualifier && { qualifier }) })
}

/**
 * Within one percentage point: what a slip of the pen or of rounding makes. Nobody means 99,5% who
 * writes 100%.
 */
function isNearMiss({ value }: NumberInText, { part, whole }: Reading): boolean {
  const exact = percent(part, whole)
  return (
    exact !== undefined &&
    compare(value, rational(100n)) !== 0 &&
    isWithin(exact, value, rational(1n))
  )
}

function contradiction(share: NumberInText, { part, whole }: Reading): Diagnostic {
  const params = {
    stated: toDecimal(share.value, share.decimals),
    expected: toDecimal(percent(part, whole) ?? share.value, share.decimals),
    numerator: toDecimal(part.value, part.decimals),
    denominator: toDecimal(whole.value, whole.decimals),
  }
  const { passage } = share
  const related = [part, whole].map(({ start, end }) => placeOf(passage, start, end))
  const at = placeOf(passage, share.start, share.end)
  return diagnostic('prose/ratio-mismatch', params, at, {}, related)
}

function percent(part: NumberInText, whole: NumberInText): Rational | undefined {
  return whole.value.numerator === 0n ? undefined : percentage(part.value, whole.value)
}
