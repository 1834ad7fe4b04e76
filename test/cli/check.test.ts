import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test, vi } from 'vitest'
import { run } from './support/run.ts'
import { officeWith, smallOffice } from './support/small-office.ts'
import { contentOf, workFolder } from './support/work-folder.ts'

// The first call loads the whole flow.
vi.setConfig({ testTimeout: 60_000 })

const report = 'data/mau-xa/2023.yaml'
const root = await workFolder(smallOffice)
const broken = await workFolder(officeWith(report, 'result: 99.5', 'result: 99.5 %x'))
const sound = await workFolder(officeWith(report, ', stated: 26.23', ''))

test('a finding for people: place, sentence, source line with carets, hint', async () => {
  const { code, stdout, stderr } = await run(root, ['check'])
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr.replace(/dấu vân \w{12}/, 'dấu vân …')).toBe(
    `data/mau-xa/2023.yaml:8:56  cảnh báo  audit/ratio-mismatch
  Tỷ lệ đã in 26,23% không đúng: 31/191 = 16,23%.
  8 │     result: { numerator: 31, denominator: 191, stated: 26.23 }
    │                          --               ---          ^^^^^
  Cách sửa: Có thể gõ nhầm một chữ số: 26,23 → 16,23. Báo cáo in tỷ lệ tính
  được. Nếu tử số hoặc mẫu số sai thì sửa số đó.
  dấu vân …

1 cảnh báo.
Vẫn xuất được bản dự thảo; bản chính thức cần sửa hoặc chấp nhận từng cảnh báo.
Xem giải thích từng mã, ví dụ: cds-report explain audit/ratio-mismatch
`,
  )
})

test('an error is explained before a warning that stands above it', async () => {
  const folder = await workFolder(officeWith(report, 'result: 100,', 'result: 100x,'))
  const { code, stderr } = await run(folder, ['check'])
  expect(code).toBe(1)
  expect(stderr).toMatch(/cảnh báo {2}audit\/ratio-mismatch[\s\S]*lỗi {2}number\/not-a-number/)
  expect(stderr).toMatch(/cds-report explain number\/not-a-number\n$/)
})

test('nothing found', async () => {
  expect(await run(sound, ['check'])).toEqual({
    code: 0,
    stdout: '',
    stderr: 'Không có lỗi hay cảnh báo nào.\n',
  })
})

test('exit codes follow --fail-on', async () => {
  const codeOf = async (folder: string, threshold: string) =>
    (await run(folder, ['check', '--fail-on', threshold])).code
  expect(await codeOf(root, 'error')).toBe(0)
  expect(await codeOf(root, 'warning')).toBe(1)
  expect(await codeOf(root, 'never')).toBe(0)
  expect(await codeOf(broken, 'error')).toBe(1)
  expect(await codeOf(broken, 'never')).toBe(0)
  expect(await codeOf(sound, 'warning')).toBe(0)
})

test('--strict-prose takes a typed figure for an error', async () => {
  const typed = 'Xã có 12 bản; hồ sơ trực tuyến đạt'
  const folder = await workFolder(officeWith('data/mau-xa/2023.md', 'Hồ sơ trực tuyến đạt', typed))
  expect((await run(folder, ['check'])).code).toBe(0)
  const { code, stderr } = await run(folder, ['check', '--strict-prose'])
  expect(code).toBe(1)
  expect(stderr).toContain('data/mau-xa/2023.md:3:7  lỗi  prose/unbound-figure')
  const built = await run(folder, ['build', '2023', '--strict-prose'])
  expect(built.code).toBe(1)
  expect(built.stderr).toContain('prose/unbound-figure')
  expect(Object.keys(await contentOf(folder)).filter((path) => path.startsWith('out/'))).toEqual([])
})

test('--quiet leaves errors alone', async () => {
  expect((await run(root, ['check', '--quiet'])).stderr).toBe('')
  const { code, stderr } = await run(broken, ['check', '--quiet'])
  expect(code).toBe(1)
  expect(stderr).toMatch(/2023\.yaml:13:\d+ {2}lỗi/)
})

test('colours only where a person looks, and not against NO_COLOR or --no-color', async () => {
  const control = String.fromCharCode(27)
  const isColoured = async (...args: Parameters<typeof run>) =>
    (await run(...args)).stderr.includes(control)
  const terminal = { isTerminal: { stdout: false, stderr: true } }
  expect(await isColoured(root, ['check'], terminal)).toBe(true)
  expect(await isColoured(root, ['check'], { isTerminal: { stdout: true, stderr: false } })).toBe(
    false,
  )
  expect(await isColoured(root, ['check', '--no-color'], terminal)).toBe(false)
  expect(await isColoured(root, ['check'], { ...terminal, env: { NO_COLOR: '1' } })).toBe(false)
})

test('--format json follows its schema, alone on stdout', async () => {
  const schema: unknown = JSON.parse(await readFile('schemas/check-output.schema.json', 'utf8'))
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(Object(schema))
  for (const folder of [root, broken, sound]) {
    const { stdout, stderr } = await run(folder, ['check', '--format', 'json'])
    expect(stderr).toBe('')
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true)
  }
})

test('--format json tells a finding whole', async () => {
  const { code, stdout } = await run(root, ['check', '2023', '--format', 'json'])
  expect(code).toBe(0)
  const place = { file: report, line: 8, endLine: 8 }
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    summary: { error: 0, warning: 1, info: 0 },
    diagnostics: [
      {
        code: 'audit/ratio-mismatch',
        severity: 'warning',
        message: 'Tỷ lệ đã in 26,23% không đúng: 31/191 = 16,23%.',
        hint: expect.any(String),
        ...place,
        column: 56,
        endColumn: 61,
        unit: 'mau-xa',
        period: '2023',
        report: '2023',
        indicator: 'ho_so',
        fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
        related: [
          { ...place, column: 26, endColumn: 28 },
          { ...place, column: 43, endColumn: 46 },
        ],
      },
    ],
  })
})

test('a fingerprint survives moved lines', async () => {
  const moved = await workFolder(officeWith(report, 'indicators:', '\n\nindicators:'))
  const prints = await Promise.all(
    [root, moved].map(async (folder) => {
      const { stdout } = await run(folder, ['check', '--format', 'json'])
      return /"fingerprint": "(\w+)"/.exec(stdout)?.[1]
    }),
  )
  expect(prints[0]).toBeDefined()
  expect(prints[0]).toBe(prints[1])
})

test('--output writes further forms to files, folders and all, beside what --format prints', async () => {
  const folder = await workFolder(smallOffice)
  const outputs = [
    '--output',
    'sarif=ci/a/check.sarif,junit=ci/a,b.xml',
    '--output',
    'text=ci/c.txt',
  ]
  const colourful = { isTerminal: true, columns: 40 }
  const ran = await run(folder, ['check', '--format', 'json', ...outputs], colourful)
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  expect(ran.stdout).toBe((await run(folder, ['check', '--format', 'json'])).stdout)
  const {
    'ci/a/check.sarif': sarif,
    'ci/a,b.xml': junit,
    'ci/c.txt': text,
  } = await contentOf(folder)
  expect(sarif).toBe((await run(folder, ['check', '--format', 'sarif'])).stdout)
  expect(junit).toBe((await run(folder, ['check', '--format', 'junit'])).stdout)
  // A file is the same whatever the terminal.
  expect(text).toBe((await run(folder, ['check'], { columns: 100 })).stderr)
})

test('--output may lie elsewhere, as it was named; --quiet leaves files whole', async () => {
  const elsewhere = await workFolder({ 'old.json': 'cũ', 'keep.txt': 'giữ' })
  const folder = await workFolder(smallOffice)
  const argv = ['check', '--quiet', '--output', `json=${elsewhere}/old.json`]
  expect(await run(folder, argv)).toEqual({ code: 0, stdout: '', stderr: '' })
  const written = await contentOf(elsewhere)
  expect(written['keep.txt']).toBe('giữ')
  expect(JSON.parse(written['old.json'] ?? '').summary).toEqual({ error: 0, warning: 1, info: 0 })
})

test('--output is written where the check fails too, and not where the call is wrong', async () => {
  const folder = await workFolder(officeWith(report, 'result: 99.5', 'result: 99.5 %x'))
  expect((await run(folder, ['check', '--output', 'junit=a.xml'])).code).toBe(1)
  expect((await contentOf(folder))['a.xml']).toContain('<failure')
  expect((await run(folder, ['check', '2099', '--output', 'junit=b.xml'])).code).toBe(2)
  expect(await contentOf(folder)).not.toHaveProperty('b.xml')
})

test('a file that cannot be written: exit code 4, after the findings are told', async () => {
  const folder = await workFolder({ ...smallOffice, 'ci/check.sarif/x': '', taken: '' })
  const blocked = await run(folder, ['check', '--output', 'sarif=ci/check.sarif,json=a.json'])
  expect(blocked.code).toBe(4)
  expect(blocked.stderr).toContain('audit/ratio-mismatch')
  expect(blocked.stderr).toContain('Ở chỗ cần có tệp “ci/check.sarif” lại là một thư mục')
  // All files or none.
  expect(await contentOf(folder)).not.toHaveProperty('a.json')
  const beneath = await run(folder, ['check', '--output', 'sarif=taken/check.sarif'])
  expect(beneath.code).toBe(4)
})

test('--max-warnings fails a run that has more of them, whatever else was asked', async () => {
  const codeOf = async (folder: string, ...argv: string[]) =>
    (await run(folder, ['check', '--max-warnings', ...argv])).code
  expect(await codeOf(root, '1')).toBe(0)
  expect(await codeOf(root, '0')).toBe(1)
  expect(await codeOf(root, '0', '--fail-on', 'never')).toBe(1)
  expect(await codeOf(sound, '0')).toBe(0)
  expect(await codeOf(broken, '5')).toBe(1)
  const { stdout, stderr } = await run(root, ['check', '--format', 'json', '--max-warnings', '0'])
  expect(stderr).toBe('Có 1 cảnh báo, nhiều hơn mức 0 mà --max-warnings cho phép.\n')
  expect(JSON.parse(stdout).version).toBe(1)
})
