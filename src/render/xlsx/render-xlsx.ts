import ExcelWorkbook from 'exceljs/lib/doc/workbook.js'
import { reseal } from '../../ooxml/reseal.ts'
import type { Workbook } from '../../report/workbook.ts'
import type { Renderer } from '../renderer.ts'
import { sealStyles } from './seal-styles.ts'
import { writeSheet } from './write-sheet.ts'

/** Writes a workbook as XLSX: same model, same bytes. */
export const xlsxRenderer: Renderer<Workbook> = {
  render: renderXlsx,
}

const window: ExcelWorkbook['views'][number] = {
  x: 0,
  y: 0,
  width: 24_000,
  height: 14_000,
  firstSheet: 0,
  activeTab: 0,
  visibility: 'visible',
}

async function renderXlsx({ properties, sheets }: Workbook): Promise<Uint8Array> {
  const workbook = new ExcelWorkbook()
  const date = new Date(`${properties.date}T00:00:00Z`)
  Object.assign(workbook, {
    title: properties.title,
    subject: properties.subject,
    creator: properties.author,
    lastModifiedBy: properties.author,
    created: date,
    modified: date,
    // The sheet views refer to a window, which exceljs leaves out by default.
    views: [window],
  } satisfies Partial<ExcelWorkbook>)
  for (const sheet of sheets) writeSheet(workbook, sheet)
  return reseal(new Uint8Array(await workbook.xlsx.writeBuffer()), {
    'xl/styles.xml': sealStyles,
  })
}
