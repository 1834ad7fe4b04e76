import type { Workbook as ExcelWorkbook, Worksheet } from 'exceljs'
import type { Sheet, SheetCell } from '../../report/workbook.ts'
import { cellValue, numberFormat } from './cell-content.ts'
import { cellStyle } from './cell-styles.ts'
import { setUpPrint } from './print-setup.ts'
import { rowHeight } from './row-height.ts'

/** Pixels between text and column edge, and pixels of a digit: a stored width counts both. */
const columnPadding = 5 / 8

/** Adds a sheet of the report to the workbook; exceljs throws where its name is not lawful. */
export function writeSheet(workbook: ExcelWorkbook, sheet: Sheet): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    properties: { defaultRowHeight: 15.75, dyDescent: 0.25 },
    views: [frozenView(sheet)],
  })
  sheet.columns.forEach(({ width }, index) => {
    worksheet.getColumn(index + 1).width = width + columnPadding
  })
  sheet.rows.forEach((row, rowIndex) => {
    worksheet.getRow(rowIndex + 1).height = rowHeight(row, sheet.columns)
    let free = 0
    row.cells.forEach((cell, column) => {
      if (cell === undefined) return
      if (column < free) throw new Error(`Cell ${column + 1} of row ${rowIndex + 1} is covered`)
      writeCell(worksheet, rowIndex + 1, column + 1, cell)
      free = column + (cell.span ?? 1)
    })
  })
  setUpPrint(worksheet, sheet)
}

function frozenView({ frozenRows }: Sheet): Worksheet['views'][number] {
  return frozenRows > 0
    ? { state: 'frozen', xSplit: 0, ySplit: frozenRows, topLeftCell: `A${frozenRows + 1}` }
    : { state: 'normal' }
}

function writeCell(worksheet: Worksheet, row: number, column: number, cell: SheetCell): void {
  const target = worksheet.getCell(row, column)
  const format = numberFormat(cell.content)
  target.value = cellValue(cell.content)
  target.style = { ...cellStyle(cell), ...(format !== undefined && { numFmt: format }) }
  const { span = 1 } = cell
  if (span > 1) worksheet.mergeCells(row, column, row, column + span - 1)
}
