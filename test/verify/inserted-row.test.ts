import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { cellName } from '../../src/ooxml/cell-name.ts'
import type { XlsxBook, XlsxCell } from '../../src/ooxml/read-xlsx.ts'
import { parseFormula, spelled } from '../../src/verify/formula.ts'
import { readFinishedFile, verifyFile } from '../../src/verify/verify-file.ts'
import { readFolder } from '../support/read-folder.ts'
import { builtReport, bytesOf, expectedOf } from './support/built-report.ts'

const files = readFolder(resolve(import.meta.dirname, '../cases/commune-on-paper'))
const report = await builtReport({ report: '2025' }, Object.fromEntries(files))
const appendix = 'Phụ lục'

function bookOf(name: string): XlsxBook {
  const file = readFinishedFile(bytesOf(report, name))
  if (file.kind !== 'xlsx') throw new Error(`${name} is no workbook.`)
  return file.book
}

/** The workbook with every row of the appendix from one on some rows further down, references too. */
function shifted(book: XlsxBook, from: number, by: number): XlsxBook {
  const row = (sheet: string, number: number) =>
    sheet === appendix && number >= from ? number + by : number
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      merged: sheet.merged.map(({ first, last }) => ({
        first: { ...first, row: row(sheet.name, first.row) },
        last: { ...last, row: row(sheet.name, last.row) },
      })),
      cells: new Map(
        [...sheet.cells.values()].map((cell): [string, XlsxCell] => {
          const place = { ...cell.place, row: row(sheet.name, cell.place.row) }
          const formula = parseFormula(cell.formula ?? '')
          const text =
            formula &&
            spelled(formula, (at) => ({ ...at, row: row(at.sheet ?? sheet.name, at.row) }))
          return [cellName(place), { ...cell, place, ...(text !== undefined && { formula: text }) }]
        }),
      ),
    })),
  }
}

function withCells(book: XlsxBook, cells: readonly XlsxCell[]): XlsxBook {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells:
        sheet.name === appendix
          ? new Map([...sheet.cells, ...cells.map((cell) => [cellName(cell.place), cell] as const)])
          : sheet.cells,
    })),
  }
}

function told(book: XlsxBook): unknown[] {
  const { differences } = verifyFile(expectedOf(report, 'phu-luc.xlsx'), { kind: 'xlsx', book })
  return differences.map(({ kind, found }) => [kind, found])
}

const text = (column: number, words: string): XlsxCell => ({
  place: { row: 9, column },
  value: { kind: 'text', text: words },
  format: 'General',
})

test('an empty row put in moves nothing that counts', () => {
  expect(told(shifted(bookOf('phu-luc.xlsx'), 9, 1))).toEqual([])
})

test('a row put in is told, and nothing besides', () => {
  const cells = [text(1, '2.0'), text(2, 'Tỷ lệ chi ngân sách'), text(3, '12%')]
  expect(told(withCells(shifted(bookOf('phu-luc.xlsx'), 9, 1), cells))).toEqual([
    ['text-added', '2.0 | Tỷ lệ chi ngân sách | 12%'],
  ])
})

test('references that did not move along are told', () => {
  const book = bookOf('phu-luc.xlsx')
  const { sheets } = shifted(book, 9, 1)
  const mixed = {
    ...book,
    sheets: sheets.map((sheet, at) => (at === 1 ? (book.sheets[1] ?? sheet) : sheet)),
  }
  expect(told(mixed).map((each) => Object(each)[0])).toContain('formula-changed')
})
