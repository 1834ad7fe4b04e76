import { compare, type Rational, round, zero } from '../../dataset/rational.ts'
import type { Delta } from '../../diff/comparison.ts'
import { absolute, withUnit } from '../explanation/number-text.ts'
import { formatNumber } from '../numbers.ts'
import { tellingDecimals } from './telling-decimals.ts'
import type { ChangeWords, Way } from './words.ts'

/** Decimals of a change in per cent, as for growth in prose. */
const percentDecimals = 2

/**
 * How much something changed: `tăng 4,2 điểm phần trăm`, `giảm 12 hồ sơ (3,4%)`, `lên 2 bậc`, `sớm 3
 * ngày`. A change too small for the decimals is told with more, so that it is never one by 0.
 */
export function deltaText(
  delta: Delta,
  decimals: number,
  { delta: words }: ChangeWords,
  {
    unit,
    isAbout = false,
  }: { readonly unit?: string | undefined; readonly isAbout?: boolean } = {},
): string {
  if (isNone(delta)) return words.none
  const size = (value: Rational) => {
    const text = sizeText(value, decimals)
    return isAbout ? words.about(text) : text
  }
  switch (delta.kind) {
    case 'points':
      return words.points(wayOf(delta.value), size(delta.value))
    case 'amount': {
      const counted = withUnit(size(delta.value), unit)
      return words.amount(wayOf(delta.value), counted, percentText(delta))
    }
    case 'places':
      return words.places(delta.value < 0, Math.abs(delta.value))
    case 'days':
      return words.days(delta.value < 0, Math.abs(delta.value))
  }
}

/** Nothing changed. */
export function isNone(delta: Delta): boolean {
  return typeof delta.value === 'number' ? delta.value === 0 : delta.value.numerator === 0n
}

/** Which way the number itself went. */
export function wayOf(change: Rational): Way {
  return change.numerator > 0n ? 'up' : change.numerator < 0n ? 'down' : 'other'
}

/** Against a base below 0 a share would point the other way: it is not told. */
function percentText({ value, percent }: Extract<Delta, { kind: 'amount' }>): string | undefined {
  if (!percent || wayOf(percent) !== wayOf(value)) return undefined
  return `${sizeText(percent, percentDecimals)}%`
}

/** Without its sign, which words tell; at least one digit is not 0. */
function sizeText(value: Rational, least: number): string {
  const decimals = tellingDecimals(least, (more) => compare(round(value, more), zero) !== 0)
  return formatNumber(absolute(value), decimals)
}
