import type { Comparison } from '../../diff/comparison.ts'
import type { Evaluation } from '../../evaluation/verdict.ts'
import type { ComposedProse } from '../../prose/compose-narrative.ts'
import type { Template } from '../../prose/template.ts'
import { composeAppendices } from '../compose-appendices.ts'
import type { Sheet } from '../workbook.ts'
import { appendixSheet } from './appendix-sheet.ts'
import { comparisonSheet } from './comparison-sheet.ts'
import { summarySheet } from './summary-sheet.ts'
import { taskSheet } from './task-sheet.ts'

/** The sheets of the workbook that is sent, in the order of the appendices; none without any. */
export function appendixSheets(
  evaluation: Evaluation,
  prose: ComposedProse,
  template: Template,
  comparison: Comparison | undefined,
): readonly Sheet[] {
  const appendices = composeAppendices(evaluation, prose, template, comparison)
  const { indicators, tasks } = appendices
  const sheets: Sheet[] = []
  if (indicators) {
    const { sheet, ranges } = appendixSheet(evaluation, prose, indicators)
    sheets.push(sheet, summarySheet(evaluation, ranges))
  }
  if (tasks) {
    sheets.push(taskSheet(evaluation, prose, tasks, template.taskAppendix?.columns ?? []))
  }
  if (comparison) sheets.push(comparisonSheet(comparison, appendices.comparison))
  return sheets
}
