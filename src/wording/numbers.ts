import { compare, type Rational, rational, round, toDecimal } from '../dataset/rational.ts'

/**
 * Vietnamese printed form: decimal comma (Nghị định 86/2012, Phụ lục V), thousands dot, rounded
 * half up, trailing zeros dropped: `85,24`, `76,8`, `100`, `8.990`.
 */
export function formatNumber(value: Rational, mostDecimals: number): string {
  return formatDecimal(toDecimal(round(value, mostDecimals), mostDecimals), { padded: false })
}

/** The first decimals of an exact number, cut off and not rounded: `16,2303…`, and `84` as it is. */
export function formatExact(value: Rational, decimals: number): string {
  const scale = 10n ** BigInt(decimals)
  const shown = rational((value.numerator * scale) / value.denominator, scale)
  const text = formatNumber(shown, decimals)
  return compare(shown, value) === 0 ? text : `${text}…`
}

/** The printed form of a plain decimal text; `padded` keeps trailing zeros (88.80 → 88,80). */
export function formatDecimal(decimal: string, { padded = true } = {}): string {
  const [signed = '', fraction = ''] = decimal.split('.')
  const kept = padded ? fraction : fraction.replace(/0+$/, '')
  const sign = signed.startsWith('-') && /[1-9]/.test(decimal) ? '-' : ''
  const grouped = signed.replace('-', '').replace(/\B(?=(\d{3})+$)/g, '.')
  return kept === '' ? `${sign}${grouped}` : `${sign}${grouped},${kept}`
}

/** `8` as `08`, the habit of counts below ten in administrative prose. */
export function padCount(text: string): string {
  return /^[1-9]$/.test(text) ? `0${text}` : text
}

/** Roman numerals for sections and groups: 4 → IV. */
export function roman(value: number): string {
  const steps: readonly [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = value
  let text = ''
  for (const [size, sign] of steps) {
    for (; rest >= size; rest -= size) text += sign
  }
  return text
}

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** A whole number below a million million in words: 21 → hai mươi mốt, 105 → một trăm linh năm. */
export function numberInWords(value: bigint): string {
  if (value < 0n) return `âm ${numberInWords(-value)}`
  if (value === 0n) return 'không'
  const names = ['', ' nghìn', ' triệu', ' tỷ']
  const words: string[] = []
  for (let power = names.length - 1; power >= 0; power -= 1) {
    const unit = 1000n ** BigInt(power)
    // Billions are not split further: 12.000 tỷ is "mười hai nghìn tỷ" only in speech.
    const group = power === names.length - 1 ? value / unit : (value / unit) % 1000n
    if (group > 0n) words.push(`${groupInWords(Number(group), words.length > 0)}${names[power]}`)
  }
  return words.join(' ')
}

/** A group of up to three digits; inner groups name their empty hundreds (một nghìn không trăm …). */
function groupInWords(group: number, inner: boolean): string {
  const hundreds = Math.floor(group / 100)
  const tens = Math.floor(group / 10) % 10
  const ones = group % 10
  const words: string[] = []
  if (hundreds > 0 || inner) words.push(`${digits[hundreds] ?? hundreds} trăm`)
  if (tens === 0 && ones > 0 && words.length > 0) words.push('linh')
  if (tens === 1) words.push('mười')
  if (tens > 1) words.push(`${digits[tens]} mươi`)
  if (ones === 1 && tens > 1) words.push('mốt')
  else if (ones === 5 && tens > 0) words.push('lăm')
  else if (ones > 0) words.push(digits[ones] ?? '')
  return words.join(' ')
}
