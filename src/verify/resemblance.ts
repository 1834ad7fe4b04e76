import { type DocxText, paragraphsIn } from '../ooxml/read-docx.ts'
import type { XlsxBook } from '../ooxml/read-xlsx.ts'
import type { ReportModel } from '../report/report-model.ts'
import type { Workbook } from '../report/workbook.ts'
import { shownCell } from './expected-cell.ts'
import { expectedDocument, textsOf } from './expected-document.ts'
import { shownFound } from './found-cell.ts'
import { keyOf } from './tokens.ts'

/** The share of the report's paragraphs that stand word for word in a document. */
export function resemblanceToDocument(model: ReportModel, document: DocxText): number {
  const expected = textsOf(expectedDocument(model))
  const found = [...paragraphsIn(document.blocks), ...document.notes.flat()]
  return share(expected.map(keyOf), found.map(keyOf))
}

/** The same of the cells of a workbook. */
export function resemblanceToWorkbook({ sheets }: Workbook, book: XlsxBook): number {
  const key = (sheet: string, text: string) => `${sheet}|${keyOf({ label: '', text })}`
  const expected = sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }) => cells.map((cell) => key(name, shownCell(cell)))),
  )
  const found = book.sheets.flatMap(({ name, cells }) =>
    [...cells.values()].map((cell) => key(name, shownFound(cell))),
  )
  return share(
    expected.filter((text) => !text.endsWith('|')),
    found,
  )
}

/** Lines that many reports have in common count as little as any other. */
function share(expected: readonly string[], found: readonly string[]): number {
  const there = new Set(found)
  const wanted = [...new Set(expected)].filter((text) => text !== '')
  return wanted.filter((text) => there.has(text)).length / Math.max(1, wanted.length)
}
