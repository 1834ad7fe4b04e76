import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Evaluation } from '../verdict.ts'

/** One check of what was stated against what follows; added by a file and a line in the registry. */
export interface Audit {
  readonly name: string
  /** What the audit asks, for the documentation. */
  readonly question: string
  run(evaluation: Evaluation): Diagnostic[]
}
