import type { Rational } from '../../dataset/rational.ts'
import type { SuspicionKind } from '../../source/diagnostic-codes.ts'

/** What a slip of the hand or a misread separator may have made of a number, undone. */
export interface DigitEdit {
  readonly kind: SuspicionKind
  /** The number that may have been meant, as plain decimal text. */
  readonly decimal: string
}

const plainDecimal = /^-?(0|[1-9]\d*)(\.\d+)?$/

const digits = [...'0123456789']

/**
 * Every number that one slip turns into the written one, each once. A slip must leave at least two
 * digits as they are (or swap them): any two short numbers are one digit apart.
 */
export function editsOf(decimal: string): DigitEdit[] {
  const places = [...decimal].flatMap((sign, place) => (/\d/.test(sign) ? [place] : []))
  const edits = new Map<string, DigitEdit>()
  const add = (kind: SuspicionKind, edited: string) => {
    if (edited === decimal || edits.has(edited) || !plainDecimal.test(edited)) return
    edits.set(edited, { kind, decimal: edited })
  }
  const replace = (start: number, end: number, signs: string) =>
    decimal.slice(0, start) + signs + decimal.slice(end)
  add('thousands-dot', otherSeparator(decimal))
  for (const [index, place] of places.slice(0, -1).entries()) {
    const next = places[index + 1] ?? place
    // The decimal point between the two stays where it is.
    const swapped = `${decimal[next]}${decimal.slice(place + 1, next)}${decimal[place]}`
    add('swapped-digits', replace(place, next + 1, swapped))
  }
  const point = decimal.indexOf('.')
  // Decimals more or fewer at the end are a matter of rounding, not of a slip.
  const within = point < 0 ? places : places.slice(0, -1)
  if (places.length >= 3) {
    for (const place of places) {
      for (const digit of digits) add('mistyped-digit', replace(place, place + 1, digit))
    }
    for (const place of within) add('added-digit', replace(place, place + 1, ''))
  }
  if (places.length >= 2) {
    const gaps = [...places, point < 0 ? decimal.length : point]
    for (const gap of gaps) for (const digit of digits) add('lost-digit', replace(gap, gap, digit))
  }
  return [...edits.values()]
}

/** The value of a plain decimal text, not in lowest terms: enough to compare with. */
export function unreduced(decimal: string): Rational {
  return {
    numerator: BigInt(decimal.replace('.', '')),
    denominator: 10n ** BigInt(decimalsOf(decimal)),
  }
}

/** How many decimals a plain decimal text has. */
export function decimalsOf(decimal: string): number {
  const point = decimal.indexOf('.')
  return point < 0 ? 0 : decimal.length - point - 1
}

/** `8.99` read as 8990, and `8990` as 8.99: the dot taken for the other kind of separator. */
function otherSeparator(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.')
  if (fraction === undefined) {
    return `${whole.slice(0, -3)}.${whole.slice(-3)}`.replace(/\.?0+$/, '')
  }
  return fraction.length <= 3 ? whole + fraction.padEnd(3, '0') : ''
}
