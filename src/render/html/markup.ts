/** A piece of HTML. Only `html` and `trusted` make one, so no text gets in unescaped. */
export interface Markup {
  readonly markup: string
}

/** What may stand in a piece of HTML: texts are escaped, lists follow each other. */
type Content = string | number | Markup | undefined | false | readonly Content[]

/**
 * HTML with its gaps filled, for text and for attributes in double quotes alike. A gap that is
 * undefined or false stays empty.
 */
export function html(pieces: TemplateStringsArray, ...gaps: readonly Content[]): Markup {
  const filled = pieces.map((piece, at) => piece + markupOf(gaps[at]))
  return { markup: filled.join('') }
}

/** Markup of the tool's own, such as a style sheet; never a text of a report. */
export function trusted(markup: string): Markup {
  return { markup }
}

function markupOf(content: Content): string {
  if (content === undefined || content === false) return ''
  if (typeof content === 'number') return String(content)
  if (typeof content === 'string') return escaped(content)
  if ('markup' in content) return content.markup
  return content.map(markupOf).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
