import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { plain } from './docx-file.ts'

/** A printed word and its box, in millimetres from the top left corner of the page. */
export interface PdfWord {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A page and its words as they were drawn, which is the order of the document. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly words: readonly PdfWord[]
}

/** The programs a proof needs and the machine lacks. */
export function missingTools(tools: readonly string[] = ['soffice', 'pdftotext']): string[] {
  return tools.filter((tool) => programPath(tool) === undefined)
}

/** Where on PATH a program lies. */
export function programPath(tool: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const suffixes = process.platform === 'win32' ? ['.exe', '.com', '.cmd'] : ['']
  return folders
    .flatMap((folder) => suffixes.map((suffix) => join(folder, tool + suffix)))
    .find((path) => existsSync(path))
}

/** Prints an office file as LibreOffice lays it out; a profile of its own keeps the user's alone. */
export function printed(file: string, out: string): PdfPage[] {
  const profile = mkdtempSync(join(tmpdir(), 'soffice-'))
  const settings = `-env:UserInstallation=${pathToFileURL(profile).href}`
  const task = ['--headless', settings, '--convert-to', 'pdf', '--outdir', out, file]
  try {
    execFileSync('soffice', task, { stdio: 'pipe', timeout: 120_000 })
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
  return readPdf(join(out, `${basename(file, extname(file))}.pdf`))
}

const millimetresPerPoint = 25.4 / 72

/** The pages of a PDF file with their words. */
export function readPdf(file: string): PdfPage[] {
  const html = execFileSync('pdftotext', ['-raw', '-bbox', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return html.split('<page ').slice(1).map(readPage)
}

function readPage(html: string): PdfPage {
  const [head = ''] = html.split('>')
  const words = [...html.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)]
  return {
    width: length(head, 'width'),
    height: length(head, 'height'),
    words: words.map(([, box = '', text = '']) => ({
      text: plain(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')),
      left: length(box, 'xMin'),
      right: length(box, 'xMax'),
      top: length(box, 'yMin'),
      bottom: length(box, 'yMax'),
    })),
  }
}

function length(attributes: string, name: string): number {
  const [, value = '0'] = new RegExp(`${name}="([^"]*)"`).exec(attributes) ?? []
  return Number(value) * millimetresPerPoint
}
