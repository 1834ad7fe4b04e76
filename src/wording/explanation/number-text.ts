import { type Rational, subtract, zero } from '../../dataset/rational.ts'
import type { Quantity } from '../../dataset/value.ts'
import type { Verdict } from '../../evaluation/verdict.ts'
import { printQuantity, printValue } from '../amounts.ts'
import { formatExact, formatNumber } from '../numbers.ts'
import type { ExplanationWords } from './words.ts'

/** A plain number with its qualifier and its unit: `trên 99%`, `18 tổ`. */
export function plainText(
  { decimals, value }: Quantity,
  { indicator: { measure, countUnit }, judged: { result } }: Verdict,
  words: ExplanationWords,
): string {
  if (measure === 'rank') return words.place(formatNumber(value, decimals))
  const percent = measure === 'percent'
  const said = (result && printValue(result, { percent, decimals })) ?? ''
  return percent ? said : withUnit(said, countUnit?.name)
}

/** A bound of the target with its unit: `80%`, `18 tổ`. */
export function boundText(
  quantity: Quantity,
  { indicator: { measure, countUnit } }: Verdict,
): string {
  const number = printQuantity(quantity)
  return measure === 'percent' ? `${number}%` : withUnit(number, countUnit?.name)
}

/** The value with more digits than are printed; dots where it has still more. */
export function exactText(value: Rational | undefined, { indicator, decimals }: Verdict): string {
  if (!value) return ''
  return `${formatExact(value, decimals + 2)}${indicator.measure === 'percent' ? '%' : ''}`
}

/** A value as printed with so many decimals at most. */
export function numberText(value: Rational, decimals: number, { indicator }: Verdict): string {
  return `${formatNumber(value, decimals)}${indicator.measure === 'percent' ? '%' : ''}`
}

/** A number and its unit, where it has one. */
export function withUnit(number: string, unit: string | undefined): string {
  return unit === undefined ? number : `${number} ${unit}`
}

/** Without its sign. */
export function absolute(value: Rational): Rational {
  return value.numerator < 0n ? subtract(zero, value) : value
}
