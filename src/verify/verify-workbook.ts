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
import { keyOf, rowName } from './tokens.ts'

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
  const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  const known = new Set(cells.map((cell) => keyOf({ label: '', text: shownCell(cell) })))
  const differences: Difference[] = []
  const fills: Fill[] = []
  for (const { sheet, found, rows } of paired) {
    if (!found) {
      differences.push(ofSheet('sheet-lost', sheet.name, sheet.name, ''))
      continue
    }
    differences.push(...hiddenParts(sheet, found, rows), ...unreadParts(found))
    for (const row of rows) {
      const proof = verifyRow(row, {
        sheet,
        merged: found.merged,
        evaluate,
        isKnown: (key) => known.has(key),
        moved: (at) => moved(at, sheet.name),
      })
      differences.push(...proof.differences)
      fills.push(...proof.fills)
    }
  }
  for (const sheet of file.sheets) {
    if (paired.some(({ found }) => found === sheet)) continue
    differences.push(ofSheet('sheet-added', sheet.name, '', sheet.name))
  }
  for (const property of expectedProperties(workbook.properties)) {
    if (property.place.kind !== 'property') continue
    const text = file.properties[property.place.name]
    // Some programs drop what a file says of itself; nothing of it is printed.
    if (text === '') continue
    differences.push(...compareText(property, { label: '', text }, () => false).differences)
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
  readonly merged: XlsxSheet['merged']
  readonly evaluate: Evaluator
  readonly isKnown: (key: string) => boolean
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
  const ours = expected.cells.map((_, at) => at + 1)
  const columns = [...new Set([...ours, ...found.cells.keys()])].sort((one, other) => one - other)
  const proofs = columns.map((column) =>
    compareCell(expected.cells[column - 1], found.cells.get(column), {
      ...context,
      sheet: sheet.name,
      place: place(column),
    }),
  )
  const covered = expected.cells.flatMap((cell, at) => {
    const isSeen = !isCovered({ row: found.row, column: at + 1 }, context.merged)
    if (isSeen || shownCell(cell) === '') return []
    const data = cell?.datum ? [cell.datum] : []
    return { kind: 'hidden', place: place(at + 1), expected: '', found: '', data } as const
  })
  return {
    differences: [...proofs.flatMap(({ differences }) => differences), ...covered],
    fills: proofs.flatMap(({ fills }) => fills),
  }
}

/** Of merged cells, the first alone is seen. */
function isCovered({ row, column }: CellPlace, merged: XlsxSheet['merged']): boolean {
  return merged.some(({ first, last }) => {
    const isInside =
      first.row <= row && row <= last.row && first.column <= column && column <= last.column
    return isInside && (row !== first.row || column !== first.column)
  })
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

function unreadParts({ name, unread, loose }: XlsxSheet): Difference[] {
  const place: FilePlace = { kind: 'cell', sheet: name, cell: '', row: '', column: '' }
  return [
    ...unread.map((what) => ofSheet(what === 'picture' ? 'picture' : 'unread', name, '', what)),
    ...loose.map((text) => loneText('added', { label: '', text, figures: [], place })),
  ]
}

function ofSheet(kind: DifferenceKind, sheet: string, expected: string, found: string): Difference {
  const place: FilePlace = { kind: 'cell', sheet, cell: '', row: '', column: '' }
  return { kind, place, expected, found, data: [] }
}
