import { resolve } from 'node:path'
import ExcelWorkbook from 'exceljs/lib/doc/workbook.js'
import { beforeAll, expect, test } from 'vitest'
import { build } from '../../src/pipeline.ts'
import { type MemoryHost, memoryHost } from '../support/memory-host.ts'
import { readFolder } from '../support/read-folder.ts'
import { type DocxFile, readDocx } from './docx-file.ts'
import { appendixRules } from './rules/appendix.ts'
import { partsOf, textsOf } from './rules/report-parts.ts'

const story = resolve(import.meta.dirname, '../cases/indicators-and-tasks')
const facts = { medium: 'electronic', draft: true } as const

/** The finished files of a report with both appendices, and of one with tasks alone. */
let host: MemoryHost

beforeAll(async () => {
  const data = [...readFolder(story)].filter(([path]) => /^(?:data|templates)\//.test(path))
  host = memoryHost(Object.fromEntries(data))
  const selection = { data: 'data', period: '2025', shippedTemplates: 'shipped' }
  await build(host, selection, {
    out: 'out',
    formats: ['docx', 'xlsx'],
    final: false,
    force: false,
    tool: 'cds-report 0.0.0',
  })
})

test.each([
  ['2025', ['Phụ lục I', 'Phụ lục II']],
  ['2025.nhiem-vu', ['Phụ lục']],
])('the appendices of %s are numbered where there are several, and lawful', (report, labels) => {
  const file = documentOf(report)
  const { appendices } = partsOf(file)
  expect(appendices.map(({ label }) => label?.text)).toEqual(labels)
  const violations = appendixRules.flatMap(({ check }) => check(file, facts))
  expect(violations).toEqual([])
})

test('each appendix lies as its template says', () => {
  const papers = partsOf(documentOf('2025')).appendices.map(({ section }) => section.page)
  expect(papers.map(({ width, height }) => width > height)).toEqual([false, true])
})

test('a task that is not done prints its words, one that is done does not', () => {
  const [, tasks] = partsOf(documentOf('2025')).appendices
  const texts = textsOf(tasks?.blocks ?? []).map(({ text }) => text)
  expect(texts).toContain('Xã chưa triển khai')
  expect(texts).toContain('Doanh nghiệp chưa kéo điện đến 03 bản')
  expect(texts).not.toContain('Chậm do chờ hướng dẫn')
})

test('the workbook has a sheet of tasks with real numbers and live counts, set up for print', async () => {
  const workbook = await workbookOf('2025')
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Phụ lục', 'Tổng hợp', 'Nhiệm vụ'])
  const sheet = workbook.getWorksheet('Nhiệm vụ')
  expect([6, 7, 8, 9].map((row) => sheet?.getCell(row, 1).value)).toEqual([1, 2, 3, 4])
  expect(sheet?.getCell('D11').value).toEqual({
    formula: 'COUNTIF($D$6:$D$9,"Đã hoàn thành")',
    result: 1,
  })
  expect(sheet?.getCell('D15').value).toEqual({ formula: 'SUM(D11:D14)', result: 4 })
  const { paperSize, orientation, fitToWidth, printArea, printTitlesRow } = sheet?.pageSetup ?? {}
  expect({ paperSize, orientation, fitToWidth }).toEqual({
    paperSize: 9,
    orientation: 'landscape',
    fitToWidth: 1,
  })
  expect([printArea, printTitlesRow]).toEqual(['A1:G15', '5:5'])
  expect(sheet?.views).toMatchObject([{ state: 'frozen', ySplit: 5 }])
})

test('a report with tasks alone has the workbook all the same', async () => {
  const { worksheets } = await workbookOf('2025.nhiem-vu')
  expect(worksheets.map(({ name }) => name)).toEqual(['Nhiệm vụ'])
})

function documentOf(report: string): DocxFile {
  return readDocx(written(report, 'bao-cao.docx'))
}

async function workbookOf(report: string): Promise<ExcelWorkbook> {
  const workbook = new ExcelWorkbook()
  await workbook.xlsx.load(Uint8Array.from(written(report, 'phu-luc.xlsx')).buffer)
  return workbook
}

function written(report: string, name: string): Uint8Array {
  const bytes = host.files.get(`out/muong-la/${report}/${name}`)
  if (!bytes) throw new Error(`${report} has no ${name}`)
  return bytes
}
