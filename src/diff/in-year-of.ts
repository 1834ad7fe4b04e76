import { type IsoDate, isDate } from '../dataset/calendar.ts'
import type { Report } from '../dataset/dataset.ts'
import type { Period } from '../dataset/period.ts'
import type { Target } from '../dataset/target.ts'
import type { Value } from '../dataset/value.ts'
import type { Dated } from '../evaluation/dated-data.ts'
import type { Judgement } from './judgement.ts'

/**
 * The judgement with its days moved into the year of the other: what is asked for by 31/1/2022 in
 * 2022 and by 31/1/2023 in 2023 is one target, and a plan of 17/1 is earlier than one of 10/2. Only
 * where all days of both stand in their own report's year; a day that is far off is the same day in
 * every year. What is not of days stays as it is.
 */
export function inYearOf(judgement: Judgement, other: Judgement): Judgement {
  const years = yearsTo(daysOf(judgement), judgement.report, daysOf(other), other.report)
  if (years === 0) return judgement
  const { verdict } = judgement
  const { result, ...judged } = verdict.judged
  const { target, ...rest } = verdict
  return {
    ...judgement,
    verdict: {
      ...rest,
      judged: { ...judged, ...(result && { result: movedResult(result, years) }) },
      ...(target && { target: movedTarget(target, years) }),
    },
  }
}

/** The same of a value that stands by itself. */
export function valueInYearOf(from: Dated, to: Dated): Value {
  const { value } = from.datum
  const days = [value, to.datum.value].map(dayOf)
  const [own = [], others = []] = days
  return movedResult(value, yearsTo(own, from.report, others, to.report))
}

/** How many years the days must be moved; none where some do not stand in their report's year. */
function yearsTo(
  days: readonly IsoDate[],
  { period }: Report,
  otherDays: readonly IsoDate[],
  { period: other }: Report,
): number {
  const isOwn = days.every((day) => isInYear(day, period))
  const isOthersOwn = otherDays.every((day) => isInYear(day, other))
  return days.length > 0 && isOwn && isOthersOwn ? other.year - period.year : 0
}

function dayOf({ amount }: Value): IsoDate[] {
  return amount?.kind === 'date' ? [amount.date] : []
}

function daysOf({ verdict }: Judgement): IsoDate[] {
  const { result } = verdict.judged
  const condition = verdict.target?.condition
  return [...(result ? dayOf(result) : []), ...(condition?.kind === 'date' ? [condition.date] : [])]
}

/** A period begins in December of the year before. */
function isInYear(day: IsoDate, period: Period): boolean {
  return period.start <= day && day <= `${period.year}-12-31`
}

function movedResult(result: Value, years: number): Value {
  const { amount } = result
  if (amount?.kind !== 'date') return result
  return { ...result, amount: { ...amount, date: moved(amount.date, years) } }
}

function movedTarget(target: Target, years: number): Target {
  const { condition } = target
  if (condition.kind !== 'date') return target
  return { ...target, condition: { ...condition, date: moved(condition.date, years) } }
}

/** The 29th of February is the 28th of other years. */
function moved(day: IsoDate, years: number): IsoDate {
  const text = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
  return isDate(text) ? text : text.replace(/-29$/, '-28')
}
