import { compare, divide, percentage, type Rational, subtract, zero } from '../dataset/rational.ts'
import type { ChangeMeasure, Value } from '../dataset/value.ts'

/**
 * The growth of a value over its base, exact and in the measure that its `change` asks for; nothing
 * where there is no base, or where the value itself is only nearly known.
 */
export function computedChange({ amount, qualifier, change }: Value): Rational | undefined {
  if (!change?.base || amount?.kind !== 'number' || qualifier !== undefined) return undefined
  return growth(change.base.value, amount.quantity.value, change.measure)
}

/** Growth from one number to another; nothing in relation to a base of 0. */
export function growth(
  base: Rational,
  value: Rational,
  measure: ChangeMeasure,
): Rational | undefined {
  const difference = subtract(value, base)
  if (measure === 'by') return difference
  if (compare(base, zero) === 0) return undefined
  if (measure === 'percent') return percentage(difference, base)
  return measure === 'ratio' ? percentage(value, base) : divide(value, base)
}
