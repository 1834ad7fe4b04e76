import type { Sheet, SheetCell, SheetRow } from '../../report/workbook.ts'
import { lineCount } from '../text-width.ts'
import { bodySize, indentation, isRuled, textLook } from './cell-styles.ts'

/** A digit of the default font, in em: the unit of column widths. */
const digit = 0.5
/** Three spaces of the default font, in em. */
const indent = 0.75
/** Programs hint and round their letters; a line that only just fits may break. */
const safety = 0.96
/** Excel's own line of Times New Roman 12 pt is 15.75 pt high. */
const lineHeight = 15.75 / 12
/** Air between text and ruled lines, above and below together, in points. */
const padding = 4.5
/** Row heights are whole pixels of a 96 dpi screen. */
const pixel = 0.75
/** Excel allows no higher row. */
const highest = 409.5

/**
 * Height in points that shows all text of a row. Excel never fits merged cells and leaves wrapped
 * rows of a foreign file alone, so that the height must be in the file.
 */
export function rowHeight(row: SheetRow, columns: Sheet['columns']): number {
  const heights = row.cells.map((cell, index) => cellHeight(cell, index, columns))
  const height = Math.max(bodySize * lineHeight, ...heights)
  return Math.min(highest, Math.ceil(height / pixel) * pixel)
}

function cellHeight(cell: SheetCell | undefined, index: number, columns: Sheet['columns']): number {
  if (cell === undefined) return 0
  const { size, bold } = textLook(cell.style)
  const characters = columns
    .slice(index, index + (cell.span ?? 1))
    .reduce((sum, column) => sum + column.width, 0)
  const width = characters * digit - indentation(cell) * indent
  // In em of the cell's own font; never nothing, however narrow the column.
  const room = Math.max(1, (width * bodySize * safety) / size)
  const lines = shownText(cell)
    .split(/\r\n?|\n/)
    .reduce((sum, paragraph) => sum + lineCount(paragraph, room, bold ? 'bold' : 'regular'), 0)
  return lines * size * lineHeight + (isRuled(cell.style) ? padding : 0)
}

/** Numbers never wrap, so that any text of one line stands for them. */
function shownText({ content }: SheetCell): string {
  const shown = content.kind === 'formula' ? content.result : content
  return shown.kind === 'text' ? shown.text : ''
}
