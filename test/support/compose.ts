import type { Comparison } from '../../src/diff/comparison.ts'
import type { Evaluation } from '../../src/evaluation/verdict.ts'
import type { Host } from '../../src/host.ts'
import type { Selection } from '../../src/pipeline/contracts.ts'
import { examineAll } from '../../src/pipeline/examine-all.ts'
import type { ComposedProse } from '../../src/prose/compose-narrative.ts'
import type { Template } from '../../src/prose/template.ts'
import { composeReport } from '../../src/report/compose-report.ts'
import type { ReportModel } from '../../src/report/report-model.ts'
import type { Diagnostic } from '../../src/source/diagnostic.ts'
import { memoryHost } from './memory-host.ts'
import { base } from './stories.ts'

export interface Composed {
  readonly evaluation: Evaluation
  readonly prose: ComposedProse
  readonly template: Template
  readonly comparison: Comparison | undefined
  readonly model: ReportModel
  /** What was found on the way and is not accepted. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The one report that is selected as it is composed before it is rendered. */
export async function compose(
  host: Host,
  selection: Selection,
  { draft }: { readonly draft: boolean },
): Promise<Composed> {
  const { reader, reports } = await examineAll(host, selection, undefined)
  const [only] = reports
  const { evaluation, prose, template, comparison } = only?.examined ?? {}
  const diagnostics = [...reader.findings, ...(only?.open ?? [])]
  if (reports.length !== 1 || !evaluation || !prose || !template) {
    throw new Error(`Nothing to compose: ${diagnostics.map(({ code }) => code).join(', ')}`)
  }
  const model = composeReport(evaluation, prose, template, {
    draft,
    date: evaluation.report.asOf,
    comparison,
  })
  return { evaluation, prose, template, comparison, model, diagnostics }
}

/** The base report 2025 with some of its files replaced. */
export function composeWith(files: Readonly<Record<string, string>>): Promise<Composed> {
  const selection = { data: 'data', period: '2025', shippedTemplates: 'shipped' }
  return compose(memoryHost({ ...base, ...files }), selection, { draft: true })
}
