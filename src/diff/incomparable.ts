import type { Definition, Indicator, Report } from '../dataset/dataset.ts'
import { sameWords } from '../dataset/same-words.ts'
import type { Value } from '../dataset/value.ts'
import { type Dated, eventsBetween } from '../evaluation/dated-data.ts'
import type { Incomparability } from './comparison.ts'
import type { ComparedReports } from './graded.ts'
import type { Judgement } from './judgement.ts'

/** A day on which a report tells something, and that report. */
type OfDay = Pick<Dated, 'day' | 'report'>

/** What forbids to compare whatever two reports tell as of two days: another unit, in effect. */
export function unitIncomparabilities(from: OfDay, to: OfDay): Incomparability[] {
  const [before, after] = [from.report.unit, to.report.unit]
  const isOther = before.level !== after.level || before.kind !== after.kind
  const mergers = eventsBetween(
    { day: from.day, events: before.mergers },
    { day: to.day, events: after.mergers },
  )
  return [
    ...(isOther ? [{ kind: 'level', from: before.kind, to: after.kind } as const] : []),
    ...mergers.map(({ date, units }) => ({ kind: 'merged', date, units }) as const),
  ]
}

/** What forbids to hold two results of one indicator against each other. */
export function incomparabilities(from: Judgement, to: Judgement): Incomparability[] {
  const [before, after] = [from.verdict.indicator, to.verdict.indicator]
  return [
    ...unitIncomparabilities(from, to),
    ...(before.measure === after.measure ? [] : [{ kind: 'measure' } as const]),
    ...otherDefinitions(from, to),
    ...otherUnit(before.countUnit?.name, after.countUnit?.name),
    ...otherSpan(from, to),
    ...(from.verdict.part === undefined ? otherParts(idsOf(before), idsOf(after)) : []),
  ]
}

/** What forbids to hold two figures of one id, or of one part, against each other. */
export function figureIncomparabilities(from: Dated, to: Dated): Incomparability[] {
  return [
    ...unitIncomparabilities(from, to),
    ...otherUnit(from.datum.unit, to.datum.unit),
    ...otherSpan(
      { value: from.datum.value, report: from.report },
      { value: to.datum.value, report: to.report },
    ),
  ]
}

/** Whether it is of this datum alone: what forbids to compare the whole reports is told once. */
export function isOwn(
  reason: Incomparability,
  { incomparable }: Pick<ComparedReports, 'incomparable'>,
): boolean {
  return incomparable.every((ofAll) => JSON.stringify(ofAll) !== JSON.stringify(reason))
}

/** Sums of other parts are sums of other things; a side without parts tells the whole itself. */
export function otherParts(from: readonly string[], to: readonly string[]): Incomparability[] {
  if (from.length === 0 || to.length === 0) return []
  const isSame = from.length === to.length && from.every((id) => to.includes(id))
  return isSame ? [] : [{ kind: 'parts' }]
}

function idsOf({ parts }: Indicator): string[] {
  return parts.map(({ id }) => id)
}

/** Told by a day in the catalogue, or by what two catalogues say. */
function otherDefinitions(from: Judgement, to: Judgement): Incomparability[] {
  const [before, after] = [from.verdict.indicator, to.verdict.indicator]
  const told = eventsBetween(
    { day: from.day, events: before.redefined },
    { day: to.day, events: after.redefined },
  ).map(({ of, note }) => ({
    kind: 'definition' as const,
    of,
    ...(note !== undefined && { note }),
  }))
  const seen = (
    [
      ['numerator', isOther(before.numerator, after.numerator)],
      ['denominator', isOther(before.denominator, after.denominator)],
      ['whole', isOtherText(before.definition, after.definition)],
    ] as const
  ).flatMap(([of, isIt]) => (isIt ? [{ kind: 'definition' as const, of }] : []))
  return [...told, ...seen.filter(({ of }) => told.every((each) => each.of !== of))]
}

function isOther(from: Definition | undefined, to: Definition | undefined): boolean {
  return isOtherText(from?.name, to?.name) || isOtherText(from?.definition, to?.definition)
}

/** What is said for the first time need not be new. */
function isOtherText(from: string | undefined, to: string | undefined): boolean {
  return from !== undefined && to !== undefined && !sameWords(from, to)
}

function otherUnit(from: string | undefined, to: string | undefined): Incomparability[] {
  return from !== undefined && to !== undefined && isOtherText(from, to)
    ? [{ kind: 'count_unit', from, to }]
    : []
}

interface Counted {
  readonly value: Value | undefined
  readonly report: Report
}

/** Counted in another way, or over another stretch of time. */
function otherSpan(from: Counted, to: Counted): Incomparability[] {
  const [before, after] = [from.value, to.value]
  if (!before || !after) return []
  const [way, otherWay] = [before.accumulation, after.accumulation]
  const isOtherWay = way !== undefined && otherWay !== undefined && way !== otherWay
  const ofPeriods = way === 'period' || otherWay === 'period'
  const areOtherPeriods = ofPeriods && from.report.period.kind !== to.report.period.kind
  return isOtherWay || areOtherPeriods || beginsElsewhere(from, to)
    ? [{ kind: 'accumulation' }]
    : []
}

/**
 * From the same day, or from the same day of another year: what is counted from 1/1/2022 for 2022
 * is counted from 1/1/2023 for 2023. Where no day is told, it is the first of the period.
 */
function beginsElsewhere(from: Counted, to: Counted): boolean {
  const [before, after] = [from.value?.from, to.value?.from]
  if (before === after) return false
  return offsetOf(from) !== offsetOf(to)
}

/** The day it counts from, its year in relation to that of the period. */
function offsetOf({ value, report: { period } }: Counted): string {
  const day = value?.from ?? period.start
  return `${Number(day.slice(0, 4)) - period.year}${day.slice(4)}`
}
