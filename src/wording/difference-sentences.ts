import type { Difference, DifferenceKind, FilePlace } from '../source/difference.ts'
import type { Sentence } from './sentences.ts'

/** How finished files are spoken of in one language; the types make a missing sentence an error. */
export interface DifferenceSentences {
  readonly kinds: Readonly<Record<DifferenceKind, (difference: Difference) => Sentence>>
  place(place: FilePlace): string
}
