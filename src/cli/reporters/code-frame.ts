import stringWidth from 'string-width'
import { type Diagnostic, type Location, lineText, type SourceFile } from '../../pipeline.ts'
import { charactersOf, visible } from './columns.ts'
import type { View } from './view.ts'

/** How far a tab reaches in a frame; editors differ, the carets have to agree with us alone. */
const tab = '  '

/** One character as shown, with what stands below it: `^` the place itself, `-` a related one. */
interface Piece {
  readonly text: string
  readonly width: number
  readonly mark: '^' | '-' | ' '
}

/** The lines that a frame shows: the first of the finding, and the next where it goes on there. */
export function framedLines({ line, endLine, endColumn }: Location): number[] {
  return endLine > line && (endLine > line + 1 || endColumn > 1) ? [line, line + 1] : [line]
}

/** The source lines of a finding, numbered, with carets under the characters it is about. */
export function codeFrame(
  { at, related }: Pick<Diagnostic, 'at' | 'related'>,
  source: SourceFile,
  { paint, columns }: Pick<View, 'paint' | 'columns'>,
): string {
  const lines = framedLines(at)
  const width = Math.max(...lines.map((line) => String(line).length)) + 2
  const beside = related.filter(({ file }) => file === at.file)
  return lines
    .flatMap((line) => {
      const { shown, marks } = excerpt(piecesOf(source, line, at, beside), columns - width - 5)
      const gutter = paint.dim(`${String(line).padStart(width)} │`)
      const below = marks.replace(/\^+|-+/g, (run) => (run[0] === '^' ? paint.red(run) : run))
      return [`${gutter} ${shown}`, `${' '.repeat(width)} ${paint.dim('│')} ${below}`]
    })
    .join('\n')
}

/** As much of a line as fits; a long paragraph is shown from a little before the place on. */
function excerpt(pieces: readonly Piece[], room: number): { shown: string; marks: string } {
  const first = pieces.findIndex(({ mark }) => mark === '^')
  let start = 0
  while (
    start < first &&
    widthOf(pieces.slice(start)) > room &&
    widthOf(pieces.slice(start, first)) > room / 3
  ) {
    start += 1
  }
  let end = pieces.length
  while (end > start + 1 && widthOf(pieces.slice(start, end)) > room) end -= 1
  const before = start > 0 ? '…' : ''
  const after = end < pieces.length ? '…' : ''
  const kept = pieces.slice(start, end)
  const shown = `${before}${kept.map(({ text }) => text).join('')}`.trimEnd() + after
  const marks = kept.map(({ width, mark }) => mark.repeat(width)).join('')
  return { shown, marks: `${' '.repeat(before.length)}${marks}`.trimEnd() }
}

/** The characters of a line; the column behind its end is there to be marked too. */
function piecesOf(
  source: SourceFile,
  line: number,
  at: Location,
  related: readonly Location[],
): Piece[] {
  const text = lineText(source, line)
  const lineStart = source.lineStarts[line - 1] ?? 0
  const indent = lineStart + text.length - text.trimStart().length
  const covers = ({ start, end }: Location, from: number, to: number) =>
    start < to && Math.max(end, start + 1) > from
  let offset = lineStart
  return [...charactersOf(text), ' '].map((character) => {
    const from = offset
    offset += character.length
    const behind = from === lineStart + text.length
    // What goes on from the line before is marked from its first word on, and to its last.
    const marked = covers(at, from, offset) && (at.start === from || (from >= indent && !behind))
    const beside = related.some((place) => covers(place, from, offset)) && !behind
    const shown = character === '\t' ? tab : visible(character)
    return { text: shown, width: stringWidth(shown), mark: marked ? '^' : beside ? '-' : ' ' }
  })
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0)
}
