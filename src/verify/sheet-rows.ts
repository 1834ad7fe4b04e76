import type { XlsxCell, XlsxSheet } from '../ooxml/read-xlsx.ts'
import type { Sheet, SheetCell } from '../report/workbook.ts'
import { align, type Pair, sharedWords } from './align.ts'
import { shownCell } from './expected-cell.ts'
import { shownFound } from './found-cell.ts'
import { keyOf } from './tokens.ts'

/** A row of the model that holds something, counted from 1 as in the file. */
export interface ExpectedSheetRow {
  readonly row: number
  readonly cells: readonly (SheetCell | undefined)[]
}

/** A row of the file, its cells by column, counted from 1. */
export interface FoundSheetRow {
  readonly row: number
  readonly cells: ReadonlyMap<number, XlsxCell>
}

/** Rows that belong together. */
export type SheetRowPair = Pair<ExpectedSheetRow, FoundSheetRow>

/** Pairs the rows of a sheet, so that one row more or less does not shift the others. */
export function pairSheetRows(sheet: Sheet, found: XlsxSheet): SheetRowPair[] {
  const expected = sheet.rows
    .map(({ cells }, at) => ({ row: at + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => shownCell(cell) !== ''))
  const byRow = new Map<number, Map<number, XlsxCell>>()
  for (const cell of found.cells.values()) {
    const cells = byRow.get(cell.place.row) ?? new Map<number, XlsxCell>()
    cells.set(cell.place.column, cell)
    byRow.set(cell.place.row, cells)
  }
  const rows = [...byRow].map(([row, cells]) => ({ row, cells })).sort((a, b) => a.row - b.row)
  return align(expected, rows, {
    expectedKey,
    foundKey,
    likeness: (one, other) => sharedWords(expectedKey(one).split(' '), foundKey(other).split(' ')),
  })
}

function expectedKey({ cells }: ExpectedSheetRow): string {
  return keyOfCells(cells.map((cell, at) => [at + 1, shownCell(cell)]))
}

function foundKey({ cells }: FoundSheetRow): string {
  const inOrder = [...cells].sort(([one], [other]) => one - other)
  return keyOfCells(inOrder.map(([column, cell]) => [column, shownFound(cell)]))
}

/** Texts by column, empty ones left out. */
function keyOfCells(cells: readonly (readonly [number, string])[]): string {
  return cells
    .map(([column, text]) => [column, keyOf({ label: '', text })] as const)
    .filter(([, text]) => text !== '')
    .map(([column, text]) => `${column}: ${text}`)
    .join(' ')
}
