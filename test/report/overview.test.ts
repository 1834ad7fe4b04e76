import { describe, expect, test } from 'vitest'
import { overviewFigures } from '../../src/report/manifest.ts'
import { type OverviewLine, plainText } from '../../src/report/report-model.ts'
import { composeWith } from '../support/compose.ts'
import { reportHead } from '../support/examine.ts'

const reportPath = 'data/muong-la/2025.yaml'

/** The lines of the overview of a report with just these indicators. */
async function linesOf(indicators: string): Promise<readonly OverviewLine[]> {
  const { model } = await composeWith({
    [reportPath]: `${reportHead}indicators:\n${indicators}\n`,
    'data/muong-la/2025.md': '# Kết quả thực hiện\n\n## Dịch vụ công\n\nA.\n',
    'templates/mau/template.md':
      '{% section ket_qua %}\n\n{% section dich_vu %}\n\n{% closing %}\n',
  })
  return model.overview?.groups.flatMap(({ lines }) => lines) ?? []
}

async function barOf(indicator: string): Promise<string | undefined> {
  const [line] = await linesOf(`  ${indicator}`)
  if (!line?.bar) return undefined
  const { result, goal, whole } = line.bar
  return `${result} in ${goal ? `${goal.from}…${goal.to}` : 'nothing'} of ${whole ? plainText(whole) : '100%'}`
}

describe('a bar is as long as the result, and knows what meets the target', () => {
  test.each([
    ['ho_so_truc_tuyen: { result: 84, target: 80 }', '84.0000 in 80.0000…100.0000 of 100%'],
    ['ho_so_truc_tuyen: { result: 84, target: "> 80" }', '84.0000 in 80.0000…100.0000 of 100%'],
    ['ho_so_qua_han: { result: 1.5, target: 2 }', '1.5000 in 0.0000…2.0000 of 100%'],
    ['ho_so_qua_han: { result: 1.5, target: "< 2" }', '1.5000 in 0.0000…2.0000 of 100%'],
    ['ho_so_truc_tuyen: { result: 50, target: 40..60 }', '50.0000 in 40.0000…60.0000 of 100%'],
    ['ho_so_truc_tuyen: { result: 100, target: "= 100" }', '100.0000 in 100.0000…100.0000 of 100%'],
    ['ho_so_truc_tuyen: { result: 0, target: 0 }', '0.0000 in 0.0000…100.0000 of 100%'],
    [
      'ho_so_truc_tuyen: { result: { numerator: 31, denominator: 191 }, target: 16 }',
      '16.2304 in 16.0000…100.0000 of 100%',
    ],
    ['ho_so_truc_tuyen: { result: 84 }', '84.0000 in nothing of 100%'],
    ['thu_phi_truc_tuyen: { result: 200 }', '100.0000 in nothing of 200%'],
    ['thu_phi_truc_tuyen: { result: 200, target: 150 }', '100.0000 in 75.0000…100.0000 of 200%'],
    [
      'thu_phi_truc_tuyen: { result: 90, target: 112.125, reason: x }',
      '80.2676 in 100.0000…100.0000 of 112,125%',
    ],
  ])('%s', async (indicator, expected) => {
    expect(await barOf(indicator)).toBe(expected)
  })
})

test.each([
  'ho_so_truc_tuyen: { target: 80 }',
  'to_cong_nghe_so: { result: 18, target: 18 }',
  'kinh_phi: { result: -1, target: 0.1, reason: x }',
  'xep_hang: { result: 4, target: rank <= 10 }',
  'diem_truy_cap: { result: yes, target: yes }',
  'ban_hanh_ke_hoach: { result: 2025-01-15, target: "<= 2025-01-31" }',
])('what is no share is not drawn: %s', async (indicator) => {
  const lines = await linesOf(`  ${indicator}`)
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toHaveProperty('bar')
})

test('a whole leaves the verdict to its parts, unless a person gave it one', async () => {
  const parts = [
    '  van_ban_ky_so:',
    '    parts:',
    '      uy_ban: { result: 100, target: 100 }',
    '      don_vi: { result: 90, target: 95, reason: x }',
  ].join('\n')
  const statuses = (lines: readonly OverviewLine[]) => lines.map(({ status }) => status?.word)
  expect(statuses(await linesOf(parts))).toEqual([undefined, 'Đạt', 'Không đạt'])
  const override = '    override: { status: met, by: Chủ tịch, reason: x, date: 2025-11-30 }'
  expect(statuses(await linesOf(`${parts}\n${override}`))).toEqual(['Đạt', 'Đạt', 'Không đạt'])
})

test('a report without indicators has no overview', async () => {
  expect(await linesOf('  {}')).toEqual([])
})

test('every figure of the base is traced to its datum', async () => {
  const { model } = await composeWith({})
  const figures = overviewFigures(model)
  expect(figures.slice(0, 2)).toMatchObject([
    { datum: 'summary.total', place: 'overview/total' },
    { datum: 'summary.met', place: 'overview/count/1' },
  ])
  expect(figures).toContainEqual({
    datum: 'ho_so_truc_tuyen.denominator',
    text: '5.500',
    place: 'overview/1/line/1',
    source: `${reportPath}:10:45`,
  })
  const total = model.overview?.counts.reduce((sum, { size }) => sum + size, 0)
  expect(figures[0]?.text).toBe(String(total))
})
