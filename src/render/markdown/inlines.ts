import type { Inline } from '../../report/report-model.ts'
import { inlineText } from './markdown-text.ts'

/** A run of one look: what stands apart in the model may be markup only together. */
interface Run {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly afterNote: boolean
}

/**
 * Inlines as Markdown within a line. Bold and italic are tags: asterisks do nothing where a space or
 * a quotation mark stands beside them.
 */
export function inlinesText(inlines: readonly Inline[]): string {
  const pieces: (Run | number)[] = []
  for (const inline of inlines) {
    const last = pieces.at(-1)
    if (inline.kind === 'note') {
      pieces.push(inline.number)
      continue
    }
    const { text, bold = false, italic = false } = inline
    if (typeof last === 'object' && last.bold === bold && last.italic === italic) {
      pieces.splice(-1, 1, { ...last, text: last.text + text })
    } else {
      pieces.push({ text, bold, italic, afterNote: typeof last === 'number' })
    }
  }
  return pieces
    .map((piece) => (typeof piece === 'number' ? `[^${piece}]` : runText(piece)))
    .join('')
}

function runText({ text, bold, italic, afterNote }: Run): string {
  if (text === '') return ''
  const escaped = inlineText(text).replace(/!$/, '\\!')
  // A bracket behind a note would make a link of it, a colon a definition.
  const safe = afterNote ? escaped.replace(/^[(:]/, '\\$&') : escaped
  const leaning = italic ? `<em>${safe}</em>` : safe
  return bold ? `<strong>${leaning}</strong>` : leaning
}
