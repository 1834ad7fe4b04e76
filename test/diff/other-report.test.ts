import { Chalk } from 'chalk'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '../../src/cli/language/words-in.ts'
import { diffText } from '../../src/cli/reporters/diff-text.ts'
import type { Change } from '../../src/diff/comparison.ts'
import type { DiffResult } from '../../src/pipeline/contracts.ts'
import { wordingFor } from '../../src/wording/wording.ts'
import { compareBodies } from '../support/compare-bodies.ts'

const catalog = `
groups: { so: { name: Chính quyền số } }
indicators:
  ho_so: { name: Hồ sơ trực tuyến, group: so, measure: percent, direction: higher, decimals: 2 }
  chu_ky: { name: Chữ ký số, group: so, measure: percent, direction: higher, decimals: 2 }
  may_tinh: { name: Máy tính, group: so, measure: percent, direction: higher, decimals: 2 }
  ky_so:
    name: Văn bản ký số
    group: so
    measure: percent
    direction: higher
    decimals: 2
    parts: { cap_xa: Tại xã, don_vi: Tại các đơn vị }
    parts_policy: all
`

const earlier = `
indicators:
  ho_so: { result: { numerator: 1, denominator: 3 }, target: 20 }
  chu_ky: { result: 67.65, target: 60 }
  may_tinh: { result: 90, target: 80 }
  ky_so:
    parts: { cap_xa: { result: 90, target: 80 }, don_vi: { result: 95, target: 80 } }
figures:
  dan_so: { name: Dân số, unit: người, parts: { cap_xa: 20, ban: 30 } }
  ho_dan: { name: Hộ dân, unit: hộ, parts: { nui: 5, song: 6 } }
  to_so: { name: Tổ công nghệ số, unit: tổ, parts: { ban: 5, xa: 6 } }
  tai_khoan: { name: Tài khoản đã cấp, unit: tài khoản, value: 20 }
  can_bo: { name: Cán bộ, unit: người, parts: { cap_xa: 4, ban: 5 } }
  may_chu: { name: Máy chủ, unit: chiếc, value: 1 }
tasks: { mot: { title: Lập kế hoạch, status: done } }
`

const later = `
indicators:
  ho_so: { result: { numerator: 2, denominator: 3 } }
  chu_ky: { result: { numerator: 46, denominator: 68 }, target: 60 }
  ky_so:
    result: 93
    parts: { cap_xa: { result: 90 }, don_vi: { result: 95 } }
figures:
  dan_so: { name: Dân số, unit: người, parts: { nam: 21, nu: 30 } }
  ho_dan: { name: Hộ dân, unit: hộ, parts: { nui: 5, song: 6, pho: 7 } }
  to_so: { name: Tổ công nghệ số, unit: tổ, value: 11 }
  tai_khoan: { name: Tài khoản đã thu nhận, unit: tài khoản, value: 12, accumulation: cumulative }
  can_bo: { name: Cán bộ, unit: người, parts: { cap_xa: 6, ban: 5 } }
  may_tram: { name: Máy trạm, unit: chiếc, value: 1 }
`

function compared(from: string, to: string): Promise<DiffResult> {
  const bodies = {
    '2025': earlier,
    '2025.nhiem-vu': later,
    '2025.trong': '',
    '2026': later,
    '2026.trong': '',
  }
  return compareBodies(catalog, bodies, [from, to])
}

async function textOf(result: DiffResult, name: 'vi' | 'en' = 'vi'): Promise<string> {
  const words = await wordsIn(name)
  const paint = new Chalk({ level: 0 })
  const wording = wordingFor(name)
  return diffText(result, { words, wording, paint, columns: 100, quiet: false, verbose: false })
}

let others: DiffResult
let years: DiffResult

beforeAll(async () => {
  others = await compared('2025', '2025.nhiem-vu')
  years = await compared('2025', '2026')
  for (const result of [others, years]) expect(result.diagnostics).toEqual([])
})

function changesOf({ comparisons }: DiffResult): readonly Change[] {
  return comparisons[0]?.comparison.changes ?? []
}

function sentence(result: DiffResult, name: string): string | undefined {
  const { change } = wordingFor('vi')
  return changesOf(result)
    .map((each) => `${each.grade}: ${change(each)}`)
    .find((told) => told.includes(`: ${name}`))
}

describe('of two different reports', () => {
  test('a target that the later one does not state is not called withdrawn', () => {
    expect(sentence(others, 'Hồ sơ trực tuyến')).toBe(
      'info: Hồ sơ trực tuyến: tăng khoảng 33,33 điểm phần trăm, từ 33,33% lên 66,67%; trước là “Đạt”, nay không đánh giá vì báo cáo sau không nêu chỉ tiêu (trước là 20%).',
    )
    expect(sentence(years, 'Hồ sơ trực tuyến')).toMatch(/^notice: .* báo cáo sau không nêu/)
  })

  test('a whole that was told by its parts alone has lacked no more than its own number', () => {
    expect(sentence(others, 'Văn bản ký số:')).toBe(
      'info: Văn bản ký số: trước không nêu số chung, nay là 93%; trước là “Đạt”, nay không đánh giá vì báo cáo sau không nêu chỉ tiêu.',
    )
  })

  test('nothing is dropped or added, only told by one of them', () => {
    const grades = (result: DiffResult) =>
      changesOf(result)
        .filter(({ kind }) => kind === 'dropped' || kind === 'added')
        .map(({ subject, kind, grade }) => `${subject} ${kind}: ${grade}`)
    expect(grades(others)).toEqual([
      'indicator dropped: info',
      'figure added: info',
      'figure added: info',
      'figure dropped: info',
      'task dropped: info',
    ])
    expect(grades(years)).toContain('indicator dropped: alarm')
    expect(grades(years)).toContain('task dropped: notice')
  })

  test('the text counts what only one of them tells', async () => {
    const told = await textOf(others)
    expect(told).toContain('Chỉ có trong báo cáo trước: 1 chỉ tiêu, 1 số liệu, 1 nhiệm vụ;')
    expect(told).toContain('2 chỉ tiêu (kể cả thành phần) có kết quả không đổi')
    expect(told).not.toMatch(/Máy tính|Máy chủ|Lập kế hoạch|Tình trạng của các/)
    expect(await textOf(years)).toMatch(/Máy tính.*Máy chủ.*Lập kế hoạch.*Tình trạng của các/s)
    expect(await textOf(others, 'en')).toContain(
      'Only in the earlier report: 1 indicator, 1 figure',
    )
  })

  test('one without any indicator has nothing to alarm of', async () => {
    for (const [from, to] of [
      ['2025', '2025.trong'],
      ['2025.trong', '2025.nhiem-vu'],
    ] as const) {
      const result = await compared(from, to)
      expect(new Set(changesOf(result).map(({ grade }) => grade))).toEqual(new Set(['info']))
    }
    const empty = await compared('2025.trong', '2026.trong')
    expect(await textOf(empty)).toContain('Không có gì thay đổi.')
  })
})

describe('a figure', () => {
  test('of another name is told by both names', () => {
    expect(sentence(others, 'Tài khoản')).toBe(
      'alarm: Tài khoản đã thu nhận: báo cáo trước ghi là “Tài khoản đã cấp”; giảm 8 tài khoản (40%), từ 20 xuống 12; số lũy kế lại giảm.',
    )
  })

  test('that is divided in another way is the same whole, with or without parts', () => {
    expect(sentence(others, 'Dân số')).toBe('info: Dân số: tăng 1 người (2%), từ 50 lên 51.')
    expect(sentence(others, 'Dân số –')).toBeUndefined()
    expect(sentence(others, 'Tổ công nghệ số')).toBeUndefined()
    expect(sentence(years, 'Tổ công nghệ số')).toBe(
      'info: Tổ công nghệ số: sửa cách chia thành phần.',
    )
  })

  test('that has one part more is not comparable', () => {
    expect(sentence(others, 'Hộ dân:')).toContain('không so sánh được vì tổng số gồm')
  })

  test('names its parts as the indicators do', () => {
    expect(sentence(others, 'Cán bộ – Tại xã')).toBe(
      'info: Cán bộ – Tại xã: tăng 2 người (50%), từ 4 lên 6.',
    )
  })
})

test('a number that is rounded from the other has not moved', () => {
  expect(sentence(others, 'Chữ ký số')).toBeUndefined()
  expect(sentence(years, 'Chữ ký số')).toBeUndefined()
})
