import type { CheckResult } from '../../pipeline.ts'
import { countSeverities, exceedsWarnings, type Gate } from '../fail-on.ts'
import { paragraph } from './columns.ts'
import type { View } from './view.ts'

/** That there are more warnings than `--max-warnings` allows; empty where there are not. */
export function exceedsText(gate: Gate, result: CheckResult, view: View): string {
  const { words, paint, columns } = view
  if (gate.maxWarnings === undefined || !exceedsWarnings(gate, result)) return ''
  const said = words.check.exceeds(countSeverities(result).warning, gate.maxWarnings)
  return `${paint.red(paragraph(said, columns, 0))}\n`
}
