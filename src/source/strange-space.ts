import type { Location } from './location.ts'
import type { ScalarNode } from './source-document.ts'

/** Looks like a space or like nothing, but is none to YAML: pasted out of Excel, Word or a page. */
export const strangeSpace = /[\u00A0\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]/

/** The first strange space of a value; the whole value where there is none, or on several lines. */
export function placeOfStrangeSpace({ at, text, plain }: ScalarNode): Location {
  const index = text.search(strangeSpace)
  if (index === -1 || at.line !== at.endLine) return at
  const skipped = index + (plain ? 0 : 1)
  const start = at.start + skipped
  const column = at.column + skipped
  return { ...at, start, end: start + 1, column, endColumn: column + 1 }
}
