import type { Evaluation } from '../../evaluation/verdict.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { AmountInText } from './reading/amounts.ts'
import type { NumberInText } from './reading/numbers-in-text.ts'
import type { Passage } from './reading/passage.ts'

/** A passage with its figures in reading order, read once for all audits. */
export interface ReadPassage extends Passage {
  readonly numbers: readonly NumberInText[]
  readonly amounts: readonly AmountInText[]
}

/** The whole printed text of one report beside the figures that it should agree with. */
export interface AuditedProse {
  readonly evaluation: Evaluation
  readonly passages: readonly ReadPassage[]
}

/** One check of what the text says; added by a file and a line in the registry. */
export interface ProseAudit {
  readonly name: string
  /** What the audit asks, for the documentation. */
  readonly question: string
  run(prose: AuditedProse): Diagnostic[]
}
