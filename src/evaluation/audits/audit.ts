import type { Report } from '../../dataset/dataset.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Evaluation } from '../verdict.ts'

/** One check of what was stated against what follows; added by a file and a line in the registry. */
export interface Audit {
  readonly name: string
  /** What the audit asks, for the documentation. */
  readonly question: string
  /**
   * `earlier`: the unit's reports that come before this one, in order. A report answers for what it
   * says against those, so that none changes its findings when a later one is written.
   */
  run(evaluation: Evaluation, earlier: readonly Report[]): Diagnostic[]
}
