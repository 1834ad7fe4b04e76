/**
 * The flow, on one page:
 *
 *   read      files → text → YAML with places → held against JSON Schema     (source, schema)
 *   examine   → dataset → verdicts → audits → traced prose                   (dataset … prose)
 *   compose   → report model, sheets, manifest                               (report)
 *   render    → bytes                                                        (render)
 *   replace   all files of a report together                                 (host)
 *
 * Every stage gives its value and its findings; only a bug is thrown.
 */
import { assembleCatalog } from './dataset/assemble-catalog.ts'
import { assembleUnit } from './dataset/assemble-unit.ts'
import type { Host } from './host.ts'
import { applyAcceptances } from './pipeline/acceptance.ts'
import type {
  BuildOptions,
  BuildResult,
  BuiltReport,
  CheckedReport,
  CheckResult,
  Selection,
} from './pipeline/contracts.ts'
import { type Examined, examineReport } from './pipeline/examine-report.ts'
import { createSourceReader, type SourceReader } from './pipeline/read-source.ts'
import { isEditedByHand, renderReport } from './pipeline/render-report.ts'
import { type ReportPlace, selectReports } from './pipeline/select-reports.ts'
import { assembleTemplate } from './prose/assemble-template.ts'
import type { Template } from './prose/template.ts'
import {
  type Diagnostic,
  diagnostic,
  isError,
  severityOf,
  sortDiagnostics,
} from './source/diagnostic.ts'
import { locationOf, sourceFile } from './source/location.ts'
import type { SourceDocument } from './source/source-document.ts'

export type { Status } from './dataset/dataset.ts'
export { statuses } from './dataset/dataset.ts'
export type { Evaluation, GroupVerdicts, StatusCounts, Verdict } from './evaluation/verdict.ts'
export { allVerdicts, datumOf, leafVerdicts } from './evaluation/verdict.ts'
export type { FolderEntry, Host, OutputFile } from './host.ts'
export { HostError } from './host.ts'
export type {
  BuildOptions,
  BuildResult,
  BuiltReport,
  CheckedReport,
  CheckResult,
  OutputFormat,
  Selection,
  UnknownName,
} from './pipeline/contracts.ts'
export type { Diagnostic } from './source/diagnostic.ts'
export { isError, severityOf } from './source/diagnostic.ts'
export type { Severity } from './source/diagnostic-codes.ts'
export { fingerprintOf } from './source/fingerprint.ts'
export type { Location, SourceFile } from './source/location.ts'
export { lineText } from './source/location.ts'

/** Everything that can be wrong with the selected reports; nothing is written. */
export async function check(host: Host, selection: Selection): Promise<CheckResult> {
  return summed(await examineAll(host, selection, host.today()))
}

/** Checks the selected reports and writes those without errors; the others say why not. */
export async function build(
  host: Host,
  selection: Selection,
  options: BuildOptions,
): Promise<BuildResult> {
  // What a draft prints must not depend on today, so expiry counts for final reports alone.
  const examined = await examineAll(host, selection, options.final ? host.today() : undefined)
  const { reports, reader } = examined
  const built: BuiltReport[] = []
  const refusals: Diagnostic[] = []
  for (const { place, inputs, isSound, examined: parts, open, accepted } of reports) {
    const { unit, stem } = place
    const { evaluation, prose, template } = parts
    if (!isSound || !evaluation || !prose || !template) {
      built.push({ unit, stem, files: [], refused: 'errors' })
      continue
    }
    const base = { unit, stem, files: [], evaluation }
    if (options.final && open.some((finding) => severityOf(finding) === 'warning')) {
      built.push({ ...base, refused: 'not-final' })
      continue
    }
    const folder = `${options.out}/${unit}/${stem}`
    if (!options.force && (await isEditedByHand(host, folder, 'bao-cao.docx'))) {
      const edited = `${folder}/bao-cao.docx`
      const at = locationOf(sourceFile(edited, ''), 0)
      const subject = { unit, report: stem, ...(place.period && { period: place.period }) }
      refusals.push(diagnostic('output/edited-by-hand', { path: edited }, at, subject))
      built.push({ ...base, refused: 'edited-by-hand' })
      continue
    }
    const hashed = [...inputs].sort().flatMap((input) => {
      const sha256 = reader.hashes.get(input)
      return sha256 === undefined ? [] : [{ path: input, sha256 }]
    })
    const finished = { evaluation, prose, template, open, accepted, inputs: hashed }
    const files = await renderReport(host, finished, folder, options)
    await host.replaceTogether(files)
    built.push({ ...base, files: files.map((file) => file.path) })
  }
  const result = summed(examined)
  return { ...result, diagnostics: sortDiagnostics([...result.diagnostics, ...refusals]), built }
}

interface ExaminedReport {
  readonly place: ReportPlace
  readonly path: string
  /** Every file that the report is made of. */
  readonly inputs: ReadonlySet<string>
  readonly examined: Examined
  readonly open: readonly Diagnostic[]
  readonly accepted: readonly Diagnostic[]
  /** No error in its figures: its verdicts can be trusted. */
  readonly hasSoundFigures: boolean
  /** Nor in its prose and template: it can be written. */
  readonly isSound: boolean
}

interface ExaminedAll {
  readonly unknown?: CheckResult['unknown']
  readonly reader: SourceReader
  readonly shared: readonly Diagnostic[]
  readonly reports: readonly ExaminedReport[]
}

async function examineAll(
  host: Host,
  selection: Selection,
  today: string | undefined,
): Promise<ExaminedAll> {
  const { data } = selection
  const reader = createSourceReader(host)
  const { unknown, places } = await selectReports(host, selection)
  if (unknown) return { unknown, reader, shared: [], reports: [] }
  const shared: Diagnostic[] = []
  const catalogPath = `${data}/catalog.yaml`
  const catalogSource = await reader.document(catalogPath, 'catalog')
  const assembledCatalog = catalogSource.document && assembleCatalog(catalogSource.document)
  shared.push(...(assembledCatalog?.diagnostics ?? []))
  const catalogIsSound = catalogSource.errors.length === 0 && !shared.some(isError)
  const catalog = catalogIsSound ? assembledCatalog?.value : undefined
  const reports: ExaminedReport[] = []
  for (const place of places) {
    const folder = `${data}/${place.unit}`
    const path = `${folder}/${place.stem}.yaml`
    const prosePath = `${folder}/${place.stem}.md`
    const unitSource = await reader.document(unitPath(data, place), 'unit')
    const unit = unitSource.document && assembleUnit(place.unit, unitSource.document)
    shared.push(...(unit?.diagnostics ?? []))
    const unitIsSound = unitSource.errors.length === 0 && !unit?.diagnostics.some(isError)
    const source = await reader.document(path, 'report')
    const prose = await reader.text(prosePath)
    const examined = await examineReport({
      stem: place.stem,
      source,
      prose,
      proseIsBroken: prose === undefined && reader.sources.has(prosePath),
      catalog,
      unit: unitIsSound ? unit?.value : undefined,
      siblings: await siblingsOf(folder, place.stem),
      template: (name) => readTemplate(host, reader, selection, name),
      templateNames: () => templateNames(host, selection),
    })
    const report = examined.evaluation?.report
    const { open, accepted } = report
      ? applyAcceptances(report, examined.diagnostics, today)
      : { open: examined.diagnostics, accepted: [] }
    const { template } = examined
    const inputs = new Set([catalogPath, unitPath(data, place), path, prosePath])
    for (const file of [template?.file.path, template?.frame.path]) if (file) inputs.add(file)
    const unjudged = { hasSoundFigures: false, isSound: false }
    reports.push({ place, path, inputs, examined, open, accepted, ...unjudged })
  }
  // Templates are read on the way, so that errors are complete only now.
  const errors = [...reader.findings, ...shared].filter(isError)
  return {
    reader,
    shared,
    reports: reports.map((report) => {
      const own = [...report.open.filter(isError), ...errors].filter(({ at }) =>
        report.inputs.has(at.file),
      )
      const figures = new Set([catalogPath, report.path, unitPath(data, report.place)])
      const inFigures = own.some(({ at }) => figures.has(at.file))
      return { ...report, hasSoundFigures: !inFigures, isSound: own.length === 0 }
    }),
  }

  /** The unit's other reports, for references; their own faults are told when they are checked. */
  async function siblingsOf(folder: string, own: string) {
    const siblings = new Map<string, SourceDocument>()
    for (const { name } of await host.list(folder)) {
      const stem = name.slice(0, -'.yaml'.length)
      if (!name.endsWith('.yaml') || name === 'unit.yaml' || stem === own) continue
      const { document } = await createSourceReader(host).document(`${folder}/${name}`, 'report')
      if (document) siblings.set(stem, document)
    }
    return siblings
  }
}

function unitPath(data: string, { unit }: ReportPlace): string {
  return `${data}/${unit}/unit.yaml`
}

/** A template of the working folder, else one shipped with the tool. */
async function readTemplate(
  host: Host,
  reader: SourceReader,
  { shippedTemplates }: Selection,
  name: string,
): Promise<Template | undefined> {
  for (const folder of ['templates', shippedTemplates]) {
    const names = await host.list(`${folder}/${name}`)
    if (!names.some((entry) => entry.name === 'template.yaml')) continue
    const { document, errors } = await reader.document(
      `${folder}/${name}/template.yaml`,
      'template',
    )
    const frame = await reader.text(`${folder}/${name}/template.md`)
    if (!document || !frame || errors.length > 0) return undefined
    return assembleTemplate(document, frame)
  }
  return undefined
}

async function templateNames(host: Host, { shippedTemplates }: Selection): Promise<string[]> {
  const lists = await Promise.all(['templates', shippedTemplates].map((path) => host.list(path)))
  return lists.flat().flatMap(({ name, kind }) => (kind === 'folder' ? [name] : []))
}

function summed({ unknown, reader, shared, reports }: ExaminedAll): CheckResult {
  const findings = [...reader.findings, ...shared, ...reports.flatMap(({ open }) => open)]
  return {
    ...(unknown && { unknown }),
    reports: reports.map(
      ({ place, path, examined, accepted, hasSoundFigures }): CheckedReport => ({
        unit: place.unit,
        period: place.period ?? '',
        stem: place.stem,
        path,
        accepted,
        ...(hasSoundFigures && examined.evaluation && { evaluation: examined.evaluation }),
      }),
    ),
    diagnostics: sortDiagnostics(findings),
    sources: reader.sources,
  }
}

export type Check = typeof check

export type Build = typeof build
