import { describe, expect, test } from 'vitest'
import { check } from '../../src/pipeline.ts'
import { plainText } from '../../src/prose/narrative.ts'
import { composeYears, type Edit, yearFiles } from '../support/compared-years.ts'
import { memoryHost } from '../support/memory-host.ts'

const [later, prose] = ['data/muong-la/2023.yaml', 'data/muong-la/2023.md']
const sentence = 'Bộ phận một cửa tiếp nhận hồ sơ của người dân trong cả năm.'
const alone: Edit = [later, 'template: bao-cao-nam', 'template: bao-cao-nam\ncompared_with: none']

/** The paragraph that prose prints in the place of one of its sentences. */
async function printed(written: string, ...edits: readonly Edit[]): Promise<string> {
  const composed = await composeYears(...edits, [prose, sentence, `Mốc. ${written}`])
  const blocks = composed.prose.narrative.blocks
  const found = blocks.find(
    (block) => block.kind !== 'table' && plainText(block.inlines).startsWith('Mốc.'),
  )
  if (found?.kind === 'table' || !found) throw new Error('The paragraph is not printed.')
  return plainText(found.inlines).slice('Mốc. '.length)
}

const first = '{% for each in comparison.improved %}'
const end = '{% break %}{% endfor %}'

describe('prose tells of the comparison by name', () => {
  test.each([
    ['{{ comparison }}', 'năm 2022'],
    ['{{ comparison.period }}, {{ comparison.as_of }}', 'năm 2022, 30/11/2022'],
    ['{{ comparison.counts.total }} = {{ comparison.counts.improved }}', '27 = 11'],
    ['{{ appendix.comparison }}', 'Phụ lục II'],
    [
      `${first}{{ each.name }}: {{ each.delta }}${end}`,
      'Tỷ lệ hồ sơ nộp trực tuyến: tăng 65,86 điểm phần trăm',
    ],
    [`${first}{{ each.from }} → {{ each.to }}${end}`, '16,25% → 82,11%'],
    [`${first}{{ each.from.numerator }}/{{ each.from.denominator }}${end}`, '806/4.960'],
    [`${first}{{ each.from.status }}, {{ each.cause }}${end}`, 'Không đạt, do kết quả tăng'],
    [`${first}{% if each.to.state == "met" %}đạt{% endif %}${end}`, 'đạt'],
    [
      '{% for each in comparison.added %}{{ each.to }}{% if each.from %}?{% endif %}{% endfor %}',
      '8,5%',
    ],
    [
      '{% for each in comparison.improved %}{% if each.name == "Xếp hạng chuyển đổi số cấp xã" %}{{ each.delta }}, {{ each.cause }}{% endif %}{% endfor %}',
      'lên 03 bậc, do kết quả lên 03 bậc',
    ],
    ['{% if comparison.counts.worsened > 4 %}nhiều{% endif %}', 'nhiều'],
  ])('%s prints %s', async (written, expected) => {
    expect(await printed(written)).toBe(expected)
  })

  test('where there is none, a condition says so', async () => {
    const written = '{% if comparison %}So với {{ comparison.period }}{% else %}Năm đầu{% endif %}.'
    expect(await printed(written, alone)).toBe('Năm đầu.')
    expect(await printed(written)).toBe('So với năm 2022.')
  })

  test('printed without asking, it is told as missing', async () => {
    const host = memoryHost(yearFiles(alone, [prose, sentence, '{{ comparison.period }}']))
    const { diagnostics } = await check(host, {
      data: 'data',
      period: '2023',
      shippedTemplates: 'shipped',
    })
    expect(diagnostics.map(({ code }) => code)).toContain('prose/no-value')
  })
})

test('every number of the shipped sentences is bound', async () => {
  const host = memoryHost(yearFiles())
  const selection = { data: 'data', period: '2023', shippedTemplates: 'shipped', strictProse: true }
  const { diagnostics } = await check(host, selection)
  expect(diagnostics.map(({ code }) => code).filter((code) => code.startsWith('prose/'))).toEqual(
    [],
  )
})
