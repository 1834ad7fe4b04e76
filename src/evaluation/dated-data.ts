import type { IsoDate } from '../dataset/calendar.ts'
import type { Merger, Redefinition, Report } from '../dataset/dataset.ts'
import { add, compare, rational, subtract, toDecimal, zero } from '../dataset/rational.ts'
import { type Datum, reportData } from '../dataset/report-data.ts'
import type { Amount, Qualifier, Quantity } from '../dataset/value.ts'
import type { ComparedFigure } from '../source/diagnostic-codes.ts'
import type { Location } from '../source/location.ts'
import { exactValue } from './evaluate.ts'
import { type Interval, intervalOf, isBelow } from './interval.ts'

/** A datum as of its day, in its report. */
export interface Dated {
  readonly datum: Datum
  readonly day: IsoDate
  readonly report: Report
}

/** Every value of a report under its path, as of its own day or the report's. */
export function datedData(report: Report): ReadonlyMap<string, Dated> {
  return new Map(
    reportData(report).map((datum) => [
      datum.path,
      { datum, day: datum.value.asOf ?? report.asOf, report },
    ]),
  )
}

/**
 * Counted in the same unit, in the same way, of the same thing and from the same day; not there to
 * mend the other.
 */
export function isSameThing(one: Dated, other: Dated): boolean {
  const [{ datum: own }, { datum, report }] = [one, other]
  if (mends(own.corrects, report)) return false
  const eventsOf = ({ day, datum, report }: Dated): KnownEvents<Merger | Redefinition> => ({
    day,
    events: [...report.unit.mergers, ...datum.redefined],
  })
  if (eventsBetween(eventsOf(one), eventsOf(other)).length > 0) return false
  const [way, otherWay] = [own.value.accumulation, datum.value.accumulation]
  const countedAlike = way === undefined || otherWay === undefined || way === otherWay
  const areShares = own.percent || datum.percent
  const units = [own.unit ?? datum.unit, datum.unit ?? own.unit].map((unit) => unit?.toLowerCase())
  const isSameUnit = areShares || units[0] === units[1]
  return countedAlike && isSameUnit && own.value.from === datum.value.from
}

/** Whether `corrects` of a figure names this report, by its stem or its period. */
export function mends(corrects: string | undefined, { stem, period }: Report): boolean {
  return corrects === stem || corrects === period.text
}

/** What happened to a unit or an indicator, as known by one report, and the day that report tells of. */
export interface KnownEvents<Event extends { readonly date: IsoDate }> {
  readonly day: IsoDate
  readonly events: readonly Event[]
}

/**
 * What happened after the earlier of two days, up to and including the later. The reports may be
 * read under catalogues of other times: what either knows holds.
 */
export function eventsBetween<Event extends { readonly date: IsoDate }>(
  one: KnownEvents<Event>,
  other: KnownEvents<Event>,
): Event[] {
  const [first, last] = one.day < other.day ? [one.day, other.day] : [other.day, one.day]
  const unknown = other.events.filter(({ date }) => one.events.every((each) => each.date !== date))
  return [...one.events, ...unknown].filter(({ date }) => first < date && date <= last)
}

/**
 * Two counts begin on the same day: on the one that is told, with the year where they are
 * cumulative (a year's count starts anew with the next), with the period otherwise.
 */
export function beginTogether(one: Dated, two: Dated): boolean {
  if (one.datum.value.from !== undefined) return true
  const isCumulative = [one, two].some(({ datum }) => datum.value.accumulation === 'cumulative')
  const beginning = isCumulative ? 'year' : 'start'
  return one.report.period[beginning] === two.report.period[beginning]
}

type Ratio = Extract<Amount, { kind: 'ratio' }>

/** One number of a datum, and all that it may be as it was written. */
export interface Compared {
  readonly facet?: 'numerator' | 'denominator'
  readonly range: Interval
  readonly isCount: boolean
  readonly printed: ComparedFigure
  readonly at: Location
}

/** Two numbers that say the same thing. */
export interface Pair {
  readonly here: Compared
  readonly there: Compared
}

/**
 * The numbers of two values that say the same thing: counts with counts, a percentage with the
 * percentage of a ratio. Numbers taken over within the report are compared where they were written.
 */
export function pairsOf({ datum: own, report }: Dated, { datum: other }: Dated): Pair[] {
  const [here, there] = [own.value.amount, other.value.amount]
  const isWritten = ({ origin }: Quantity) => origin?.file !== report.file.path
  const isHedged = own.value.qualifier !== undefined || other.value.qualifier !== undefined
  if (here?.kind === 'ratio' && there?.kind === 'ratio' && !isHedged) {
    return (['numerator', 'denominator'] as const)
      .filter((facet) => isWritten(here[facet]))
      .map((facet) => ({ here: ofRatio(here, facet), there: ofRatio(there, facet) }))
  }
  const [one, two] = [inOneNumber(own), inOneNumber(other)]
  const isAlike = one !== undefined && two !== undefined && one.isCount === two.isCount
  return isAlike && quantitiesOf(here).some(isWritten) ? [{ here: one, there: two }] : []
}

function quantitiesOf(amount: Amount | undefined): Quantity[] {
  if (amount?.kind === 'number') return [amount.quantity]
  return amount?.kind === 'ratio' ? [amount.numerator, amount.denominator] : []
}

function ofRatio(ratio: Ratio, facet: 'numerator' | 'denominator'): Compared {
  const { value, decimals, at } = ratio[facet]
  const printed = { decimal: toDecimal(value, decimals), percent: false }
  return { facet, range: rangeOf(ratio[facet], undefined), isCount: true, printed, at }
}

/** A datum as one number; a ratio as its percentage, printed with both its counts. */
export function inOneNumber({
  percent,
  value: { amount, qualifier },
}: Datum): Compared | undefined {
  const hedge = qualifier === undefined ? {} : { qualifier }
  if (amount?.kind === 'number') {
    const { value, decimals, at } = amount.quantity
    const printed = { decimal: toDecimal(value, decimals), percent, ...hedge }
    return { range: rangeOf(amount.quantity, qualifier), isCount: !percent, printed, at }
  }
  const share = exactValue(amount)
  if (amount?.kind !== 'ratio' || !share) return undefined
  const { numerator, denominator } = amount
  const printed = {
    decimal: toDecimal(numerator.value, numerator.decimals),
    of: toDecimal(denominator.value, denominator.decimals),
    percent: false,
    ...hedge,
  }
  return { range: intervalOf(share, qualifier, 0), isCount: false, printed, at: numerator.at }
}

/**
 * All that a number may be as it was written: one that was rounded to its decimals, or within its
 * qualifier. "Khoảng 1.000" is rounded to thousands, for all that is known.
 */
function rangeOf({ value, decimals }: Quantity, qualifier: Qualifier | undefined): Interval {
  if (qualifier !== 'about' && qualifier !== 'estimated') {
    return intervalOf(value, qualifier ?? 'about', decimals)
  }
  const [zeros = ''] = /0*$/.exec(toDecimal(value, decimals)) ?? []
  const isRound = decimals === 0 && compare(value, zero) !== 0
  const half = rational(10n ** BigInt(isRound ? zeros.length : 0), 2n * 10n ** BigInt(decimals))
  return { low: subtract(value, half), lowOpen: false, high: add(value, half), highOpen: true }
}

/** Whether both may be the same number, as they were written. */
export function mayBeEqual({ here, there }: Pair): boolean {
  return !isBelow(here.range, there.range) && !isBelow(there.range, here.range)
}
