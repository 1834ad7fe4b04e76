import { describe, expect, test } from 'vitest'
import { compare } from '../../src/diff/compare.ts'
import type { Side } from '../../src/diff/comparison.ts'
import { changeLines } from '../support/comparison-outline.ts'
import { reportHead } from '../support/examine.ts'
import { sideWith } from '../support/side.ts'

/** The documents that pauses refer to. */
const documents = 'documents: { cv_30: { kind: Công văn, number: 30/SKHCN, date: 2025-05-06 } }\n'

function sideOf(indicator: string, keys: string, asOf: string): Promise<Side> {
  const entry = keys === '' ? '' : `indicators: { ${indicator}: { ${keys}, reason: Chờ } }\n`
  const report = `${reportHead}as_of: ${asOf}\n${documents}${entry}`
  return sideWith({ 'data/muong-la/2025.yaml': report })
}

/** What is told of the indicator and its parts, without places. */
async function told(indicator: string, before: string, after: string, asOf = '2025-11-30') {
  const from = await sideOf(indicator, before, '2025-11-30')
  const { changes } = compare(from, await sideOf(indicator, after, asOf))
  return changes
    .filter(({ subject }) => subject === 'indicator')
    .flatMap(changeLines)
    .map((line) => line.replace(/ lines .*/, '').trim())
}

/** The lines but for the first (what kind of change, of what, why) and the details. */
async function cause(indicator: string, before: string, after: string, asOf?: string) {
  const lines = await told(indicator, before, after, asOf)
  return lines.find((line) => /^(alone|each|together): /.test(line))
}

describe('a status is another one because of', () => {
  test.each([
    ['result: 70, target: 80', 'result: 85, target: 80', 'alone: result better rose'],
    ['result: 85, target: 80', 'result: 70, target: 80', 'alone: result worse fell'],
    [
      'result: 70, target: 80',
      'result: 70, target: 60',
      'alone: target easier lowered; new result, old target: not_met; old result, new target: met',
    ],
    [
      'result: 70, target: 80',
      'result: 70, target: "<= 80"',
      'alone: target other; new result, old target: not_met; old result, new target: met',
    ],
    ['result: 70, target: 80', 'target: 80', 'alone: result lost'],
    ['target: 80', 'result: 85, target: 80', 'alone: result given'],
    ['result: 70', 'result: 70, target: 80', 'alone: target given'],
    ['result: 70, target: 80', 'result: 70', 'alone: target withdrawn'],
    // A target that is not in force is none.
    [
      'result: 70, target: 80',
      'result: 70, target: { value: 80, effective: { to: 2025-06-30 } }',
      'alone: target withdrawn',
    ],
    // The result rose too, but would not have been enough.
    [
      'result: 70, target: 80',
      'result: 75, target: 72',
      'together: result better rose + target easier lowered; new result, old target: not_met; old result, new target: not_met',
    ],
    [
      'result: 70, target: 80',
      'result: 81, target: 69',
      'each: result better rose + target easier lowered; new result, old target: met; old result, new target: met',
    ],
    [
      'result: 70, target: { value: 80, due: 2025-12-31 }',
      'result: 70, target: { value: 80, due: 2025-11-01 }',
      'alone: due 2025-11-01 reached',
    ],
    [
      'result: 70, target: { value: 80, due: 2025-11-01 }',
      'result: 70, target: { value: 80, due: 2025-12-31 }',
      'alone: due 2025-12-31 not reached',
    ],
    // A target that is given brings its due day along.
    ['result: 70', 'result: 70, target: { value: 80, due: 2025-12-31 }', 'alone: target given'],
    [
      'result: 70, target: 80',
      'result: 70, target: 80, paused: { document: cv_30 }',
      'alone: paused',
    ],
    [
      'result: 70, target: 80, paused: { document: cv_30 }',
      'result: 70, target: 80',
      'alone: resumed',
    ],
    // The result came while it was paused.
    [
      'target: 80, paused: { document: cv_30 }',
      'result: 81, target: 80',
      'together: result given + resumed',
    ],
    ['result: 70, target: 80', 'not_applicable: Không có', 'alone: not_applicable'],
    [
      'result: 70, target: 80, paused: { document: cv_30 }',
      'result: 70, target: 80, paused: { document: cv_30 }, not_applicable: Không có',
      'alone: not_applicable',
    ],
    [
      'result: 70, target: 80',
      'result: 70, target: 80, override: { status: met, by: A, reason: B, date: 2025-11-01 }',
      'alone: override by A (B)',
    ],
    [
      'result: 70, target: 80, override: { status: met, by: A, reason: B, date: 2025-11-01 }',
      'result: 70, target: 80',
      'alone: override_lifted',
    ],
    [
      'result: 70, target: 80',
      'result: 90, target: 80, override: { status: met, by: A, reason: B, date: 2025-11-01 }',
      'each: result better rose + override by A (B)',
    ],
    // What is only known nearly: no way it surely went.
    [
      'result: { value: 70, qualifier: over }, target: 80',
      'result: { value: 80, qualifier: over }, target: 80',
      'alone: result other',
    ],
    [
      'result: { value: 70, qualifier: under }, target: 80',
      'result: { value: 80, qualifier: over }, target: 80',
      'alone: result better rose',
    ],
    ['result: 70, target: 80', 'result: 70, target: 80, note: Khác', undefined],
  ])('%s → %s', async (before, after, expected) => {
    expect(await cause('ho_so_truc_tuyen', before, after)).toBe(expected)
  })

  test('the day, where it is another one in the later report', async () => {
    const keys = 'result: 70, target: { value: 80, due: 2025-12-05 }'
    expect(await cause('ho_so_truc_tuyen', keys, keys, '2025-12-10')).toBe(
      'alone: due 2025-12-05 reached',
    )
  })

  test.each([
    ['ho_so_qua_han', 'result: 3, target: 2', 'result: 1, target: 2', 'alone: result better fell'],
    [
      'xep_hang',
      'result: 12, target: rank <= 10',
      'result: 9, target: rank <= 10',
      'alone: result better fell',
    ],
    [
      'diem_truy_cap',
      'result: no, target: yes',
      'result: yes, target: yes',
      'alone: result better',
    ],
    [
      'ban_hanh_ke_hoach',
      'result: 2025-02-10, target: "<= 2025-01-31"',
      'result: 2025-01-17, target: "<= 2025-01-31"',
      'alone: result better',
    ],
    [
      'ban_hanh_ke_hoach',
      'result: 2025-02-10, target: "<= 2025-01-31"',
      'result: 2025-02-10, target: "<= 2025-02-28"',
      'alone: target easier; new result, old target: not_met; old result, new target: met',
    ],
  ])('%s: %s → %s', async (indicator, before, after, expected) => {
    expect(await cause(indicator, before, after)).toBe(expected)
  })
})

describe('a whole is another one because of its parts', () => {
  const parts = (uyBan: string, donVi: string) =>
    `parts: { ${[uyBan && `uy_ban: { ${uyBan} }`, donVi && `don_vi: { ${donVi} }`].filter(Boolean).join(', ')} }`
  const met = 'result: 100, target: 95'
  const missed = 'result: 90, target: 95, reason: Chờ'

  test.each([
    [parts(met, met), parts(missed, met), 'alone: uy_ban met → not_met'],
    [parts(met, met), parts(missed, missed), 'each: uy_ban met → not_met + don_vi met → not_met'],
    [parts(missed, missed), parts(met, met), 'alone: uy_ban not_met → met, don_vi not_met → met'],
    [parts(met, met), parts(met, ''), 'alone: parts_missing don_vi'],
    [parts(met, ''), parts(met, met), 'alone: parts_supplied don_vi'],
    [parts(met, ''), parts(met, missed), 'alone: parts_supplied don_vi'],
    [parts(met, met), 'result: 100, target: 95', undefined],
    ['result: 90, target: 95', parts(met, met), 'alone: parts_supplied uy_ban, don_vi'],
  ])('%s → %s', async (before, after, expected) => {
    expect(await cause('van_ban_ky_so', before, after)).toBe(expected)
  })

  test('that have the target of the whole, which tells of it alone', async () => {
    const keys = (target: number) =>
      `target: ${target}, parts: { uy_ban: { result: 100 }, don_vi: { result: 99 } }`
    expect(await told('van_ban_ky_so', keys(90), keys(95))).toEqual([
      'notice indicator/target van_ban_ky_so [target_moved]',
      'target harder raised',
    ])
  })
})

describe('a target is easier where every result meets it that met the earlier one', () => {
  test.each([
    ['80', '70', 'easier lowered'],
    ['80', '90', 'harder raised'],
    ['"<= 5"', '"<= 6"', 'easier raised'],
    ['"> 80"', '80', 'easier'],
    ['80', '"> 80"', 'harder'],
    ['"= 80"', '80', 'easier'],
    ['"= 80"', '"= 81"', 'other raised'],
    ['40..50', '45..50', 'harder'],
    ['40..50', '45..55', 'other'],
    ['40..50', '"<= 50"', 'easier'],
    ['"= 50"', '50..50', 'other'],
    ['80', '"<= 80"', 'other'],
    ['80', 'rank <= 10', 'other'],
    ['rank <= 10', 'rank <= 5', 'harder lowered'],
  ])('%s → %s', async (before, after, expected) => {
    const [, ...lines] = await told('ho_so_truc_tuyen', `target: ${before}`, `target: ${after}`)
    expect(lines).toContain(`target ${expected}`)
  })
})

describe('a result moved by', () => {
  test.each([
    ['ho_so_truc_tuyen', '80', '84.2', 'Δ 21/5 points'],
    [
      'ho_so_truc_tuyen',
      '{ numerator: 31, denominator: 191 }',
      '{ numerator: 62, denominator: 382 }',
      'Δ 0 points',
    ],
    ['ho_so_truc_tuyen', '{ numerator: 1, denominator: 3 }', '33', 'Δ -1/3 points'],
    ['to_cong_nghe_so', '18', '21', 'Δ 3 amount (50/3%)'],
    ['to_cong_nghe_so', '0', '21', 'Δ 21 amount'],
    ['kinh_phi', '0.125', '0.1', 'Δ -1/40 amount (-20%)'],
    ['xep_hang', '4', '6', 'Δ 2 places'],
    ['xep_hang', '4', '{ rank: { place: 2, of: 75 } }', 'Δ -2 places'],
    ['ban_hanh_ke_hoach', '2025-02-28', '2025-03-01', 'Δ 1 days'],
    // Nothing is exact about what is only known nearly, and about words.
    ['ho_so_truc_tuyen', '{ value: 80, qualifier: over }', '84', undefined],
    ['ho_so_truc_tuyen', '80', '{ value: 84, qualifier: about }', undefined],
    ['diem_truy_cap', 'no', 'yes', undefined],
    ['mo_hinh_diem', 'Bản Ít', 'Bản Ban', undefined],
  ])('%s: %s → %s', async (indicator, before, after, expected) => {
    const [, ...lines] = await told(indicator, `result: ${before}`, `result: ${after}`)
    expect(lines.find((line) => line.startsWith('Δ'))).toBe(expected)
  })
})

describe('what deserves attention', () => {
  const first = async (before: string, after: string) =>
    (await told('ho_so_truc_tuyen', before, after))[0]

  test.each([
    ['result: 81, target: 80', 'result: 79, target: 80', 'alarm status [worsened, figure_changed]'],
    [
      'result: 79, target: 80',
      'result: 81, target: 80',
      'notice status [improved, figure_changed]',
    ],
    [
      'result: 79, target: 80',
      'result: 79, target: 70',
      'alarm status [met_by_easier_target, target_moved]',
    ],
    // Met in both, but only because the target was lowered.
    [
      'result: 81, target: 80',
      'result: 75, target: 70',
      'alarm target [met_by_easier_target, figure_changed, target_moved, moved]',
    ],
    ['result: 81, target: 80', 'result: 81, target: 70', 'notice target [target_moved]'],
    ['result: 81, target: 80', 'result: 81', 'notice status [moved, target_moved]'],
    ['result: 81, target: 80', 'target: 80', 'alarm status [result_lost, moved]'],
    ['result: 81', 'target: 80', 'alarm status [result_lost, moved, target_moved]'],
    ['result: 81', '', 'alarm dropped [dropped]'],
    ['', 'result: 81', 'notice added [added]'],
    ['result: 81', 'result: 82', 'notice result [figure_changed, moved]'],
    ['result: 81', 'result: 81.0', undefined],
    ['result: 81', 'result: { value: 81, source: Sở }', 'info details [words]'],
    ['result: 81', 'result: { value: 81, as_of: 2025-10-01 }', 'info details [words]'],
    [
      'result: 81, target: { value: 80, due: 2025-12-31 }',
      'result: 81, target: { value: 80, due: 2026-12-31 }',
      'notice details [target_moved]',
    ],
    [
      'result: 79, target: 80',
      'result: 79, target: 80, override: { status: met, by: A, reason: B, date: 2025-11-01 }',
      'alarm status [override]',
    ],
  ])('%s → %s', async (before, after, expected) => {
    const line = await first(before, after)
    expect(line?.replace('indicator/', '').replace(' ho_so_truc_tuyen', '')).toBe(expected)
  })

  test.each([
    ['a number that is counted anew', 'accumulation: cumulative', '[cumulative_fell, moved]'],
    ['a number of the period', 'accumulation: period', '[moved]'],
  ])('a smaller count on a later day: %s', async (_story, way, expected) => {
    const lines = await Promise.all([
      sideOf('to_cong_nghe_so', `result: { value: 18, ${way} }`, '2025-10-31'),
      sideOf('to_cong_nghe_so', `result: { value: 16, ${way} }`, '2025-11-30'),
    ])
    const [change] = compare(...lines).changes.filter(({ subject }) => subject === 'indicator')
    expect(change && changeLines(change)[0]).toContain(expected)
  })
})
