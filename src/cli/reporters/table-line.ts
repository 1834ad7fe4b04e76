import type { ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import { cut, pad } from './columns.ts'

/** Columns of a table stand so far apart. */
export const gap = 2

/** One cell of a table: its lines, which may be painted, and the columns that it fills. */
export interface Cell {
  readonly lines: readonly string[]
  readonly width: number
  /** The side on which it is filled up: numbers stand to the right. */
  readonly fill?: 'left' | 'right'
}

/** Cells side by side, as high as the highest of them. */
export function tableLine(cells: readonly Cell[]): string {
  const height = Math.max(...cells.map(({ lines }) => lines.length))
  return Array.from({ length: height }, (_, at) =>
    cells
      .map(({ lines, width, fill = 'right' }) => pad(lines[at] ?? '', width, fill))
      .join(' '.repeat(gap))
      .trimEnd(),
  ).join('\n')
}

/** The title of a group across the table, with its sums at the end where there is room for both. */
export function band(title: string, sums: string, columns: number, paint: ChalkInstance): string {
  const end = sums === '' || stringWidth(sums) > columns / 2 + 19 ? '' : `${sums} `
  const room = columns - stringWidth(end)
  return paint.inverse(pad(cut(` ${title}`, room - gap), room) + end)
}

/** The columns that the widest of some texts takes, but no more than `most`. */
export function widest(texts: readonly string[], most: number): number {
  return Math.min(most, Math.max(0, ...texts.map((text) => stringWidth(text))))
}
