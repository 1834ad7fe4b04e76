import type { Evaluation } from '../evaluation/verdict.ts'
import type { Host, OutputFile } from '../host.ts'
import type { ComposedProse } from '../prose/compose-narrative.ts'
import type { Template } from '../prose/template.ts'
import { composeReport, propertiesOf } from '../report/compose-report.ts'
import {
  type HashedFile,
  type Manifest,
  overviewFigures,
  printedFigures,
} from '../report/manifest.ts'
import { appendixSheets } from '../report/sheets/appendix-sheets.ts'
import { checkSheet } from '../report/sheets/check-sheet.ts'
import { figuresSheet } from '../report/sheets/figures-sheet.ts'
import { type Diagnostic, sortDiagnostics } from '../source/diagnostic.ts'
import { wordingFor } from '../wording/wording.ts'
import type { BuildOptions, OutputFormat } from './contracts.ts'

/** A report without errors, and all that was said of it. */
export interface Finished {
  readonly evaluation: Evaluation
  readonly prose: ComposedProse
  readonly template: Template
  readonly open: readonly Diagnostic[]
  readonly accepted: readonly Diagnostic[]
  readonly inputs: ReadonlyMap<string, string | undefined>
  /** Outputs of an earlier build, kept in the manifest where they are not written anew. */
  readonly previous: readonly HashedFile[]
}

/** Report → model → bytes: all files of one report, the manifest last. */
export async function renderReport(
  host: Host,
  finished: Finished,
  folder: string,
  options: BuildOptions,
): Promise<OutputFile[]> {
  const { evaluation, prose, template, open, accepted } = finished
  const { report } = evaluation
  const day = report.document.date
  const date = options.date ?? (day !== undefined && day.length === 10 ? day : report.asOf)
  const model = composeReport(evaluation, prose, template, { draft: !options.final, date })
  const properties = propertiesOf(evaluation, prose, { date })
  const files: OutputFile[] = []
  if (options.formats.includes('docx')) {
    const { docxRenderer } = await import('../render/docx/render-docx.ts')
    files.push({ path: `${folder}/bao-cao.docx`, bytes: await docxRenderer.render(model) })
  }
  if (options.formats.includes('xlsx')) {
    const { xlsxRenderer } = await import('../render/xlsx/render-xlsx.ts')
    const annex = appendixSheets(evaluation, prose, template)
    if (annex.length > 0) {
      const bytes = await xlsxRenderer.render({ properties, sheets: annex })
      files.push({ path: `${folder}/phu-luc.xlsx`, bytes })
    }
    const wording = wordingFor('vi')
    const sheets = [
      checkSheet(sortDiagnostics(open), sortDiagnostics(accepted), report.accepted, wording),
      figuresSheet(evaluation),
    ]
    const bytes = await xlsxRenderer.render({ properties, sheets })
    files.push({ path: `${folder}/kiem-tra.xlsx`, bytes })
  }
  if (options.formats.includes('html')) {
    const { htmlRenderer } = await import('../render/html/render-html.ts')
    files.push({ path: `${folder}/bao-cao.html`, bytes: await htmlRenderer.render(model) })
  }
  if (options.formats.includes('md')) {
    const { markdownRenderer } = await import('../render/markdown/render-markdown.ts')
    files.push({ path: `${folder}/bao-cao.md`, bytes: await markdownRenderer.render(model) })
  }
  const written = files.map(({ path, bytes }) => ({
    path: nameOf(path),
    sha256: host.digest(bytes),
  }))
  const kept = finished.previous.filter(({ path }) => !written.some((file) => file.path === path))
  const outputs = [...written, ...kept]
  const manifest: Manifest = {
    version: 1,
    tool: options.tool,
    unit: report.unit.id,
    period: report.period.text,
    report: report.stem,
    draft: !options.final,
    illustrative: report.document.illustrative,
    figures: [
      ...printedFigures(model),
      ...(outputs.some(({ path }) => path === guarded.html) ? overviewFigures(model) : []),
    ],
    inputs: [...finished.inputs]
      .sort()
      .flatMap(([path, sha256]) => (sha256 ? { path, sha256 } : [])),
    outputs,
  }
  const bytes = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)
  return [...files, { path: `${folder}/manifest.json`, bytes }]
}

/** The files that people open, sign and send: never overwritten once they were edited. */
const guarded = {
  docx: 'bao-cao.docx',
  xlsx: 'phu-luc.xlsx',
  html: 'bao-cao.html',
  md: 'bao-cao.md',
} as const

/** The first file of the wanted formats that is no longer the one its manifest tells of. */
export async function editedByHand(
  host: Host,
  folder: string,
  previous: readonly HashedFile[],
  formats: readonly OutputFormat[],
): Promise<string | undefined> {
  for (const format of formats) {
    const name = guarded[format]
    const bytes = await host.read(`${folder}/${name}`)
    const built = previous.find(({ path }) => path === name)?.sha256
    if (bytes !== undefined && built !== host.digest(bytes)) return `${folder}/${name}`
  }
  return undefined
}

/** What the manifest of an earlier build says it wrote; one that can't be read proves nothing. */
export async function previousOutputs(host: Host, folder: string): Promise<readonly HashedFile[]> {
  const bytes = await host.read(`${folder}/manifest.json`)
  if (!bytes) return []
  try {
    const manifest: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const outputs = isRecord(manifest) ? manifest['outputs'] : undefined
    return Array.isArray(outputs) ? outputs.filter(isHashedFile) : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

function isHashedFile(value: unknown): value is HashedFile {
  return isRecord(value) && typeof value['path'] === 'string' && typeof value['sha256'] === 'string'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
