import { Chalk } from 'chalk'
import { expect, test } from 'vitest'
import { wordsIn } from '../../src/cli/language/words-in.ts'
import { diffText } from '../../src/cli/reporters/diff-text.ts'
import { wordingFor } from '../../src/wording/wording.ts'
import { compareBodies } from '../support/compare-bodies.ts'

/** Two years of one indicator. */
function years(measure: string, before: string, after: string) {
  const catalog =
    'groups: { so: { name: Chính quyền số } }\n' +
    `indicators: { x: { name: X, group: so, measure: ${measure} } }\n`
  const body = (keys: string) => `indicators: { x: { ${keys} } }\n`
  return compareBodies(catalog, { '2025': body(before), '2026': body(after) }, ['2025', '2026'])
}

const higher = 'percent, direction: higher, decimals: 0'
const lower = 'percent, direction: lower'

test.each([
  // A sign that goes without saying on one side alone would mislead.
  [
    higher,
    'result: 45, target: 40..50',
    'result: 45, target: 40',
    'đổi chỉ tiêu từ 40–50% thành ≥ 40% (dễ đạt hơn)',
  ],
  [
    lower,
    'result: 5, target: "<= 3"',
    'result: 5, target: "< 5"',
    'đổi chỉ tiêu từ ≤ 3% thành < 5% (dễ đạt hơn)',
  ],
  [
    lower,
    'result: 5, target: 3',
    'result: 4, target: 4',
    'nâng chỉ tiêu từ 3% lên 4% (dễ đạt hơn)',
  ],
  // 66,67% is printed with more decimals so as not to look met; the other side is then too.
  [
    higher,
    'result: { numerator: 2, denominator: 3 }, target: 67',
    'result: 67.4, target: 67',
    'tăng 0,7 điểm phần trăm, từ 66,7% lên 67,4%',
  ],
  [
    'rank, direction: lower',
    'result: 3, target: rank <= 5',
    'result: 6, target: rank <= 3',
    'đổi chỉ tiêu từ trong nhóm 5 đơn vị dẫn đầu thành trong nhóm 3 đơn vị dẫn đầu (khó đạt hơn)',
  ],
  // A target that is told, though not for this day, is not one that the report leaves out.
  [
    higher,
    'result: 60, target: 80',
    'result: 60, target: { value: 80, effective: { to: 2025-12-31 } }',
    'nay không đánh giá vì chỉ tiêu 80% không còn hiệu lực',
  ],
  [
    'money, direction: higher, decimals: 1',
    'result: -5',
    'result: -7.5',
    'giảm 2,5, từ -5 xuống -7,5',
  ],
])('%s: %s, then %s', async (measure, before, after, told) => {
  const { comparisons, diagnostics } = await years(measure, before, after)
  expect(diagnostics).toEqual([])
  const [change] = comparisons[0]?.comparison.changes ?? []
  expect(change && wordingFor('vi').change(change)).toContain(told)
})

test('of very many changes all alarms are told, and of the others the first', async () => {
  const ids = Array.from({ length: 300 }, (_, at) => `x${at}`)
  const catalog =
    'groups: { so: { name: Chính quyền số } }\nindicators:\n' +
    ids
      .map((id) => `  ${id}: { name: Tên ${id}, group: so, measure: percent, direction: higher }\n`)
      .join('')
  const body = (result: (at: number) => number) =>
    `indicators:\n${ids.map((id, at) => `  ${id}: { result: ${result(at)}, target: 50, reason: Chờ }\n`).join('')}`
  const bodies = { '2025': body(() => 60), '2026': body((at) => (at >= 240 ? 40 : 61)) }
  const result = await compareBodies(catalog, bodies, ['2025', '2026'])
  expect(result.diagnostics).toEqual([])
  const view = {
    words: await wordsIn('vi'),
    wording: wordingFor('vi'),
    paint: new Chalk({ level: 0 }),
    columns: 120,
    quiet: false,
  }
  const rowsOf = (verbose: boolean) =>
    diffText(result, { ...view, verbose })
      .split('\n')
      .filter((line) => line.includes('Tên x'))
  expect(rowsOf(false).filter((line) => line.startsWith('!'))).toHaveLength(60)
  expect(rowsOf(false)).toHaveLength(60)
  expect(rowsOf(true)).toHaveLength(300)
  expect(diffText(result, { ...view, verbose: false })).toContain('240 thay đổi khác; xem bằng')
})
