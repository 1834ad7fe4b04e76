import { expect, test, vi } from 'vitest'
import { hostError } from '../../src/cli/disk/machine-error.ts'
import { HostError } from '../../src/host.ts'
import { machineError } from './support/failing-files.ts'
import { run } from './support/run.ts'
import { smallOffice } from './support/small-office.ts'
import { workFolder } from './support/work-folder.ts'

// The first call loads the whole flow.
vi.setConfig({ testTimeout: 60_000 })

const root = await workFolder(smallOffice)

test('--version', async () => {
  expect(await run(root, ['--version'])).toEqual({
    code: 0,
    stdout: '0.0.0-source\n',
    stderr: '',
  })
})

test('help speaks Vietnamese, or the language asked for', async () => {
  const { code, stdout, stderr } = await run(root, ['--help'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('Cách dùng: cds-report <lệnh> [tùy chọn]')
  expect(stdout).not.toMatch(/Usage|Options|Commands|default|display/)
  const english = await run(root, ['--help', '--lang', 'en'])
  expect(english.stdout).toContain('Usage: cds-report <command> [options]')
  expect((await run(root, ['--help', '--lang=en'])).stdout).toBe(english.stdout)
  expect((await run(root, ['--help'], { env: { CDS_LANG: 'en' } })).stdout).toBe(english.stdout)
})

test.each(['build', 'check', 'diff', 'evaluate', 'explain', 'verify', 'init', 'new', 'completion'])(
  '%s --help shows examples and fits',
  async (name) => {
    for (const language of ['vi', 'en']) {
      const { code, stdout } = await run(root, [name, '--help', '--lang', language])
      expect(code).toBe(0)
      expect(stdout).toContain(`  cds-report ${name}`)
      expect(stdout).not.toContain('undefined')
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
      expect((await run(root, ['help', name, '--lang', language])).stdout).toBe(stdout)
      const [, examples = ''] = stdout.split(/(?:Ví dụ|Examples):\n/)
      const calls = examples.split('\n').filter((line) => /^ {2}\w/.test(line))
      const beside = calls.filter((line) => /\S {2}/.test(line)).length
      expect([0, calls.length]).toContain(beside)
    }
  },
)

test('no command at all: the help, as a wrong call', async () => {
  const { code, stdout, stderr } = await run(root, [])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('Các lệnh:')
})

test.each([
  [['biuld', '2023'], 'Không có lệnh “biuld”. Có phải là “build”?', '--help'],
  [['2023'], 'Thiếu tên lệnh trước kỳ “2023”. Ví dụ: cds-report build 2023', '--help'],
  [['check', '--formt', 'json'], 'Không có tùy chọn “--formt”. Có phải là “--format”?', 'check'],
  [['check', '--unit'], 'Tùy chọn --unit cần một giá trị đứng sau.', 'check --help'],
  [['check', '2022', '2023'], 'Thừa tham số: mỗi lần chỉ ghi một kỳ.', 'check --help'],
  [['check', '--format', 'xml'], '“xml” không dùng được cho --format. Hãy chọn: text, json,', ''],
  [['check', '--output', 'xml=a.xml'], '“xml” không dùng được cho --output. Hãy chọn:', 'sarif'],
  [['check', '--output', 'sarif'], '“sarif” ở --output chưa đủ dạng và tên tệp.', 'sarif=check.'],
  [['check', '--output', 'check.sarif'], 'Hãy viết dạng=tệp, ví dụ sarif=check.sarif.', ''],
  [['check', '--output', 'sarif='], '“sarif=” ở --output chưa đủ dạng và tên tệp.', ''],
  [['check', '--output', 'json=-'], '“json=-” ở --output chưa đủ dạng và tên tệp.', ''],
  [['check', '--output', 'sarif=ci/'], '“sarif=ci/” ở --output chưa đủ dạng và tên tệp.', ''],
  [['check', '--output', 'sarif=..'], '“sarif=..” ở --output chưa đủ dạng và tên tệp.', ''],
  [['check', '--output', 'sarif=a,junit='], '“junit=” ở --output chưa đủ dạng và tên tệp.', ''],
  [['check', '--output', 'sarif=a,json=./A'], 'Tệp “./A” được nêu hai lần.', 'check --help'],
  [['check', '--output', 'markdown=data/mau-xa/2023.md'], 'Không ghi kết quả vào “data/mau', ''],
  [['check', '--output', 'json=x/../data/new.YAML'], 'Không ghi kết quả vào “x/../data', ''],
  [['check', '--output', 'json=templates/a/b.yaml'], 'Không ghi kết quả vào “templates/a', ''],
  [['check', '--max-warnings', '-1'], '“-1” ở --max-warnings không phải là một số đếm.', ''],
  [['check', '--max-warnings', '1.5'], '“1.5” ở --max-warnings không phải là một số', ''],
  [['check', '--max-warnings', ''], '“” ở --max-warnings không phải là một số đếm.', ''],
  [['build', '2023', '--max-warnings', 'x'], 'Hãy viết 0, 1, 2 …', 'build --help'],
  [['build', '2023', '--summary', 'html'], '“html” không dùng được cho --summary. Hãy', ''],
  [['build', '2023', '--format', 'docx,odt'], '“odt” không dùng được cho --format.', ''],
  [['build', '2023', '--date', '2023-02-30'], '“2023-02-30” ở --date không phải là một ngày.', ''],
  [['build', '2023', '--date', '14/12/2023'], 'Hãy viết năm-tháng-ngày, ví dụ 2023-12-14.', ''],
  [['build'], 'Thiếu kỳ báo cáo.', 'build --help'],
  [['build', '2023', '--all'], 'Chỉ dùng một trong hai: một kỳ, hoặc --all (mọi kỳ).', 'build'],
  [['evaluate'], 'Thiếu kỳ báo cáo.', 'evaluate --help'],
  [['check', '--lang', 'fr'], '“fr” không dùng được cho --lang. Hãy chọn: vi, en.', ''],
  [['explain', '2023'], 'Thiếu chỉ tiêu sau kỳ báo cáo.', 'explain --help'],
  [['explain', 'xyz/abc'], 'Không có mã phát hiện “xyz/abc”.', 'Xem mọi mã: cds-report explain'],
  [['explain', 'ratio-mismatch'], 'Có phải là “audit/ratio-mismatch”?', ''],
  [['explain', 'ky_so'], 'Nếu là chỉ tiêu thì ghi cả kỳ: cds-report explain 2023 ky_so', ''],
  [['explain', '2023', 'ki_so'], 'Không có chỉ tiêu “ki_so”', 'Có phải là “ky_so”?'],
  [['explain', '2023', '9.9'], 'Không có chỉ tiêu “9.9”', 'Các mã hiện có: ho_so, ky_so,'],
  [['explain', '2024', 'ky_so'], 'Không có báo cáo nào của kỳ “2024”.', ''],
  [['explain', '2023', 'ho_so', '--format', 'markdown'], 'Hãy chọn: text, json.', ''],
  [['check', '2024'], 'Không có báo cáo nào của kỳ “2024”. Có phải là “2023”?', 'hiện có: 2023.'],
  [['check', '--unit', 'mau'], 'Không có đơn vị “mau”.', 'Các đơn vị hiện có: mau-xa.'],
  [['evaluate', '2023', '--report', '2023.x'], 'Không có báo cáo “2023.x”.', 'hiện có: 2023.'],
  [['check', '--data', 'so-lieu'], 'Không thấy đơn vị nào trong thư mục số liệu “so-lieu”.', ''],
])('%j: exit code 2 and a sentence', async (argv, sentence, also) => {
  const { code, stdout, stderr } = await run(root, argv, { columns: 200 })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(sentence)
  expect(stderr).toContain(also)
})

test('mistakes are told in English too', async () => {
  const { code, stderr } = await run(root, ['biuld', '--lang', 'en'])
  expect(code).toBe(2)
  expect(stderr).toBe(
    'There is no command “biuld”. Did you mean “build”?\nSee: cds-report --help\n',
  )
})

test('a wrong SOURCE_DATE_EPOCH is a wrong call, an empty one is none', async () => {
  const wrong = await run(root, ['build', '2023'], { env: { SOURCE_DATE_EPOCH: 'x' } })
  expect(wrong.code).toBe(2)
  expect(wrong.stderr).toContain('SOURCE_DATE_EPOCH')
})

test.each([
  ['in-use', 'Tệp “out/a.docx” đang được mở trong chương trình khác (Word, Excel …)'],
  ['no-permission', 'Không có quyền đọc hoặc ghi “out/a.docx”.'],
  ['disk-full', 'Ổ đĩa đã hết chỗ nên không ghi được “out/a.docx”.'],
  ['other', 'Không đọc hoặc ghi được “out/a.docx”.'],
] as const)('the machine says no (%s): exit code 4 and a sentence', async (reason, sentence) => {
  const refuse = () => Promise.reject(new HostError(reason, 'out/a.docx', new Error('EIO: xyz')))
  const pipeline = () =>
    Promise.resolve({ check: refuse, build: refuse, diff: refuse, verify: refuse })
  const { code, stderr } = await run(root, ['build', '2023'], { pipeline, columns: 200 })
  expect(code).toBe(4)
  expect(stderr).toContain(sentence)
})

const refusals: readonly (readonly [string, string, string])[] = [
  [
    'ENOTDIR',
    'Ở chỗ cần có thư mục “out/a” lại là một tệp',
    'stands where the folder “out/a” must',
  ],
  [
    'EISDIR',
    'Ở chỗ cần có tệp “out/a” lại là một thư mục',
    'stands where the file “out/a” must be',
  ],
  ['ENAMETOOLONG', 'Tên hoặc đường dẫn quá dài', 'too long for this machine: “out/a”'],
  ['EMFILE', 'Máy đang mở quá nhiều tệp', 'Too many files are open'],
  ['EIO', 'Ổ đĩa hoặc đường mạng báo lỗi', 'The disk or the network failed'],
  ['EEXIST', 'Một chương trình khác vừa tạo tệp', 'Another program has just made'],
  ['EXDEV', 'Không đọc hoặc ghi được “out/a”.', "can't be read or written"],
]

test.each(refusals)('%s: a sentence, the system text just for --verbose', async (code, ...told) => {
  const refuse = () => Promise.reject(hostError(machineError(code), 'out/a'))
  const pipeline = () =>
    Promise.resolve({ check: refuse, build: refuse, diff: refuse, verify: refuse })
  for (const [index, language] of ['vi', 'en'].entries()) {
    const argv = ['build', '2023', '--lang', language]
    const short = await run(root, argv, { pipeline, columns: 300 })
    expect(short.code).toBe(4)
    expect(short.stderr).toContain(told[index])
    expect(short.stderr).not.toContain(code)
    expect(short.stderr.includes('--verbose')).toBe(code === 'EXDEV')
    const long = await run(root, [...argv, '--verbose'], { pipeline, columns: 300 })
    expect(long.code).toBe(4)
    expect(long.stderr).toMatch(
      /^[^\n]+\n(Máy báo|The system says): E[A-Z]+: as the test wants it\n$/,
    )
    expect(long.stderr).not.toContain('--verbose')
  }
})

test('a bug: exit code 3, an apology, and the trace only when asked for', async () => {
  const fail = () => Promise.reject(new TypeError('x is undefined'))
  const pipeline = () => Promise.resolve({ check: fail, build: fail, diff: fail, verify: fail })
  const short = await run(root, ['check'], { pipeline })
  expect(short.code).toBe(3)
  expect(short.stderr).toContain('Xin lỗi, công cụ gặp lỗi của chính nó: x is undefined')
  expect(short.stderr).not.toContain('calls.test.ts')
  const long = await run(root, ['check', '--verbose'], { pipeline })
  expect(long.code).toBe(3)
  expect(long.stderr).toContain('calls.test.ts')
})

test('what an interrupted run left is told before anything else', async () => {
  const journal = { version: 1, phase: 'writing', folders: [], files: [] }
  const interrupted = await workFolder({
    ...smallOffice,
    '.cds-report/journal.json': JSON.stringify({
      ...journal,
      files: [{ path: 'out/a.docx', digest: 'x', oldDigest: null }],
    }),
  })
  const { code, stderr } = await run(interrupted, ['evaluate', '2023'])
  expect(code).toBe(0)
  expect(stderr).toMatch(/^Lần chạy trước bị ngắt giữa chừng; các tệp này được giữ như trước/)
  expect(stderr).toContain('out/a.docx')
})
