import type { PageSetup, Worksheet } from 'exceljs'
import type { Sheet } from '../../report/workbook.ts'
import { fontName } from './cell-styles.ts'

const a4 = 9

/** In inches: 2 cm, and 1.5 cm on the right. */
const margins: PageSetup['margins'] = {
  left: 0.79,
  right: 0.59,
  top: 0.79,
  bottom: 0.79,
  header: 0.39,
  footer: 0.39,
}

/** Page number in the middle of the top margin, none on the first page: as Decree 30 numbers pages. */
const pageNumber = `&C&"${fontName},Regular"&13&P`

/** How a sheet is printed: A4, one page wide, its header row on every page. */
export function setUpPrint(worksheet: Worksheet, sheet: Sheet): void {
  Object.assign(worksheet.pageSetup, {
    paperSize: a4,
    orientation: sheet.orientation,
    margins,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    showGridLines: false,
    // Every sheet is an annex of its own and counts its pages from 1.
    firstPageNumber: 1,
    ...(sheet.rows.length > 0 && { printArea: printArea(worksheet, sheet) }),
    ...(sheet.repeatedRow > 0 && { printTitlesRow: `${sheet.repeatedRow}:${sheet.repeatedRow}` }),
  } satisfies Partial<PageSetup>)
  Object.assign(worksheet.headerFooter, { differentFirst: true, oddHeader: pageNumber })
}

/** exceljs puts the dollar before the columns only; without the others a print area would move. */
function printArea(worksheet: Worksheet, sheet: Sheet): string {
  const last = worksheet.getColumn(sheet.printedColumns).letter
  return `A$1:${last}$${sheet.rows.length}`
}
