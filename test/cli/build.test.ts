import { rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Chalk } from 'chalk'
import { expect, test, vi } from 'vitest'
import { wordsIn } from '../../src/cli/language/words-in.ts'
import { buildText } from '../../src/cli/reporters/build-text.ts'
import { wordingFor } from '../../src/wording/wording.ts'
import { failingFiles } from './support/failing-files.ts'
import { hostAt } from './support/report-set.ts'
import { run } from './support/run.ts'
import { officeWith, smallOffice } from './support/small-office.ts'
import { contentOf, workFolder } from './support/work-folder.ts'

// The first call loads the whole flow.
vi.setConfig({ testTimeout: 60_000 })

const report = 'data/mau-xa/2023.yaml'
const folder = 'out/mau-xa/2023'

async function filesIn(root: string): Promise<string[]> {
  return Object.keys(await contentOf(root))
    .filter((path) => !(path in smallOffice))
    .sort()
}

test('a draft: what was found, what was written, how it came out', async () => {
  const root = await workFolder(smallOffice)
  const { code, stdout, stderr } = await run(root, ['build', '2023'])
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(await filesIn(root)).toEqual(
    ['bao-cao.docx', 'kiem-tra.xlsx', 'manifest.json', 'phu-luc.xlsx'].map(
      (name) => `${folder}/${name}`,
    ),
  )
  expect(stderr).toContain('audit/ratio-mismatch')
  expect(stderr).toContain('1 cảnh báo.')
  expect(stderr).toContain('✓ mau-xa/2023: đã ghi vào out/mau-xa/2023/ (bao-cao.docx, ')
  expect(stderr).toContain('  3 Đạt · 1 Không đạt · 1 Tạm dừng triển khai\n')
  expect(stderr).toMatch(/Đã xuất 1\/1 báo cáo, bản dự thảo\.\n$/)
})

test('twice the same bytes, and the folder may be anywhere', async () => {
  const root = await workFolder(smallOffice)
  const elsewhere = await workFolder()
  await run(root, ['build', '--all'])
  await run(root, ['build', '2023', '--out', join(elsewhere, 'ket-qua')])
  const built = await contentOf(join(root, 'out'))
  const again = await contentOf(join(elsewhere, 'ket-qua'))
  delete built['mau-xa/2023/manifest.json']
  delete again['mau-xa/2023/manifest.json']
  expect(again).toEqual(built)
})

test('--final is refused while a warning is left, and nothing is written', async () => {
  const root = await workFolder(smallOffice)
  const { code, stderr } = await run(root, ['build', '2023', '--final'])
  expect(code).toBe(1)
  expect(await filesIn(root)).toEqual([])
  expect(stderr).toContain('✗ mau-xa/2023: không xuất bản chính thức, vì còn cảnh báo.')
  expect(stderr).toContain('Không xuất báo cáo nào.')
})

test('a report with errors is not written: exit code 1', async () => {
  const root = await workFolder(officeWith(report, 'result: 99.5', 'result: 99.5 %x'))
  const { code, stderr } = await run(root, ['build', '2023', '--quiet'])
  expect(code).toBe(1)
  expect(await filesIn(root)).toEqual([])
  expect(stderr).toContain('✗ mau-xa/2023: không xuất, vì số liệu có lỗi.')
  expect(stderr).not.toContain('Không xuất báo cáo nào.')
})

test('--quiet says nothing where all went well', async () => {
  const root = await workFolder(smallOffice)
  expect(await run(root, ['build', '2023', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('--format writes just that', async () => {
  const root = await workFolder(smallOffice)
  await run(root, ['build', '2023', '--format', 'xlsx'])
  expect(await filesIn(root)).not.toContain(`${folder}/bao-cao.docx`)
  expect(await filesIn(root)).toContain(`${folder}/phu-luc.xlsx`)
})

test('--format html,md: a page and Markdown, in the manifest, and told', async () => {
  const root = await workFolder(smallOffice)
  const { code, stderr } = await run(root, ['build', '2023', '--format', 'html,md'])
  expect(code).toBe(0)
  expect(stderr).toContain('(bao-cao.html, bao-cao.md,')
  const names = ['bao-cao.html', 'bao-cao.md', 'manifest.json']
  expect(await filesIn(root)).toEqual(names.map((name) => `${folder}/${name}`))
  const content = await contentOf(root)
  expect(content[`${folder}/bao-cao.html`]).toContain('<p>365</p>')
  expect(content[`${folder}/bao-cao.md`]).toContain('| 365 |')
  const { outputs } = JSON.parse(content[`${folder}/manifest.json`] ?? '')
  expect(outputs.map(({ path }: { path: string }) => path)).toEqual(names.slice(0, 2))
})

test('figures of the overview are in the manifest as long as there is a page', async () => {
  const root = await workFolder(smallOffice)
  const places = async (format: string) => {
    await run(root, ['build', '2023', '--format', format])
    const { figures } = JSON.parse((await contentOf(root))[`${folder}/manifest.json`] ?? '')
    return figures.filter(({ place }: { place: string }) => place.startsWith('overview/')).length
  }
  expect(await places('docx')).toBe(0)
  const shown = await places('html')
  expect(shown).toBeGreaterThan(0)
  expect(await places('docx')).toBe(shown)
})

test.each(['html', 'md'])('a %s file edited by hand stays', async (format) => {
  const root = await workFolder(smallOffice)
  const name = `${folder}/bao-cao.${format}`
  await run(root, ['build', '2023', '--format', format])
  await writeFile(join(root, name), 'sửa tay')
  const refused = await run(root, ['build', '2023', '--format', format])
  expect(refused.code).toBe(1)
  expect(refused.stderr).toContain(name)
  expect((await contentOf(root))[name]).toBe('sửa tay')
  expect((await run(root, ['build', '2023'])).code).toBe(0)
})

test('a Word file edited by hand stays, and --force replaces it', async () => {
  const root = await workFolder(smallOffice)
  await run(root, ['build', '2023'])
  await writeFile(join(root, folder, 'bao-cao.docx'), 'sửa tay')
  const refused = await run(root, ['build', '2023'])
  expect(refused.code).toBe(1)
  expect(refused.stderr).toContain('không ghi đè, vì tệp đã được sửa tay')
  expect(refused.stderr.match(/--force/g)).toHaveLength(1)
  expect(refused.stderr.match(/bao-cao\.docx/g)).toHaveLength(1)
  expect(refused.stderr).toContain('1 cảnh báo.\n')
  expect((await contentOf(root))[`${folder}/bao-cao.docx`]).toBe('sửa tay')
  const forced = await run(root, ['build', '2023', '--force'])
  expect(forced.code).toBe(0)
  expect((await contentOf(root))[`${folder}/bao-cao.docx`]).not.toBe('sửa tay')
})

test('a report without an evaluation is told all the same', async () => {
  const view = {
    words: await wordsIn('vi'),
    wording: wordingFor('vi'),
    paint: new Chalk({ level: 0 }),
    columns: 80,
    quiet: false,
    verbose: false,
  }
  const reports = { unit: 'mau-xa', files: [] }
  const built = [
    { ...reports, stem: '2021' },
    { ...reports, stem: '2022', refused: 'edited-by-hand' },
    { ...reports, stem: '2023', refused: 'not-final' },
  ] as const
  const result = { reports: [], diagnostics: [], sources: new Map(), built }
  const text = buildText(result, false, view)
  expect(text).toContain('✓ mau-xa/2021: không có tệp nào cần ghi\n')
  expect(text).toContain('✗ mau-xa/2022: không ghi đè')
  expect(text).toContain('✗ mau-xa/2023: không xuất bản chính thức')
})

test('a file where the out folder must be: exit code 4, and no word of it afterwards', async () => {
  const root = await workFolder({ ...smallOffice, out: '' })
  const { code, stderr } = await run(root, ['build', '2023'], { columns: 200 })
  expect(code).toBe(4)
  expect(stderr).toMatch(/^Ở chỗ cần có thư mục “out” lại là một tệp [^\n]+\n$/)
  expect(stderr).not.toMatch(/ENOTDIR|directory/)
  expect(await filesIn(root)).toEqual(['out'])
  await rm(join(root, 'out'))
  expect((await run(root, ['check'])).stderr).not.toContain('Lần chạy trước')
})

test('a name that is too long: exit code 4, and nothing is left behind', async () => {
  const root = await workFolder(smallOffice)
  const out = 'x'.repeat(300)
  const { code, stderr } = await run(root, ['build', '2023', '--out', out], { columns: 1000 })
  expect(code).toBe(4)
  expect(stderr).toMatch(/^Tên hoặc đường dẫn quá dài/)
  expect(stderr).not.toContain('ENAMETOOLONG')
  expect(await filesIn(root)).toEqual([])
})

test('a Word file open elsewhere: exit code 4, a sentence, and the old set', async () => {
  const root = await workFolder(smallOffice)
  await run(root, ['build', '2023'])
  const old = await contentOf(root)
  await writeFile(join(root, report), (old[report] ?? '').replace('31,', '41,'))
  const isHeld = (step: { readonly name: string; readonly path: string }) =>
    step.name === 'rename' && step.path.endsWith('.docx')
  const host = hostAt(root, failingFiles({ code: 'EBUSY' }, isHeld))
  const { code, stderr } = await run(root, ['build', '2023'], { host, columns: 200 })
  expect(code).toBe(4)
  expect(stderr).toContain(`Tệp “${folder}/bao-cao.docx” đang được mở trong chương trình khác`)
  const left = await contentOf(root)
  expect({ ...left, [report]: '' }).toEqual({ ...old, [report]: '' })
})

test('an out folder that is a link to elsewhere is refused, unless it is named', async () => {
  const elsewhere = await workFolder()
  const root = await workFolder(smallOffice)
  await symlink(elsewhere, join(root, 'out'))
  const refused = await run(root, ['build', '2023'])
  expect(refused.code).toBe(4)
  expect(refused.stderr).toContain('có liên kết dẫn ra')
  expect(refused.stderr).not.toContain('a link leads')
  expect(await contentOf(elsewhere)).toEqual({})
  expect((await run(root, ['build', '2023', '--out', 'out'])).code).toBe(0)
  expect(Object.keys(await contentOf(elsewhere))).toHaveLength(4)
  await rm(elsewhere, { recursive: true })
})

test('--summary markdown tells on stdout what was built, what was not and why', async () => {
  const second = smallOffice[report] ?? ''
  const root = await workFolder({
    ...smallOffice,
    'data/mau-xa/2023.hong.yaml': second.replace('result: 99.5', 'result: 99.5 %x'),
    'data/mau-xa/2023.hong.md': smallOffice['data/mau-xa/2023.md'] ?? '',
  })
  const { code, stdout, stderr } = await run(root, ['build', '2023', '--summary', 'markdown'])
  expect(code).toBe(1)
  expect(stderr).toContain('Đã xuất 1/2 báo cáo, bản dự thảo.')
  expect(stdout).toMatchInlineSnapshot(`
    "## Xuất báo cáo

    **Đã xuất 1/2 báo cáo, bản dự thảo.** 1 lỗi, 2 cảnh báo.

    | Báo cáo | Kết quả | Chỉ tiêu | Phát hiện | Tệp |
    | --- | --- | --- | --- | --- |
    | mau-xa/2023.hong | ❌ không xuất, vì số liệu có lỗi. Sửa các lỗi ở trên rồi chạy lại. |  | 1 lỗi, 1 cảnh báo |  |
    | mau-xa/2023 | ✅ đã xuất | 3 Đạt · 1 Không đạt · 1 Tạm dừng triển khai | 1 cảnh báo | \`out/mau-xa/2023/\`<br>bao-cao.docx, phu-luc.xlsx, kiem-tra.xlsx, manifest.json |
    "
  `)
})

test('--max-warnings fails a build with more of them, and writes it', async () => {
  const root = await workFolder(smallOffice)
  const { code, stderr } = await run(root, ['build', '2023', '--max-warnings', '0'])
  expect(code).toBe(1)
  expect(stderr).toContain('Có 1 cảnh báo, nhiều hơn mức 0 mà --max-warnings cho phép.')
  expect(await filesIn(root)).not.toEqual([])
  expect((await run(root, ['build', '2023', '--max-warnings', '1'])).code).toBe(0)
})
