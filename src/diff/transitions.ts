import type { Change, Comparison, IndicatorComparison } from './comparison.ts'

/** How what is counted came out against the earlier report: leaves, and never a whole beside its parts. */
export interface Transitions {
  readonly improved: readonly IndicatorComparison[]
  readonly worsened: readonly IndicatorComparison[]
  /** Of the same status as before. */
  readonly same: readonly IndicatorComparison[]
  /** Of another status, neither better nor worse: paused, not due any more … */
  readonly turned: readonly IndicatorComparison[]
  readonly added: readonly IndicatorComparison[]
  readonly dropped: readonly IndicatorComparison[]
}

/** The kinds of transitions in printed order. */
export const transitionKinds = [
  'improved',
  'worsened',
  'turned',
  'same',
  'added',
  'dropped',
] as const satisfies readonly (keyof Transitions)[]

/** Sorts the leaves of a comparison by how their status turned, each list in printed order. */
export function transitionsOf({ groups, changes }: Comparison): Transitions {
  const told = new Map(
    changes.flatMap((change) =>
      change.subject === 'indicator' ? [[keyOf(change.comparison), change.reasons] as const] : [],
    ),
  )
  const leaves = groups.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.parts.length > 0 ? row.parts : [row])),
  )
  const kindOf = (leaf: IndicatorComparison): keyof Transitions => {
    if (!leaf.from) return 'added'
    if (!leaf.to) return 'dropped'
    if (leaf.from.status === leaf.to.status) return 'same'
    return turnOf(told.get(keyOf(leaf)) ?? [])
  }
  const of = (kind: keyof Transitions) => leaves.filter((leaf) => kindOf(leaf) === kind)
  return {
    improved: of('improved'),
    worsened: of('worsened'),
    same: of('same'),
    turned: of('turned'),
    added: of('added'),
    dropped: of('dropped'),
  }
}

function turnOf(reasons: Change['reasons']): 'improved' | 'worsened' | 'turned' {
  if (reasons.includes('worsened')) return 'worsened'
  const isBetter = reasons.includes('improved') || reasons.includes('met_by_easier_target')
  return isBetter ? 'improved' : 'turned'
}

function keyOf({ id, part }: IndicatorComparison): string {
  return part === undefined ? id : `${id}.${part.id}`
}
