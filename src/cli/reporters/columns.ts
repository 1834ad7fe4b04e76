import stringWidth from 'string-width'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Characters of a text as a reader counts them. */
export function charactersOf(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment)
}

/**
 * A text of the user's, safe to print: control characters could move the cursor or recolour the
 * terminal, direction marks could show a line backwards.
 */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    '\uFFFD',
  )
}

/** Lines of at most `width` columns; a word that is longer than a line is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  const put = (word: string) => {
    const joined = line === '' ? word : `${line} ${word}`
    if (stringWidth(joined) <= width) line = joined
    else {
      if (line !== '') lines.push(line)
      line = word
    }
  }
  for (const paragraph of text.split('\n')) {
    for (const word of paragraph.split(' ')) {
      for (const piece of stringWidth(word) > width ? pieces(word, width) : [word]) put(piece)
    }
    lines.push(line)
    line = ''
  }
  return lines
}

/** Wrapped, every line indented by `indent` columns. */
export function paragraph(text: string, columns: number, indent: number): string {
  return wrap(text, Math.max(20, columns - indent))
    .map((line) => `${' '.repeat(indent)}${line}`)
    .join('\n')
}

/** Filled up with spaces to a number of columns. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return side === 'right' ? text + space : space + text
}

/** At most `width` columns; what is cut off shows as an ellipsis. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let kept = ''
  for (const character of charactersOf(text)) {
    if (stringWidth(kept + character) > width - 1) break
    kept += character
  }
  return `${kept}…`
}

function pieces(word: string, width: number): string[] {
  const cutPieces: string[] = []
  let piece = ''
  for (const character of charactersOf(word)) {
    if (stringWidth(piece + character) > width) {
      cutPieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...cutPieces, piece]
}
