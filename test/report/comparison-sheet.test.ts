import { describe, expect, test } from 'vitest'
import { comparisonSheet } from '../../src/report/sheets/comparison-sheet.ts'
import type { Sheet, SheetCell } from '../../src/report/workbook.ts'
import { composeYears, type Edit } from '../support/compared-years.ts'

const [later, earlier] = ['data/muong-la/2023.yaml', 'data/muong-la/2022.yaml']

async function sheetOf(...edits: readonly Edit[]): Promise<Sheet> {
  const { comparison } = await composeYears(...edits)
  if (!comparison) throw new Error('The years are not compared.')
  return comparisonSheet(comparison, undefined)
}

/** The cells of a row by its name, from STT on. */
function rowOf({ rows }: Sheet, name: string): readonly (SheetCell | undefined)[] {
  const row = rows.find(({ cells }) => textOf(cells[1]) === name)
  if (!row) throw new Error(`There is no row ${name}.`)
  return row.cells
}

function textOf(cell: SheetCell | undefined): string | undefined {
  return cell?.content.kind === 'text' ? cell.content.text : undefined
}

describe('a change of percentages is in points, and never in per cent', () => {
  test('its cell is a plain number with its unit beside it', async () => {
    const row = rowOf(await sheetOf(), 'Tỷ lệ thanh toán phí, lệ phí trực tuyến')
    expect(row[6]?.content).toEqual({
      kind: 'formula',
      formula: 'ROUND((E8-C8)*100,8)',
      result: { kind: 'number', decimal: '0.400000000000000', percent: false, decimals: 1 },
    })
    expect(textOf(row[7])).toBe('điểm phần trăm')
    expect(textOf(row[8])).toBe('–')
  })

  test('no heading of the sheet says per cent of it', async () => {
    const { rows, repeatedRow } = await sheetOf()
    expect(textOf(rows[repeatedRow - 1]?.cells[6])).toBe('Thay đổi')
  })
})

test('of counts it is a number, and a share of the earlier one', async () => {
  const row = rowOf(await sheetOf(), 'Số camera an ninh')
  expect(row[6]?.content).toMatchObject({ formula: 'E34-C34', result: { decimals: 0 } })
  expect(textOf(row[7])).toBe('camera')
  expect(row[8]?.content).toMatchObject({ formula: '(E34-C34)/C34', result: { percent: true } })
})

test('against an earlier 0 there is no share', async () => {
  const sheet = await sheetOf([
    earlier,
    'camera_an_ninh: { result: 12 }',
    'camera_an_ninh: { result: 0 }',
  ])
  expect(textOf(rowOf(sheet, 'Số camera an ninh')[8])).toBe('–')
})

test('results that look alike are shown with the decimals that tell them apart', async () => {
  const sheet = await sheetOf(
    [earlier, 'result: 62, target: 80', 'result: 62.401, target: 80'],
    [later, 'result: 62.4, target: 60', 'result: 62.4012, target: 60'],
  )
  const row = rowOf(sheet, 'Tỷ lệ thanh toán phí, lệ phí trực tuyến')
  expect(row[2]?.content).toMatchObject({ decimal: '62.401000000000000', decimals: 3 })
  expect(row[4]?.content).toMatchObject({ decimal: '62.401200000000000', decimals: 4 })
  expect(row[6]?.content).toMatchObject({ result: { decimals: 4 } })
})

test('what is told of one report alone has a dash on the other side', async () => {
  const sheet = await sheetOf()
  const added = rowOf(sheet, 'Tỷ lệ người dân có chữ ký số')
  expect([2, 3, 6, 9].map((at) => textOf(added[at]))).toEqual(['–', '–', '–', '–'])
  expect(textOf(added[11])).toBe('Mới so với báo cáo trước')
  const dropped = rowOf(sheet, 'Tỷ lệ cán bộ được tập huấn')
  expect([4, 5, 6, 10].map((at) => textOf(dropped[at]))).toEqual(['–', '–', '–', '–'])
  expect(textOf(dropped[11])).toBe('Không còn trong báo cáo này')
})

test('what must not be compared says so and why', async () => {
  const row = rowOf(await sheetOf(), 'Tỷ lệ người dân có tài khoản định danh')
  expect(textOf(row[6])).toBe('Không so sánh được')
  expect(textOf(row[11])).toMatch(
    /^Do cách tính thay đổi\nKhông so sánh được vì mẫu số được xác định khác trước/,
  )
})

test('without any change in numbers, its unit and share take no columns', async () => {
  const { comparison } = await composeYears()
  if (!comparison) throw new Error('The years are not compared.')
  const groups = comparison.groups.map(({ group, rows }) => ({
    group,
    rows: rows.map(({ delta: _, ...row }) => ({ ...row, parts: [] })),
  }))
  const sheet = comparisonSheet({ ...comparison, groups }, undefined)
  const [header, band] = sheet.rows.slice(sheet.repeatedRow - 1)
  expect(header?.cells.map(textOf).slice(6, 9)).toEqual([
    'Thay đổi',
    'Kết luận năm 2022',
    'Kết luận năm 2023',
  ])
  expect(sheet.columns).toHaveLength(10)
  expect(band?.cells).toHaveLength(10)
  expect(band?.cells[1]?.span).toBe(9)
})
