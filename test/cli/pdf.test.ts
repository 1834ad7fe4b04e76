import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { Interrupted } from '../../src/cli/disk/machine-error.ts'
import { createNodeHost } from '../../src/cli/node-host.ts'
import { convertToPdf } from '../../src/cli/office/convert-to-pdf.ts'
import { findOffice } from '../../src/cli/office/find-office.ts'
import { settlePdf } from '../../src/cli/office/settle-pdf.ts'
import type { PdfResult } from '../../src/host.ts'
import { missingTools, readPdf } from '../form/pdf-file.ts'
import { type MemoryHost, memoryHost } from '../support/memory-host.ts'
import { run } from './support/run.ts'
import { smallOffice } from './support/small-office.ts'
import { workFolder } from './support/work-folder.ts'

// The first call loads the whole flow, LibreOffice has its time.
vi.setConfig({ testTimeout: 240_000 })

const folder = 'out/mau-xa/2023'
const pdf = `${folder}/bao-cao.pdf`

/** A machine that prints: the PDF says from how many bytes and for which day. */
function printingHost(
  host: MemoryHost = memoryHost(smallOffice),
  answer = async (docx: Uint8Array, date: string): Promise<PdfResult> => ({
    bytes: new TextEncoder().encode(`%PDF of ${docx.length} bytes, ${date}`),
  }),
) {
  return { ...host, toPdf: answer }
}

function textOf(host: MemoryHost, path: string): string {
  return new TextDecoder().decode(host.files.get(path))
}

async function build(host: MemoryHost, ...more: readonly string[]) {
  return await run('/', ['build', '2023', ...more], { host, columns: 300 })
}

test('--pdf: one more file of the same set, in the manifest, for the day of the report', async () => {
  const host = printingHost()
  const { code, stderr } = await build(host, '--pdf')
  expect(code).toBe(0)
  expect(stderr).toContain(
    '(bao-cao.docx, bao-cao.pdf, phu-luc.xlsx, kiem-tra.xlsx, manifest.json)',
  )
  const { length } = host.files.get(`${folder}/bao-cao.docx`) ?? []
  expect(textOf(host, pdf)).toBe(`%PDF of ${length} bytes, 2023-11-30`)
  expect(host.written).toHaveLength(1)
  expect(host.written[0]?.map(({ path }) => path)).toContain(pdf)
  const { outputs } = JSON.parse(textOf(host, `${folder}/manifest.json`))
  const sha256 = host.digest(host.files.get(pdf) ?? new Uint8Array())
  expect(outputs).toContainEqual({ path: 'bao-cao.pdf', sha256 })
})

test('--pdf without the Word file: printed all the same', async () => {
  const host = printingHost()
  expect((await build(host, '--pdf', '--format', 'xlsx')).code).toBe(0)
  expect(host.files.has(pdf)).toBe(true)
  expect(host.files.has(`${folder}/bao-cao.docx`)).toBe(false)
})

const noOffice = { missing: 'no-program', detail: '' } as const

test('no LibreOffice: the other files are written, exit code 4, and how to install it', async () => {
  const host = printingHost(undefined, async () => noOffice)
  const { code, stderr } = await build(host, '--pdf')
  expect(code).toBe(4)
  expect([...host.files.keys()]).toContain(`${folder}/bao-cao.docx`)
  expect(host.files.has(pdf)).toBe(false)
  expect(stderr).toContain('Đã xuất 1/1 báo cáo')
  expect(stderr).toContain('Không tạo được bao-cao.pdf, vì máy chưa có LibreOffice.')
  expect(stderr).toContain('https://vi.libreoffice.org')
  expect(stderr).toContain('sudo apt install libreoffice-writer-nogui fonts-liberation2')
  const english = await build(
    printingHost(undefined, async () => noOffice),
    '--pdf',
    '--lang=en',
  )
  expect(english.stderr).toContain('because this machine has no LibreOffice.')
})

test('a host that cannot print is one without LibreOffice', async () => {
  expect((await build(memoryHost(smallOffice), '--pdf')).code).toBe(4)
})

test('no LibreOffice where CDS_SOFFICE points to', async () => {
  const host = printingHost(undefined, async () => ({ ...noOffice, detail: 'D:\\LO\\soffice.exe' }))
  const { stderr } = await build(host, '--pdf', '--quiet')
  expect(stderr).toMatch(
    /^Không tạo được bao-cao.pdf, vì không thấy LibreOffice ở “D:\\LO\\soffice.exe”/,
  )
})

test.each([
  ['failed', 'LibreOffice không tạo được bao-cao.pdf của: mau-xa/2023.'],
  ['too-slow', 'LibreOffice chạy quá 3 phút mà chưa xong bao-cao.pdf của: mau-xa/2023.'],
] as const)(
  '%s: told with the report; what the system said just for --verbose',
  async (missing, told) => {
    const failing = () =>
      printingHost(undefined, async () => ({ missing, detail: 'xyz: no filter' }))
    const { code, stderr } = await build(failing(), '--pdf')
    expect(code).toBe(4)
    expect(stderr).toContain(told)
    expect(stderr).not.toContain('xyz')
    expect((await build(failing(), '--pdf', '--verbose')).stderr).toContain(
      'Máy báo: xyz: no filter',
    )
  },
)

test('what is wrong with the data outweighs a PDF that is wanting', async () => {
  const host = printingHost(undefined, async () => noOffice)
  expect((await build(host, '--pdf', '--fail-on', 'warning')).code).toBe(1)
})

test('a PDF that was signed where it stands is not overwritten', async () => {
  const host = printingHost()
  await build(host, '--pdf')
  const signed = printingHost(memoryHost({ ...Object.fromEntries(host.files), [pdf]: 'đã ký số' }))
  const { code, stderr } = await build(signed, '--pdf')
  expect(code).toBe(1)
  expect(stderr).toContain(`không ghi đè, vì tệp đã được sửa tay`)
  expect(stderr).toContain(pdf)
  expect(textOf(signed, pdf)).toBe('đã ký số')
  expect((await build(signed, '--pdf', '--force')).code).toBe(0)
  expect(textOf(signed, pdf)).toContain('%PDF')
})

test('a PDF of earlier data: the build that leaves it says so, and verify does not trust it', async () => {
  const host = printingHost()
  await build(host, '--pdf')
  const report = 'data/mau-xa/2023.yaml'
  const changed = smallOffice[report]?.replace('numerator: 31', 'numerator: 41') ?? ''
  const later = printingHost(memoryHost({ ...Object.fromEntries(host.files), [report]: changed }))
  const { code, stderr } = await build(later)
  expect(code).toBe(0)
  expect(stderr).toContain('Còn là bản của số liệu trước đây: bao-cao.pdf')
  const verified = await run('/', ['verify', '2023'], { host: later, columns: 300 })
  expect(verified.code).toBe(1)
  expect(verified.stderr).toContain(`✗ ${pdf}`)
  const anew = await build(later, '--pdf')
  expect(anew.stderr).not.toContain('Còn là bản')
  expect((await run('/', ['verify', '2023'], { host: later })).code).toBe(0)
})

describe('where LibreOffice is looked for', () => {
  const at =
    (...there: string[]) =>
    async (path: string) =>
      there.includes(path)

  test('on PATH, then where installers put it', async () => {
    const linux = { platform: 'linux', env: { PATH: 'bin:/usr/bin:/opt/lo' } } as const
    expect(await findOffice(linux, at('/opt/lo/libreoffice'))).toBe('/opt/lo/libreoffice')
    expect(await findOffice(linux, at('/snap/bin/libreoffice'))).toBe('/snap/bin/libreoffice')
    const mac = '/Applications/LibreOffice.app/Contents/MacOS/soffice'
    expect(await findOffice({ platform: 'darwin', env: {} }, at(mac))).toBe(mac)
  })

  test('on Windows, in either folder of programs, the one that waits first', async () => {
    const env = {
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    }
    const windows = { platform: 'win32', env } as const
    const old = 'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe'
    expect(await findOffice(windows, at(old))).toBe(old)
    const program = 'C:\\Program Files\\LibreOffice\\program\\soffice'
    expect(await findOffice(windows, at(`${program}.exe`, `${program}.com`))).toBe(`${program}.com`)
  })

  test('CDS_SOFFICE alone, where it is set; a relative folder of PATH never', async () => {
    const env = { PATH: '/usr/bin', CDS_SOFFICE: '/home/a/soffice' }
    expect(await findOffice({ platform: 'linux', env }, at('/usr/bin/soffice'))).toBeUndefined()
    const found = await findOffice({ platform: 'linux', env }, at('/home/a/soffice'))
    expect(found).toBe('/home/a/soffice')
    const here = { platform: 'linux', env: { PATH: '.:bin' } } as const
    expect(await findOffice(here, async (path) => !path.startsWith('/'))).toBeUndefined()
  })
})

test('a PDF loses the time at which it was made, and keeps its length', () => {
  const made = (second: number, id: string) =>
    `%PDF-1.6\n<</CreationDate(D:202611221054${second}Z')>>\nxref\n<</ID [ <${id}>\n<${id}> ]\n` +
    `/DocChecksum /${id}\n>>\n<xmp:CreateDate>2026-11-22T10:54:${second}Z</xmp:CreateDate>\u0000\u00FF`
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
  const one = bytes(made(15, '3A0E1015F106F1FC30E0274FDCF2D7E2'))
  const other = bytes(made(17, '5D2BFCF90696F1C846DB98746B60561D'))
  const settled = settlePdf(one, '2023-12-14')
  expect(settlePdf(other, '2023-12-14')).toEqual(settled)
  expect(settled).toHaveLength(one.length)
  const text = Buffer.from(settled).toString('latin1')
  expect(text).toContain("(D:20231214000000Z')")
  expect(text).toContain('>2023-12-14T00:00:00Z<')
  expect(text.endsWith('\u0000\u00FF')).toBe(true)
  expect(text).not.toContain('0'.repeat(32))
  expect(settlePdf(one, '2023-12-15')).not.toEqual(settled)
})

describe.skipIf(process.platform === 'win32')('a program in the place of LibreOffice', () => {
  /** A script that is taken for LibreOffice; it may write into `$ROOT`. */
  async function program(script: string) {
    const root = await workFolder({ soffice: `#!/bin/sh\n${script}\n` })
    await chmod(join(root, 'soffice'), 0o755)
    return {
      root,
      env: { PATH: process.env['PATH'], CDS_SOFFICE: join(root, 'soffice'), ROOT: root },
    }
  }

  test('one that hangs is ended, sooner or later', async () => {
    const { env } = await program('sleep 1000')
    const result = await convertToPdf(new Uint8Array(), '2023-12-14', { env, patience: 1 })
    expect(result).toMatchObject({ missing: 'too-slow' })
  })

  test('Ctrl-C ends it with all that it has started', async () => {
    const { root, env } = await program('sleep 1000 & echo $! > $ROOT/child; wait')
    const interruption = new AbortController()
    const host = createNodeHost({ root, env, signal: interruption.signal })
    const work = host.toPdf?.(new Uint8Array(), '2023-12-14')
    const outcome = expect(work).rejects.toThrow(Interrupted)
    await vi.waitFor(
      () => readFile(join(root, 'child'), 'utf8').then((id) => expect(id).not.toBe('')),
      {
        timeout: 60_000,
      },
    )
    interruption.abort()
    await host.settled()
    await outcome
    await ended(Number(await readFile(join(root, 'child'), 'utf8')))
  })

  test('one that ends well without a file, or with something else, has failed', async () => {
    const nothing = await program('echo "no export filter" >&2')
    const result = await convertToPdf(new Uint8Array(), '2023-12-14', nothing)
    expect(result).toMatchObject({ missing: 'failed' })
    expect(result).toHaveProperty('detail', expect.stringContaining('no export filter'))
    const other = await program(
      'for last; do :; done; echo error > "$(dirname "$last")/bao-cao.pdf"',
    )
    const wrong = await convertToPdf(new Uint8Array(), '2023-12-14', other)
    expect(wrong).toMatchObject({ missing: 'failed' })
  })
})

/** Waits until a process is no more. */
async function ended(id: number): Promise<void> {
  expect(id).toBeGreaterThan(0)
  const isGone = () => expect(() => process.kill(id, 0)).toThrow()
  await vi.waitFor(isGone, { timeout: 60_000 })
}

const isAbsent = missingTools().length > 0

test.runIf(process.env['CI'] === 'true')('LibreOffice is there', () => {
  expect(isAbsent).toBe(false)
})

if (isAbsent) console.warn('--pdf is NOT proven with LibreOffice: soffice, pdftotext not on PATH.')

test.skipIf(isAbsent)('LibreOffice itself: the whole report, and nothing left behind', async () => {
  const root = await workFolder(smallOffice)
  const temporary = await workFolder()
  const env = { PATH: process.env['PATH'], TMPDIR: temporary }
  vi.stubEnv('TMPDIR', temporary)
  const host = createNodeHost({ root, env })
  const { code, stderr } = await run(root, ['build', '2023', '--pdf'], { host })
  vi.unstubAllEnvs()
  expect(stderr).toContain('bao-cao.pdf')
  expect(code).toBe(0)
  const words = readPdf(await readFile(join(root, pdf))).flatMap((page) =>
    page.words.map(({ text }) => text),
  )
  expect(words.join(' ')).toContain('Hồ sơ trực tuyến đạt 16,23%.')
  expect(Buffer.from(await readFile(join(root, pdf))).toString('latin1')).toContain(
    '(D:20231130000000Z',
  )
  expect((await readdir(temporary)).filter((name) => name.startsWith('cds-report-pdf'))).toEqual([])
  const emptyPath = createNodeHost({ root, env: { CDS_SOFFICE: join(root, 'nowhere') } })
  await writeFile(join(root, 'data/mau-xa/2023.md'), '# Kết quả\n\nĐã đạt {{ ho_so }}.\n')
  const without = await run(root, ['build', '2023', '--pdf'], { host: emptyPath, columns: 300 })
  expect(without.code).toBe(4)
  expect(without.stderr).toContain('không thấy LibreOffice ở “')
  expect(without.stderr).toContain('Còn là bản của số liệu trước đây: bao-cao.pdf')
})
