import type { Comparison, Grade } from './comparison.ts'
import { leavesByTransition, type Transition } from './transitions.ts'

/**
 * How many changes have each grade, and how many indicators turned which way: leaves are counted, as
 * in an evaluation.
 */
export type ComparisonSummary = Readonly<Record<Grade | Transition, number>>

/** Counts what a comparison found; the transitions add up to all leaves of both reports. */
export function summarize(comparison: Comparison): ComparisonSummary {
  const leaves = leavesByTransition(comparison)
  const graded = (grade: Grade) =>
    comparison.changes.filter((change) => change.grade === grade).length
  return {
    alarm: graded('alarm'),
    notice: graded('notice'),
    info: graded('info'),
    improved: leaves.improved.length,
    worsened: leaves.worsened.length,
    same: leaves.same.length,
    other: leaves.other.length,
    added: leaves.added.length,
    dropped: leaves.dropped.length,
  }
}
