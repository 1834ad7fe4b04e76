import type { Evaluation } from '../../evaluation/verdict.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Passage } from './passage.ts'

/** The whole printed text of a report beside the figures that it should agree with. */
export interface AuditedProse {
  readonly evaluation: Evaluation
  readonly passages: readonly Passage[]
}

/** One check of what the text says; added by a file and a line in the registry. */
export interface ProseAudit {
  readonly name: string
  /** What the audit asks, for the documentation. */
  readonly question: string
  run(prose: AuditedProse): Diagnostic[]
}
