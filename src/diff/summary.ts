import type { Comparison, Grade, IndicatorComparison } from './comparison.ts'
import { turnOf } from './grade-indicator.ts'

/**
 * How many changes have each grade, and how many indicators turned which way: leaves are counted, as
 * in an evaluation. `other` became neither met nor not met (paused, no data …).
 */
export interface ComparisonSummary extends Readonly<Record<Grade, number>> {
  readonly improved: number
  readonly worsened: number
  readonly same: number
  readonly other: number
  readonly added: number
  readonly dropped: number
}

/** Counts what a comparison found; the last six add up to all leaves of both reports. */
export function summarize({ changes, groups }: Comparison): ComparisonSummary {
  const turns = groups.flatMap(({ rows }) => rows.flatMap(leavesOf)).map(turnOfLeaf)
  const graded = (grade: Grade) => changes.filter((change) => change.grade === grade).length
  const turned = (turn: Turn) => turns.filter((each) => each === turn).length
  return {
    alarm: graded('alarm'),
    notice: graded('notice'),
    info: graded('info'),
    improved: turned('improved'),
    worsened: turned('worsened'),
    same: turned('same'),
    other: turned('other'),
    added: turned('added'),
    dropped: turned('dropped'),
  }
}

type Turn = ReturnType<typeof turnOf> | 'added' | 'dropped'

function leavesOf(row: IndicatorComparison): readonly IndicatorComparison[] {
  return row.parts.length > 0 ? row.parts : [row]
}

function turnOfLeaf({ from, to }: IndicatorComparison): Turn {
  if (!from) return 'added'
  return to ? turnOf(from.status, to.status) : 'dropped'
}
