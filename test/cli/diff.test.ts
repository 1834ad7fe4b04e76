import { expect, test, vi } from 'vitest'
import { HostError } from '../../src/host.ts'
import { type MemoryFiles, memoryHost } from '../support/memory-host.ts'
import { run } from './support/run.ts'
import { smallOffice } from './support/small-office.ts'

// The first call loads the whole flow.
vi.setConfig({ testTimeout: 60_000 })

const report = smallOffice['data/mau-xa/2023.yaml'] ?? ''

/** The year before: less, under a harder target, with prose of its own. */
const earlier = report
  .replaceAll('2023', '2022')
  .replace('numerator: 31, denominator: 191, stated: 26.23', 'numerator: 20, denominator: 200')

const office: MemoryFiles = {
  ...smallOffice,
  'data/mau-xa/2022.yaml': earlier,
  'data/mau-xa/2022.md': '# Kết quả\r\n\r\nHồ sơ trực tuyến đạt {{ ho_so }}.\r\n',
  'data/mau-xa/2023.bo-sung.yaml': report,
  'data/ban-khac/unit.yaml': smallOffice['data/mau-xa/unit.yaml'] ?? '',
  'data/ban-khac/2022.yaml': earlier.replace('unit: mau-xa', 'unit: ban-khac'),
}

/** One commit ago the report had no stated figure, the unit another name of its folder's report. */
const revisions = {
  'HEAD~1': {
    ...smallOffice,
    'data/mau-xa/2023.yaml': report.replace('target: 80', 'target: 90'),
    'data/mau-xa/2021.yaml': earlier.replaceAll('2022', '2021'),
  },
  main: smallOffice,
  'origin/main': smallOffice,
}

function diff(words: readonly string[], files: MemoryFiles = office) {
  const host = memoryHost(files, { revisions })
  return run('.', ['diff', ...words], { host, columns: 200 })
}

async function pairs(words: readonly string[], files?: MemoryFiles): Promise<unknown> {
  const { code, stdout, stderr } = await diff([...words, '--format', 'json'], files)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const { comparisons, added, dropped } = JSON.parse(stdout)
  const path = (place: { path: string }) => place.path
  return {
    pairs: comparisons.map((each: Record<'from' | 'to', { path: string }>) =>
      [each.from, each.to].map(path),
    ),
    added: added.map(path),
    dropped: dropped.map(path),
  }
}

test('two periods: reports of equal suffix, unit by unit, and those that have no other', async () => {
  expect(await pairs(['2022', '2023'])).toEqual({
    pairs: [['data/mau-xa/2022.yaml', 'data/mau-xa/2023.yaml']],
    added: ['data/mau-xa/2023.bo-sung.yaml'],
    dropped: ['data/ban-khac/2022.yaml'],
  })
  expect(await pairs(['2023', '2022', '--unit', 'mau-xa'])).toEqual({
    pairs: [['data/mau-xa/2023.yaml', 'data/mau-xa/2022.yaml']],
    added: [],
    dropped: ['data/mau-xa/2023.bo-sung.yaml'],
  })
})

test('two reports by their names', async () => {
  expect(await pairs(['2023', '2023.bo-sung'])).toEqual({
    pairs: [['data/mau-xa/2023.yaml', 'data/mau-xa/2023.bo-sung.yaml']],
    added: [],
    dropped: [],
  })
})

test.each([
  [['data/mau-xa/2022.yaml', './data/mau-xa/2023.yaml'], 'data/mau-xa/2022.yaml'],
  [['HEAD~1:data/mau-xa/2023.yaml', 'data/mau-xa/2023.yaml'], 'HEAD~1:data/mau-xa/2023.yaml'],
  [['HEAD~1:./data/mau-xa/2023.yaml', 'data\\mau-xa\\2023.yaml'], 'HEAD~1:data/mau-xa/2023.yaml'],
  [['HEAD~1:data/mau-xa', 'data/mau-xa/'], 'HEAD~1:data/mau-xa/2023.yaml'],
] as const)('%j are two paths', async (words, from) => {
  expect(await pairs(words)).toMatchObject({ pairs: [[from, 'data/mau-xa/2023.yaml']] })
})

test('a folder at a revision against the folder: every report, and what only one of them has', async () => {
  expect(await pairs(['HEAD~1:data', 'data'])).toEqual({
    pairs: [['HEAD~1:data/mau-xa/2023.yaml', 'data/mau-xa/2023.yaml']],
    added: ['data/ban-khac/2022.yaml', 'data/mau-xa/2022.yaml', 'data/mau-xa/2023.bo-sung.yaml'],
    dropped: ['HEAD~1:data/mau-xa/2021.yaml'],
  })
})

test('a copy elsewhere is the report that it says to be, with the prose beside it', async () => {
  const files = {
    ...office,
    'ban-luu/bao cao cu.yaml': report,
    'ban-luu/bao cao cu.md': '# Kết quả\n\nLời văn cũ.\n',
  }
  const words = ['ban-luu/bao cao cu.yaml', 'data/mau-xa/2023.yaml']
  const { stdout } = await diff([...words, '--format', 'json'], files)
  const [{ from, changes }] = JSON.parse(stdout).comparisons
  expect(from).toMatchObject({ report: '2023', path: 'ban-luu/bao cao cu.yaml' })
  expect(changes.map(({ kind }: { kind: string }) => kind)).toEqual(['section/details'])
  expect(changes[0].at[0]).toMatchObject({ file: 'ban-luu/bao cao cu.md', line: 1 })
})

test('the prose of a copy that has none beside it is not known, so nothing is said of it', async () => {
  const { stdout } = await diff(['cu.yaml', 'data/mau-xa/2023.yaml'], {
    ...office,
    'cu.yaml': report,
  })
  expect(stdout).toContain('Không có gì thay đổi.')
  const gone = { ...office }
  delete (gone as Record<string, unknown>)['data/mau-xa/2023.md']
  const { stdout: told } = await diff(['main:data', 'data'], gone)
  expect(told).toContain('Mục “Kết quả”')
})

test('a copy of an unusual name is held to be of the report that it is compared with', async () => {
  const files = { ...office, 'cu.yaml': report }
  const { stdout } = await diff(['cu.yaml', 'data/mau-xa/2023.bo-sung.yaml'], files)
  expect(stdout).toContain('mau-xa/2023.bo-sung')
  expect(stdout).toContain('Không có gì thay đổi.')
})

test('another checkout has its own catalogue', async () => {
  const catalog = smallOffice['data/catalog.yaml'] ?? ''
  const files = {
    ...office,
    '../khac/data/catalog.yaml': catalog.replaceAll('ho_so:', 'ho_so_cu:'),
    '../khac/data/mau-xa/unit.yaml': office['data/mau-xa/unit.yaml'] ?? '',
    '../khac/data/mau-xa/2023.yaml': report.replace('ho_so:', 'ho_so_cu:'),
  }
  expect(
    await pairs(['../khac/data/mau-xa/2023.yaml', 'data/mau-xa/2023.yaml'], files),
  ).toMatchObject({ pairs: [['../khac/data/mau-xa/2023.yaml', 'data/mau-xa/2023.yaml']] })
})

test('a report that still uses a former id can be compared', async () => {
  const catalog = smallOffice['data/catalog.yaml'] ?? ''
  const files = {
    ...office,
    'data/catalog.yaml': catalog.replace(
      '  ho_so:\n    {',
      '  ho_so_moi:\n    { renamed_from: ho_so,',
    ),
    'data/mau-xa/2023.yaml': report.replace('ho_so:', 'ho_so_moi:'),
  }
  const { code, stdout } = await diff(['2022', '2023', '--unit', 'mau-xa'], files)
  expect(code).toBe(0)
  expect(stdout).toContain('ho_so')
})

test('what another report says at a revision is read at that revision', async () => {
  const referring = report.replace(
    'to_cong_nghe: { result: 365,',
    'to_cong_nghe: { result: { ref: "2022#to_cong_nghe" },',
  )
  const then = { ...office, 'data/mau-xa/2023.yaml': referring }
  const host = memoryHost(
    { ...then, 'data/mau-xa/2022.yaml': earlier.replace('365', '400') },
    { revisions: { then } },
  )
  const words = ['diff', 'then:data/mau-xa/2023.yaml', 'data/mau-xa/2023.yaml']
  const { stdout } = await run('.', [...words, '--format', 'json'], { host })
  const [{ changes }] = JSON.parse(stdout).comparisons
  expect(changes).toMatchObject([
    { id: 'to_cong_nghe', from: { shown: '365' }, to: { shown: '400' } },
  ])
})

test('the same twice, and lines that end otherwise, are no change', async () => {
  const file = 'data/mau-xa/2022.yaml'
  const { code, stdout } = await diff([file, file, '--exit-code'])
  expect(stdout).toContain('Không có gì thay đổi.')
  expect(code).toBe(0)
  const saved = Object.fromEntries(
    Object.entries(smallOffice).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
  )
  const words = ['main:data/mau-xa/2023.yaml', 'data/mau-xa/2023.yaml', '--exit-code']
  expect((await diff(words, saved)).code).toBe(0)
})

test('--exit-code tells a change', async () => {
  expect((await diff(['2022', '2023', '--unit', 'mau-xa', '--exit-code'])).code).toBe(1)
  expect((await diff(['2022', '2023', '--unit', 'mau-xa'])).code).toBe(0)
})

const wrongCalls: readonly (readonly [readonly string[], string, string])[] = [
  [['2022'], 'Lệnh diff cần hai bản để so sánh', 'cds-report diff 2022 2023'],
  [[], 'Lệnh diff cần hai bản để so sánh', 'diff --help'],
  [['2021', '2022', '2023'], 'Thừa tham số: mỗi lần so sánh hai bản.', ''],
  [['2022', '2032'], 'Không có báo cáo nào của kỳ “2032”. Có phải là “2022”?', '2022, 2023.'],
  [['2023', '2023.bo-xung'], 'Không có báo cáo “2023.bo-xung”. Có phải là “2023.bo-sung”?', ''],
  [['2022', '2023', '--unit', 'mau-sa'], 'Không có đơn vị “mau-sa”. Có phải là “mau-xa”?', ''],
  [['2023', '2022', '--unit', 'ban-khac'], 'Không có báo cáo nào của kỳ “2023”.', '2022.'],
  [['HEAD~1', 'data/mau-xa/2023.yaml'], '“HEAD~1” là một phiên bản git;', 'diff HEAD~1:data data'],
  [['HEAD~1', 'main'], '“HEAD~1” là một phiên bản git;', ''],
  [['maim:data', 'data'], 'Không có phiên bản git “maim”. Có phải là “main”?', ''],
  [['maim~2:data', 'data'], 'Không có phiên bản git “maim~2”. Có phải là “main~2”?', ''],
  [['HEAD~9:data', 'data'], 'Không có phiên bản git “HEAD~9”.', ''],
  [['main:dat', 'data'], 'Phiên bản “main” không có “dat”. Có phải là “main:data”?', ''],
  [
    ['main:data/mau-sa/2023.yaml', 'data/mau-xa/2023.yaml'],
    'Có phải là “main:data/mau-xa/2023.yaml”?',
    '',
  ],
  [
    ['data/mau-xa/2024.yaml', 'data/mau-xa/2023.yaml'],
    'Không có tệp hoặc thư mục “data/mau-xa/2024.yaml”. Có phải là “data/mau-xa/2022.yaml”?',
    'Ở đó có: 2022.md, 2022.yaml,',
  ],
  [['data/mau-xa/2023.md', 'data/mau-xa/2023.yaml'], '“data/mau-xa/2023.md” là lời văn.', ''],
  [['data/catalog.yaml', 'data/mau-xa/2023.yaml'], 'là bộ chỉ tiêu, không phải báo cáo', ''],
  [['data/mau-xa/unit.yaml', 'data/mau-xa/2023.yaml'], 'là tệp của đơn vị', ''],
  [
    ['templates/mau-nho/template.yaml', 'data/mau-xa/2023.yaml'],
    'không phải là tệp số liệu của một báo cáo',
    '',
  ],
  [['data', 'data/mau-xa/2023.yaml'], 'Không so sánh được một thư mục với một tệp.', ''],
  [['2022', 'data/mau-xa/2023.yaml'], 'Không so sánh được một kỳ với một tệp.', ''],
  [['templates', 'data'], 'Trong thư mục “templates” không có báo cáo nào.', ''],
  [['2022', '2023', '--format', 'docx'], 'Hãy ghi tên tệp nhận: --output so-sanh.docx', ''],
  [['2022', '2023', '--format', 'odt'], 'Hãy chọn: text, json, markdown, html, docx.', ''],
  [['2022', '2023', '--output', 'docx=data/mau-xa/a.yaml'], 'Không ghi kết quả vào', ''],
]

test.each(wrongCalls)('%j: exit code 2 and a sentence', async (words, sentence, also) => {
  const { code, stdout, stderr } = await diff(words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(sentence)
  expect(stderr).toContain(also)
  expect(stderr).not.toContain('undefined')
  const english = await diff([...words, '--lang', 'en'])
  expect(english.code).toBe(2)
  // Names aside, nothing of it is Vietnamese.
  expect(english.stderr.replace(/“[^”]*”/g, '')).not.toMatch(/[ạảấầậắặẹểệịọốộớợụứừự]/)
})

test('no unit that has both: what there is', async () => {
  const files = { ...office, 'data/mau-xa/2022.yaml': report }
  delete (files as Record<string, unknown>)['data/mau-xa/2022.yaml']
  const { code, stderr } = await diff(['2022', '2023'], files)
  expect(code).toBe(2)
  expect(stderr).toContain('Không đơn vị nào có cả “2022” và “2023” để so sánh.')
  expect(stderr).toContain('ban-khac/2022, mau-xa/2023')
})

test('no repository: files and periods are compared all the same', async () => {
  const host = memoryHost(office)
  const { code } = await run('.', ['diff', '2022', '2023', '--unit', 'mau-xa'], { host })
  expect(code).toBe(0)
  const past = await run('.', ['diff', 'HEAD:data', 'data'], { host, columns: 200 })
  expect(past.code).toBe(2)
  expect(past.stderr).toContain('Thư mục này không nằm trong kho git nào')
})

test('files of two units: one sentence, exit code 1', async () => {
  const words = ['data/ban-khac/2022.yaml', 'data/mau-xa/2022.yaml', '--output', 'json=a.json']
  const host = memoryHost(office)
  const ran = await run('.', ['diff', ...words], { host, columns: 300 })
  expect(ran).toEqual({
    code: 1,
    stdout: '',
    stderr:
      '“data/ban-khac/2022.yaml” là của đơn vị ban-khac, “data/mau-xa/2022.yaml” là của đơn vị ' +
      'mau-xa: chỉ so sánh được báo cáo của cùng một đơn vị.\n',
  })
  expect(host.written).toEqual([])
})

test('a half-written file: its errors with their places, nothing compared, exit code 1', async () => {
  const half = report.slice(0, report.indexOf('target: 80') + 6)
  const files = { ...office, 'data/mau-xa/2023.yaml': half }
  const { code, stdout, stderr } = await diff(['2022', '2023', '--unit', 'mau-xa'], files)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('data/mau-xa/2023.yaml:')
  expect(stderr).not.toContain('data/mau-xa/2022.yaml')
})

test('in a folder the others are compared, and the errors are told at their revision', async () => {
  const then = { ...office, 'data/mau-xa/2023.yaml': 'unit: [' }
  const host = memoryHost(office, { revisions: { then } })
  const words = ['diff', 'then:data', 'data', '--format', 'json']
  const { code, stdout, stderr } = await run('.', words, { host })
  expect(code).toBe(1)
  const compared = JSON.parse(stdout).comparisons.map(
    (pair: { from: { path: string } }) => pair.from.path,
  )
  expect(compared).toEqual([
    'then:data/ban-khac/2022.yaml',
    'then:data/mau-xa/2022.yaml',
    'then:data/mau-xa/2023.bo-sung.yaml',
  ])
  expect(stderr).toContain('then:data/mau-xa/2023.yaml:1')
})

test('errors in prose alone say so; a warning of the data is no obstacle', async () => {
  const files = { ...office, 'data/mau-xa/2022.md': new Uint8Array([0xff, 0xfe, 0x41, 0x00]) }
  const { code, stderr } = await diff(['2022', '2023', '--unit', 'mau-xa'], files)
  expect(code).toBe(1)
  expect(stderr).toContain('data/mau-xa/2022.md')
})

test('--output writes files, in the formats named or by their endings', async () => {
  const host = memoryHost(office)
  const words = ['2022', '2023', '--unit', 'mau-xa', '--output', 'so-sanh.md,json=ket-qua/a.json']
  const { code } = await run('.', ['diff', ...words], { host })
  expect(code).toBe(0)
  expect(host.written.map((set) => set.map(({ path }) => path))).toEqual([
    ['so-sanh.md', 'ket-qua/a.json'],
  ])
  const text = (path: string) => new TextDecoder().decode(host.files.get(path))
  expect(text('so-sanh.md')).toMatch(/^## /)
  expect(JSON.parse(text('ket-qua/a.json')).version).toBe(1)
})

const words = [
  'data/mau-xa/2023.yaml',
  'a.yaml',
  'abc1234',
  '100644',
  'b.yaml',
  '0000000',
  '100644',
]

async function gitDiff(given: readonly string[], files: MemoryFiles) {
  return run('.', ['git-diff', ...given], { host: memoryHost({ ...office, ...files }) })
}

test('git-diff tells what became of a report, with nothing but its file', async () => {
  const files = { 'a.yaml': report, 'b.yaml': report.replace('result: 99.5', 'result: 80') }
  const { code, stdout, stderr } = await gitDiff(words, files)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('a/data/mau-xa/2023.yaml → b/data/mau-xa/2023.yaml')
  expect(stdout).toContain('Đạt → Không đạt: do thành phần “Tại cấp huyện”')
  // The prose has a diff of its own, and is no change here.
  expect(stdout).not.toContain('Kết quả”')
  const renamed = [...words, 'data/mau-xa/2022.yaml', 'similarity index 90%']
  const moved = await gitDiff(renamed, { 'a.yaml': report, 'b.yaml': earlier })
  expect(moved.stdout).toContain('a/data/mau-xa/2023.yaml → b/data/mau-xa/2022.yaml')
})

test.each([
  [['data/mau-xa/2023.yaml'], 'data/mau-xa/2023.yaml: còn xung đột chưa gộp xong'],
  [words.with(1, '/dev/null'), 'data/mau-xa/2023.yaml: báo cáo mới, không có bản trước'],
  [words.with(4, '/dev/null'), 'data/mau-xa/2023.yaml: báo cáo đã bị xóa.'],
  [words, 'không so sánh được theo chỉ tiêu (1 lỗi trong số liệu, xem bằng cds-report check)'],
  [words.with(0, 'nodata.yaml'), 'nodata.yaml: không so sánh được theo chỉ tiêu ('],
  [words.with(0, 'data/mau-sa/2023.yaml'), 'data/mau-sa/2023.yaml: không so sánh được theo'],
  [[], ''],
])('git-diff %j: a line, and git goes on', async (given, line) => {
  const { code, stdout, stderr } = await gitDiff(given, { 'a.yaml': report, 'b.yaml': 'unit: [' })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain(line)
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
})

test('git-diff goes on even where the machine says no, or the tool fails', async () => {
  for (const error of [new HostError('no-permission', 'a.yaml', 'EACCES'), new TypeError('x')]) {
    const host = { ...memoryHost(office), read: () => Promise.reject(error) }
    const { code, stdout, stderr } = await run('.', ['git-diff', ...words], { host })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(stdout).toContain('data/mau-xa/2023.yaml: không so sánh được theo chỉ tiêu (')
  }
})
