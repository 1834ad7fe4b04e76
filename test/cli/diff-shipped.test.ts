import { resolve } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { run } from './support/run.ts'

// The first call loads the whole flow.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const repository = resolve(import.meta.dirname, '../..')

/** The pair of the README: one unit, one year, published as of 30 November and of 14 December. */
const pair = ['diff', '2023', '2023.nhiem-vu-trong-tam', '--unit', 'thuan-chau']

interface ToldChange {
  readonly kind: string
  readonly grade: string
  readonly id: string | null
  readonly part: string | null
  readonly from: { readonly status?: string; readonly shown?: string | null } | null
  readonly to: { readonly status?: string; readonly shown?: string | null } | null
  readonly delta: {
    readonly kind: string
    readonly value: { readonly numerator: string; readonly denominator: string }
  } | null
  readonly at: readonly ({ readonly file: string; readonly line: number } | null)[]
}

let changes: readonly ToldChange[] = []

beforeAll(async () => {
  const { code, stdout, stderr } = await run(repository, [...pair, '--format', 'json'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const { comparisons, added, dropped } = JSON.parse(stdout)
  expect({ pairs: comparisons.length, added, dropped }).toEqual({
    pairs: 1,
    added: [],
    dropped: [],
  })
  const [{ from, to, incomparable }] = comparisons
  expect({ from: from.asOf, to: to.asOf, incomparable }).toEqual({
    from: '2023-11-30',
    to: '2023-12-14',
    incomparable: [],
  })
  changes = comparisons[0].changes
})

function changeOf(id: string, part: string | null = null): ToldChange {
  const found = changes.find((change) => change.id === id && change.part === part)
  if (!found) throw new Error(`nothing is told of ${id}`)
  return found
}

test('results move exactly, whatever their denominators: 31/191 and 31/198, 8990/10547 and 9223/10849', () => {
  expect(changeOf('dvc_phat_sinh_truc_tuyen')).toMatchObject({
    from: { status: 'not_met', shown: '16,23%' },
    to: { status: 'no_target', shown: '15,66%' },
    delta: { kind: 'points', value: { numerator: '-10850', denominator: '18909' } },
  })
  expect(changeOf('ho_so_truc_tuyen')).toMatchObject({
    from: { status: 'met', shown: '85,24%' },
    to: { status: 'no_target', shown: '85,01%' },
    delta: { kind: 'points', value: { numerator: '-25752900', denominator: '114424403' } },
  })
})

test('counts move by so many: 6 and 8 articles, 58 and 67 items of news', () => {
  const by = (value: string) => ({
    delta: { kind: 'amount', value: { numerator: value, denominator: '1' } },
  })
  expect(changeOf('bai_tuyen_truyen')).toMatchObject(by('2'))
  expect(changeOf('tin_tuyen_truyen')).toMatchObject(by('9'))
})

test('what the second report takes over from the first has not moved', () => {
  for (const id of ['ho_internet_cap_quang', 'tai_khoan_giao_dich']) {
    expect(changeOf(id).delta?.value.numerator).toBe('0')
  }
  for (const part of ['cap_huyen', 'cap_xa']) {
    expect(changeOf('van_ban_ky_so', part).delta?.value.numerator).toBe('0')
  }
})

test('what one of them does not tell is no alarm, and is counted on two screens', async () => {
  const silent = changes.filter(({ kind }) => /\/(?:added|dropped)$/.test(kind))
  expect(silent.length).toBeGreaterThan(100)
  expect([...new Set(silent.map(({ grade }) => grade))]).toEqual(['info'])
  const { stdout } = await run(repository, pair, { columns: 100 })
  expect(stdout).toContain('Chỉ có trong báo cáo trước: 16 chỉ tiêu,')
  expect(stdout).toContain('báo cáo trước ghi là “Tài khoản định danh, xác thực điện tử đã cấp”')
  expect(stdout).not.toMatch(/không còn|cap_(?:huyen|xa)|67,65%/)
  expect(stdout.split('\n').length).toBeLessThan(100)
})

test('every place is a place of one of the two files', () => {
  const places = changes.flatMap(({ at }) => at.filter((place) => place !== null))
  expect(places.length).toBeGreaterThan(100)
  expect([...new Set(places.map(({ file }) => file))].sort()).toEqual([
    'data/thuan-chau/2023.md',
    'data/thuan-chau/2023.nhiem-vu-trong-tam.md',
    'data/thuan-chau/2023.nhiem-vu-trong-tam.yaml',
    'data/thuan-chau/2023.yaml',
  ])
})

test.each([
  ['vi', 60],
  ['en', 110],
] as const)('as text (%s) it fits %i columns', async (language, columns) => {
  const { code, stdout } = await run(repository, [...pair, '--lang', language], { columns })
  expect(code).toBe(0)
  expect(stdout).not.toMatch(/undefined|\[object|NaN|[+-]0(?![,.\d])/)
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
})

test('backwards the same data moved the other way', async () => {
  const [name = '', from = '', to = '', ...rest] = pair
  const { stdout } = await run(repository, [name, to, from, ...rest, '--format', 'json'])
  const back: readonly ToldChange[] = JSON.parse(stdout).comparisons[0].changes
  const dvc = back.find(({ id }) => id === 'dvc_phat_sinh_truc_tuyen')
  expect(dvc?.delta?.value).toEqual({ numerator: '10850', denominator: '18909' })
  expect(back).toHaveLength(changes.length)
})

test('the shipped units have no two years, so there is no year pair to compare', async () => {
  const { code, stderr } = await run(repository, ['diff', '2022', '2023'], { columns: 300 })
  expect(code).toBe(2)
  expect(stderr).toContain('Không đơn vị nào có cả “2022” và “2023” để so sánh.')
})
