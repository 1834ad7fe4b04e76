import type { SuspicionKind } from '../../source/diagnostic-codes.ts'

/** A slip of the hand or a misread separator, undone. */
export interface Slip {
  readonly kind: SuspicionKind
  /** The number that may have been meant, as plain decimal text. */
  readonly meant: string
}

/** Whether a number may have been meant: its digits without the point, and how many are decimals. */
export type Fits = (digits: bigint, decimals: number) => boolean

const numerals = [...'0123456789']

/**
 * The slips that turn a fitting number into the written one (plain decimal text, from 0 on), each
 * number once. A slip leaves at least two digits as they are, or swaps two: any two short numbers
 * are one digit apart.
 */
export function slipsOf(written: string, fits: Fits): Slip[] {
  const digits = written.replace('.', '')
  if (!/^\d+$/.test(digits)) return []
  const { length } = digits
  const decimals = decimalsOf(written)
  const found = new Map<string, Slip>()
  const offer = (kind: SuspicionKind, edited: string, places = decimals) => {
    const whole = edited.length - places
    const isNumber = whole === 1 || (whole > 1 && !edited.startsWith('0'))
    if (!isNumber || !fits(BigInt(edited), places)) return
    const meant = places === 0 ? edited : `${edited.slice(0, whole)}.${edited.slice(whole)}`
    if (meant !== written && !found.has(meant)) found.set(meant, { kind, meant })
  }
  const edit = (kind: SuspicionKind, start: number, end: number, signs: string, places?: number) =>
    offer(kind, digits.slice(0, start) + signs + digits.slice(end), places)
  // The dot was taken for the other kind of separator: `8.99` was 8990, and `8990` was 8.990.
  if (decimals === 0) offer('thousands-dot', digits, 3)
  else if (decimals <= 3) offer('thousands-dot', digits.padEnd(length + 3 - decimals, '0'), 0)
  for (let at = 0; at + 1 < length; at += 1) {
    edit('swapped-digits', at, at + 2, `${digits[at + 1]}${digits[at]}`)
  }
  const point = length - decimals
  if (length >= 3) {
    for (let at = 0; at < length; at += 1) {
      for (const numeral of numerals) edit('mistyped-digit', at, at + 1, numeral)
      // Decimals more or fewer at the end are a matter of rounding, not of a slip.
      const isLastDecimal = decimals > 0 && at === length - 1
      if (!isLastDecimal) edit('added-digit', at, at + 1, '', at < point ? decimals : decimals - 1)
    }
  }
  if (length >= 2) {
    for (const numeral of numerals) {
      for (let at = 0; at <= point; at += 1) edit('lost-digit', at, at, numeral)
      for (let at = point; at < length; at += 1) edit('lost-digit', at, at, numeral, decimals + 1)
    }
  }
  return [...found.values()]
}

/** How many decimals a plain decimal text has. */
export function decimalsOf(decimal: string): number {
  const point = decimal.indexOf('.')
  return point < 0 ? 0 : decimal.length - point - 1
}
