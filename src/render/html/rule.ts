import { type Face, widthInEm } from '../text-width.ts'
import { html, type Markup } from './markup.ts'

/** A short line below centred lines of text, so much of the longest; it grows with the letters. */
export function ruleMarkup(lines: readonly string[], face: Face, share: number): Markup {
  const longest = Math.max(0, ...lines.map((line) => widthInEm(line, face)))
  return html`<div class="rule" style="width:${(longest * share).toFixed(2)}em"></div>`
}
