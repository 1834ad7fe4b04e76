import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Chalk } from 'chalk'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../src/cli/language/words-in.ts'
import { diffJson } from '../../src/cli/reporters/diff-json.ts'
import { diffText } from '../../src/cli/reporters/diff-text.ts'
import type { View } from '../../src/cli/reporters/view.ts'
import { type Change, type DiffResult, summarize } from '../../src/pipeline.ts'
import { wordingFor } from '../../src/wording/wording.ts'
import { compareYears } from '../support/compare-years.ts'

const years = await compareYears()
const same = await compareYears('2023', '2023')

const update = process.env['UPDATE'] === '1' && process.env['CI'] === undefined

async function view(changed: Partial<View> = {}, language: 'vi' | 'en' = 'vi'): Promise<View> {
  return {
    words: await wordsIn(language),
    wording: wordingFor(language),
    paint: new Chalk({ level: 0 }),
    columns: 100,
    quiet: false,
    verbose: false,
    ...changed,
  }
}

/** The result with its changes replaced. */
function withChanges(result: DiffResult, edit: (changes: readonly Change[]) => Change[]) {
  const comparisons = result.comparisons.map((pair) => ({
    ...pair,
    comparison: { ...pair.comparison, changes: edit(pair.comparison.changes) },
  }))
  return { ...result, comparisons }
}

describe('the table', () => {
  test.each([
    ['vi', 60],
    ['vi', 80],
    ['vi', 140],
    ['en', 100],
  ] as const)('in %s on %i columns', async (language, columns) => {
    const told = diffText(years, await view({ columns }, language))
    const expected = resolve(import.meta.dirname, `expected/diff-years.${language}.${columns}.txt`)
    if (update) writeFileSync(expected, told)
    expect(existsSync(expected), 'run it with UPDATE=1 and look at what it wrote').toBe(true)
    expect(told).toBe(readFileSync(expected, 'utf8'))
  })

  test.each([40, 60, 72, 80, 100, 120, 200])('fits %i columns', async (columns) => {
    const language = columns % 40 === 0 ? 'vi' : 'en'
    const told = diffText(years, await view({ columns, verbose: true }, language))
    for (const line of told.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
  })

  test('colours add nothing but colours', async () => {
    const paint = new Chalk({ level: 1 })
    const coloured = diffText(years, await view({ paint }))
    const plain = diffText(years, await view())
    const bare = coloured.replace(/\u001B\[\d+m/g, '')
    const trimmed = (text: string) => text.replace(/ +$/gm, '')
    expect(trimmed(bare)).toBe(trimmed(plain))
    expect(coloured).toContain(paint.red.bold('!'))
    expect(coloured).toContain(`${paint.red('✗')} → ${paint.green('✓')}`)
  })

  test('quiet: alarms alone, and nothing where there is none', async () => {
    const quiet = await view({ quiet: true })
    const told = diffText(years, quiet)
    expect(told).toContain('Tỷ lệ thanh toán phí')
    expect(told).not.toContain('Tỷ lệ hồ sơ nộp trực tuyến')
    expect(told).not.toContain('chú ý')
    // A part is told below its indicator.
    expect(told).toMatch(/Tỷ lệ văn bản ký số[\s\S]*! {2}8\.3 {2}– Tại ban quản lý các bản/)
    const harmless = withChanges(years, (changes) =>
      changes.filter(({ grade }) => grade !== 'alarm'),
    )
    expect(diffText(harmless, quiet)).toBe('')
  })

  test('verbose: details, every place, and the fingerprints', async () => {
    const detail = 'Nhiệm vụ “Ban hành kế hoạch chuyển đổi số của xã”: sửa kết quả.'
    const [plain, verbose] = [await view(), await view({ verbose: true })]
    expect(diffText(years, plain)).not.toContain(detail)
    expect(diffText(years, plain)).toContain('1 thay đổi khác; xem bằng --verbose.')
    const told = diffText(years, verbose)
    expect(told).toContain(detail)
    expect(told).not.toContain('xem bằng --verbose')
    for (const { fingerprint, at } of years.comparisons[0]?.comparison.changes ?? []) {
      expect(told).toContain(fingerprint)
      if (at.to) expect(told).toContain(`${at.to.file}:${at.to.line}`)
    }
  })

  test('nothing changed: said, with how much was compared', async () => {
    expect(diffText(same, await view())).toMatchInlineSnapshot(`
      "muong-la/2023
      data/muong-la/2023.yaml → data/muong-la/2023.yaml
      Số liệu đến ngày 30/11/2023

      Không có gì thay đổi. 25 chỉ tiêu không đổi (kể cả thành phần).
      "
    `)
  })

  test('several pairs, and reports that only one side has', async () => {
    const [pair] = years.comparisons
    if (!pair) throw new Error('The two years are compared')
    const place = { ...pair.to, stem: '2023.chuyen-de', path: 'data/muong-la/2023.chuyen-de.yaml' }
    const result = { ...years, comparisons: [pair, pair], added: [place], dropped: [pair.from] }
    const told = diffText(result, await view())
    const { alarm, notice, info } = summarize(pair.comparison)
    const sums = `! ${2 * alarm} báo động  * ${2 * notice} chú ý  · ${2 * info} thông tin`
    expect(told.endsWith(`\n2 cặp báo cáo:\n${sums}\n`)).toBe(true)
    expect(told).toContain('data/muong-la/2023.chuyen-de.yaml: mới có')
    expect(told).toContain('data/muong-la/2022.yaml: không còn.')
  })

  test('of many light changes some are told and the others counted', async () => {
    const many = withChanges(years, (changes) =>
      changes.flatMap((change) =>
        change.subject === 'section' ? Array.from({ length: 9 }, () => ({ ...change })) : [],
      ),
    )
    const told = diffText(many, await view())
    expect(told.match(/Mục “/g)).toHaveLength(10)
    expect(told).toMatch(/\n26 thay đổi khác; xem bằng --verbose\.\n/)
    const all = diffText(many, await view({ verbose: true }))
    expect(all.match(/Mục “/g)).toHaveLength(36)
  })

  test('a pair without changes takes one line among others', async () => {
    const result = { ...years, comparisons: [...same.comparisons, ...years.comparisons] }
    const told = diffText(result, await view())
    expect(told).toMatch(/^✓ muong-la\/2023 {2}Không có gì thay đổi\.\n\nmuong-la\/2022 → 2023\n/)
    expect(diffText(result, await view({ quiet: true }))).toMatch(/^muong-la\/2022 → 2023\n/)
  })

  test('texts of the data cannot steer the terminal', async () => {
    const named = withChanges(years, (changes) =>
      changes.map((change) =>
        change.subject === 'figure' ? { ...change, name: 'Dân\u001B[31m số\u202E' } : change,
      ),
    )
    const told = diffText(named, await view({ verbose: true }))
    expect(told).toContain('Dân�[31m số�')
    expect(told).not.toMatch(/[\u001B\u202E]/)
  })
})

describe('for programs', () => {
  test.each(['vi', 'en'] as const)('it follows its schema: %s', async (language) => {
    const schema: unknown = JSON.parse(readFileSync('schemas/diff-output.schema.json', 'utf8'))
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(Object(schema))
    const [pair] = years.comparisons
    const alone = pair ? [pair.from, { ...pair.to, revision: 'HEAD~1' }] : []
    for (const result of [years, same, { ...years, added: alone, dropped: alone }]) {
      const output: unknown = JSON.parse(diffJson(result, await view({}, language)))
      expect(validate(output), JSON.stringify(validate.errors)).toBe(true)
    }
  })

  test('exact numbers, causes with their factors, places of both sides', async () => {
    const { version, comparisons } = JSON.parse(diffJson(years, await view()))
    expect([version, comparisons.length]).toEqual([1, 1])
    const [{ unit, from, to, sameReport, changes }] = comparisons
    expect({ unit, from, to, sameReport }).toEqual({
      unit: 'muong-la',
      from: {
        report: '2022',
        period: '2022',
        path: 'data/muong-la/2022.yaml',
        asOf: '2022-11-30',
        revision: null,
      },
      to: {
        report: '2023',
        period: '2023',
        path: 'data/muong-la/2023.yaml',
        asOf: '2023-11-30',
        revision: null,
      },
      sameReport: false,
    })
    const of = (id: string, part: string | null = null) =>
      changes.find(
        (change: { id: string; part: string }) => change.id === id && change.part === part,
      )
    expect(of('ho_so_truc_tuyen')).toMatchObject({
      kind: 'indicator/status',
      grade: 'notice',
      reasons: ['improved'],
      from: { status: 'not_met', shown: '16,25%', target: '80' },
      to: { status: 'met', shown: '82,11%', target: '80' },
      delta: { kind: 'points', value: { numerator: '5005', denominator: '76' }, percent: null },
      cause: {
        logic: 'alone',
        factors: [{ kind: 'result', move: 'better', number: 'rose', correction: false }],
        text: 'do kết quả tăng từ 16,25% lên 82,11%',
      },
    })
    expect(of('thanh_toan_truc_tuyen')).toMatchObject({
      grade: 'alarm',
      cause: {
        factors: [{ kind: 'target', move: 'easier', number: 'lowered' }],
        newResultOldTarget: 'not_met',
        oldResultNewTarget: 'met',
      },
      at: [
        { file: 'data/muong-la/2022.yaml', line: 15 },
        { file: 'data/muong-la/2023.yaml', line: 10 },
      ],
    })
    expect(of('diem_internet_cong_cong')).toMatchObject({ formerId: 'diem_wifi' })
    expect(of('dan_so', 'nam')).toMatchObject({
      kind: 'figure/changed',
      name: 'Dân số – nam',
      from: { value: { numerator: '3080', denominator: '1' }, status: null },
    })
  })
})
