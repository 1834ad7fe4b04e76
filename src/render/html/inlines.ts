import type { Inline } from '../../report/report-model.ts'
import { html, type Markup } from './markup.ts'

/** Inlines as HTML; a note is a small number that leads to its text. */
export function inlinesMarkup(inlines: readonly Inline[]): Markup {
  return html`${inlines.map(inlineMarkup)}`
}

function inlineMarkup(inline: Inline): Markup {
  if (inline.kind === 'note') {
    const { number } = inline
    return html`<sup><a id="${callId(number)}" href="#${noteId(number)}" role="doc-noteref" aria-label="Chú thích ${number}">${number}</a></sup>`
  }
  const { text, bold, italic } = inline
  const leaning = italic ? html`<em>${text}</em>` : text
  return bold ? html`<strong>${leaning}</strong>` : html`${leaning}`
}

/** The id of a note's text. */
export function noteId(number: number): string {
  return `chu-thich-${number}`
}

/** The id of the place that calls a note. */
export function callId(number: number): string {
  return `goi-chu-thich-${number}`
}

/**
 * Inlines cut at offsets counted in `plainText`, each the place of a space, into lines that break
 * there where the page is wide enough.
 */
export function linesMarkup(inlines: readonly Inline[], breaks: readonly number[]): Markup {
  const lines: Inline[][] = [[]]
  let offset = 0
  for (const inline of inlines) {
    if (inline.kind === 'note') {
      lines.at(-1)?.push(inline)
      continue
    }
    const end = offset + inline.text.length
    const within = breaks.filter((at) => at >= offset && at < end).map((at) => at - offset)
    for (const [at, from] of [-1, ...within].entries()) {
      if (at > 0) lines.push([])
      lines.at(-1)?.push({ ...inline, text: inline.text.slice(from + 1, within[at]) })
    }
    offset = end
  }
  return brokenLines(lines.map(inlinesMarkup))
}

/** Lines of one text, which run on where the page is too narrow for them. */
export function brokenLines(lines: readonly (Markup | string)[]): Markup {
  return html`${lines.map((line, at) => html`${at > 0 ? ' ' : ''}<span class="line">${line}</span>`)}`
}
