import type { Cause, Factor } from './comparison.ts'
import type { Judgement } from './judgement.ts'

/**
 * A cause of the factors that were found. One factor stands alone; where nothing that is known to
 * bear on a status has changed, it was judged otherwise.
 */
export function causeOf(
  from: Judgement,
  to: Judgement,
  several: 'each' | 'together',
  factors: readonly Factor[],
): Cause {
  return {
    from: from.verdict.status,
    to: to.verdict.status,
    logic: factors.length > 1 ? several : 'alone',
    factors: factors.length > 0 ? factors : [{ kind: 'rule' }],
  }
}

/** A verdict set by a person, another one, or none any more; nothing where it says the same. */
export function overrideFactors(from: Judgement, to: Judgement): Factor[] {
  const [before, after] = [from.verdict.override, to.verdict.override]
  if (before?.status === after?.status) return []
  if (!after) return [{ kind: 'override_lifted' }]
  return [{ kind: 'override', by: after.by, reason: after.reason }]
}
