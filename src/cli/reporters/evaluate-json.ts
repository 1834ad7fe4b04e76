import type { CheckResult } from '../../pipeline.ts'
import { evaluatedReports } from './evaluated-reports.ts'
import type { View } from './view.ts'

/** The verdicts for programs; its form is `schemas/evaluate-output.schema.json`. */
export function evaluateJson(result: CheckResult, view: Pick<View, 'wording'>): string {
  return `${JSON.stringify({ version: 1, reports: evaluatedReports(result, view) }, null, 2)}\n`
}
