import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PdfResult } from '../../host.ts'
import { Interrupted } from '../disk/machine-error.ts'
import { findOffice } from './find-office.ts'
import { settlePdf } from './settle-pdf.ts'

/** How LibreOffice is called. */
export interface Conversion {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted by Ctrl-C. */
  readonly signal?: AbortSignal | undefined
  /** How long one document may take, in milliseconds: the first start of a slow machine is long. */
  readonly patience?: number
}

/**
 * Has LibreOffice turn a Word file into PDF, in a folder of its own with a profile of its own, so
 * that it neither meets nor disturbs the LibreOffice that the user has open. `date` takes the place
 * of the time of the run. Throws `Interrupted` after Ctrl-C; nothing is left behind.
 */
export async function convertToPdf(
  docx: Uint8Array,
  date: string,
  { env, signal, patience = 180_000 }: Conversion,
): Promise<PdfResult> {
  const program = await findOffice({ platform: process.platform, env })
  if (program === undefined) return { missing: 'no-program', detail: env['CDS_SOFFICE'] ?? '' }
  if (signal?.aborted) throw new Interrupted()
  const folder = await mkdtemp(join(tmpdir(), 'cds-report-pdf-'))
  try {
    const file = join(folder, 'bao-cao.docx')
    await writeFile(file, docx)
    const profile = pathToFileURL(join(folder, 'profile')).href
    const settings = [`-env:UserInstallation=${profile}`, '--headless', '--norestore']
    const task = ['--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, file]
    const ended = await runToEnd(program, [...settings, ...task], { env, signal, patience })
    if (signal?.aborted) throw new Interrupted()
    if (ended.isTooSlow) return { missing: 'too-slow', detail: program }
    // LibreOffice ends well where it could not read or write, too: what counts is the file.
    const pdf = await readFile(join(folder, 'bao-cao.pdf')).catch(() => undefined)
    if (!pdf?.subarray(0, 5).equals(Buffer.from('%PDF-'))) {
      return { missing: 'failed', detail: `${program}: ${ended.said.trim()}` }
    }
    return { bytes: settlePdf(pdf, date) }
  } finally {
    // Windows holds the files of a killed program for a moment; what is left is the system's to tidy.
    const patiently = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }
    await rm(folder, patiently).catch(() => undefined)
  }
}

interface Ended {
  readonly said: string
  readonly isTooSlow: boolean
}

/** Runs a program until it ends, or is ended with all that it has started. */
function runToEnd(
  program: string,
  args: readonly string[],
  { env, signal, patience }: Conversion & { readonly patience: number },
): Promise<Ended> {
  return new Promise((resolve) => {
    let said = ''
    let isTooSlow = false
    const child = spawn(program, args, {
      // Times in a PDF carry their zone.
      env: { ...env, TZ: 'UTC' },
      stdio: ['ignore', 'ignore', 'pipe'],
      // A group of its own, so that it can be ended as a whole; Ctrl-C does not reach it either.
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    const end = () => endAll(child)
    const timer = setTimeout(() => {
      isTooSlow = true
      end()
    }, patience)
    const done = (text: string) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve({ said: said + text, isTooSlow })
    }
    signal?.addEventListener('abort', end)
    child.stderr.on('data', (text) => {
      said += String(text)
    })
    child.on('error', (error) => done(error.message))
    child.on('close', () => done(''))
  })
}

/** The program is a script or a starter: what works is a child of it. */
function endAll({ pid }: ChildProcess): void {
  if (pid === undefined) return
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true })
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}
