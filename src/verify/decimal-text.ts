import {
  fromDecimal,
  multiply,
  type Rational,
  rational,
  round,
  toDecimal,
} from '../dataset/rational.ts'

/** Beyond this a stored number is no figure of a report, and its digits would only cost time. */
const mostExponent = 400

/** The exact number that a stored text means: `0.85`, `1.6E-3`; undefined for anything else. */
export function exactNumber(text: string): Rational | undefined {
  const [, mantissa, exponent = '0'] = /^([+-]?\d+(?:\.\d+)?)(?:[eE]([+-]?\d+))?$/.exec(text) ?? []
  const power = Number(exponent)
  if (mantissa === undefined || Math.abs(power) > mostExponent) return undefined
  const size = 10n ** BigInt(Math.abs(power))
  return multiply(fromDecimal(mantissa), power < 0 ? rational(1n, size) : rational(size))
}

/** More decimals than a binary number of the size of a figure can tell apart. */
const tellingDecimals = 40

/**
 * Whether a stored text is what a spreadsheet keeps of an exact number: the nearest binary number,
 * written in full or, as some programs do, with 15 digits.
 */
export function isStored(text: string, exact: Rational): boolean {
  const nearest = Number(toDecimal(exact, tellingDecimals))
  const stored = Number(text)
  return stored === nearest || stored === Number(nearest.toPrecision(15))
}

/** Whether `rounded`, given with so many decimals, is what is kept of `exact`. */
export function isRoundedFrom(exact: Rational, rounded: Rational, decimals: number): boolean {
  const [one, other] = [round(exact, decimals), round(rounded, decimals)]
  return one.numerator === other.numerator && one.denominator === other.denominator
}

/** The number formats of our sheets: `0.00%`, `#,##0.0`; and what programs write for plain numbers. */
const numberFormat = /^(?<grouped>#,##)?0(?:\.(?<decimals>0{1,30}))?(?<percent>%)?$/

/** A number as its cell shows it, in Vietnamese; undefined where the format is none of ours. */
export function shownNumber(value: Rational, format: string): string | undefined {
  if (format === 'General') return plainNumber(value)
  const { grouped, decimals = '', percent } = numberFormat.exec(format)?.groups ?? {}
  if (!numberFormat.test(format)) return undefined
  const size = percent === undefined ? value : multiply(value, rational(100n))
  const [whole = '', fraction = ''] = toDecimal(size, decimals.length).split('.')
  const text = grouped === undefined ? whole : whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return `${text}${fraction === '' ? '' : `,${fraction}`}${percent ?? ''}`
}

/** Whether a text is shown as it is under a format; codes with sections can put another in its place. */
export function showsText(format: string): boolean {
  return format === 'General' || format === '@' || numberFormat.test(format)
}

/** Without trailing zeros, with as many decimals as a cell of common width shows. */
function plainNumber(value: Rational): string {
  return toDecimal(value, 10)
    .replace(/\.?0+$/, '')
    .replace('.', ',')
}
