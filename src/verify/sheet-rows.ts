import type { XlsxCell, XlsxSheet } from '../ooxml/read-xlsx.ts'
import type { Sheet, SheetCell } from '../report/workbook.ts'
import { align, type Pair, sharedWords } from './align.ts'
import { shownCell } from './expected-cell.ts'
import { shownFound } from './found-cell.ts'
import { tokensOf } from './tokens.ts'

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
  return keyOf(cells.map(shownCell))
}

function foundKey({ cells }: FoundSheetRow): string {
  const last = Math.max(0, ...cells.keys())
  return keyOf(
    Array.from({ length: last }, (_, at) => {
      const cell = cells.get(at + 1)
      return cell ? shownFound(cell) : ''
    }),
  )
}

function keyOf(shown: readonly string[]): string {
  const texts = shown.map((text) =>
    tokensOf(text)
      .map((token) => token.text)
      .join(' '),
  )
  return texts.join(' | ').replace(/(?: \| ?)+$/, '')
}
