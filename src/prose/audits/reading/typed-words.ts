import type { Location } from '../../../source/location.ts'
import { isTyped, type Passage, placeOf, type Span } from './passage.ts'
import type { Stretch } from './sentences.ts'

/** A pattern that was found among typed characters. */
export interface Found extends Stretch {
  readonly passage: Passage
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly at: Location
}

/** A pattern of whole words: `\b` knows the letters of English alone. */
export function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'gu')
}

/** Where a word stands within a sentence, so that its capital is a choice: a look-behind. */
export const midSentence = '(?<=[\\p{L}\\d,] )'

/** Letters that only Vietnamese syllables have, small. */
export const markedLetter = '[à-ãè-êìíò-õùúýăđĩũơưạ-ỹ]'

/** Every place where a pattern occurs in text of the report's own; addresses are no words. */
export function findTyped(passages: readonly Passage[], pattern: RegExp): Found[] {
  return passages.flatMap((passage) =>
    [...passage.words.matchAll(pattern)].flatMap((match): Found[] => {
      const [{ length }] = match
      const stretch = { start: match.index, end: match.index + length }
      if (length === 0 || !isOwnText(passage, stretch)) return []
      const text = passage.text.slice(stretch.start, stretch.end)
      const at = placeOf(passage, stretch.start, stretch.end)
      return [{ ...stretch, passage, text, groups: match.groups ?? {}, at }]
    }),
  )
}

/**
 * Whether all of a stretch was typed for this report or its template, titles of sections included.
 */
export function isOwnText(passage: Passage, { start, end }: Stretch): boolean {
  return passage.spans
    .filter((span) => span.end > start && span.start < end)
    .every((span) => isTyped(passage, span) || isSectionTitle(passage, span))
}

function isSectionTitle({ kind }: Passage, { inline }: Span): boolean {
  return kind === 'heading' && inline.kind === 'text' && /template\.yaml$/.test(inline.at.file)
}

/** Whether a stretch is quoted: another's words keep their form. */
export function isQuoted({ passage, start }: Found): boolean {
  const before = passage.text.slice(0, start)
  const count = (sign: RegExp) => before.match(sign)?.length ?? 0
  return count(/[“«]/g) > count(/[”»]/g) || count(/"/g) % 2 === 1
}

/** What was found, in groups of one key, each in reading order. */
export function groupedBy(found: readonly Found[], key: (each: Found) => string): Found[][] {
  const groups = new Map<string, Found[]>()
  for (const each of found) groups.set(key(each), [...(groups.get(key(each)) ?? []), each])
  return [...groups.values()]
}
