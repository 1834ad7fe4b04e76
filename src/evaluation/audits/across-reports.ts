import type { IsoDate } from '../../dataset/calendar.ts'
import type { Report } from '../../dataset/dataset.ts'
import { add, compare, rational, subtract, toDecimal, zero } from '../../dataset/rational.ts'
import { type Datum, reportData } from '../../dataset/report-data.ts'
import type { Amount, Qualifier, Quantity } from '../../dataset/value.ts'
import { type Diagnostic, diagnostic, type Subject } from '../../source/diagnostic.ts'
import type { ComparedFigure } from '../../source/diagnostic-codes.ts'
import type { Location } from '../../source/location.ts'
import { exactValue } from '../evaluate.ts'
import { type Interval, intervalOf, isBelow } from '../interval.ts'
import type { Audit } from './audit.ts'

/**
 * What two reports of a unit call by the same id is the same thing: on one day it has one value,
 * and a count that only grows (lũy kế) never falls. A report is held against those before it; a
 * figure that says which report it corrects is not held against that one.
 */
export const acrossReportsAudit: Audit = {
  name: 'across-reports',
  question: "Does the report agree with the unit's earlier reports?",
  run: ({ report }, earlier) => {
    const before = earlier.map(datedData)
    const told = new Map<string, Diagnostic>()
    // Parts go first: a whole that only follows from a part is not told again.
    for (const own of [...datedData(report).values()].reverse()) {
      const { path } = own.datum
      const partsAreTold = [...told.keys()].some((other) => other.startsWith(`${path}.`))
      const others = before.flatMap((data) => data.get(path) ?? [])
      const comparable = others.filter((other) => isSameThing(own, other))
      const finding = partsAreTold
        ? undefined
        : (contradiction(own, comparable) ?? fall(own, comparable))
      if (finding) told.set(path, finding)
    }
    return [...told.values()]
  },
}

/** A datum as of its day, in its report. */
interface Dated {
  readonly datum: Datum
  readonly day: IsoDate
  readonly report: Report
}

function datedData(report: Report): ReadonlyMap<string, Dated> {
  return new Map(
    reportData(report).map((datum) => [
      datum.path,
      { datum, day: datum.value.asOf ?? report.asOf, report },
    ]),
  )
}

/** Counted in the same unit, in the same way and from the same day; not there to mend the other. */
function isSameThing({ datum: own }: Dated, { datum, report }: Dated): boolean {
  const { stem, period } = report
  if (own.corrects === stem || own.corrects === period.text) return false
  const [one, other] = [own.value.accumulation, datum.value.accumulation]
  const countedAlike = one === undefined || other === undefined || one === other
  const areShares = own.percent || datum.percent
  const units = [own.unit ?? datum.unit, datum.unit ?? own.unit].map((unit) => unit?.toLowerCase())
  const isSameUnit = areShares || units[0] === units[1]
  return countedAlike && isSameUnit && own.value.from === datum.value.from
}

function contradiction(own: Dated, others: readonly Dated[]): Diagnostic | undefined {
  const opinions = others
    .filter(
      (other) => other.day === own.day && (isOfEarlierPeriod(own) || beginTogether(own, other)),
    )
    .map((other) => ({ other, pairs: pairsOf(own, other) }))
    .filter(({ pairs }) => pairs.length > 0)
    .map(({ other, pairs }) => ({ other, pair: pairs.find((pair) => !mayBeEqual(pair)) }))
  const nearest = opinions.at(-1)
  // Earlier reports that contradict each other have been told of so.
  if (!nearest?.pair || opinions.some(({ pair }) => !pair)) return undefined
  const { path, name, indicator } = own.datum
  const { other, pair } = nearest
  const params = {
    figure: name,
    here: inOneNumber(own.datum)?.printed ?? pair.here.printed,
    there: inOneNumber(other.datum)?.printed ?? pair.there.printed,
    report: other.report.stem,
    date: own.day,
  }
  const places = opinions.flatMap((opinion) => opinion.pair?.there.at ?? [])
  return diagnostic(
    'audit/contradicts-report',
    params,
    pair.here.at,
    subject(path, indicator),
    places,
  )
}

/**
 * Two counts begin on the same day: on the one that is told, with the year where they are
 * cumulative (a year's count starts anew with the next), with the period otherwise.
 */
function beginTogether(one: Dated, two: Dated): boolean {
  if (one.datum.value.from !== undefined) return true
  const isCumulative = [one, two].some(({ datum }) => datum.value.accumulation === 'cumulative')
  const beginning = isCumulative ? 'year' : 'start'
  return one.report.period[beginning] === two.report.period[beginning]
}

/** Told again of a day before the report's own period. */
function isOfEarlierPeriod({ day, report }: Dated): boolean {
  return day < report.period.start
}

/** Held against the nearest day before and after alone: a fall is told where it happened. */
function fall(own: Dated, others: readonly Dated[]): Diagnostic | undefined {
  const alike = others.filter((other) => beginTogether(own, other))
  const days = alike.map(({ day }) => day).sort()
  const before = days.findLast((day) => day < own.day)
  const after = days.find((day) => day > own.day)
  for (const other of alike) {
    if (other.day !== before && other.day !== after) continue
    const [earlier, later] = other.day === before ? [other, own] : [own, other]
    if (later.datum.value.accumulation !== 'cumulative') continue
    for (const { here, there } of pairsOf(own, other)) {
      const [less, more] = other.day === before ? [here, there] : [there, here]
      if (!less.isCount || !isBelow(less.range, more.range)) continue
      const { path, name, indicator } = own.datum
      const params = {
        figure: name,
        ...(here.facet && { facet: here.facet }),
        earlier: more.printed,
        earlierDate: earlier.day,
        later: less.printed,
        laterDate: later.day,
        report: other.report.stem,
      }
      const datum = here.facet ? `${path}.${here.facet}` : path
      const told = subject(datum, indicator)
      return diagnostic('audit/cumulative-fell', params, here.at, told, [there.at])
    }
  }
  return undefined
}

type Ratio = Extract<Amount, { kind: 'ratio' }>

/** One number of a datum, and all that it may be as it was written. */
interface Compared {
  readonly facet?: 'numerator' | 'denominator'
  readonly range: Interval
  readonly isCount: boolean
  readonly printed: ComparedFigure
  readonly at: Location
}

interface Pair {
  readonly here: Compared
  readonly there: Compared
}

/**
 * The numbers of two values that say the same thing: counts with counts, a percentage with the
 * percentage of a ratio. Numbers taken over within the report are compared where they were written.
 */
function pairsOf({ datum: own, report }: Dated, { datum: other }: Dated): Pair[] {
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
function inOneNumber({ percent, value: { amount, qualifier } }: Datum): Compared | undefined {
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

function mayBeEqual({ here, there }: Pair): boolean {
  return !isBelow(here.range, there.range) && !isBelow(there.range, here.range)
}

function subject(datum: string, indicator: string | undefined): Subject {
  return indicator === undefined ? { datum } : { datum, indicator }
}
