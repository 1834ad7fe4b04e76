/** An exact number: lowest terms, denominator above 0. Two equal numbers have equal fields. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** The exact quotient. Throws on a zero denominator: callers have refused it before. */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError('A rational number has no zero denominator')
  const sign = denominator < 0n ? -1n : 1n
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator * sign)
  return {
    numerator: (numerator * sign) / divisor,
    denominator: (denominator * sign) / divisor,
  }
}

/** The start of sums, and the bound below which most values are refused. */
export const zero = rational(0n)

/** Turns a fraction into per cent; also the bound of shares that may not exceed it. */
export const hundred = rational(100n)

/** Exact and in lowest terms, however long the digits get. */
export function add(a: Rational, b: Rational): Rational {
  return rational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  )
}

/** `a` less `b`, exact; below 0 where `b` is the greater. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { numerator: -b.numerator, denominator: b.denominator })
}

/** The exact product, in lowest terms. */
export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator)
}

/** Throws where `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator)
}

/** Negative, zero or positive, by cross-multiplication: no rounding takes part. */
export function compare(a: Rational, b: Rational): number {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  return left < right ? -1 : left > right ? 1 : 0
}

/** The exact total, the same in any order; 0 of no terms. */
export function sum(terms: readonly Rational[]): Rational {
  return terms.reduce(add, zero)
}

/** `numerator` as a percentage of `denominator`, exact. */
export function percentage(numerator: Rational, denominator: Rational): Rational {
  return multiply(divide(numerator, denominator), hundred)
}

/** Rounded half away from zero (the "làm tròn" of schoolbooks) to `decimals` digits. */
export function round(value: Rational, decimals: number): Rational {
  const scale = 10n ** BigInt(decimals)
  const negative = value.numerator < 0n
  const size = (negative ? -value.numerator : value.numerator) * scale
  const rounded = (2n * size + value.denominator) / (2n * value.denominator)
  return rational(negative ? -rounded : rounded, scale)
}

/** The plain decimal text (point, no grouping) of a value rounded to `decimals` digits. */
export function toDecimal(value: Rational, decimals: number): string {
  const rounded = round(value, decimals)
  const scale = 10n ** BigInt(decimals)
  const size = (rounded.numerator * scale) / rounded.denominator
  const digits = (size < 0n ? -size : size).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = decimals > 0 ? `.${digits.slice(-decimals)}` : ''
  return `${size < 0n ? '-' : ''}${whole}${fraction}`
}

/** Reads `-12.50` exactly; the text must be a plain decimal. */
export function fromDecimal(text: string): Rational {
  const [, sign = '', whole = '0', fraction = ''] = /^([-+]?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  const size = rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length))
  return sign === '-' ? subtract(zero, size) : size
}

/** Whether the value has no fraction, however it was written: `8.0` is whole. */
export function isWhole({ denominator }: Rational): boolean {
  return denominator === 1n
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [high, low] = [a, b]
  while (low !== 0n) [high, low] = [low, high % low]
  return high === 0n ? 1n : high
}
