import stringWidth from 'string-width'
import { type Diagnostic, lineText, type SourceFile } from '../../pipeline.ts'
import { charactersOf, visible } from './columns.ts'
import type { View } from './view.ts'

/** How far a tab reaches in a frame; editors differ, the carets have to agree with us alone. */
const tab = '  '

interface Piece {
  readonly text: string
  readonly width: number
  readonly marked: boolean
}

/** The source lines of a finding, numbered, with carets under the characters it is about. */
export function codeFrame(
  at: Diagnostic['at'],
  source: SourceFile,
  { paint, columns }: Pick<View, 'paint' | 'columns'>,
): string {
  const last = Math.min(at.endLine, at.line + 1)
  const gutterWidth = String(last).length + 1
  const frame: string[] = []
  for (let line = at.line; line <= last; line += 1) {
    const text = lineText(source, line)
    const from = line === at.line ? at.column - 1 : text.length - text.trimStart().length
    const to = line === at.endLine ? Math.max(at.endColumn - 1, from) : text.length
    if (line > at.line && to === from) break
    const { shown, carets } = excerpt(text, from, to, columns - gutterWidth - 5)
    const gutter = ` ${String(line).padStart(gutterWidth)} │ `
    const blank = ` ${' '.repeat(gutterWidth)} │ `
    frame.push(`${paint.dim(gutter)}${shown}`.trimEnd())
    frame.push(`${paint.dim(blank)}${paint.red(carets)}`)
  }
  return frame.join('\n')
}

/** As much of a line as fits, around the marked characters, and the carets for below it. */
function excerpt(text: string, from: number, to: number, room: number) {
  const pieces = piecesOf(text, from, to)
  const first = pieces.findIndex(({ marked }) => marked)
  let start = 0
  // A long paragraph is shown from a little before the place on.
  while (
    start < first &&
    widthOf(pieces.slice(start)) > room &&
    widthBetween(start, first) > room / 3
  ) {
    start += 1
  }
  let end = pieces.length
  while (end > start + 1 && widthOf(pieces.slice(start, end)) > room) end -= 1
  const kept = pieces.slice(start, end)
  const before = start > 0 ? '…' : ''
  const after = end < pieces.length ? '…' : ''
  const shown = `${before}${kept.map((piece) => piece.text).join('')}${after}`
  const carets = kept.map(({ width, marked }) => (marked ? '^' : ' ').repeat(width)).join('')
  return { shown, carets: ' '.repeat(before.length) + carets.trimEnd() }

  function widthBetween(low: number, high: number): number {
    return widthOf(pieces.slice(low, high))
  }
}

/** The characters of a line; one column behind its end can be marked too. */
function piecesOf(text: string, from: number, to: number): Piece[] {
  let offset = 0
  const end = Math.max(to, from + 1)
  const pieces = charactersOf(text).map((character): Piece => {
    const marked = offset < end && offset + character.length > from
    offset += character.length
    const shown = character === '\t' ? tab : visible(character)
    return { text: shown, width: stringWidth(shown), marked }
  })
  return from >= text.length ? [...pieces, { text: ' ', width: 1, marked: true }] : pieces
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0)
}
