import type { ChalkInstance } from 'chalk'
import type { Wording } from '../../wording/wording.ts'
import type { Words } from '../language/words.ts'

/** How to write for people: in which words, how wide, with which colours (or none). */
export interface View {
  readonly words: Words
  readonly wording: Wording
  readonly paint: ChalkInstance
  readonly columns: number
  /** Errors only. */
  readonly quiet: boolean
  /** Accepted findings too. */
  readonly verbose: boolean
}
