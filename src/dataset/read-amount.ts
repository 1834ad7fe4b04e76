import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import { type ScalarNode, scalarValue } from '../source/source-document.ts'
import { placeOfStrangeSpace } from '../source/strange-space.ts'
import { isDate } from './calendar.ts'
import type { Indicator, Measure } from './dataset.ts'
import { compare, hundred, isWhole, toDecimal, zero } from './rational.ts'
import { readNumber } from './read-number.ts'
import type { Amount, Quantity } from './value.ts'

/** What a value is expected to be; decides which numbers are possible. */
export interface Expectation {
  /** Figures: an `amount` where a unit or parts say that it is a number, else `any`. */
  readonly measure: Measure | 'amount' | 'any'
  /** Decimals that the unit admits; 0 means whole numbers, `any` that nothing is known. */
  readonly decimals: number | 'any'
  /** A share may be above 100%. */
  readonly mayExceed: boolean
  /** Growth and balances may be below 0. */
  readonly mayBeNegative: boolean
}

/** What an indicator's result can be. */
export function expectationOf({ measure, mayExceed, countUnit }: Indicator): Expectation {
  const decimals = countUnit?.decimals ?? 0
  return { measure, mayExceed, mayBeNegative: measure === 'money', decimals }
}

/** An amount written in one piece: a number, a date, yes or no, or text. */
export function readAmount(
  node: ScalarNode,
  expectation: Expectation,
  findings: Diagnostic[],
): Amount | undefined {
  const { measure } = expectation
  const { at } = node
  const text = node.text.trim()
  const plainValue = scalarValue(node)
  const wrongKind = (): undefined => {
    findings.push(diagnostic('dataset/wrong-value-kind', { text, measure }, at))
  }
  if (measure === 'text') return { kind: 'text', text, at }
  if (typeof plainValue === 'boolean') {
    if (measure !== 'yes_no' && measure !== 'any') return wrongKind()
    return { kind: 'yes_no', yes: plainValue, at }
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    if (measure !== 'date' && measure !== 'any') return wrongKind()
    if (isDate(text)) return { kind: 'date', date: text, at }
    findings.push(diagnostic('date/no-such-date', { text }, at))
    return undefined
  }
  const numeric = /^[-+]?\d[\d.,]*$/.test(text)
  // In quotes, digits are text: a hotline, a voltage. Without, `1 000` is a slip of a number.
  const likeNumber = node.plain && /^[\d０-９]([\d０-９.,_:eExX%/\s-]*[\d０-９%])?$/.test(text)
  if (measure === 'any' && !likeNumber) return text ? { kind: 'text', text, at } : undefined
  if (measure === 'yes_no' || measure === 'date') return wrongKind()
  if (!numeric) {
    findings.push(diagnostic('number/not-a-number', { text }, placeOfStrangeSpace(node)))
    return undefined
  }
  const quantity = readQuantity(node, admitsFraction(expectation), findings)
  return quantity && isPossible(quantity, expectation, findings, text)
    ? { kind: 'number', quantity }
    : undefined
}

/** Whether `8.990` can only be a decimal here. */
export function admitsFraction({ measure, decimals }: Expectation): boolean {
  return measure === 'percent' || (decimals !== 'any' && decimals > 0)
}

/** A number, its digits taken from the source text; see `readNumber` for `fractional`. */
export function readQuantity(
  node: ScalarNode,
  fractional: boolean,
  findings: Diagnostic[],
): Quantity | undefined {
  const read = readNumber({ ...node, text: node.text.trim() }, { fractional })
  if (!('code' in read)) return read
  findings.push(read)
  return undefined
}

/** A number of the right form can still be one that can't be; it is told as it was written. */
export function isPossible(
  { value, decimals, at }: Quantity,
  { measure, decimals: admitted, mayExceed, mayBeNegative }: Expectation,
  findings: Diagnostic[],
  text: string = toDecimal(value, decimals),
): boolean {
  if (!mayBeNegative && compare(value, zero) < 0) {
    findings.push(diagnostic('number/negative', { text }, at))
    return false
  }
  if (measure === 'percent' && !mayExceed && compare(value, hundred) > 0) {
    findings.push(diagnostic('number/percent-above-100', { text }, at))
    return false
  }
  if ((measure === 'rank' || (measure === 'count' && admitted === 0)) && !isWhole(value)) {
    findings.push(diagnostic('number/not-whole', { text }, at))
    return false
  }
  return true
}

/** A share of something: its numerator is at most its denominator, which is above 0. */
export function isShare(
  numerator: Quantity,
  denominator: Quantity,
  { mayExceed }: Expectation,
  findings: Diagnostic[],
): boolean {
  if (compare(denominator.value, zero) === 0) {
    findings.push(diagnostic('number/zero-denominator', {}, denominator.at))
    return false
  }
  if (mayExceed || compare(numerator.value, denominator.value) <= 0) return true
  const params = {
    numerator: toDecimal(numerator.value, numerator.decimals),
    denominator: toDecimal(denominator.value, denominator.decimals),
  }
  const code = 'number/numerator-above-denominator'
  findings.push(diagnostic(code, params, numerator.at, {}, [denominator.at]))
  return false
}

/** Whether an amount that stands elsewhere can stand here as well. */
export function fits(
  amount: Amount,
  expectation: Expectation,
  reference: ScalarNode,
  findings: Diagnostic[],
): boolean {
  const { measure } = expectation
  if (measure === 'any') return true
  const asNumber = measure !== 'yes_no' && measure !== 'date' && measure !== 'text'
  const kindFits = {
    number: asNumber,
    ratio: measure === 'percent' || measure === 'amount',
    yes_no: measure === 'yes_no',
    date: measure === 'date',
    text: measure === 'text',
  }[amount.kind]
  if (!kindFits) {
    const { text, at } = reference
    findings.push(diagnostic('dataset/wrong-value-kind', { text, measure }, at))
    return false
  }
  if (amount.kind === 'number') return isPossible(amount.quantity, expectation, findings)
  if (amount.kind !== 'ratio') return true
  return isShare(amount.numerator, amount.denominator, expectation, findings)
}
