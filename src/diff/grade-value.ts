import {
  beginTogether,
  type Dated,
  isSameThing,
  mayBeEqual,
  pairsOf,
} from '../evaluation/dated-data.ts'
import { isBelow } from '../evaluation/interval.ts'
import type { ComparedReports, Weighed } from './graded.ts'

/** Why a value that can be compared deserves attention, whether it is a result or a figure. */
export function valueReasons(
  from: Dated | undefined,
  to: Dated | undefined,
  isMoved: boolean,
  reports: ComparedReports,
): Weighed[] {
  if (!from || !to || !isMoved) return []
  const isOther = isToldOtherwise(from, to, reports)
  return [
    ...(hasFallen(from, to) ? [['cumulative_fell', 'alarm'] as const] : []),
    ...(isOther ? [['figure_changed', reports.isSameReport ? 'notice' : 'alarm'] as const] : []),
  ]
}

/** A count that only grows is smaller on the later day. */
function hasFallen(from: Dated, to: Dated): boolean {
  const [earlier, later] = from.day <= to.day ? [from, to] : [to, from]
  if (earlier.day === later.day || later.datum.value.accumulation !== 'cumulative') return false
  if (!isSameThing(to, from) || !beginTogether(to, from)) return false
  return pairsOf(later, earlier).some(
    ({ here, there }) => here.isCount && isBelow(here.range, there.range),
  )
}

/**
 * What is told of one day is another thing now, and nothing says that it mends what was told before.
 * Two reports may round a number as they like; a report that is written anew means what it changes.
 */
function isToldOtherwise(from: Dated, to: Dated, { isSameReport }: ComparedReports): boolean {
  if (from.day !== to.day || !isSameThing(to, from) || !beginTogether(to, from)) return false
  if (isSameReport) return true
  const [before, after] = [from.datum.value.amount?.kind, to.datum.value.amount?.kind]
  const isAnswer = before === after && (before === 'yes_no' || before === 'date')
  return isAnswer || pairsOf(to, from).some((pair) => !mayBeEqual(pair))
}
