import type { Comparison, IndicatorComparison } from './comparison.ts'
import { turnOf } from './grade-indicator.ts'

/**
 * How indicators turned: leaves are sorted, never a whole beside its parts. `other` became neither
 * met nor not met (paused, no data …).
 */
export type Transition = 'improved' | 'worsened' | 'other' | 'same' | 'added' | 'dropped'

/** All transitions in printed order. */
export const transitions: readonly Transition[] = [
  'improved',
  'worsened',
  'other',
  'same',
  'added',
  'dropped',
]

/** The leaves of both reports by transition, each list in printed order. */
export function leavesByTransition({
  groups,
}: Pick<Comparison, 'groups'>): Readonly<Record<Transition, readonly IndicatorComparison[]>> {
  const leaves = groups.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.parts.length > 0 ? row.parts : [row])),
  )
  const of = (transition: Transition) => leaves.filter((leaf) => transitionOf(leaf) === transition)
  return {
    improved: of('improved'),
    worsened: of('worsened'),
    other: of('other'),
    same: of('same'),
    added: of('added'),
    dropped: of('dropped'),
  }
}

function transitionOf({ from, to }: IndicatorComparison): Transition {
  if (!from) return 'added'
  return to ? turnOf(from.status, to.status) : 'dropped'
}
