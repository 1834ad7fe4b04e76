import type { IsoDate } from '../dataset/calendar.ts'
import type { IndicatorEntry, Report } from '../dataset/dataset.ts'
import type { Value } from '../dataset/value.ts'
import type { Dated } from '../evaluation/dated-data.ts'
import { datumOf, type Verdict } from '../evaluation/verdict.ts'

/** A verdict with all that its report says around it. */
export interface Judgement {
  /** As it is held against another one; see `inYearOf`. */
  readonly verdict: Verdict
  /** As its report tells it. */
  readonly told: Verdict
  readonly entry: IndicatorEntry | undefined
  readonly report: Report
  /** The result as it is counted: a part follows the whole where it says nothing else. */
  readonly value: Value | undefined
  /** The day of the result; the report's own where there is none. */
  readonly day: IsoDate
  readonly dated: Dated | undefined
}

/** The verdict of an indicator as its report tells it. */
export function judgementOf(
  verdict: Verdict,
  report: Report,
  data: ReadonlyMap<string, Dated>,
): Judgement {
  const entry = report.indicators.find(({ judged }) => judged === verdict.judged)
  const dated = data.get(datumOf(verdict))
  const value = dated?.datum.value
  const day = dated?.day ?? report.asOf
  return { verdict, told: verdict, entry, report, value, day, dated }
}

/** The verdicts of its parts; what the entry of the whole says holds for them too. */
export function partJudgements(
  { verdict: whole, report, entry }: Judgement,
  data: ReadonlyMap<string, Dated>,
): readonly Judgement[] {
  return whole.parts.map((verdict) => ({ ...judgementOf(verdict, report, data), entry }))
}
