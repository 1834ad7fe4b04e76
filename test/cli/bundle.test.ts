import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test, vi } from 'vitest'
import { smallOffice } from './support/small-office.ts'
import { contentOf, workFolder } from './support/work-folder.ts'

vi.setConfig({ testTimeout: 60_000 })

const run = promisify(execFile)

const installed = await workFolder()
await run(process.execPath, ['build.mjs', 'bundle', join(installed, 'dist')])
await cp('templates', join(installed, 'templates'), { recursive: true })
const main = join(installed, 'dist/main.js')

test('--version and --help load neither the flow nor the renderers', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'))
  expect((await run(process.execPath, [main, '--version'])).stdout).toBe(`${version}\n`)
  const loaded = await codeLoadedBy(main)
  expect(loaded).not.toMatch(/liquidjs|exceljs|markdown-it|fast-xml-parser/i)
  // The words of the language that is spoken are loaded besides; never both.
  expect(loaded).not.toMatch(/cli\/language\/(vi|en)\.ts/)
  const words = await Promise.all(['vi', 'en'].map((language) => wordsFor(language)))
  for (const spoken of words) {
    expect(spoken).toContain('cds-report build 2023')
    expect(loaded.length + spoken.length).toBeLessThan(300_000)
  }
})

test('the installed tool works in a folder of its own, with the templates it brings', async () => {
  const { 'templates/mau-nho/template.yaml': _, ...office } = smallOffice
  const report = office['data/mau-xa/2023.yaml'] ?? ''
  const root = await workFolder({
    ...office,
    'data/mau-xa/2023.yaml': report.replace('mau-nho', 'bao-cao-nam'),
    'data/mau-xa/2023.md': '',
  })
  const { stderr } = await run(process.execPath, [main, 'build', '2023'], { cwd: root })
  expect(stderr).toContain('Đã xuất 1/1 báo cáo')
  expect(Object.keys(await contentOf(join(root, 'out')))).toContain('mau-xa/2023/bao-cao.docx')
})

test('the shell is answered by the installed tool', async () => {
  const root = await workFolder(smallOffice)
  const argv = [main, 'complete', 'bash', 'cds-report build 20', '20']
  const { stdout, stderr } = await run(process.execPath, argv, { cwd: root })
  expect({ stdout, stderr }).toEqual({ stdout: '2023\n', stderr: '' })
})

test('exit codes reach the shell', async () => {
  const root = await workFolder(smallOffice)
  await expect(run(process.execPath, [main, 'chek'], { cwd: root })).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Có phải là “check”?'),
  })
})

test('a bare machine will do: no git, no HOME, no terminal, a checkout without its repository', async () => {
  const root = await workFolder({ ...smallOffice, '.git': 'gitdir: /nowhere\n' })
  const nothing = { cwd: root, env: { PATH: join(root, 'nowhere') } }
  const argv = ['check', '--format', 'github', '--output', 'sarif=ci/check.sarif']
  const checked = await run(process.execPath, [main, ...argv], nothing)
  expect(checked.stderr).toBe('')
  expect(checked.stdout).toMatch(/^::warning file=data\/mau-xa\/2023\.yaml,line=8,/)
  const { version } = JSON.parse(await readFile('package.json', 'utf8'))
  const sarif = JSON.parse((await contentOf(root))['ci/check.sarif'] ?? '')
  expect(sarif.runs[0].tool.driver).toMatchObject({ name: 'cds-report', version })
  const built = await run(
    process.execPath,
    [main, 'build', '2023', '--summary', 'markdown'],
    nothing,
  )
  expect(built.stdout).toContain('✅ đã xuất')
})

test('a reader that goes away is no error', async () => {
  const root = await workFolder(smallOffice)
  const child = spawn(process.execPath, [main, 'evaluate', '2023', '--format', 'json'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.destroy()
  let stderr = ''
  child.stderr.on('data', (text) => {
    stderr += String(text)
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: 'Có 1 cảnh báo; xem bằng lệnh cds-report check.\n',
  })
})

test('a watch sees a save, and Ctrl-C is its good end', async () => {
  const root = await workFolder(smallOffice)
  const child = spawn(process.execPath, [main, 'check', '--watch'], { cwd: root })
  let stderr = ''
  child.stderr.on('data', (text) => {
    stderr += String(text)
  })
  const until = (told: string) =>
    vi.waitFor(() => expect(stderr).toContain(told), { timeout: 50_000 })
  await until('Nhấn Ctrl-C để dừng.')
  const report = join(root, 'data/mau-xa/2023.yaml')
  await writeFile(
    report,
    (await readFile(report, 'utf8')).replace('numerator: 31', 'numerator: 41'),
  )
  await until('41/191 = 21,47%')
  await until('Vừa thay đổi: data/mau-xa/2023.yaml; chạy lại hết ')
  child.kill('SIGINT')
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  expect(stderr).toMatch(/\nĐã dừng theo yêu cầu\. Không có tệp nào bị ghi dở\.\n$/)
})

const fullDevice = '/dev/full'

test.skipIf(!existsSync(fullDevice))('a full stdout or stderr is exit code 4', async () => {
  const root = await workFolder(smallOffice)
  const json = ['check', '2023', '--format', 'json']
  const lost = await inShell(root, json, `> ${fullDevice}`)
  expect(lost.code).toBe(4)
  expect(lost.stderr).toMatch(/^Không ghi được hết kết quả ra nơi nhận [^\n]+\n$/)
  const verbose = await inShell(root, [...json, '--verbose', '--lang=en'], `> ${fullDevice}`)
  expect(verbose.stderr).toMatch(/^The output could not .*\nThe system says: ENOSPC.*\n$/)
  expect(await inShell(root, ['check'], `2> ${fullDevice}`)).toMatchObject({ code: 4, stdout: '' })
  expect((await inShell(root, json, `> ${fullDevice} 2> ${fullDevice}`)).code).toBe(4)
  expect((await inShell(root, ['--help'], `> ${fullDevice}`)).code).toBe(4)
})

test.skipIf(process.platform === 'win32')('half a result in a file is exit code 4', async () => {
  const root = await workFolder(smallOffice)
  const argv = ['evaluate', '2023', '--format', 'json']
  const whole = await inShell(root, argv, '> whole.json')
  expect(whole.code).toBe(0)
  expect(JSON.parse(await readFile(join(root, 'whole.json'), 'utf8'))).toHaveProperty('reports')
  // A file may not grow over a block or two: the end of it is refused, like on a full disk.
  const half = await inShell(root, argv, '> half.json', "trap '' XFSZ; ulimit -f 1;")
  expect(half.code).toBe(4)
  expect(half.stderr).toContain('Đừng dùng phần đã ghi.')
})

/** The tool called by a shell that sends its streams elsewhere. */
async function inShell(cwd: string, argv: readonly string[], streams: string, first = '') {
  const call = `${first} exec "$0" "$@" ${streams}`
  const child = spawn('sh', ['-c', call, process.execPath, main, ...argv], { cwd })
  const written = { stdout: '', stderr: '' }
  child.stdout.on('data', (text) => {
    written.stdout += String(text)
  })
  child.stderr.on('data', (text) => {
    written.stderr += String(text)
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  return { code, ...written }
}

/** The chunk of the bundle with the words of one language. */
async function wordsFor(language: string): Promise<string> {
  const chunks = await readdir(join(installed, 'dist/chunks'))
  const name = chunks.find((each) => each.startsWith(`${language}-`)) ?? ''
  return readFile(join(installed, 'dist/chunks', name), 'utf8')
}

/** A module of the bundle with all that it imports at once. */
async function codeLoadedBy(path: string, seen = new Set<string>()): Promise<string> {
  if (seen.has(path)) return ''
  seen.add(path)
  const code = await readFile(path, 'utf8')
  const imports = [...code.matchAll(/^(?:\} from|import(?: .*? from)?) "(\..+?)";$/gm)]
  const parts = imports.map(([, name = '']) => codeLoadedBy(join(dirname(path), name), seen))
  return [code, ...(await Promise.all(parts))].join('\n')
}
