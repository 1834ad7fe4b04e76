import type { Diagnostic } from './diagnostic.ts'

/** What a stage gives back: its value where there is one, and all that it found on the way. */
export interface Outcome<T> {
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
}
