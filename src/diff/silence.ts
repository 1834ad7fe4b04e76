import type { Change, Comparison, IndicatorComparison } from './comparison.ts'

/**
 * What a change tells no more than that one of two different reports is silent: a datum that only
 * the one has, or a target that it does not tell of a result that stands as it was.
 */
export type Silence = 'only_earlier' | 'only_later' | 'no_target'

/** Whether a change is but a silence; reports of one series are expected to tell the same. */
export function silenceOf(
  change: Change,
  { isSameSeries }: Pick<Comparison, 'isSameSeries'>,
): Silence | undefined {
  if (isSameSeries) return undefined
  if (change.kind === 'dropped') return 'only_earlier'
  if (change.kind === 'added') return 'only_later'
  if (change.subject !== 'indicator') return undefined
  const { comparison } = change
  return isWithoutTarget(comparison) && !isMoved(comparison) ? 'no_target' : undefined
}

/** One side has the status of what has no target. */
export function isWithoutTarget({ from, to }: Pick<IndicatorComparison, 'from' | 'to'>): boolean {
  return from?.status !== to?.status && [from, to].some((side) => side?.status === 'no_target')
}

function isMoved({ from, to, delta, incomparable }: IndicatorComparison): boolean {
  if (incomparable.length > 0) return true
  if (delta)
    return delta.value !== 0 && (typeof delta.value === 'number' || delta.value.numerator !== 0n)
  return from?.judged.result !== undefined || to?.judged.result !== undefined
}
