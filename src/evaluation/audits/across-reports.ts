import { type Diagnostic, diagnostic, type Subject } from '../../source/diagnostic.ts'
import {
  beginTogether,
  type Dated,
  datedData,
  inOneNumber,
  isSameThing,
  mayBeEqual,
  pairsOf,
} from '../dated-data.ts'
import { isBelow } from '../interval.ts'
import type { Audit } from './audit.ts'

/**
 * What two reports of a unit call by the same id is the same thing: on one day it has one value,
 * and a count that only grows (lũy kế) never falls. A report is held against those before it; a
 * figure that says which report it corrects is not held against that one, and none is held against
 * another across a merger of units or a redefinition.
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

function subject(datum: string, indicator: string | undefined): Subject {
  return indicator === undefined ? { datum } : { datum, indicator }
}
