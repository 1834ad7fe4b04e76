import { assembleCatalog } from '../dataset/assemble-catalog.ts'
import { assembleUnit } from '../dataset/assemble-unit.ts'
import type { Host } from '../host.ts'
import { type Diagnostic, isError } from '../source/diagnostic.ts'
import { applyAcceptances } from './acceptance.ts'
import type { CheckResult, Selection } from './contracts.ts'
import { type Examined, examineReport } from './examine-report.ts'
import { withoutFollowOns } from './follow-ons.ts'
import { createSourceReader, type SourceReader } from './read-source.ts'
import { createTemplateFinder, shippedName } from './read-template.ts'
import { type ReportPlace, selectReports } from './select-reports.ts'
import { readUnitReports, type UnitReports } from './unit-reports.ts'

/** All that is known of one report before anything is written. */
export interface ExaminedReport {
  readonly place: ReportPlace
  readonly path: string
  /** The files that are this report's: an error in one of them is its own. */
  readonly files: readonly string[]
  /** Every file that its outputs depend on, with its hash where it exists. */
  readonly inputs: ReadonlyMap<string, string | undefined>
  readonly examined: Examined
  readonly open: readonly Diagnostic[]
  readonly accepted: readonly Diagnostic[]
  /** No error in its figures: its verdicts can be trusted. */
  readonly hasSoundFigures: boolean
  /** Nor in its prose and template: it can be written. */
  readonly isSound: boolean
}

/**
 * The selected reports, examined, with the reader that knows their files and the faults of reading.
 */
export interface ExaminedAll {
  readonly unknown?: CheckResult['unknown']
  readonly reader: SourceReader
  /** Findings on what several reports share. */
  readonly shared: readonly Diagnostic[]
  readonly reports: readonly ExaminedReport[]
}

/** Reads and examines the selected reports; `today` is given where acceptances can expire. */
export async function examineAll(
  host: Host,
  selection: Selection,
  today: string | undefined,
): Promise<ExaminedAll> {
  const { data, shippedTemplates } = selection
  const reader = createSourceReader(host, (path) => shippedName(shippedTemplates, path))
  const { unknown, places } = await selectReports(host, selection)
  if (unknown) return { unknown, reader, shared: [], reports: [] }
  const unitReports = new Map<string, Promise<UnitReports>>()
  const templates = createTemplateFinder(host, reader, shippedTemplates)
  const shared: Diagnostic[] = []
  const catalogPath = `${data}/catalog.yaml`
  const catalogSource = await reader.document(catalogPath, 'catalog')
  const catalog = catalogSource.document && assembleCatalog(catalogSource.document)
  shared.push(...(catalog?.diagnostics ?? []))
  const reports: Omit<ExaminedReport, 'hasSoundFigures' | 'isSound'>[] = []
  for (const place of places) reports.push(await examine(place))
  // Templates are read on the way, so that errors are complete only now.
  const errors = [...reader.findings, ...shared].filter(isError)
  return {
    reader,
    shared,
    reports: reports.map((report) => {
      const own = [...report.open.filter(isError), ...errors].filter(({ at }) =>
        report.files.includes(at.file),
      )
      const figures = [catalogPath, unitPath(report.place), report.path]
      const inFigures = own.some(({ at }) => figures.includes(at.file))
      // The files of a template that could not be read are not among the report's own.
      const lacksTemplate = report.examined.template === undefined && errors.length > 0
      const isSound = own.length === 0 && !lacksTemplate
      return { ...report, hasSoundFigures: !inFigures, isSound }
    }),
  }

  async function examine(place: ReportPlace) {
    const folder = `${data}/${place.unit}`
    const path = `${folder}/${place.stem}.yaml`
    const prosePath = `${folder}/${place.stem}.md`
    const unitSource = await reader.document(unitPath(place), 'unit')
    const unit = unitSource.document && assembleUnit(place.unit, unitSource.document)
    const unitFindings =
      unitSource.document && unit
        ? withoutFollowOns(unitSource.document, unitSource.errors, unit.diagnostics)
        : []
    shared.push(...unitFindings)
    const source = await reader.document(path, 'report')
    const prose = await reader.text(prosePath)
    const beside = unitReports.get(folder) ?? readUnitReports(host, folder)
    unitReports.set(folder, beside)
    const examined = await examineReport({
      stem: place.stem,
      source,
      prose,
      proseIsBroken: prose === undefined && reader.sources.has(prosePath),
      catalog: catalog?.value,
      catalogSource: {
        ...catalogSource,
        errors: [...catalogSource.errors, ...(catalog?.diagnostics ?? []).filter(isError)],
      },
      unit: unit?.value,
      unitErrors: [...unitSource.errors, ...unitFindings.filter(isError)],
      unitReports: await beside,
      templates,
      strictProse: selection.strictProse ?? false,
    })
    const { evaluation, template, earlierStem } = examined
    const { before, hasBroken, filesOf } = await beside
    const report = evaluation?.report
    const { open, accepted } = report
      ? applyAcceptances(report, examined.diagnostics, {
          today,
          hasErrors:
            [...source.errors, ...examined.diagnostics].some(isError) ||
            (catalog?.value !== undefined && hasBroken(report, catalog.value)),
        })
      : { open: examined.diagnostics, accepted: [] }
    const files = [catalogPath, unitPath(place), path, prosePath]
    for (const file of [template?.file.path, template?.frame.path]) if (file) files.push(file)
    const earlier = report && catalog?.value ? before(report, catalog.value) : []
    const stems = [place.stem, ...earlier.map(({ stem }) => stem)]
    const inputs = new Map([
      // A broken report may be the one that is not compared with: mended, it changes what is printed.
      ...filesOf(earlierStem === undefined ? stems : [...stems, earlierStem]),
      ...files.map((file) => [file, reader.hashes.get(file)] as const),
    ])
    return { place, path, files, inputs, examined, open, accepted }
  }

  function unitPath({ unit }: ReportPlace): string {
    return `${data}/${unit}/unit.yaml`
  }
}
