import { describe, expect, test } from 'vitest'
import { check } from '../../src/pipeline.ts'
import { fingerprintOf } from '../../src/source/fingerprint.ts'
import { memoryHost } from '../support/memory-host.ts'
import { base } from '../support/stories.ts'

/** Reports of the base's unit by stem: their first lines are made up from it, `figures` follow. */
type Reports = Readonly<Record<string, string>>

const folder = 'data/muong-la'

function filesOf(reports: Reports): Record<string, string> {
  return Object.fromEntries(
    Object.entries(reports).map(([stem, body]) => {
      const [period] = stem.split('.')
      const head = `unit: muong-la\nperiod: "${period}"\ntemplate: mau\ndocument: { issuer: ubnd }\n`
      return [`${folder}/${stem}.yaml`, `${head}${body}\n`]
    }),
  )
}

function hostWith(reports: Reports) {
  const own = Object.entries(base).filter(([path]) => !/\/20\d\d\./.test(path))
  const proses = Object.keys(reports).map((stem) => [
    `${folder}/${stem}.md`,
    '# Kết quả\n\nNhư phụ lục.\n',
  ])
  return memoryHost({ ...Object.fromEntries([...own, ...proses]), ...filesOf(reports) })
}

async function diagnosticsOf(reports: Reports, report?: string) {
  const selection = { data: 'data', shippedTemplates: 'shipped', ...(report && { report }) }
  const { diagnostics } = await check(hostWith(reports), selection)
  return diagnostics.filter(({ code }) => !code.startsWith('prose/'))
}

/** `stem code datum`. */
async function told(reports: Reports, report?: string): Promise<string[]> {
  const diagnostics = await diagnosticsOf(reports, report)
  return diagnostics.map(({ code, subject }) =>
    [subject.report, code.replace('audit/', ''), subject.datum].join(' '),
  )
}

const figures = (text: string, asOf?: string) =>
  `${asOf === undefined ? '' : `as_of: ${asOf}\n`}figures: { ${text} }`

describe('the same figure of the same day', () => {
  const pair = (one: string, two: string): Reports => ({
    '2025': figures(one, '2025-11-30'),
    '2025.mot-cua': figures(two, '2025-11-30'),
  })

  test.each([
    ['x: 10', 'x: 11', ['2025.mot-cua contradicts-report x']],
    ['x: 10', 'x: 10', []],
    ['x: 0', 'x: 1', ['2025.mot-cua contradicts-report x']],
    ['x: 0', 'x: 0', []],
    ['x: 10', 'y: 11', []],
    ['x: 10', 'x: { value: 11, as_of: 2025-11-29 }', []],
    ['x: 12345678901234567890', 'x: 12345678901234567891', ['2025.mot-cua contradicts-report x']],
    // At the precision of the coarser.
    ['x: { unit: "%", value: 85.24 }', 'x: { unit: "%", value: 85 }', []],
    ['x: { unit: "%", value: 85.24 }', 'x: { unit: "%", value: 85.2 }', []],
    ['x: { unit: "%", value: 85.245 }', 'x: { unit: "%", value: 85.24 }', []],
    [
      'x: { unit: "%", value: 85.24 }',
      'x: { unit: "%", value: 86 }',
      ['2025.mot-cua contradicts-report x'],
    ],
    ['x: { unit: tỷ đồng, value: 13.57 }', 'x: { unit: tỷ đồng, value: 13.6 }', []],
    // A ratio and its percentage, and two ratios.
    ['x: { unit: "%", numerator: 31, denominator: 191 }', 'x: { unit: "%", value: 16.23 }', []],
    ['x: { unit: "%", numerator: 31, denominator: 191 }', 'x: { unit: "%", value: 16 }', []],
    [
      'x: { unit: "%", numerator: 31, denominator: 191 }',
      'x: { unit: "%", value: 26.23 }',
      ['2025.mot-cua contradicts-report x'],
    ],
    [
      'x: { unit: "%", numerator: 31, denominator: 191 }',
      'x: { unit: "%", numerator: 62, denominator: 382 }',
      ['2025.mot-cua contradicts-report x'],
    ],
    // What can't be compared is not.
    ['x: { unit: tỷ đồng, value: 13 }', 'x: { unit: triệu đồng, value: 13000 }', []],
    ['x: { unit: Người, value: 13 }', 'x: { unit: người, value: 13 }', []],
    ['x: chữ', 'x: 7', []],
    ['x: { unit: "%", value: 7 }', 'x: 7', []],
    ['x: { value: 7, from: 2025-01-01 }', 'x: { value: 8, from: 2025-02-01 }', []],
    ['x: { value: 7, accumulation: period }', 'x: { value: 8, accumulation: cumulative }', []],
    // Within the bounds of what is only known nearly there is no contradiction.
    ['x: { value: 700, qualifier: over }', 'x: 713', []],
    ['x: { value: 700, qualifier: over }', 'x: 690', ['2025.mot-cua contradicts-report x']],
    ['x: { value: 700, qualifier: nearly }', 'x: 690', []],
    ['x: { value: 700, qualifier: over }', 'x: { value: 800, qualifier: under }', []],
    ['x: { value: 1000, qualifier: about }', 'x: 1003', []],
    ['x: { value: 1000, qualifier: about }', 'x: 2000', ['2025.mot-cua contradicts-report x']],
    // A whole that follows from its parts is not told again.
    [
      'x: { unit: tổ, parts: { a: 1, b: 2 } }',
      'x: { unit: tổ, parts: { a: 1, b: 3 } }',
      ['2025.mot-cua contradicts-report x.b'],
    ],
    ['x: { unit: tổ, parts: { a: 1, b: 2 } }', 'x: { unit: tổ, value: 3 }', []],
    [
      'x: { unit: tổ, parts: { a: 1, b: 2 } }',
      'x: { unit: tổ, value: 4 }',
      ['2025.mot-cua contradicts-report x'],
    ],
    ['x: { unit: tổ, parts: { a: 1 } }', 'x: { unit: tổ, parts: { b: 1 } }', []],
    // Nor is one that is taken over by reference.
    ['x: 1, y: 1', 'x: 2, y: { ref: x }', ['2025.mot-cua contradicts-report x']],
    ['x: 1', 'x: { ref: 2025#x }', []],
  ])('%s | %s', async (one, two, expected) => {
    expect(await told(pair(one, two))).toEqual(expected)
  })

  test('is told with both places, of the later report alone, whatever is checked', async () => {
    const reports = pair('x: 10', 'x: 11')
    const [finding] = await diagnosticsOf(reports)
    expect(finding?.at.file).toBe('data/muong-la/2025.mot-cua.yaml')
    expect(finding?.related.map((place) => place.file)).toEqual(['data/muong-la/2025.yaml'])
    expect(await told(reports, '2025')).toEqual([])
    expect(await told(reports, '2025.mot-cua')).toEqual(['2025.mot-cua contradicts-report x'])
  })

  test('the later report is the one with the later figures, then the one named later', async () => {
    const at = (day: string, value: number) =>
      figures(`x: { value: ${value}, as_of: 2025-05-01 }`, day)
    expect(
      await told({ '2025': at('2025-12-01', 1), '2025.mot-cua': at('2025-11-01', 2) }),
    ).toEqual(['2025 contradicts-report x'])
  })

  test('is told once where one of three is wrong', async () => {
    const three = (one: number, two: number, last: number): Reports => ({
      '2025': figures(`x: ${one}`, '2025-11-30'),
      '2025.a': figures(`x: ${two}`, '2025-11-30'),
      '2025.b': figures(`x: ${last}`, '2025-11-30'),
    })
    expect(await told(three(1, 2, 2))).toEqual(['2025.a contradicts-report x'])
    expect(await told(three(1, 2, 1))).toEqual(['2025.a contradicts-report x'])
    expect(await told(three(1, 1, 2))).toEqual(['2025.b contradicts-report x'])
  })

  test('a count of a quarter is not that of the year, even on the same day', async () => {
    const reports = {
      '2025': figures('x: 100', '2025-11-30'),
      '2025-Q4': figures('x: 30', '2025-11-30'),
    }
    expect(await told(reports)).toEqual([])
  })

  test('periods that begin together count together', async () => {
    const reports = {
      '2025': figures('x: { value: 40, as_of: 2025-05-31 }', '2025-11-30'),
      '2025-H1': figures('x: 30', '2025-05-31'),
    }
    expect(await told(reports)).toEqual(['2025 contradicts-report x'])
  })

  test('an indicator is compared like a figure, with its parts', async () => {
    const of = (share: number) =>
      `as_of: 2025-11-30\nindicators: { van_ban_ky_so: { parts: { uy_ban: { result: ${share} } } } }`
    expect(await told({ '2025': of(80), '2025.mot-cua': of(81) })).toContain(
      '2025.mot-cua contradicts-report van_ban_ky_so.uy_ban',
    )
  })
})

test('an indicator of one report may be a figure of another', async () => {
  const reports = {
    '2025': `as_of: 2025-11-30\nindicators: { ho_so_truc_tuyen: { result: { numerator: 1, denominator: 2 } } }`,
    '2025.mot-cua': figures('ho_so_truc_tuyen: { unit: "%", value: 51 }', '2025-11-30'),
  }
  expect(await told(reports)).toContain('2025.mot-cua contradicts-report ho_so_truc_tuyen')
})

describe('a cumulative count', () => {
  const year = (days: Readonly<Record<string, string>>): Reports =>
    Object.fromEntries(
      Object.entries(days).map(([stem, value]) => [
        stem,
        figures(
          `x: { unit: hồ sơ, accumulation: cumulative, ${value} }`,
          { '2025-Q1': '2025-03-01', '2025-Q2': '2025-06-01', '2025-Q3': '2025-09-01' }[stem],
        ),
      ]),
    )
  const fell = (stem: string, datum = 'x') => `${stem} cumulative-fell ${datum}`

  test.each([
    ['falls', { '2025-Q1': 'value: 10', '2025-Q2': 'value: 9' }, [fell('2025-Q2')]],
    ['stays', { '2025-Q1': 'value: 10', '2025-Q2': 'value: 10' }, []],
    ['falls to nothing', { '2025-Q1': 'value: 10', '2025-Q2': 'value: 0' }, [fell('2025-Q2')]],
    [
      'is told once where it fell',
      { '2025-Q1': 'value: 10', '2025-Q2': 'value: 8', '2025-Q3': 'value: 9' },
      [fell('2025-Q2')],
    ],
    [
      'of a ratio',
      {
        '2025-Q1': 'numerator: 10, denominator: 20',
        '2025-Q2': 'numerator: 11, denominator: 19',
      },
      [fell('2025-Q2', 'x.denominator')],
    ],
    [
      'of parts',
      { '2025-Q1': 'parts: { a: 10, b: 20 }', '2025-Q2': 'parts: { a: 40, b: 19 }' },
      [fell('2025-Q2', 'x.b')],
    ],
    [
      'that is only known nearly',
      { '2025-Q1': 'value: 700, qualifier: over', '2025-Q2': 'value: 690, qualifier: over' },
      [],
    ],
    ['a new year starts anew', { '2024': 'value: 10', '2025-Q1': 'value: 2' }, []],
    [
      'unless it counts from a day before',
      { '2024': 'value: 10, from: 2020-01-01', '2025-Q1': 'value: 2, from: 2020-01-01' },
      [fell('2025-Q1')],
    ],
    [
      'or from another day',
      { '2025-Q1': 'value: 10, from: 2020-01-01', '2025-Q2': 'value: 2, from: 2025-01-01' },
      [],
    ],
    [
      'that the later one corrects, by period',
      { '2025-Q1': 'value: 10', '2025-Q2': 'value: 9, corrects: "2025-Q1"' },
      [],
    ],
    [
      'of the day that the value tells',
      { '2025-Q1': 'value: 10', '2025-Q2': 'value: 12, as_of: 2025-02-01' },
      [fell('2025-Q2')],
    ],
  ])('%s', async (_story, days, expected) => {
    expect(await told(year(days))).toEqual(expected)
  })

  test('a percentage may fall, a count of the period as well', async () => {
    const reports = (value: string, later: string): Reports => ({
      '2025-Q1': figures(`x: { ${value} }`, '2025-03-01'),
      '2025-Q2': figures(`x: { ${later} }`, '2025-06-01'),
    })
    const share = 'unit: "%", accumulation: cumulative, value:'
    expect(await told(reports(`${share} 80`, `${share} 70`))).toEqual([])
    expect(await told(reports('value: 80', 'value: 70'))).toEqual([])
    expect(await told(reports('value: 80', 'value: 70, accumulation: cumulative'))).toEqual([
      '2025-Q2 cumulative-fell x',
    ])
  })

  test('is known by the former id of its indicator', async () => {
    const catalog = new TextDecoder()
      .decode(base['data/catalog.yaml'])
      .replace('to_cong_nghe_so:', 'to_cong_nghe_so:\n    renamed_from: to_cnscd')
    const of = (id: string, value: number) =>
      `indicators: { ${id}: { result: { value: ${value}, accumulation: cumulative } } }`
    const reports = { '2025-Q1': of('to_cnscd', 20), '2025-Q2': of('to_cong_nghe_so', 18) }
    const files = Object.fromEntries(hostWith(reports).files)
    const { diagnostics } = await check(memoryHost({ ...files, 'data/catalog.yaml': catalog }), {
      data: 'data',
      period: '2025-Q2',
      shippedTemplates: 'shipped',
    })
    expect(diagnostics.map(({ code }) => code)).toContain('audit/cumulative-fell')
  })
})

describe('nothing is held against each other', () => {
  const share = (numerator: number) =>
    `indicators: { ho_so_truc_tuyen: { result: { numerator: ${numerator}, denominator: 9000, as_of: 2025-05-01, accumulation: cumulative, from: 2020-01-01 } } }`
  const figure = (value: number, asOf: string) =>
    figures(`x: { value: ${value}, accumulation: cumulative, from: 2020-01-01 }`, asOf)

  async function toldWith(path: string, added: string, reports: Reports): Promise<string[]> {
    const files = Object.fromEntries(hostWith(reports).files)
    const [before = '', after = ''] = added.split('|')
    const text = new TextDecoder().decode(files[path]).replace(before, `${before}${after}`)
    const selection = { data: 'data', shippedTemplates: 'shipped' }
    const { diagnostics } = await check(memoryHost({ ...files, [path]: text }), selection)
    return diagnostics.map(({ code }) => code).filter((code) => code.startsWith('audit/'))
  }

  const merged = (date: string) => `kind: xã|\nmergers: [{ date: ${date}, units: [xã Nậm Păm] }]`

  test.each([
    ['across a merger', '2025-07-01', []],
    ['across a merger on the day of the later figure', '2025-11-30', []],
    ['but before it', '2025-12-01', ['audit/cumulative-fell']],
    ['but after it', '2025-05-31', ['audit/cumulative-fell']],
  ])('%s', async (_story, date, expected) => {
    const reports = { '2025-H1': figure(30, '2025-05-31'), '2025': figure(20, '2025-11-30') }
    expect(await toldWith(`${folder}/unit.yaml`, merged(date), reports)).toEqual(expected)
  })

  test.each([
    ['of one day, whatever is redefined', '2025-05-01', ['audit/contradicts-report']],
    ['across a redefinition', '2025-04-01', []],
  ])('%s', async (_story, date, expected) => {
    const later = share(8000)
    const earlier = share(8100).replace('2025-05-01', date === '2025-05-01' ? date : '2025-03-01')
    const redefined = `ho_so_truc_tuyen:|\n    redefined: [{ date: ${date}, of: numerator }]`
    const reports = { '2025-Q2': earlier, '2025': later }
    expect(await toldWith('data/catalog.yaml', redefined, reports)).toEqual(expected)
  })

  test('but without the redefinition', async () => {
    const reports = {
      '2025-Q2': share(8100).replace('2025-05-01', '2025-03-01'),
      '2025': share(8000),
    }
    expect(await toldWith('data/catalog.yaml', '|', reports)).toEqual(['audit/cumulative-fell'])
  })
})

describe('other reports', () => {
  test('that are broken are left out, and told of where they are checked', async () => {
    const reports = {
      '2025': figures('x: 10, y: 8.990', '2025-11-30'),
      '2025.mot-cua': figures('x: 11', '2025-11-30'),
    }
    expect(await told(reports, '2025.mot-cua')).toEqual([])
    expect(await told(reports)).toEqual(['2025 number/thousands-dot '])
  })

  test('may refer to each other', async () => {
    const reports = {
      '2025': figures('x: 10, y: { ref: 2025.mot-cua#y }', '2025-11-30'),
      '2025.mot-cua': figures('x: { ref: 2025#x }, y: 7', '2025-11-30'),
    }
    expect(await told(reports)).toEqual([])
  })

  test('that lead each other in a circle are errors, not contradictions', async () => {
    const reports = {
      '2025': figures('x: { ref: 2025.mot-cua#x }, z: 1', '2025-11-30'),
      '2025.mot-cua': figures('x: { ref: 2025#x }, z: 2', '2025-11-30'),
    }
    expect((await told(reports)).map((line) => line.split(' ')[1])).toEqual([
      'dataset/broken-reference',
      'dataset/broken-reference',
    ])
  })

  test('tell once of a report that cannot be read, however much is taken from it', async () => {
    const reports = {
      '2024': 'unit: muong-la\nfigures: {',
      '2025': figures('x: { ref: 2024#x }, y: { ref: 2024#y }, z: { ref: 2024#z }', '2025-11-30'),
    }
    const codes = (await told(reports)).map((line) => line.split(' ')[1])
    expect(codes).toEqual(['yaml/syntax', 'dataset/broken-reference'])
  })

  test('tell of a number that was kept, without a trace in the fingerprint', async () => {
    const share = 'unit: "%", numerator: 31, denominator: 191, stated: 84.51'
    const alone = { '2025': figures(`x: { ${share} }`) }
    const beside = {
      ...alone,
      '2024': figures('x: { unit: "%", numerator: 84510, denominator: 100000 }'),
    }
    const [one] = await diagnosticsOf(alone)
    const [two] = await diagnosticsOf(beside)
    if (one?.code !== 'audit/ratio-mismatch' || two?.code !== one.code) throw new Error('none')
    expect([one.params.suspicions, two.params.suspicions]).toEqual([
      undefined,
      [{ kind: 'stale-copy', written: '84.51', instead: '16.23', known: '2024#x' }],
    ])
    expect(fingerprintOf(two)).toBe(fingerprintOf(one))
  })
})
