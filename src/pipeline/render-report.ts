import type { Comparison } from '../diff/comparison.ts'
import type { Evaluation } from '../evaluation/verdict.ts'
import type { Host, MissingPdf, OutputFile } from '../host.ts'
import type { ComposedProse } from '../prose/compose-narrative.ts'
import type { Template } from '../prose/template.ts'
import { composeReport, propertiesOf } from '../report/compose-report.ts'
import {
  type HashedFile,
  type Manifest,
  overviewFigures,
  printedFigures,
} from '../report/manifest.ts'
import type { ReportModel } from '../report/report-model.ts'
import { appendixSheets } from '../report/sheets/appendix-sheets.ts'
import { checkSheet } from '../report/sheets/check-sheet.ts'
import { figuresSheet } from '../report/sheets/figures-sheet.ts'
import { type Diagnostic, sortDiagnostics } from '../source/diagnostic.ts'
import { type Difference, isGrave } from '../source/difference.ts'
import { disagreements } from '../verify/agreement.ts'
import { type ExpectedFile, readFinishedFile, verifyFile } from '../verify/verify-file.ts'
import { wordingFor } from '../wording/wording.ts'
import type { BuildOptions, OutputFormat } from './contracts.ts'
import type { PreviousBuild } from './previous-build.ts'

/** A report without errors, and all that was said of it. */
export interface Finished {
  readonly evaluation: Evaluation
  readonly prose: ComposedProse
  readonly template: Template
  readonly comparison: Comparison | undefined
  readonly open: readonly Diagnostic[]
  readonly accepted: readonly Diagnostic[]
  readonly inputs: ReadonlyMap<string, string | undefined>
  /** An earlier build: its outputs are kept in the manifest where they are not written anew. */
  readonly previous: PreviousBuild
}

/** The files of a report as they are to be written, and what of them is wanting. */
export interface RenderedReport {
  readonly files: readonly OutputFile[]
  readonly noPdf?: MissingPdf
  /** Names of files that stay as they were, out of other inputs. */
  readonly outdated: readonly string[]
}

/** Every file of a report by name, as it follows from the data and before it has a format. */
export interface ComposedFiles {
  readonly model: ReportModel
  readonly files: ReadonlyMap<string, ExpectedFile>
}

/** Report → models of its files. Whether a warning is open does not depend on what is composed. */
export function composeFiles(
  {
    evaluation,
    prose,
    template,
    comparison,
    open,
    accepted,
  }: Omit<Finished, 'inputs' | 'previous'>,
  { draft, date: wanted }: { readonly draft: boolean; readonly date?: string | undefined },
): ComposedFiles {
  const { report } = evaluation
  const day = report.document.date
  const date = wanted ?? (day !== undefined && day.length === 10 ? day : report.asOf)
  const model = composeReport(evaluation, prose, template, { draft, date, comparison })
  const properties = propertiesOf(evaluation, prose, { date })
  const files = new Map<string, ExpectedFile>([['bao-cao.docx', { kind: 'docx', model }]])
  const annex = appendixSheets(evaluation, prose, template, comparison)
  if (annex.length > 0) {
    files.set('phu-luc.xlsx', { kind: 'xlsx', workbook: { properties, sheets: annex } })
  }
  const wording = wordingFor('vi')
  const sheets = [
    checkSheet(sortDiagnostics(open), sortDiagnostics(accepted), report.accepted, wording),
    figuresSheet(evaluation),
  ]
  files.set('kiem-tra.xlsx', { kind: 'xlsx', workbook: { properties, sheets } })
  return { model, files }
}

/** Report → models → bytes, proven: all files of one report, the manifest last. */
export async function renderReport(
  host: Host,
  finished: Finished,
  folder: string,
  options: BuildOptions,
): Promise<RenderedReport> {
  const { report } = finished.evaluation
  const composed = composeFiles(finished, { draft: !options.final, date: options.date })
  const { model } = composed
  refuse(disagreements(composed.files.values()))
  const files: OutputFile[] = []
  let noPdf: MissingPdf | undefined
  for (const [name, expected] of composed.files) {
    const isPrinted = name === guarded.docx && options.formats.includes('pdf')
    if (!options.formats.includes(expected.kind) && !isPrinted) continue
    const bytes = await render(expected)
    refuse(verifyFile(expected, readFinishedFile(bytes)).differences)
    if (options.formats.includes(expected.kind)) files.push({ path: `${folder}/${name}`, bytes })
    if (!isPrinted) continue
    const pdf = (await host.toPdf?.(bytes, model.properties.date)) ?? noProgram
    if ('missing' in pdf) noPdf = pdf
    else files.push({ path: `${folder}/${guarded.pdf}`, bytes: pdf.bytes })
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
  const inputs = [...finished.inputs]
    .sort()
    .flatMap(([path, sha256]) => (sha256 ? [{ path, sha256 }] : []))
  const kept = keptOutputs(finished.previous, written, inputs)
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
    inputs,
    outputs,
  }
  const bytes = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)
  return {
    files: [...files, { path: `${folder}/manifest.json`, bytes }],
    ...(noPdf && { noPdf }),
    outdated: await outdatedFiles(host, folder, kept),
  }
}

/** Those that are still there; a file that was thrown away misleads nobody. */
async function outdatedFiles(
  host: Host,
  folder: string,
  kept: readonly HashedFile[],
): Promise<string[]> {
  const names = kept.flatMap(({ path, outdated }) => (outdated ? path : []))
  const found = await Promise.all(names.map((name) => host.read(`${folder}/${name}`)))
  return names.filter((_, index) => found[index] !== undefined)
}

/** Where a host does not know how to print. */
const noProgram: MissingPdf = { missing: 'no-program', detail: '' }

/** Outputs that stay; those of other inputs say so, lest `verify` calls them untouched and good. */
function keptOutputs(
  previous: PreviousBuild,
  written: readonly HashedFile[],
  inputs: readonly HashedFile[],
): HashedFile[] {
  const isSame = JSON.stringify(previous.inputs) === JSON.stringify(inputs)
  return previous.outputs
    .filter(({ path }) => !written.some((file) => file.path === path))
    .map((file) => (isSame ? file : { ...file, outdated: true }))
}

async function render(file: ExpectedFile): Promise<Uint8Array> {
  if (file.kind === 'docx') {
    const { docxRenderer } = await import('../render/docx/render-docx.ts')
    return docxRenderer.render(file.model)
  }
  const { xlsxRenderer } = await import('../render/xlsx/render-xlsx.ts')
  return xlsxRenderer.render(file.workbook)
}

/** What was just made is read back: a figure in it that is not ours is a bug, and is not written. */
function refuse(differences: readonly Difference[]): void {
  const wrong = differences.find(isGrave)
  if (wrong) throw new Error(`A file came out wrong: ${JSON.stringify(wrong)}`)
}

/** The files that people open, sign and send: never overwritten once they were edited. */
const guarded = {
  docx: 'bao-cao.docx',
  xlsx: 'phu-luc.xlsx',
  html: 'bao-cao.html',
  md: 'bao-cao.md',
  // Signed where it stands, as often as not.
  pdf: 'bao-cao.pdf',
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

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
