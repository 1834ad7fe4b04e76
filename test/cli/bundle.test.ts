import { execFile, spawn } from 'node:child_process'
import { cp, readFile } from 'node:fs/promises'
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
  expect(loaded.length).toBeLessThan(300_000)
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

test('exit codes reach the shell', async () => {
  const root = await workFolder(smallOffice)
  await expect(run(process.execPath, [main, 'chek'], { cwd: root })).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Có phải là “check”?'),
  })
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

/** A module of the bundle with all that it imports at once. */
async function codeLoadedBy(path: string, seen = new Set<string>()): Promise<string> {
  if (seen.has(path)) return ''
  seen.add(path)
  const code = await readFile(path, 'utf8')
  const imports = [...code.matchAll(/^(?:\} from|import(?: .*? from)?) "(\..+?)";$/gm)]
  const parts = imports.map(([, name = '']) => codeLoadedBy(join(dirname(path), name), seen))
  return [code, ...(await Promise.all(parts))].join('\n')
}
