import { expect, test, vi } from 'vitest'
import { memoryHost } from '../support/memory-host.ts'
import { run } from './support/run.ts'
import { officeWith, smallOffice } from './support/small-office.ts'

// The first call loads the whole flow.
vi.setConfig({ testTimeout: 60_000 })

const path = 'data/mau-xa/2023.yaml'
const who = ['--reason', 'Theo bản in', '--by', 'Chánh Văn phòng']

type Files = Readonly<Record<string, string>>

async function accept(files: Files, fingerprint: string, ...more: readonly string[]) {
  const host = memoryHost(files)
  const ran = await run('.', ['check', '--accept', fingerprint, ...more], { host, columns: 300 })
  return { ...ran, host, text: new TextDecoder().decode(host.files.get(path)) }
}

/** Fingerprints of what `check` finds, by code. */
async function found(files: Files): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await run('.', ['check', '--format', 'json'], { host: memoryHost(files) })
  const { diagnostics } = JSON.parse(stdout)
  return Object.fromEntries(
    diagnostics.map(({ code, fingerprint }: Readonly<Record<string, string>>) => [
      code,
      fingerprint,
    ]),
  )
}

const { 'audit/ratio-mismatch': fingerprint = '' } = await found(smallOffice)

const entry = `accepted:
  - fingerprint: ${fingerprint}
    code: audit/ratio-mismatch
    reason: Theo bản in
    by: Chánh Văn phòng
`

test('a warning is accepted in its report, and check is content', async () => {
  const { code, stdout, stderr, host, text } = await accept(smallOffice, fingerprint, ...who)
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toBe(`✓ Đã chấp nhận ${fingerprint}, ghi vào data/mau-xa/2023.yaml:
  data/mau-xa/2023.yaml:8:56  audit/ratio-mismatch
  Tỷ lệ đã in 26,23% không đúng: 31/191 = 16,23%.

Phần còn lại của tệp giữ nguyên. Xem lại: cds-report check --verbose
`)
  expect(text).toBe(smallOffice[path] + entry)
  expect(host.written.flat().map((file) => file.path)).toEqual([path])
  const again = await run('.', ['check'], { host })
  expect(again.stderr).toContain('1 cảnh báo đã được chấp nhận.')
  expect(again.stderr).not.toContain('audit/ratio-mismatch')
})

test('one that is accepted already: said so, nothing written', async () => {
  const files = { ...smallOffice, [path]: smallOffice[path] + entry }
  const { code, stderr, host } = await accept(files, fingerprint, ...who)
  expect({ code, written: host.written }).toEqual({ code: 0, written: [] })
  expect(stderr).toContain(`✓ ${fingerprint} đã được chấp nhận từ trước trong ${path}`)
})

test('one whose day is over is renewed in its place, by either fingerprint', async () => {
  const files = { ...smallOffice, [path]: `${smallOffice[path]}${entry}    until: 2025-12-19\n` }
  const told = await found(files)
  expect(told).toEqual({
    'audit/ratio-mismatch': fingerprint,
    'accepted/expired': expect.any(String),
  })
  for (const each of Object.values(told)) {
    const more = ['--reason', 'Xem lại', '--by', 'Phó Chủ tịch', '--until', '2026-03-31']
    const { code, host, text } = await accept(files, each, ...more)
    expect(code).toBe(0)
    const renewed = entry
      .replace('Theo bản in', 'Xem lại')
      .replace('Chánh Văn phòng', 'Phó Chủ tịch')
    expect(text).toBe(`${smallOffice[path]}${renewed}    until: 2026-03-31\n`)
    expect((await run('.', ['check', '--fail-on', 'warning'], { host })).code).toBe(0)
  }
})

test('several are accepted together, each once', async () => {
  const files = officeWith(path, 'result: 99.5, target: 90', 'result: 89.5, target: 90')
  const all = await found(files)
  const wanted = [all['audit/ratio-mismatch'], all['verdict/missing-reason'], fingerprint].join(',')
  const { code, host, text } = await accept(files, wanted, ...who)
  expect({ code, sets: host.written.length }).toEqual({ code: 0, sets: 1 })
  expect(text.match(/- fingerprint: \w{12}/g)).toHaveLength(2)
})

test('an error is no matter of acceptance, and beside it nothing is written', async () => {
  const files = officeWith(path, 'target: ">= 300"', 'target: ">= 300 tổ"')
  const told = Object.entries(await found(files))
  const [error, name = ''] = told.find(([each]) => each.startsWith('target/')) ?? []
  const { code, stderr, host } = await accept(files, `${fingerprint},${name}`, ...who)
  expect({ code, written: host.written }).toEqual({ code: 1, written: [] })
  expect(stderr).toContain(`✗ Không chấp nhận được ${name}, vì đây là lỗi chứ không phải cảnh báo.`)
  expect(stderr).toContain(error)
  expect(stderr).toContain('Không ghi gì vào tệp nào.')
  expect(stderr).not.toContain(`Đã chấp nhận ${fingerprint}`)
})

test.each([
  [
    'an acceptance without use',
    { ...smallOffice, [path]: smallOffice[path] + entry.replace(fingerprint, '0123456789ab') },
    'accepted/stale',
    'là về một mục accepted không còn dùng. Hãy xóa mục đó khỏi tệp số liệu',
  ],
  [
    'a fault of no report',
    officeWith('data/catalog.yaml', 'direction: higher }', 'direction: lên }'),
    'schema/not-allowed-value',
    'vì phát hiện này không thuộc một báo cáo nào. Hãy sửa tại chỗ',
  ],
  [
    'a fault of form in the report',
    officeWith(path, 'document: { issuer', 'document: { khac: 1, issuer'),
    'schema/unknown-key',
    'vì đây là lỗi chứ không phải cảnh báo',
  ],
])('what is about %s is told what to do with', async (_, files, name, sentence) => {
  const told = await found(files)
  const { code, stderr, host } = await accept(files, told[name] ?? '', ...who)
  expect({ code, written: host.written }).toEqual({ code: 1, written: [] })
  expect(stderr).toContain(sentence)
})

test('a file that nothing can be added to safely is left alone', async () => {
  const files = { ...smallOffice, [path]: `${smallOffice[path]}...\n` }
  const { code, stderr, host } = await accept(files, fingerprint, ...who)
  expect({ code, written: host.written }).toEqual({ code: 1, written: [] })
  expect(stderr).toContain('Hãy chạy cds-report fmt rồi thử lại, hoặc tự thêm vào mục accepted')
})

test('a fingerprint that nothing has names the nearest, and those that can be accepted', async () => {
  const near = `${fingerprint.slice(0, -1)}x`
  const { code, stderr } = await accept(smallOffice, near, ...who)
  expect(code).toBe(2)
  expect(stderr).toContain(`Không có cảnh báo nào mang dấu vân “${near}” trong các báo cáo này.`)
  expect(stderr).toContain(`Có phải là “${fingerprint}”?`)
})

test.each([
  [['--accept', fingerprint, '--by', 'x'], 'phải ghi cả --reason'],
  [['--accept', fingerprint, '--reason', 'x', '--by', ' '], 'phải ghi cả --by'],
  [['--accept', '', '--reason', 'x', '--by', 'x'], 'Thiếu dấu vân sau --accept'],
  [['--accept', fingerprint, ...who, '--until', '2025-12-19'], 'Ngày 2025-12-19 ở --until đã qua'],
  [['--accept', fingerprint, ...who, '--until', 'mai'], '“mai” ở --until không phải là một ngày'],
  [['--reason', 'x'], 'Tùy chọn --reason chỉ dùng cùng với --accept'],
])('%j: a wrong call', async (argv, sentence) => {
  const host = memoryHost(smallOffice)
  const { code, stderr } = await run('.', ['check', ...argv], { host, columns: 300 })
  expect(code).toBe(2)
  expect(stderr).toContain(sentence)
  expect(host.written).toEqual([])
})

test('all of it is told in English too', async () => {
  const { stderr } = await accept(smallOffice, fingerprint, ...who, '--lang', 'en')
  expect(stderr).toContain(`✓ Accepted ${fingerprint}, written into data/mau-xa/2023.yaml:`)
})

test.each([['--format', 'json'], ['--output', 'sarif=check.sarif'], ['--watch']])(
  '%s is refused beside --accept, which would leave it out',
  async (...more) => {
    const { code, stderr, host } = await accept(smallOffice, fingerprint, ...who, ...more)
    expect({ code, written: host.written }).toEqual({ code: 2, written: [] })
    expect(stderr).toContain(`Không dùng ${more[0]} cùng với --accept`)
  },
)
