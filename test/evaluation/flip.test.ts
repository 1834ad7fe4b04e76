import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Indicator } from '../../src/dataset/dataset.ts'
import { rational, toDecimal } from '../../src/dataset/rational.ts'
import type { Comparator, TargetCondition } from '../../src/dataset/target.ts'
import type { Amount, Qualifier, Quantity, Value } from '../../src/dataset/value.ts'
import { judgeLeaf } from '../../src/evaluation/evaluate.ts'
import { explain } from '../../src/evaluation/explanation.ts'
import { flipOfLeaf } from '../../src/evaluation/flip.ts'
import { leafVerdicts, type Verdict } from '../../src/evaluation/verdict.ts'
import { printCounts, printResult } from '../../src/wording/amounts.ts'
import { evaluateWith, reportHead, verdictOn } from '../support/examine.ts'

const { report } = await evaluateWith({})
const anywhere = report.templateAt

function quantity(units: number, decimals: number): Quantity {
  return { value: rational(BigInt(units), 10n ** BigInt(decimals)), decimals, at: anywhere }
}

const comparators: readonly Comparator[] = ['>=', '>', '<=', '<', '=']

const [percentage] = (await evaluateWith({})).report.indicators

function indicatorOf(changed: Partial<Indicator>): Indicator {
  if (!percentage) throw new Error('The base has no indicator')
  return { ...percentage.indicator, decimals: 1, ...changed }
}

function judged(indicator: Indicator, result: Value, condition: TargetCondition): Verdict {
  const said = { at: anywhere, result, target: { condition, at: anywhere } }
  return judgeLeaf({ indicator }, said, '1', report)
}

/** Tries every result there is, one after the other: slow, and nothing to be wrong about. */
function nearestByTrial(
  verdict: Verdict,
  results: readonly (readonly [number, Amount])[],
  condition: TargetCondition,
): number | undefined {
  const { qualifier } = verdict.judged.result ?? {}
  const others = results.flatMap(([distance, amount]): [number, string][] => {
    const result = { at: anywhere, amount, ...(qualifier && { qualifier }) }
    const { computed } = judged(verdict.indicator, result, condition)
    return computed === verdict.computed ? [] : [[distance, computed]]
  })
  const nearest = (distances: readonly [number, string][]) =>
    distances.length === 0 ? undefined : Math.min(...distances.map(([distance]) => distance))
  const met = others.filter(([, status]) => status === 'met')
  return verdict.computed === 'met' ? nearest(others) : (nearest(met) ?? nearest(others))
}

function expectNearest(verdict: Verdict, distance: number | undefined, step: number): void {
  const flip = flipOfLeaf(verdict, report)
  if (flip.kind !== 'result') {
    expect(flip).toEqual({ kind: 'none', because: 'no_such_result' })
    expect(distance).toBeUndefined()
    return
  }
  const { numerator, denominator } = flip.change
  expect(Math.abs(Number(numerator) / Number(denominator)) / step).toBeCloseTo(distance ?? -1, 6)
  expect(flip.after.computed).not.toBe(verdict.computed)
  // One step less, and the status is another one than after the whole change.
  expect(flip.last.computed).not.toBe(flip.after.computed)
}

const conditions = fc.oneof(
  fc.record({
    kind: fc.constant('number' as const),
    comparator: fc.constantFrom(...comparators),
    bound: fc.integer({ min: 0, max: 1000 }).map((units) => quantity(units, 1)),
  }),
  fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })).map(([a, b]) => ({
    kind: 'range' as const,
    low: quantity(Math.min(a, b), 1),
    high: quantity(Math.max(a, b), 1),
  })),
)

describe('the change is the smallest that gives another status', () => {
  test('of a ratio: the numerator, at the same denominator', () => {
    const shares = fc
      .integer({ min: 1, max: 300 })
      .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)))
    fc.assert(
      fc.property(shares, conditions, fc.boolean(), ([part, whole], condition, mayExceed) => {
        const denominator = quantity(whole, 0)
        const ratio = (numerator: number): Amount => ({
          kind: 'ratio',
          numerator: quantity(numerator, 0),
          denominator,
        })
        const indicator = indicatorOf({ mayExceed })
        const verdict = judged(indicator, { at: anywhere, amount: ratio(part) }, condition)
        const most = mayExceed ? 2 * whole + 10 : whole
        const all = Array.from({ length: most + 1 }, (_, numerator) => numerator)
        const trials = all.map((each): [number, Amount] => [Math.abs(each - part), ratio(each)])
        expectNearest(verdict, nearestByTrial(verdict, trials, condition), 1)
      }),
    )
  })

  test('of a plain number, surely known or nearly', () => {
    const qualifiers = fc.constantFrom<(Qualifier | undefined)[]>(
      undefined,
      'over',
      'under',
      'nearly',
      'about',
      'estimated',
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        conditions,
        qualifiers,
        fc.constantFrom('higher' as const, 'lower' as const),
        (units, condition, qualifier, direction) => {
          const amount = (each: number): Amount => ({ kind: 'number', quantity: quantity(each, 1) })
          const result = { at: anywhere, amount: amount(units), ...(qualifier && { qualifier }) }
          const verdict = judged(indicatorOf({ direction }), result, condition)
          const all = Array.from({ length: 1001 }, (_, each) => each)
          const trials = all.map((each): [number, Amount] => [Math.abs(each - units), amount(each)])
          expectNearest(verdict, nearestByTrial(verdict, trials, condition), 0.1)
        },
      ),
    )
  })

  test('of money, which may be below 0', () => {
    const money = indicatorOf({ measure: 'money', countUnit: { name: 'tỷ đồng', decimals: 1 } })
    const small = fc.integer({ min: -40, max: 40 })
    fc.assert(
      fc.property(small, small, fc.constantFrom(...comparators), (units, bound, comparator) => {
        const condition = { kind: 'number' as const, comparator, bound: quantity(bound, 1) }
        const amount = (each: number): Amount => ({ kind: 'number', quantity: quantity(each, 1) })
        const verdict = judged(money, { at: anywhere, amount: amount(units) }, condition)
        const all = Array.from({ length: 201 }, (_, index) => index - 100)
        const trials = all.map((each): [number, Amount] => [Math.abs(each - units), amount(each)])
        expectNearest(verdict, nearestByTrial(verdict, trials, condition), 0.1)
      }),
    )
  })
})

describe('the change, told as the result after it', () => {
  test.each([
    ['ho_so_truc_tuyen', '{ numerator: 31, denominator: 191 }', '80', '122', '80,1% (153/191)'],
    [
      'ho_so_truc_tuyen',
      '{ numerator: 4620, denominator: 5500 }',
      '80',
      '-221',
      '79,98% (4.399/5.500)',
    ],
    ['ho_so_truc_tuyen', '{ numerator: 0, denominator: 7 }', '100', '7', '100% (7/7)'],
    [
      'ho_so_truc_tuyen',
      '{ numerator: 19999, denominator: 25000 }',
      '80',
      '1',
      '80% (20.000/25.000)',
    ],
    [
      'ho_so_truc_tuyen',
      '{ numerator: 20000, denominator: 25000 }',
      '80',
      '-1',
      '79,996% (19.999/25.000)',
    ],
    ['ho_so_truc_tuyen', '{ numerator: 7, denominator: 7 }', '0', 'no_such_result', ''],
    ['ho_so_truc_tuyen', '{ numerator: 31, denominator: 191 }', '"= 80"', 'no_such_result', ''],
    ['ho_so_truc_tuyen', '{ numerator: 31, denominator: 191 }', '"> 100"', 'no_such_result', ''],
    ['ho_so_truc_tuyen', '84', '80.5', '-3.51', '80,49%'],
    ['ho_so_truc_tuyen', '84', '80.125', '-3.876', '80,12%'],
    ['ho_so_truc_tuyen', '79', '"> 80"', '1.01', '80,01%'],
    ['ho_so_truc_tuyen', '51.52', '55', '3.48', '55%'],
    ['ho_so_truc_tuyen', '45', '40..50', '-5.01', '39,99%'],
    ['ho_so_truc_tuyen', '60', '40..50', '-10', '50%'],
    ['ho_so_truc_tuyen', '{ value: 80, qualifier: about }', '80', '1', 'khoảng 81%'],
    ['ho_so_truc_tuyen', '{ value: 82, qualifier: about }', '80', '-2', 'khoảng 80%'],
    ['ho_so_truc_tuyen', '{ value: 80, qualifier: over }', '80', '-1', 'trên 79%'],
    ['ho_so_qua_han', '{ numerator: 5, denominator: 100 }', '3', '-2', '3% (3/100)'],
    ['ho_so_qua_han', '0', '0', '0.01', '0,01%'],
    ['to_cong_nghe_so', '17', '18', '1', '18'],
    ['kinh_phi', '0.125', '0.1', '-0.026', '0,099'],
    ['kinh_phi', '-2', '1.5', '3.5', '1,5'],
    ['thu_phi_truc_tuyen', '{ numerator: 130, denominator: 100 }', '140', '10', '140% (140/100)'],
    ['xep_hang', '12', 'rank <= 10', '-2', '10'],
    ['xep_hang', '{ rank: { place: 4, of: 12 } }', 'rank <= 4', '1', '5/12'],
    ['xep_hang', '{ rank: { place: 4, of: 4 } }', 'rank <= 4', 'no_such_result', ''],
    ['ban_hanh_ke_hoach', '2025-03-02', '"< 2025-03-01"', '-2', '28/02/2025'],
    ['ban_hanh_ke_hoach', '2025-01-15', '"<= 2025-01-31"', '17', '01/02/2025'],
    ['diem_truy_cap', 'no', 'yes', '1', 'Có'],
    ['mo_hinh_diem', 'Chợ số', 'Có mô hình', 'words', ''],
  ])('%s: %s against %s', async (indicator, result, target, change, shown) => {
    const keys = `${indicator}: { result: ${result}, target: ${target}, reason: Chờ }`
    const { after, told } = await flipOn(indicator, keys)
    expect([told, after]).toEqual([change, shown])
  })

  test.each([
    ['target: 80', 'no_result'],
    ['result: 84', 'no_target'],
    ['result: 84, target: { value: 80, effective: { to: 2025-06-30 } }', 'no_target'],
    ['result: 84, target: 80, paused: { document: cv_30 }', 'paused'],
    ['result: 84, target: 80, not_applicable: Không có', 'not_applicable'],
    [
      'result: 60, target: 80, override: { status: met, by: Chủ tịch, reason: Đã nghiệm thu, date: 2025-11-20 }',
      'overridden',
    ],
  ])('no change of %s', async (keys, because) => {
    const { told } = await flipOn('ho_so_truc_tuyen', `ho_so_truc_tuyen: { ${keys} }`)
    expect(told).toBe(because)
  })

  async function flipOn(indicator: string, keys: string) {
    const evaluation = await evaluateWith({
      'data/muong-la/2025.yaml': `${reportHead}as_of: 2025-12-14\nindicators:\n  ${keys}\ndocuments: { cv_30: { kind: Công văn } }\n`,
    })
    const { flip } = explain(verdictOn(evaluation, indicator), evaluation.report)
    if (flip.kind !== 'result') return { told: flip.kind === 'none' ? flip.because : '', after: '' }
    const { amount } = flip.after.judged.result ?? {}
    const counts = amount && printCounts(amount)
    const told = toDecimal(flip.change, 3).replace(/\.?0+$/, '')
    return { told, after: `${printResult(flip.after)}${counts ? ` (${counts})` : ''}` }
  }
})

test('every verdict of the base can be turned, or says why not', async () => {
  const evaluation = await evaluateWith({})
  for (const verdict of leafVerdicts(evaluation)) {
    const flip = flipOfLeaf(verdict, evaluation.report)
    expect(flip.kind).toBe('result')
    if (flip.kind === 'result') expect(flip.after.computed).not.toBe(verdict.computed)
  }
})
