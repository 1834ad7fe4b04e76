/** One text file as read: NFC text, path relative to the working folder with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  /** Offset of the first character of each line, ascending; the first is 0. */
  readonly lineStarts: readonly number[]
}

/** A stretch of a source file. Offsets count UTF-16 units from 0; lines and columns from 1. */
export interface Location {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Prepares a text for look-ups of lines and columns. */
export function sourceFile(path: string, text: string): SourceFile {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lineStarts.push(at + 1)
  }
  return { path, text, lineStarts }
}

/** The place of the characters from `start` up to, but not including, `end`. */
export function locationOf(file: SourceFile, start: number, end: number = start): Location {
  const line = lineIndex(file, start)
  const endLine = lineIndex(file, end)
  return {
    file: file.path,
    start,
    end,
    line: line + 1,
    column: start - (file.lineStarts[line] ?? 0) + 1,
    endLine: endLine + 1,
    endColumn: end - (file.lineStarts[endLine] ?? 0) + 1,
  }
}

/** The text of a line (counted from 1) without its line break; empty beyond the end. */
export function lineText(file: SourceFile, line: number): string {
  const start = file.lineStarts[line - 1]
  if (start === undefined) return ''
  const next = file.lineStarts[line]
  const text = file.text.slice(start, next === undefined ? undefined : next - 1)
  return text.endsWith('\r') ? text.slice(0, -1) : text
}

function lineIndex({ lineStarts }: SourceFile, offset: number): number {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
