import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { plain } from './docx-file.ts'
import { converted } from './libre-office.ts'

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

/** The pages of office files, by name, as LibreOffice lays them out. */
export function printed(
  files: Readonly<Record<string, Uint8Array>>,
): ReadonlyMap<string, readonly PdfPage[]> {
  return new Map([...converted(files, 'pdf')].map(([name, pdf]) => [name, readPdf(pdf)]))
}

const millimetresPerPoint = 25.4 / 72

/** The pages of a PDF file with their words. */
export function readPdf(pdf: Uint8Array): PdfPage[] {
  const html = execFileSync('pdftotext', ['-raw', '-bbox', '-', '-'], {
    input: pdf,
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
