import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { renderDiff } from '../../../src/pipeline/diff/render-diff.ts'
import { changeMarkdownRenderer } from '../../../src/render/markdown/render-change-report.ts'
import { changeReport, type ReportPairs } from '../../../src/report/change-report.ts'
import { comparedYears, type Edit } from '../../support/compared-years.ts'

const later = 'data/muong-la/2023.yaml'
const years = await comparedYears()

async function markdownOf(reports: ReportPairs, language: 'vi' | 'en' = 'vi') {
  return new TextDecoder().decode(await renderDiff(reports, 'markdown', language))
}

const edited = async (...edits: readonly Edit[]) => markdownOf(await comparedYears(...edits))

describe('the comment of a merge request', () => {
  test('says first how grave it is', async () => {
    const [headline] = (await markdownOf(years)).split('\n')
    expect(headline).toMatch(/^## So sánh báo cáo: \d+ báo động, \d+ chú ý, \d+ thông tin$/)
    expect((await markdownOf(years, 'en')).split('\n')[0]).toMatch(
      /^## Comparison of reports: \d+ alarm/,
    )
  })

  test('tells of each flip what turned and why before of what', async () => {
    const rows = (await markdownOf(years))
      .split('\n')
      .filter((line) => line.startsWith('| <strong>'))
    expect(rows[0]).toMatch(
      /^\| <strong>Không đạt → Đạt<\/strong>: do hạ chỉ tiêu từ 80% xuống 60%; .*\| Tỷ lệ thanh toán phí, lệ phí trực tuyến \| 62% → 62,4% \| 80% → 60% \| data\/muong-la\/2022\.yaml:15<br>data\/muong-la\/2023\.yaml:10 \|$/,
    )
    const risen = rows.find((row) => row.includes('Tỷ lệ hồ sơ nộp trực tuyến'))
    expect(risen).toContain('do kết quả tăng từ 16,25% lên 82,11%')
  })

  test('hides no alarm', async () => {
    const [open = '', hidden = ''] = (await markdownOf(years)).split('<details>')
    expect(open).toContain('Lượt tư vấn: giảm 14 lượt')
    expect(hidden).not.toContain('báo động')
    expect(hidden.trimEnd()).toMatch(/<\/details>$/)
  })

  test('says in one sentence that nothing has changed', async () => {
    const [pair] = years.comparisons
    if (!pair) throw new Error('There is no pair.')
    const same = { ...pair, comparison: { ...pair.comparison, changes: [] } }
    const text = await markdownOf({ comparisons: [same], added: [], dropped: [] })
    expect(text.split('\n')[0]).toBe('## So sánh báo cáo: Không có gì thay đổi.')
    expect(text).not.toContain('<details>')
  })

  test('names the reports that only one side has', async () => {
    const place = (stem: string) => ({ path: `data/muong-la/${stem}.yaml` })
    const text = await markdownOf({ ...years, added: [place('2024')], dropped: [place('2021')] })
    expect(text).toContain('### Báo cáo mới\n\n- data/muong-la/2024.yaml')
    expect(text).toContain('### Báo cáo không còn\n\n- data/muong-la/2021.yaml')
  })
})

test('what the data say is text, and calls nobody', async () => {
  const hostile = 'a | b <img src=x> `c` [d](e) **f** @muong-la/everyone'
  const text = await edited([later, 'reason: Đã kiểm tra tại bản', `reason: "${hostile}"`])
  expect(text).not.toMatch(/@muong/)
  const tokens = new MarkdownIt({ html: true }).parse(text, {})
  const inline = tokens.flatMap(({ children }) => children ?? [])
  const types = new Set(inline.map(({ type }) => type))
  expect([...types].sort()).toEqual(['html_inline', 'text'])
  const tags = new Set(
    inline.filter(({ type }) => type === 'html_inline').map(({ content }) => content),
  )
  expect([...tags].sort()).toEqual(['</strong>', '<br>', '<strong>'])
  const cells = tokens.filter(({ type }) => type === 'td_open').length
  expect(cells % 5).toBe(0)
  const said = inline
    .map(({ content }) => content)
    .join('')
    .replaceAll('\u2060', '')
  expect(said).toContain(hostile)
})

describe('a comment has a longest length', () => {
  const report = changeReport(years, 'vi')
  const [changes] = report.comparisons
  if (!changes) throw new Error('There is no pair.')
  const many = (count: number) => ({
    ...report,
    comparisons: [
      {
        ...changes,
        flips: Array.from(
          { length: count },
          (_, at) => changes.flips[at % changes.flips.length],
        ).flatMap((flip) => flip ?? []),
        others: Array.from({ length: count }, () => changes.others).flat(),
      },
    ],
  })
  const textOf = async (count: number) =>
    new TextDecoder().decode(await changeMarkdownRenderer.render(many(count)))

  test.each([1, 20, 100, 1000])('%i times as much fits', async (count) => {
    const text = await textOf(count)
    expect(text.length).toBeLessThan(65_536)
    expect(text.split('<details>').length).toBe(text.split('</details>').length)
  })

  test('what is left out is counted', async () => {
    const text = await textOf(100)
    const [, left = '0'] = /Còn (\d+) thay đổi không nêu ở đây/.exec(text) ?? []
    const shown = text.split('\n').filter((line) => /^(\| <strong>|- )/.test(line)).length
    expect(shown + Number(left)).toBe(100 + 100 * changes.others.length)
  })

  test('so is the longest text', async () => {
    const long = await edited([
      later,
      'reason: Đã kiểm tra tại bản',
      `reason: ${'a'.repeat(80_000)}`,
    ])
    expect(long.length).toBeLessThan(65_536)
    expect(long).toContain('Tỷ lệ hồ sơ nộp trực tuyến')
  })
})
