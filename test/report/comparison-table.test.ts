import { expect, test } from 'vitest'
import { comparisonTable } from '../../src/report/comparison-table.ts'
import { composeReport } from '../../src/report/compose-report.ts'
import { plainText, type TableCell } from '../../src/report/report-model.ts'
import { composeYears, type Edit } from '../support/compared-years.ts'

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

test('a reason told with the cause is not told again', async () => {
  const { rows } = await tableOf('vi')
  const said = rows.map(({ cells }) => textOf(cells.at(-1) ?? { paragraphs: [], align: 'left' }))
  const scope = said.find((text) => text.includes('cách tính thay đổi')) ?? ''
  expect(scope).not.toContain('Không so sánh được')
  expect(said.find((text) => text.includes('đính chính'))).toBe(
    'Đạt → Không đạt / Do đính chính số liệu',
  )
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
