import { type CheckResult, severityOf } from '../pipeline.ts'

/** Numbers of findings by severity; accepted ones are not among them. */
export interface SeverityCounts {
  readonly error: number
  readonly warning: number
  readonly info: number
}

/** What makes a command fail: `--fail-on` and `--max-warnings`. */
export interface Gate {
  readonly failOn: 'error' | 'warning' | 'never'
  readonly maxWarnings?: number | undefined
}

/** How many findings of each severity there are. */
export function countSeverities({ diagnostics }: Pick<CheckResult, 'diagnostics'>): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const finding of diagnostics) counts[severityOf(finding)] += 1
  return counts
}

/** Whether the findings make the command fail, by `--fail-on`. */
export function failsOn(
  threshold: 'error' | 'warning' | 'never',
  result: Pick<CheckResult, 'diagnostics'>,
): boolean {
  const { error, warning } = countSeverities(result)
  if (threshold === 'never') return false
  return error > 0 || (threshold === 'warning' && warning > 0)
}

/** Whether there are more warnings than `--max-warnings` allows, whatever `--fail-on` says. */
export function exceedsWarnings(
  { maxWarnings }: Gate,
  result: Pick<CheckResult, 'diagnostics'>,
): boolean {
  return maxWarnings !== undefined && countSeverities(result).warning > maxWarnings
}

/** Whether the findings make the command fail, by all that the call said about it. */
export function failsBy(gate: Gate, result: Pick<CheckResult, 'diagnostics'>): boolean {
  return failsOn(gate.failOn, result) || exceedsWarnings(gate, result)
}
