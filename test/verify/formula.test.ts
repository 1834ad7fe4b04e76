import { describe, expect, test } from 'vitest'
import { toDecimal } from '../../src/dataset/rational.ts'
import { cellName, cellPlace } from '../../src/ooxml/cell-name.ts'
import type { XlsxBook, XlsxCell, XlsxValue } from '../../src/ooxml/read-xlsx.ts'
import { shiftFormula } from '../../src/ooxml/shift-formula.ts'
import { formulaEvaluator } from '../../src/verify/evaluate-formula.ts'
import { parseFormula, spelled } from '../../src/verify/formula.ts'

const stored: Readonly<Record<string, XlsxValue>> = {
  A1: { kind: 'number', text: '31' },
  A2: { kind: 'number', text: '191' },
  A3: { kind: 'text', text: 'Đạt' },
  A4: { kind: 'text', text: 'Không đạt' },
  A5: { kind: 'number', text: '8.0E-1' },
  A6: { kind: 'boolean', isTrue: true },
  A7: { kind: 'error', text: '#DIV/0!' },
  A8: { kind: 'text', text: '100' },
}

function evaluated(formula: string): string {
  const cells = new Map(
    Object.entries({ ...stored, C1: { kind: 'empty' } as const }).map(
      ([name, value]): [string, XlsxCell] => {
        const place = cellPlace(name) ?? { row: 0, column: 0 }
        return [name, { place, value, format: 'General', ...(name === 'C1' && { formula }) }]
      },
    ),
  )
  const sheet = {
    name: 'Phụ lục',
    isHidden: false,
    cells,
    hiddenRows: new Set<number>(),
    hiddenColumns: [],
    merged: [],
    loose: [],
    unread: [],
  }
  const book: XlsxBook = { properties: { title: '', subject: '', author: '' }, sheets: [sheet] }
  const cell = cells.get('C1')
  const value = cell && formulaEvaluator(book)('Phụ lục', cell)
  switch (value?.kind) {
    case 'number':
      return toDecimal(value.value, 6).replace(/\.?0+$/, '')
    case 'truth':
      return value.isTrue ? 'TRUE' : 'FALSE'
    case 'text':
    case 'error':
      return value.text
    default:
      return value?.kind ?? 'not ours'
  }
}

describe('a formula is computed as a spreadsheet does', () => {
  test.each([
    ['A1/A2', '0.162304'],
    ['A1/0', '#DIV/0!'],
    ['A1/B9', '#DIV/0!'],
    ['1+2*3-4/2', '5'],
    ['(1+2)*3', '9'],
    ['-A1+1', '-30'],
    ['8-2-1', '5'],
    ['SUM(A1:A2)', '222'],
    ['SUM(A1:A5)', '222.8'],
    ['SUM(A1,2,A2)', '224'],
    ['SUM(A7:A7)', '#DIV/0!'],
    ['SUM(A2:A1)', '#REF!'],
    ['COUNTIF(A1:A8,"đạt")', '1'],
    ['COUNTIF(\'Phụ lục\'!$A$1:$A$8,"Không đạt")', '1'],
    ['COUNTIF(A1:A8,">3")', '#VALUE!'],
    ['COUNTIF(A1:A8,"*")', '#VALUE!'],
    ['IF(A5>=0.8,"Đạt","Không đạt")', 'Đạt'],
    ['IF(A5>0.8,"Đạt","Không đạt")', 'Không đạt'],
    ['IF(A8>=99999,"text","number")', 'text'],
    ['IF(A7>1,1,2)', '#DIV/0!'],
    ['IF(A6,1,2)', '1'],
    ['ROUND(A1/A2*100,2)', '16.23'],
    ['ROUND(0.125,2)', '0.13'],
    ['ROUND(-0.125,2)', '-0.13'],
    ['ROUND((0.3-0.1)*100,8)', '20'],
    ['ROUND(A7,2)', '#DIV/0!'],
    ['ROUND(A3,2)', '#VALUE!'],
    ['ROUND(A1)', '#VALUE!'],
    ['ROUND(A1,A2)', '#VALUE!'],
    ['ROUND(A1,1.5)', '#VALUE!'],
    ['A3="ĐẠT"', 'TRUE'],
    ['A3<>A4', 'TRUE'],
    ['B9=0', 'TRUE'],
    ['B9=""', 'TRUE'],
    ['A3+1', '#VALUE!'],
    ["'Không có'!A1", '#REF!'],
    ['"a""b"', 'a"b'],
  ])('%s = %s', (formula, value) => {
    expect(evaluated(formula)).toBe(value)
  })

  test.each([
    'AVERAGE(A1,2)',
    'A1&A2',
    'A1^2',
    '{SUM(A1:A2)}',
    '[1]Sheet1!A1',
    'Tổng',
    'A1+',
    '(A1',
    'SUM(A1',
    'A1 A2',
    'IF(A1>1,AVERAGE(A1,1),2)',
    '50%',
    `${'('.repeat(99)}1${')'.repeat(99)}`,
    '',
    'A1:',
    'A1:B',
    'SUM(A1:2)',
  ])('%s is none of ours', (formula) => {
    expect(evaluated(formula)).toBe('not ours')
  })
})

test.each([
  ['$F7 / $G$7', 'F7/G7'],
  ['COUNTIF(\'Phụ lục\'!$I$7:$I$9,"Đạt")', 'COUNTIF(\'Phụ lục\'!I7:I9,"Đạt")'],
  ['(A1+B1)', 'A1+B1'],
  ['1.50', '1.5'],
])('%s says the same as %s', (one, other) => {
  const [left, right] = [parseFormula(one), parseFormula(other)]
  expect(left && spelled(left)).toBe(right && spelled(right))
})

test.each([
  ['F7/G7', 'F8/G8'],
  ['SUM(C4:C5)', 'SUM(C4:C6)'],
  ["'Phụ lục'!A1", 'A1'],
  ['1-(2-3)', '1-2-3'],
  ['A1+B1*2', '(A1+B1)*2'],
])('%s does not say the same as %s', (one, other) => {
  const [left, right] = [parseFormula(one), parseFormula(other)]
  expect(left && spelled(left)).not.toBe(right && spelled(right))
})

test.each([
  ['F7/G7', 3, 0, 'F10/G10'],
  ['$F7/G$7', 3, 1, '$F10/H$7'],
  ['IF(C7>=D7,"C7","D7")', 1, 0, 'IF(C8>=D8,"C7","D7")'],
  ["'A1'!B2+LOG10(3)", 1, 1, "'A1'!C3+LOG10(3)"],
])('%s, %i down and %i right: %s', (formula, rows, columns, shifted) => {
  expect(shiftFormula(formula, rows, columns)).toBe(shifted)
})

test('places have names, and names places', () => {
  for (const name of ['A1', 'Z9', 'AA10', 'AZ1', 'BA1', 'XFD1048576']) {
    expect(cellName(cellPlace(name) ?? { row: 0, column: 0 })).toBe(name)
  }
  expect(cellPlace('$C$7')).toEqual({ row: 7, column: 3 })
  for (const name of ['', 'A0', '7', 'A', 'A1B', 'a1']) expect(cellPlace(name)).toBeUndefined()
})
