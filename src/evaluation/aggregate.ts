import type { IndicatorEntry, Status } from '../dataset/dataset.ts'
import type { Gap, Verdict } from './verdict.ts'

/**
 * A parent's status from its parts. `all`: one failure decides; `any`: one success decides. Parts
 * that are missing leave the parent open unless the present ones decide, or the catalogue says how
 * to count them. A paused part never counts as met.
 */
export function aggregate(
  verdicts: readonly Pick<Verdict, 'status' | 'part'>[],
  { indicator, missingParts }: Pick<IndicatorEntry, 'indicator' | 'missingParts'>,
): { status: Status; gap?: Gap } {
  const { partsPolicy, whenMissing } = indicator
  const silent = verdicts.flatMap(({ status, part }) =>
    status === 'no_data' && part ? [part] : [],
  )
  const missing = [...missingParts, ...silent]
  const present = verdicts
    .map(({ status }) => status)
    .filter((status) => status !== 'not_applicable' && status !== 'no_data')
  if (missing.length === 0) return { status: combine(present, partsPolicy) }
  if (whenMissing === 'skip') {
    const status = present.length === 0 ? 'no_data' : combine(present, partsPolicy)
    return { status, gap: { missing, effect: 'skipped' } }
  }
  if (whenMissing === 'fail') {
    const status = combine([...present, 'not_met'], partsPolicy)
    return { status, gap: { missing, effect: 'counted_as_failed' } }
  }
  if (present.length === 0) return { status: 'no_data', gap: { missing, effect: 'decides' } }
  // What the parent would be if the missing parts all succeeded, and if they all failed.
  const best = combine([...present, 'met'], partsPolicy)
  const worst = combine([...present, 'not_met'], partsPolicy)
  if (best !== worst) return { status: 'undetermined', gap: { missing, effect: 'decides' } }
  const effect = best === 'met' ? 'met_anyway' : best === 'not_met' ? 'not_met_anyway' : 'decides'
  return { status: best, gap: { missing, effect } }
}

/** Which status of several decides, strongest first. */
const order: Readonly<Record<'all' | 'any', readonly Status[]>> = {
  all: ['not_met', 'undetermined', 'not_yet', 'paused', 'met', 'no_target'],
  any: ['met', 'undetermined', 'not_yet', 'paused', 'not_met', 'no_target'],
}

function combine(statuses: readonly Status[], policy: 'all' | 'any'): Status {
  return order[policy].find((status) => statuses.includes(status)) ?? 'not_applicable'
}
