import type { Status } from '../dataset/dataset.ts'
import { counterfactuals } from './cause-of-leaf.ts'
import type { Cause, IndicatorComparison } from './comparison.ts'
import { valueReasons } from './grade-value.ts'
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
    ...(row.cause
      ? statusReasons(row.cause, isEased || to.verdict.override !== undefined, reports)
      : []),
    ...(isResultLost(from, to) ? [['result_lost', 'alarm'] as const] : []),
    ...(row.incomparable.length === 0
      ? valueReasons(from.dated, to.dated, told.result, reports)
      : []),
    ...(told.result && row.isCorrection ? [['corrected', 'notice'] as const] : []),
    ...(told.target ? [['target_moved', isSilent(row, reports) ? 'info' : 'notice'] as const] : []),
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
function statusReasons(
  { from, to }: Cause,
  isBrought: boolean,
  { isSameSeries }: ComparedReports,
): Weighed[] {
  if (!isSameSeries && [from, to].includes('no_target')) return [['moved', 'info']]
  const turn = turnOf(from, to)
  if (turn === 'worsened') return [['worsened', 'alarm']]
  if (turn === 'improved') return isBrought ? [] : [['improved', 'notice']]
  return [['moved', 'notice']]
}

/** Another report need not tell the target. */
function isSilent({ target }: IndicatorComparison, { isSameSeries }: ComparedReports): boolean {
  return !isSameSeries && (target?.kind === 'given' || target?.kind === 'withdrawn')
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

/** Of a whole that is told by its parts alone, nothing is lost. */
function isResultLost(from: Judgement, to: Judgement): boolean {
  if (to.verdict.parts.some(({ judged }) => judged.result !== undefined)) return false
  const [had, has] = [from, to].map(({ verdict: { judged } }) => {
    return judged.result?.amount !== undefined || judged.result?.rank !== undefined
  })
  const { paused, notApplicable } = to.verdict.judged
  return had === true && !has && !paused && notApplicable === undefined
}
