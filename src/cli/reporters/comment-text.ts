import { inlineText } from '../../pipeline.ts'
import { visible } from './columns.ts'

/** GitHub takes 65,536 characters in a comment; a sender may want to put a line before ours. */
export const commentLength = 65_000

/** One text of many says no more than this; the whole stands in the other formats. */
const longest = 1000

/**
 * A text as Markdown for a comment or a job page: it prints just this text, in one line, is no
 * markup, calls nobody (`@all`) and points at no issue (`#12`): those are looked for in what is
 * printed, so that an escape would not keep them from being found.
 */
export function commentText(text: string): string {
  return unanswered(inlineText(visible(shortened(text))))
}

/** A place or a code in the letters of code. */
export function commentCode(text: string): string {
  const shown = visible(shortened(text))
  return /[`|\n]/.test(shown) ? `<code>${commentText(shown)}</code>` : `\`${shown}\``
}

/** The same within HTML, where Markdown is not read: in a `<summary>`. */
export function summaryText(text: string): string {
  const escaped = visible(shortened(text))
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
  return unanswered(escaped)
}

/** A space without width parts the sign from the name that it would call. */
function unanswered(markup: string): string {
  return markup.replace(/@|#(?=\d)/g, '$&&#8203;')
}

/** As many of the rows, first ones first, as fit into so many characters. */
export function fitting<Row>(
  rows: readonly Row[],
  room: number,
  lengthOf: (row: Row) => number,
): readonly Row[] {
  let left = room
  return rows.filter((row) => {
    left -= lengthOf(row)
    return left >= 0
  })
}

function shortened(text: string): string {
  const characters = [...text]
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text
}
