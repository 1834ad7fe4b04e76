import type { DiagnosticCode, DiagnosticParams } from '../source/diagnostic-codes.ts'

/** What is said of a finding. */
export interface Sentence {
  readonly message: string
  /** What to do about it. */
  readonly hint?: string | undefined
}

/** One sentence for every code there is; the type makes a missing one an error. */
export type DiagnosticSentences = {
  readonly [Code in DiagnosticCode]: (params: DiagnosticParams[Code]) => Sentence
}
