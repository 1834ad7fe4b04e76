import { describe, expect, test } from 'vitest'
import { comparisonTable } from '../../src/report/comparison-table.ts'
import { composeReport } from '../../src/report/compose-report.ts'
import { plainText, type TableCell } from '../../src/report/report-model.ts'
import { composeYears, type Edit, yearFiles } from '../support/compared-years.ts'

const later = 'data/muong-la/2023.yaml'

async function tableOf(language: 'vi' | 'en', ...edits: readonly Edit[]) {
  const { comparison } = await composeYears(...edits)
  if (!comparison) throw new Error('The years are not compared.')
  return comparisonTable(comparison, language)
}

function textOf({ paragraphs }: TableCell): string {
  return paragraphs.map(plainText).join(' / ')
}

test('figures of the earlier report carry its stem and its place', async () => {
  const { rows } = await tableOf('vi')
  const inlines = rows[1]?.cells[2]?.paragraphs.flat() ?? []
  const figures = inlines.flatMap((inline) => (inline.kind === 'figure' ? [inline] : []))
  expect(figures.map(({ datum, at }) => [datum, at.file])).toEqual([
    ['2022#ho_so_truc_tuyen', 'data/muong-la/2022.yaml'],
    ['2022#ho_so_truc_tuyen.numerator', 'data/muong-la/2022.yaml'],
    ['2022#ho_so_truc_tuyen.denominator', 'data/muong-la/2022.yaml'],
  ])
})

test('the columns are headed by both periods', async () => {
  const { header } = await tableOf('vi')
  expect(header.map(textOf)).toEqual([
    'STT',
    'Các mục tiêu/chỉ tiêu',
    'Kết quả năm 2022',
    'Chỉ tiêu năm 2022',
    'Kết quả năm 2023',
    'Chỉ tiêu năm 2023',
    'Thay đổi',
    'Kết luận, nguyên nhân',
  ])
  expect((await tableOf('en')).header.map(textOf)[2]).toBe('Result 2022')
})

test('a correction told as the cause is not told again', async () => {
  const { rows } = await tableOf('vi')
  const said = rows.map(({ cells }) => textOf(cells.at(-1) ?? { paragraphs: [], align: 'left' }))
  expect(said.find((text) => text.includes('đính chính'))).toBe(
    'Đạt →\u00a0Không đạt / Do đính chính số liệu',
  )
  const scope = said.find((text) => text.includes('cách tính thay đổi')) ?? ''
  expect(scope).toMatch(/Do cách tính thay đổi \/ Không so sánh được vì mẫu số được xác định khác/)
})

test('without an earlier report nothing of it is printed', async () => {
  const { evaluation, prose, template, model } = await composeYears([
    later,
    'template: bao-cao-nam',
    'template: bao-cao-nam\ncompared_with: none',
  ])
  expect(model.appendices.map(({ label }) => label)).toEqual(['Phụ lục'])
  const bare = composeReport(evaluation, prose, template, { draft: true, date: '2023-12-14' })
  expect(bare.body).toEqual(model.body)
  expect(JSON.stringify(model.body)).not.toContain('2022#')
})

/** The later report with nothing but these entries of indicators. */
function onlyIndicators(...entries: readonly string[]): Edit {
  const text = yearFiles()[later] ?? ''
  const start = text.indexOf('indicators:')
  const block = text.slice(start, text.indexOf('\nfigures:'))
  return [later, block, ['indicators:', ...entries].join('\n  ')]
}

test('targets that one report never has take no column', async () => {
  const entries = ['ho_so_truc_tuyen: { result: 82 }', 'van_ban_dien_tu: { result: 96 }']
  const { header, columns, rows } = await tableOf('vi', onlyIndicators(...entries))
  expect(header.map(textOf)).not.toContain('Chỉ tiêu năm 2023')
  expect(header.map(textOf)).toContain('Chỉ tiêu năm 2022')
  expect(columns).toHaveLength(7)
  const widths = rows.map(({ cells }) => cells.reduce((sum, { span = 1 }) => sum + span, 0))
  expect(new Set(widths)).toEqual(new Set([7]))
})

test('a report that still waits for its results is held against nothing', async () => {
  const blank = ['ho_so_truc_tuyen: { result: , target: 80 }', 'hai_long: { target: 85 }']
  const { comparison, model } = await composeYears(onlyIndicators(...blank))
  expect(comparison).toBeUndefined()
  expect(model.appendices).toHaveLength(1)
})

describe('the paragraph of the yearly report is a sentence, however many turned', () => {
  const rise = 'ho_so_truc_tuyen: { result: 82, target: 80 }'
  const still = 'hai_long: { result: 92, target: 85 }'
  test.each([
    [[rise], 'không có chỉ tiêu nào giữ nguyên kết luận, 01 chỉ tiêu có kết luận tốt lên, 25 '],
    [[still], 'có 01 chỉ tiêu giữ nguyên kết luận, 25 chỉ tiêu không còn theo dõi; '],
  ])('%j', async (entries, expected) => {
    const said = await bodyOf(...entries)
    expect(said).toContain(`So với năm 2022, ${expected}`)
  })

  test('a change in number and share has no brackets within brackets', async () => {
    const said = await bodyOf('camera_an_ninh: { result: 15, target: 15 }')
    expect(said).toContain('năm 2023 là 15, tăng 03 camera (25%); chuyển từ')
  })

  async function bodyOf(...entries: readonly string[]): Promise<string> {
    const { model } = await composeYears(onlyIndicators(...entries))
    const texts = model.body.map((block) => ('inlines' in block ? plainText(block.inlines) : ''))
    return texts.join('\n')
  }
})
