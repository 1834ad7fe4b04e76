import type { IndicatorComparison } from '../../diff/comparison.ts'
import type { Verdict } from '../../evaluation/verdict.ts'
import { comparedResults } from './compared-results.ts'

/** Both verdicts of a row, to be printed with enough decimals that two different results look so. */
export function apartVerdicts(row: Pick<IndicatorComparison, 'from' | 'to' | 'delta'>): {
  readonly from?: Verdict
  readonly to?: Verdict
} {
  const { from, to } = row
  const printed = comparedResults(row)
  return {
    ...(from && { from: withDecimals(from, printed.from) }),
    ...(to && { to: withDecimals(to, printed.to) }),
  }
}

function withDecimals(verdict: Verdict, printed: string): Verdict {
  const shown = /,(\d+)/.exec(printed)?.[1]?.length ?? 0
  return { ...verdict, decimals: Math.max(verdict.decimals, shown) }
}
