import type { Report } from '../dataset/dataset.ts'
import type { Comparison } from '../diff/comparison.ts'
import type { Evaluation } from '../evaluation/verdict.ts'
import { type AppendixKind, appendixLabels } from '../prose/appendix-labels.ts'
import type { ComposedProse } from '../prose/compose-narrative.ts'
import type { Template } from '../prose/template.ts'
import { openDate, shortDate } from '../wording/dates.ts'
import { appendixTable } from './appendix-table.ts'
import { comparisonTable } from './comparison-table.ts'
import { numberText } from './document-number.ts'
import type { Appendix } from './report-model.ts'
import {
  comparisonSummarySentence,
  summarySentence,
  taskSummarySentence,
} from './summary-sentence.ts'
import { taskTable } from './task-table.ts'

/** The appendices that a report has, in printed order. */
export type Appendices = Readonly<Partial<Record<AppendixKind, Appendix>>>

/** Composes the tables behind a report: of its indicators, its tasks, and against the earlier report. */
export function composeAppendices(
  evaluation: Evaluation,
  prose: ComposedProse,
  template: Template,
  comparison: Comparison | undefined,
): Appendices {
  const { appendix, taskAppendix, comparisonAppendix, options } = template
  const labels = appendixLabels(evaluation, template, comparison)
  const attached = attachedTo(evaluation.report)
  return {
    ...(appendix &&
      labels.indicators !== undefined && {
        indicators: {
          label: labels.indicators,
          title: prose.appendixTitles.indicators,
          attachedTo: attached,
          orientation: appendix.orientation,
          blocks: [
            appendixTable(evaluation, prose, appendix.columns),
            { kind: 'paragraph', inlines: summarySentence(evaluation, options) },
          ],
        },
      }),
    ...(taskAppendix &&
      labels.tasks !== undefined && {
        tasks: {
          label: labels.tasks,
          title: prose.appendixTitles.tasks,
          attachedTo: attached,
          orientation: taskAppendix.orientation,
          blocks: [
            taskTable(evaluation, prose, taskAppendix.columns),
            { kind: 'paragraph', inlines: taskSummarySentence(evaluation, options) },
          ],
        },
      }),
    ...(comparisonAppendix &&
      comparison &&
      labels.comparison !== undefined && {
        comparison: {
          label: labels.comparison,
          title: prose.appendixTitles.comparison,
          attachedTo: attached,
          orientation: comparisonAppendix.orientation,
          blocks: [
            comparisonTable(comparison),
            { kind: 'paragraph', inlines: comparisonSummarySentence(comparison, options) },
          ],
        },
      }),
  }
}

/** Filled in on paper; blanks in electronic documents (Phụ lục I, III.1.c). */
function attachedTo({ document }: Report): string {
  const { issuer, date: written } = document
  const paper = document.medium === 'paper'
  const number = numberText(paper ? document.number : undefined)
  const year = written?.slice(0, 4)
  const issued = paper ? written : undefined
  const date =
    issued?.length === 10 ? shortDate(issued) : openDate(issued).replace(/[^/]+$/, year ?? '$&')
  return `(Kèm theo Báo cáo số ${number}/${issuer.symbol.text} ngày ${date} của ${issuer.short})`
}
