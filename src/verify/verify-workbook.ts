import { type CellPlace, cellName, columnLetters } from '../ooxml/cell-name.ts'
import type { XlsxBook, XlsxSheet } from '../ooxml/read-xlsx.ts'
import type { Sheet, Workbook } from '../report/workbook.ts'
import type { Difference, DifferenceKind, FilePlace } from '../source/difference.ts'
import { compareCell } from './compare-cell.ts'
import { compareText, loneText } from './compare-text.ts'
import { type Evaluator, formulaEvaluator } from './evaluate-formula.ts'
import { shownCell } from './expected-cell.ts'
import { expectedProperties } from './expected-document.ts'
import type { Fill } from './fills.ts'
import type { CellAddress } from './formula.ts'
import { shownFound } from './found-cell.ts'
import { pairSheetRows, type SheetRowPair } from './sheet-rows.ts'
import { rowName } from './tokens.ts'

/** What a workbook says beside what it must say. */
export interface WorkbookProof {
  /** Sheet by sheet, row by row. */
  readonly differences: readonly Difference[]
  readonly fills: readonly Fill[]
}

/**
 * Holds every cell of an XLSX against the workbook that follows from the data: the stored value, what
 * its number format shows, its formula, and what that formula gives.
 */
export function verifyWorkbook(workbook: Workbook, file: XlsxBook): WorkbookProof {
  const evaluate = formulaEvaluator(file)
  const paired = workbook.sheets.map((sheet) => {
    const found = file.sheets.find(({ name }) => name === sheet.name)
    return { sheet, found, rows: found ? pairSheetRows(sheet, found) : [] }
  })
  const movedRows = new Map(
    paired.map(({ sheet, rows }) => [
      sheet.name,
      new Map(
        rows.flatMap(({ expected, found }) =>
          expected && found ? [[expected.row, found.row]] : [],
        ),
      ),
    ]),
  )
  const differences: Difference[] = []
  const fills: Fill[] = []
  for (const { sheet, found, rows } of paired) {
    if (!found) {
      differences.push(ofSheet('sheet-lost', sheet.name, sheet.name, ''))
      continue
    }
    differences.push(...hiddenParts(sheet, found, rows), ...unreadParts(found))
    for (const row of rows) {
      const proof = verifyRow(row, { sheet, evaluate, moved: (at) => moved(at, sheet.name) })
      differences.push(...proof.differences)
      fills.push(...proof.fills)
    }
  }
  for (const { name } of file.sheets) {
    if (workbook.sheets.some((sheet) => sheet.name === name)) continue
    differences.push(ofSheet('sheet-added', name, '', name))
  }
  for (const property of expectedProperties(workbook.properties)) {
    if (property.place.kind !== 'property') continue
    const text = file.properties[property.place.name]
    // Some programs drop what a file says of itself; nothing of it is printed.
    if (text === '') continue
    differences.push(...compareText(property, { label: '', text }).differences)
  }
  return { differences, fills }

  /** Where a cell of the model stands in the file, once rows have come or gone. */
  function moved(at: CellAddress, home: string): CellPlace {
    const row = movedRows.get(at.sheet ?? home)?.get(at.row) ?? at.row
    return { row, column: at.column }
  }
}

interface RowContext {
  readonly sheet: Sheet
  readonly evaluate: Evaluator
  readonly moved: (at: CellAddress) => CellPlace
}

function verifyRow({ expected, found }: SheetRowPair, context: RowContext): WorkbookProof {
  const { sheet } = context
  const shown = expected
    ? expected.cells.map(shownCell)
    : [...(found?.cells.values() ?? [])].map(shownFound)
  const name = rowName(shown)
  const place = (column: number): FilePlace => ({
    kind: 'cell',
    sheet: sheet.name,
    cell: column === 0 ? '' : cellName({ row: found?.row ?? expected?.row ?? 0, column }),
    row: name,
    column: shownCell(sheet.rows[sheet.repeatedRow - 1]?.cells[column - 1]),
  })
  if (!expected || !found) {
    const data = expected?.cells.flatMap((cell) => cell?.datum ?? []) ?? []
    const text = { label: '', text: shown.filter(Boolean).join(' | '), place: place(0) }
    const figures = data.map((datum) => ({ start: 0, end: 0, datum }))
    return { differences: [loneText(expected ? 'lost' : 'added', { ...text, figures })], fills: [] }
  }
  const columns = Math.max(expected.cells.length, ...found.cells.keys())
  const proofs = Array.from({ length: columns }, (_, at) =>
    compareCell(expected.cells[at], found.cells.get(at + 1), {
      ...context,
      sheet: sheet.name,
      place: place(at + 1),
    }),
  )
  return {
    differences: proofs.flatMap(({ differences }) => differences),
    fills: proofs.flatMap(({ fills }) => fills),
  }
}

/** What of our rows, columns and sheets nobody sees. */
function hiddenParts(sheet: Sheet, found: XlsxSheet, rows: readonly SheetRowPair[]): Difference[] {
  const ours = rows.flatMap((row) => (row.expected && row.found ? row.found.row : []))
  const columns = sheet.columns.flatMap((_, at) =>
    found.hiddenColumns.some(({ first, last }) => first <= at + 1 && at + 1 <= last)
      ? [columnLetters(at + 1)]
      : [],
  )
  return [
    ...(found.isHidden ? [sheet.name] : []),
    ...ours.filter((row) => found.hiddenRows.has(row)).map(String),
    ...columns,
  ].map((what) => ofSheet('hidden', sheet.name, '', what))
}

function unreadParts({ name, unread }: XlsxSheet): Difference[] {
  return unread.map((what) => ofSheet(what === 'picture' ? 'picture' : 'unread', name, '', what))
}

function ofSheet(kind: DifferenceKind, sheet: string, expected: string, found: string): Difference {
  const place: FilePlace = { kind: 'cell', sheet, cell: '', row: '', column: '' }
  return { kind, place, expected, found, data: [] }
}
