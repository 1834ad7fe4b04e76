import { describe, expect, test } from 'vitest'
import { toDecimal } from '../../src/dataset/rational.ts'
import { printResult } from '../../src/wording/amounts.ts'
import { verdictSentence } from '../../src/wording/verdict-sentence.ts'
import { evaluateWith, reportHead, verdictOn } from '../support/examine.ts'

async function judged(indicator: string, keys: string) {
  const report = `${reportHead}as_of: 2025-12-14\nindicators: { ${indicator}: { ${keys} } }\n`
  return verdictOn(await evaluateWith({ 'data/muong-la/2025.yaml': report }), indicator)
}

describe('a result near its target is printed so that the digits tell the verdict', () => {
  test.each([
    ['result: { numerator: 19999, denominator: 25000 }, target: 80', 'not_met', '79,996%'],
    ['result: { numerator: 20000, denominator: 25000 }, target: 80', 'met', '80%'],
    ['result: { numerator: 20001, denominator: 25000 }, target: "> 80"', 'met', '80,004%'],
    ['result: { numerator: 20001, denominator: 25000 }, target: ">= 80"', 'met', '80%'],
    ['result: { numerator: 20001, denominator: 25000 }, target: "= 80"', 'not_met', '80,004%'],
    ['result: { numerator: 2, denominator: 3 }, target: 66.67', 'not_met', '66,667%'],
    ['result: { numerator: 2, denominator: 3 }, target: 66.66', 'met', '66,67%'],
    ['result: 79.996, target: 80', 'not_met', '79,996%'],
    ['result: 50.004, target: 40..50', 'not_met', '50,004%'],
    ['result: { numerator: 9999999, denominator: 10000000 }, target: 100', 'not_met', '99,99999%'],
  ])('%s', async (keys, status, printed) => {
    const verdict = await judged('ho_so_truc_tuyen', `${keys}, reason: Chờ`)
    expect([verdict.status, printResult(verdict)]).toEqual([status, printed])
  })
})

describe('the margin is the distance to the target, in its unit', () => {
  test.each([
    ['ho_so_truc_tuyen', 'result: 84, target: 80', '4.00'],
    ['ho_so_truc_tuyen', 'result: { numerator: 31, denominator: 191 }, target: 80', '-63.77'],
    ['ho_so_truc_tuyen', 'result: 84, target: 80..85', '1.00'],
    ['ho_so_truc_tuyen', 'result: 90, target: 80..85', '-5.00'],
    ['ho_so_qua_han', 'result: 6.5, target: 5', '-1.50'],
    ['ho_so_qua_han', 'result: 0, target: 0', '0.00'],
    ['to_cong_nghe_so', 'result: 17, target: 18', '-1.00'],
    ['xep_hang', 'result: 12, target: rank <= 10', '-2.00'],
  ])('%s: %s', async (indicator, keys, margin) => {
    const verdict = await judged(indicator, `${keys}, reason: Chờ`)
    expect(verdict.margin && toDecimal(verdict.margin, 2)).toBe(margin)
  })
})

describe('a verdict is told in one sentence', () => {
  test.each([
    [
      'result: { numerator: 31, denominator: 191 }, target: 80',
      '16,23% (31/191) so với chỉ tiêu 80%: Không đạt, thiếu 63,77 điểm phần trăm.',
      '16,23% (31/191) against a target of 80%: Not met, short by 63,77 percentage points.',
    ],
    [
      'result: 80, target: 80',
      '80% so với chỉ tiêu 80%: Đạt.',
      '80% against a target of 80%: Met.',
    ],
    [
      'result: 85, target: "<= 80"',
      '85% so với chỉ tiêu ≤ 80%: Không đạt, cao hơn 5 điểm phần trăm.',
      '85% against a target of ≤ 80%: Not met, above by 5 percentage points.',
    ],
    [
      'result: 85, target: "= 80"',
      '85% so với chỉ tiêu = 80%: Không đạt, lệch 5 điểm phần trăm.',
      '85% against a target of = 80%: Not met, off by 5 percentage points.',
    ],
    ['target: 80', 'Chưa có số liệu.', 'No data.'],
    ['result: 84', '84%: Không giao chỉ tiêu.', '84%: No target assigned.'],
    [
      'result: { value: 80, qualifier: over }, target: 80',
      'trên 80% so với chỉ tiêu 80%: Đạt.',
      'trên 80% against a target of 80%: Met.',
    ],
  ])('%s', async (keys, vietnamese, english) => {
    const verdict = await judged('ho_so_truc_tuyen', keys)
    expect(verdictSentence(verdict, 'vi')).toBe(vietnamese)
    expect(verdictSentence(verdict, 'en')).toBe(english)
  })

  test('a verdict set by a person says who set it', async () => {
    const override =
      'override: { status: met, by: Chủ tịch xã, reason: Đã nghiệm thu, date: 2025-11-20 }'
    const verdict = await judged('ho_so_truc_tuyen', `result: 60, target: 80, ${override}`)
    expect([verdict.status, verdict.computed]).toEqual(['met', 'not_met'])
    expect(verdictSentence(verdict, 'vi')).toBe('Đạt, do Chủ tịch xã kết luận: Đã nghiệm thu.')
  })
})

test('leaves are counted, and parents are not counted again', async () => {
  const { counts, groups } = await evaluateWith({})
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const leaves = groups.flatMap(({ verdicts }) =>
    verdicts.flatMap((verdict) => (verdict.parts.length > 0 ? verdict.parts : [verdict])),
  )
  expect(total).toBe(leaves.length)
  expect(counts).toMatchObject({ met: 9, not_met: 1, no_data: 0 })
})
