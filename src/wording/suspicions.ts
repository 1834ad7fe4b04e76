import type { Suspicion, SuspicionKind } from '../source/diagnostic-codes.ts'
import { formatDecimal } from './numbers.ts'

/** How a suspicion is told; `written` and `instead` as printed, `source` as a name in quotes. */
type Told = (written: string, instead: string, source: string) => string

interface SuspicionWords {
  readonly kinds: Readonly<Record<SuspicionKind, Told>>
  /** Behind a sentence: the datum whose number is suspected. */
  readonly at: (datum: string) => string
  /** Behind a sentence: a figure that has the number which would be right. */
  readonly equals: (source: string) => string
}

const vietnamese: SuspicionWords = {
  kinds: {
    'cut-off': (written, instead) =>
      `Số đã in bị cắt cụt thay vì làm tròn: ${written} → ${instead}`,
    padded: (written, instead) =>
      `Số đã in chỉ tính đến ${unpadded(written)} rồi thêm số 0: ${written} → ${instead}`,
    'swapped-ratio': (written, instead) =>
      `Có thể tử số và mẫu số bị đổi chỗ: ${written} ↔ ${instead}`,
    'swapped-total': (written, instead) =>
      `Có thể tổng và một thành phần bị đổi chỗ: ${written} ↔ ${instead}`,
    'thousands-dot': (written, instead) =>
      `Có thể nhầm dấu phân cách hàng nghìn với dấu thập phân: ${written} → ${instead}`,
    'stale-copy': (written, instead, source) =>
      `Có thể còn là số của báo cáo trước (${source}): ${arrow(written, instead)}`,
    'swapped-digits': (written, instead) => `Có thể hai chữ số bị đổi chỗ: ${written} → ${instead}`,
    'mistyped-digit': (written, instead) => `Có thể gõ nhầm một chữ số: ${written} → ${instead}`,
    'added-digit': (written, instead) => `Có thể gõ thừa một chữ số: ${written} → ${instead}`,
    'lost-digit': (written, instead) => `Có thể gõ thiếu một chữ số: ${written} → ${instead}`,
    'left-out-part': (written) => `Có thể tổng bỏ sót một thành phần: ${written}`,
    'copied-figure': (written, instead, source) =>
      `Có thể chép nhầm số của ${source}: ${arrow(written, instead)}`,
    'missing-part': (written) => `Có thể còn thiếu một thành phần: ${written}`,
  },
  at: (datum) => ` (số liệu "${datum}")`,
  equals: (source) => `, bằng ${source}`,
}

const english: SuspicionWords = {
  kinds: {
    'cut-off': (written, instead) =>
      `The printed number was cut off instead of rounded: ${written} → ${instead}`,
    padded: (written, instead) =>
      `The printed number was computed to ${unpadded(written)} and filled up with zeros: ${written} → ${instead}`,
    'swapped-ratio': (written, instead) =>
      `Numerator and denominator may be swapped: ${written} ↔ ${instead}`,
    'swapped-total': (written, instead) =>
      `The total and a part may be swapped: ${written} ↔ ${instead}`,
    'thousands-dot': (written, instead) =>
      `A thousands separator may have been taken for a decimal one: ${written} → ${instead}`,
    'stale-copy': (written, instead, source) =>
      `This may still be the number of the earlier report (${source}): ${arrow(written, instead)}`,
    'swapped-digits': (written, instead) => `Two digits may be swapped: ${written} → ${instead}`,
    'mistyped-digit': (written, instead) => `One digit may be mistyped: ${written} → ${instead}`,
    'added-digit': (written, instead) => `A digit may be too many: ${written} → ${instead}`,
    'lost-digit': (written, instead) => `A digit may be lost: ${written} → ${instead}`,
    'left-out-part': (written) => `The total may lack a part: ${written}`,
    'copied-figure': (written, instead, source) =>
      `The number of ${source} may have been copied: ${arrow(written, instead)}`,
    'missing-part': (written) => `A part may be missing: ${written}`,
  },
  at: (datum) => ` (figure "${datum}")`,
  equals: (source) => `, equal to ${source}`,
}

/**
 * A hint that first tells what may be wrong, the most plausible first: `Có thể gõ nhầm một chữ số:
 * 26,23 → 16,23.` Without suspicions it stays as it is.
 */
export function withSuspicions(
  hint: string,
  suspicions: readonly Suspicion[] | undefined = [],
  language: 'vi' | 'en' = 'vi',
): string {
  const words = language === 'vi' ? vietnamese : english
  return [...suspicions.map((suspicion) => sentence(suspicion, words)), hint].join(' ')
}

function sentence({ kind, datum, written, instead, known }: Suspicion, words: SuspicionWords) {
  const source = known === undefined ? '' : `"${known}"`
  const told = words.kinds[kind](number(written), number(instead), source)
  const equals = source === '' || told.includes(source) ? '' : words.equals(source)
  return `${told}${equals}${datum === undefined ? '' : words.at(datum)}.`
}

function number(decimal: string | undefined): string {
  return decimal === undefined ? '' : formatDecimal(decimal)
}

/** A copy is told even where nothing is known of what should stand in its place. */
function arrow(written: string, instead: string): string {
  return instead === '' ? written : `${written} → ${instead}`
}

/** Only decimals can have been filled up: `88,80` was computed to 88,8. */
function unpadded(written: string): string {
  return written.replace(/,?0+$/, '')
}
