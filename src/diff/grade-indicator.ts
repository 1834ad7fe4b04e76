import type { Status } from '../dataset/dataset.ts'
import {
  beginTogether,
  type Dated,
  isSameThing,
  mayBeEqual,
  pairsOf,
} from '../evaluation/dated-data.ts'
import { isBelow } from '../evaluation/interval.ts'
import { counterfactuals } from './cause-of-leaf.ts'
import type { Cause, IndicatorComparison } from './comparison.ts'
import type { ComparedReports, Weighed } from './graded.ts'
import type { Judgement } from './judgement.ts'

/** Why a change of an indicator that both reports have deserves attention, in order of telling. */
export function indicatorReasons(
  row: IndicatorComparison,
  from: Judgement,
  to: Judgement,
  reports: ComparedReports,
  told: { readonly result: boolean; readonly target: boolean; readonly incomparable: boolean },
): Weighed[] {
  const isEased = isMetByEasierTarget(row, from, to)
  return [
    ...overrideReasons(from, to),
    ...(isEased ? [['met_by_easier_target', 'alarm'] as const] : []),
    ...(row.cause ? statusReasons(row.cause, isEased || to.verdict.override !== undefined) : []),
    ...(isResultLost(from, to) ? [['result_lost', 'alarm'] as const] : []),
    ...(from.dated && to.dated && hasFallen(from.dated, to.dated)
      ? [['cumulative_fell', 'alarm'] as const]
      : []),
    ...(told.result && row.isCorrection ? [['corrected', 'notice'] as const] : []),
    ...(told.result && from.dated && to.dated && isToldOtherwise(from.dated, to.dated, reports)
      ? [['figure_changed', reports.isSameReport ? 'notice' : 'alarm'] as const]
      : []),
    ...(told.target ? [['target_moved', 'notice'] as const] : []),
    ...(told.incomparable ? [['incomparable', 'notice'] as const] : []),
    ...(row.formerId === undefined ? [] : [['renamed', 'notice'] as const]),
    ...(told.result && !row.cause ? [['moved', 'info'] as const] : []),
  ]
}

/**
 * To lose "met" or to come to "not met" is worse, to come to "met" is better, all else is other. What
 * has no target any more has not lost what it had reached.
 */
export function turnOf(from: Status, to: Status): 'worsened' | 'improved' | 'same' | 'other' {
  if (from === to) return 'same'
  if (to === 'met') return 'improved'
  const isLost = from === 'met' && to !== 'no_target'
  return isLost || to === 'not_met' ? 'worsened' : 'other'
}

/** What an easier target or a person's word has brought about is no improvement. */
function statusReasons({ from, to }: Cause, isBrought: boolean): Weighed[] {
  const turn = turnOf(from, to)
  if (turn === 'worsened') return [['worsened', 'alarm']]
  if (turn === 'improved') return isBrought ? [] : [['improved', 'notice']]
  return [['moved', 'notice']]
}

function overrideReasons(from: Judgement, to: Judgement): Weighed[] {
  const [before, after] = [from.verdict.override, to.verdict.override]
  if (before?.status === after?.status) return []
  return [['override', after ? 'alarm' : 'notice']]
}

/**
 * Whether it was met before or not: the earlier target would not be met today. The targets of parts
 * decide of them alone.
 */
function isMetByEasierTarget(
  { target, incomparable, isCorrection }: IndicatorComparison,
  from: Judgement,
  to: Judgement,
): boolean {
  const { status, computed, parts } = to.verdict
  const isMet = status === 'met' && computed === 'met' && parts.length === 0
  if (target?.kind !== 'easier' || !isMet) return false
  const { newResultOldTarget } = counterfactuals({ from, to, incomparable, isCorrection })
  return newResultOldTarget !== undefined && newResultOldTarget !== 'met'
}

function isResultLost(from: Judgement, to: Judgement): boolean {
  const [had, has] = [from, to].map(({ verdict: { judged } }) => {
    return judged.result?.amount !== undefined || judged.result?.rank !== undefined
  })
  const { paused, notApplicable } = to.verdict.judged
  return had === true && !has && !paused && notApplicable === undefined
}

/** A count that only grows is smaller on the later day. */
export function hasFallen(from: Dated, to: Dated): boolean {
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
export function isToldOtherwise(
  from: Dated,
  to: Dated,
  { isSameReport }: Pick<ComparedReports, 'isSameReport'>,
): boolean {
  if (from.day !== to.day || !isSameThing(to, from) || !beginTogether(to, from)) return false
  if (isSameReport) return true
  const [before, after] = [from.datum.value.amount?.kind, to.datum.value.amount?.kind]
  const isAnswer = before === after && (before === 'yes_no' || before === 'date')
  return isAnswer || pairsOf(to, from).some((pair) => !mayBeEqual(pair))
}
