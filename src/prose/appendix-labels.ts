import type { Comparison } from '../diff/comparison.ts'
import type { Evaluation } from '../evaluation/verdict.ts'
import { roman } from '../wording/numbers.ts'
import type { Template } from './template.ts'

/** What a table behind the report lists. */
export type AppendixKind = 'indicators' | 'tasks' | 'comparison'

/** What the text calls each appendix; one that the report has not is absent. */
export type AppendixLabels = Readonly<Partial<Record<AppendixKind, string>>>

/**
 * The appendices that a report has, in printed order: those of its template that would have rows.
 * One alone is `Phụ lục`, several have Roman numbers (Nghị định 30/2020, Phụ lục I, III.1.a).
 */
export function appendixLabels(
  { report, groups }: Evaluation,
  { appendix, taskAppendix, comparisonAppendix }: Template,
  comparison: Comparison | undefined,
): AppendixLabels {
  const kinds: readonly AppendixKind[] = [
    ...(appendix && groups.length > 0 ? (['indicators'] as const) : []),
    ...(taskAppendix && report.tasks.length > 0 ? (['tasks'] as const) : []),
    ...(comparisonAppendix && comparison ? (['comparison'] as const) : []),
  ]
  return Object.fromEntries(
    kinds.map((kind, at) => [kind, kinds.length > 1 ? `Phụ lục ${roman(at + 1)}` : 'Phụ lục']),
  )
}
