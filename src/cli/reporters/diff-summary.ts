import type { Comparison, Grade, IndicatorComparison } from '../../pipeline.ts'

/** The weightiest first, as they are counted and told. */
export const grades: readonly Grade[] = ['alarm', 'notice', 'info']

/**
 * What a comparison comes to. Grades count changes of all kinds; the others count indicators, of one
 * with parts its parts, as verdicts are counted.
 */
export interface DiffSummary extends Readonly<Record<Grade, number>> {
  readonly improved: number
  readonly worsened: number
  /** Nothing of it changed. */
  readonly same: number
  readonly added: number
  readonly dropped: number
}

/** Counts what changed, and what did not. */
export function summarise({ changes, groups }: Comparison): DiffSummary {
  const leaves = groups.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.parts.length > 0 ? row.parts : [row])),
  )
  const reasons = new Map(
    changes.flatMap((change) =>
      change.subject === 'indicator' ? [[rowKey(change.comparison), change.reasons] as const] : [],
    ),
  )
  const graded = (grade: Grade) => changes.filter((change) => change.grade === grade).length
  const because = (reason: 'improved' | 'worsened') =>
    leaves.filter((row) => reasons.get(rowKey(row))?.includes(reason)).length
  return {
    alarm: graded('alarm'),
    notice: graded('notice'),
    info: graded('info'),
    improved: because('improved'),
    worsened: because('worsened'),
    same: leaves.filter((row) => !reasons.has(rowKey(row))).length,
    added: leaves.filter(({ from }) => !from).length,
    dropped: leaves.filter(({ to }) => !to).length,
  }
}

/** Tells rows and parts of one comparison apart. */
export function rowKey({ id, part }: Pick<IndicatorComparison, 'id' | 'part'>): string {
  return part ? `${id}.${part.id}` : id
}
