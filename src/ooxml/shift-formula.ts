import { cellPlace, columnLetters } from './cell-name.ts'

/** Texts and quoted sheet names, which hold no references, or a reference that is no longer name. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\w.(])/g

/**
 * A formula as it reads so many rows further down and columns to the right: references without a
 * dollar move along. Cells that share a formula have it written out in the first of them alone.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(pieces, (piece) => {
    const place = cellPlace(piece)
    if (!place) return piece
    const fixed = /^(\$?)[A-Z]+(\$?)/.exec(piece)
    const [, column = '', row = ''] = fixed ?? []
    const shifted = columnLetters(place.column + (column === '' ? columns : 0))
    return `${column}${shifted}${row}${place.row + (row === '' ? rows : 0)}`
  })
}
