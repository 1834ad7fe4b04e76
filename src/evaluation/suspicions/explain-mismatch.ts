import {
  add,
  compare,
  divide,
  fromDecimal,
  hundred,
  isWhole,
  multiply,
  percentage,
  type Rational,
  rational,
  round,
  subtract,
  sum,
  toDecimal,
  zero,
} from '../../dataset/rational.ts'
import type { Suspicion, SuspicionKind } from '../../source/diagnostic-codes.ts'
import type { Location } from '../../source/location.ts'
import type { Interval } from '../interval.ts'
import { decimalsOf, type Fits, type Slip, slipsOf } from './slips.ts'

/** A number as someone wrote it. */
export interface WrittenFigure {
  /** The datum that it is (`id.part.numerator`), where it is one. */
  readonly datum?: string
  /** Where the digits stand; a number taken over by reference stands at its origin. */
  readonly at: Location
  /** Plain decimal text, with the decimals that were written: `26.23`, `88.80`. */
  readonly decimal: string
  readonly percent: boolean
  /** Nobody wrote it: it was computed, so its digits can't be mistyped. */
  readonly isComputed?: boolean
}

/** A figure that the dataset has besides; `report` is the stem where it is of another report. */
export interface KnownFigure extends WrittenFigure {
  readonly report?: string
}

/**
 * What was claimed: that `stated` is the percentage of two operands (numerator, denominator), or
 * the sum of its operands (of one: the same number), at the decimals with which it is written.
 */
export interface Claim {
  readonly relation: 'ratio' | 'sum'
  readonly stated: WrittenFigure
  readonly operands: readonly WrittenFigure[]
}

/** Looks up a figure that has the same number, where that tells something. */
type Find = (figure: WrittenFigure) => KnownFigure | undefined

/** No reader looks at more. */
const mostTold = 3

/** Most plausible first, where the digits are not just too few. */
const order: readonly SuspicionKind[] = [
  'swapped-ratio',
  'swapped-total',
  'thousands-dot',
  'stale-copy',
  'swapped-digits',
  'mistyped-digit',
  'added-digit',
  'lost-digit',
  'left-out-part',
  'copied-figure',
  'missing-part',
]

/**
 * Why a claim may not hold: at most three causes, the most plausible first; none where it holds, or
 * where nothing sensible explains it. An operand is suspected only where one single slip in one of
 * them would mend the claim, or would make it a number that is known: where many slips would, that
 * speaks against none of them. Depends on its arguments alone.
 */
export function explainMismatch(
  claim: Claim,
  known: readonly KnownFigure[] = [],
): readonly Suspicion[] {
  const exact = exactly(claim)
  if (!exact) return []
  const expected = toDecimal(exact, decimalsOf(claim.stated.decimal))
  if (compare(fromDecimal(expected), numberOf(claim.stated)) === 0) return []
  const own = [claim.stated, ...claim.operands]
  const find: Find = (figure) => {
    const isOther = (other: KnownFigure) => !own.some((each) => isSame(each, other))
    return sameNumbers(figure, known).find(isOther)
  }
  const imprecise = imprecision(claim, exact)
  // Digits that are right as far as they go were not mistyped.
  if (imprecise.length > 0) return imprecise
  const found = [
    ...swaps(claim),
    ...slipsOfStated(claim, exact, find),
    ...copies(claim.stated, find).map((copy) => ({ ...copy, instead: expected })),
    ...slipsOfOperands(claim, exact, find),
    ...leftOutParts(claim, exact),
  ]
  const ranked = (found.length > 0 ? found : lastResorts(claim, exact, find))
    .map((suspicion, index) => ({ suspicion, index, rank: rankOf(suspicion) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ suspicion }) => suspicion)
  const isFirst = (one: Suspicion) =>
    one === ranked.find(({ datum, instead }) => datum === one.datum && instead === one.instead)
  return ranked.filter(isFirst).slice(0, mostTold)
}

/** What the claim should have said; a ratio to nothing says nothing. */
function exactly({ relation, operands }: Claim): Rational | undefined {
  const numbers = operands.map(numberOf)
  if (relation === 'sum') return sum(numbers)
  const [numerator, denominator] = numbers
  if (!numerator || !denominator || compare(denominator, zero) === 0) return undefined
  return percentage(numerator, denominator)
}

/** Cut off instead of rounded, or computed to fewer decimals and filled up with zeros. */
function imprecision({ stated }: Claim, exact: Rational): Suspicion[] {
  const printed = decimalsOf(stated.decimal)
  const number = numberOf(stated)
  if (compare(number, zero) === 0) return []
  const isShort = (decimals: number) =>
    compare(cutOff(exact, decimals), number) === 0 || compare(round(exact, decimals), number) === 0
  const decimals = Array.from({ length: printed + 1 }, (_, fewer) => printed - fewer).find(isShort)
  if (decimals === undefined) return []
  const kind = decimals === printed ? 'cut-off' : 'padded'
  return [{ kind, written: stated.decimal, instead: toDecimal(exact, printed) }]
}

/** Two numbers in each other's place. */
function swaps({ relation, stated, operands }: Claim): Suspicion[] {
  const number = numberOf(stated)
  const [first, second] = operands
  if (compare(number, zero) === 0 || !first || !second) return []
  if (relation === 'ratio') {
    const swapped = exactly({ relation, stated, operands: [second, first] })
    const mends = swapped && compare(round(swapped, decimalsOf(stated.decimal)), number) === 0
    return mends ? [{ kind: 'swapped-ratio', written: first.decimal, instead: second.decimal }] : []
  }
  const withTotal = add(sum(operands.map(numberOf)), number)
  return operands
    .filter((operand) => compare(withTotal, multiply(numberOf(operand), two)) === 0)
    .map((operand) => ({
      kind: 'swapped-total',
      ...named(operand),
      written: stated.decimal,
      instead: operand.decimal,
    }))
}

function slipsOfStated({ stated }: Claim, exact: Rational, find: Find): Suspicion[] {
  const fits = atEachPrecision((decimals) => {
    const expected = unitsOf(round(exact, decimals), decimals)
    return { least: expected, most: expected }
  })
  return slipsOf(stated.decimal, fits).map((slip) => suspected(stated, slip, find))
}

/** One slip in one operand, unless several would mend the claim just as well. */
function slipsOfOperands(claim: Claim, exact: Rational, find: Find): Suspicion[] {
  // Of two numbers that should be one, the stated one is told of.
  if (claim.operands.length === 1) return []
  const slips = claim.operands.flatMap((operand) => {
    const mending = operand.isComputed ? undefined : mendingRange(claim, exact, operand)
    if (!mending || (mending.high && compare(mending.high, zero) < 0)) return []
    const fits = atEachPrecision((decimals) => unitsWithin(mending, decimals))
    return slipsOf(operand.decimal, fits).map((slip) => ({
      ...suspected(operand, slip, find),
      ...named(operand),
    }))
  })
  return slips.length === 1 ? slips : slips.filter(({ known }) => known !== undefined)
}

/** All that an operand may be for the claim to hold at its decimals; nothing where none may. */
function mendingRange(
  { relation, stated, operands }: Claim,
  exact: Rational,
  operand: WrittenFigure,
): Interval | undefined {
  const half = rational(1n, 2n * 10n ** BigInt(decimalsOf(stated.decimal)))
  const low = subtract(numberOf(stated), half)
  const high = add(numberOf(stated), half)
  const [first = zero, second = zero] = operands.slice(0, 2).map(numberOf)
  if (relation === 'sum') {
    const rest = subtract(exact, numberOf(operand))
    return { low: subtract(low, rest), lowOpen: false, high: subtract(high, rest), highOpen: true }
  }
  if (operand === operands[0]) {
    const share = divide(second, hundred)
    return {
      low: multiply(low, share),
      lowOpen: false,
      high: multiply(high, share),
      highOpen: true,
    }
  }
  const whole = multiply(first, hundred)
  if (compare(whole, zero) <= 0 || compare(high, zero) <= 0) return undefined
  const least = { low: divide(whole, high), lowOpen: true, highOpen: false }
  return compare(low, zero) > 0 ? { ...least, high: divide(whole, low) } : least
}

/** A total that is the sum of all parts but one. */
function leftOutParts({ relation, stated, operands }: Claim, exact: Rational): Suspicion[] {
  if (relation !== 'sum' || operands.length === 1) return []
  const missing = subtract(exact, numberOf(stated))
  const [only, ...more] = operands.filter((part) => compare(numberOf(part), missing) === 0)
  if (!only || more.length > 0 || compare(missing, ten) < 0) return []
  return [{ kind: 'left-out-part', ...named(only), written: only.decimal }]
}

/** What may be said where nothing better was found. */
function lastResorts(
  { relation, stated, operands }: Claim,
  exact: Rational,
  find: Find,
): Suspicion[] {
  if (operands.length === 1) return []
  const copied = operands
    .filter(({ isComputed }) => !isComputed)
    .flatMap((operand) => copies(operand, find).map((copy) => ({ ...copy, ...named(operand) })))
  // Where several are as they were, none stands out.
  const only = copied.length === 1 ? copied : []
  const lacking = subtract(numberOf(stated), exact)
  if (relation === 'ratio' || compare(lacking, zero) <= 0) return only
  const decimals = Math.max(...[stated, ...operands].map(({ decimal }) => decimalsOf(decimal)))
  return [...only, { kind: 'missing-part', written: toDecimal(lacking, decimals) }]
}

/** Whole numbers of the last decimal, both included; without `most` there is no end. */
interface Units {
  readonly least: bigint
  readonly most?: bigint
}

/** Slips are many and precisions few: what fits is worked out once for each. */
function atEachPrecision(unitsAt: (decimals: number) => Units): Fits {
  const known = new Map<number, Units>()
  return (digits, decimals) => {
    const units = known.get(decimals) ?? unitsAt(decimals)
    known.set(decimals, units)
    return digits >= units.least && (units.most === undefined || digits <= units.most)
  }
}

function unitsWithin({ low = zero, lowOpen, high, highOpen }: Interval, decimals: number): Units {
  const isOn = (end: Rational) => isWhole(multiply(end, rational(10n ** BigInt(decimals))))
  const start = compare(low, zero) < 0 ? zero : low
  const least = unitsOf(start, decimals) + (isOn(start) && !(lowOpen && start === low) ? 0n : 1n)
  if (high === undefined) return { least }
  return { least, most: unitsOf(high, decimals) - (isOn(high) && highOpen ? 1n : 0n) }
}

/** How many units of the last decimal a value from 0 on has; what is left of it is dropped. */
function unitsOf({ numerator, denominator }: Rational, decimals: number): bigint {
  return (numerator * 10n ** BigInt(decimals)) / denominator
}

function suspected(figure: WrittenFigure, { kind, meant }: Slip, find: Find): Suspicion {
  const same = find({ ...figure, decimal: meant })
  const base = { kind, written: figure.decimal, instead: meant }
  return same ? { ...base, known: nameOf(same) } : base
}

/** The figure that a number may have been copied from; its own earlier value goes before others. */
function copies(figure: WrittenFigure, find: Find): Suspicion[] {
  const source = find(figure)
  if (!source) return []
  const kind = isEarlier(figure, source) ? 'stale-copy' : 'copied-figure'
  return [{ kind, written: figure.decimal, known: nameOf(source) }]
}

/**
 * Known figures with the same number, where that is no coincidence: two digits of the datum itself
 * in another report, which go first; four of any other.
 */
function sameNumbers(figure: WrittenFigure, known: readonly KnownFigure[]): KnownFigure[] {
  const number = trimmed(figure.decimal)
  const digits = number.replace(/\D/g, '').replace(/^0+/, '').length
  const same = known.filter(
    ({ decimal, percent }) =>
      percent === figure.percent && decimal.startsWith(number) && trimmed(decimal) === number,
  )
  const earlier = same.filter((other) => isEarlier(figure, other))
  return [...(digits >= 2 ? earlier : []), ...(digits >= 4 ? same : [])]
}

function isEarlier({ datum }: WrittenFigure, other: KnownFigure): boolean {
  return other.report !== undefined && datum !== undefined && other.datum === datum
}

/** A slip whose undoing gives a known figure is as telling as a copy. */
function rankOf({ kind, known }: Suspicion): number {
  const rank = order.indexOf(kind)
  const speaksForIt = known !== undefined && kind !== 'copied-figure'
  return speaksForIt ? Math.min(rank, order.indexOf('stale-copy')) : rank
}

/** The same number of the same claim, or the same digits by reference. */
function isSame(figure: WrittenFigure, { report, datum, at }: KnownFigure): boolean {
  const isItself = report === undefined && datum !== undefined && datum === figure.datum
  return isItself || (at.file === figure.at.file && at.start === figure.at.start)
}

function nameOf({ report, datum = '' }: KnownFigure): string {
  return report === undefined ? datum : `${report}#${datum}`
}

function named({ datum }: WrittenFigure): Pick<Suspicion, 'datum'> {
  return datum === undefined ? {} : { datum }
}

function numberOf({ decimal }: WrittenFigure): Rational {
  return fromDecimal(decimal)
}

/** The digits behind the last one kept are dropped, towards zero. */
function cutOff({ numerator, denominator }: Rational, decimals: number): Rational {
  const scale = 10n ** BigInt(decimals)
  return rational((numerator * scale) / denominator, scale)
}

/** Without zeros that add nothing: 88.80 and 88.8 are one number. */
function trimmed(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal
}

const two = rational(2n)

const ten = rational(10n)
