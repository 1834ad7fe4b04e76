import {
  missingFields,
  type Office,
  type OfficeAnswers,
  officeFault,
  officeFields,
  officeOf,
} from '../../authoring/office.ts'
import { proseSkeleton } from '../../authoring/prose-skeleton.ts'
import { starterCatalog } from '../../authoring/starter-catalog.ts'
import {
  type OfficePlaces,
  schemaLine,
  starterUnit,
  surroundingFiles,
} from '../../authoring/starter-office.ts'
import { starterReport } from '../../authoring/starter-report.ts'
import { assembleCatalog } from '../../dataset/assemble-catalog.ts'
import type { Catalog } from '../../dataset/dataset.ts'
import type { Host } from '../../host.ts'
import { inputSchemas } from '../../schema/schema-facts.ts'
import { isError, sortDiagnostics } from '../../source/diagnostic.ts'
import type { InitResult, Selection } from '../contracts.ts'
import { withoutFollowOns } from '../follow-ons.ts'
import { createSourceReader } from '../read-source.ts'
import { createTemplateFinder } from '../read-template.ts'
import { overlayHost } from './overlay-host.ts'
import { examineTexts, sectionsOf } from './written-reports.ts'

/** The names of the templates at hand: the working folder's own and those shipped. */
export async function templateNames(host: Host, { shippedTemplates }: Selection) {
  const finder = createTemplateFinder(host, createSourceReader(host), shippedTemplates)
  return [...new Set(await finder.names())].sort()
}

/**
 * The files of a new office: data, schemas, settings of editor and CI. Files that are there are
 * kept; of a unit that is there, or beside faults, nothing is written at all.
 */
export async function initOffice(
  host: Host,
  selection: Selection,
  answers: OfficeAnswers,
  tool: string,
): Promise<InitResult> {
  const { data } = selection
  const nothing = { written: [], kept: [], reports: [], diagnostics: [], sources: new Map() }
  const templates = await templateNames(host, selection)
  const fault = officeFields
    .map((field) => officeFault(field, answers, templates))
    .find((found) => found !== undefined)
  const missing = missingFields(answers)
  if (fault || missing.length > 0) return { ...nothing, missing, ...(fault && { fault }) }
  const office = officeOf(answers)
  const folder = `${data}/${office.unit}`
  if ((await host.list(folder)).length > 0) return { ...nothing, missing, existing: folder }

  const texts = new Map<string, string>()
  const catalogPath = `${data}/catalog.yaml`
  if (!(await host.read(catalogPath))) {
    texts.set(catalogPath, starterCatalog(schemaLine('catalog', catalogPath)))
  }
  const reader = createSourceReader(overlayHost(host, texts))
  const source = await reader.document(catalogPath, 'catalog')
  const catalog = source.document && assembleCatalog(source.document)
  const meant =
    source.document && catalog
      ? withoutFollowOns(source.document, source.errors, catalog.diagnostics)
      : []
  const faults = [...source.errors, ...meant].filter(isError)
  if (!catalog?.value || faults.length > 0) {
    return { ...nothing, missing, diagnostics: sortDiagnostics(faults), sources: reader.sources }
  }
  for (const [path, text] of dataTexts(office, catalog.value, data)) texts.set(path, text)
  const own = { ...selection, unit: office.unit, period: office.period.text }
  const { result, reports } = await examineTexts(host, own, texts)
  if (result.diagnostics.some(isError)) return { ...nothing, ...result, missing }
  for (const report of reports) texts.set(report.prosePath, proseSkeleton(sectionsOf(report)))

  for (const { path, text } of besides(office, { data, tool })) texts.set(path, text)
  const kept: string[] = []
  for (const path of texts.keys()) if (await host.read(path)) kept.push(path)
  const written = [...texts].filter(([path]) => !kept.includes(path))
  const encoder = new TextEncoder()
  await host.replaceTogether(
    written.map(([path, text]) => ({ path, bytes: encoder.encode(text), instead: null })),
  )
  return { ...result, missing, office, written: written.map(([path]) => path), kept }
}

function dataTexts(office: Office, catalog: Catalog, data: string): [string, string][] {
  const unit = `${data}/${office.unit}/unit.yaml`
  const report = `${data}/${office.unit}/${office.period.text}.yaml`
  return [
    [unit, starterUnit(office, schemaLine('unit', unit))],
    [report, starterReport(office, catalog, schemaLine('report', report))],
  ]
}

/** The schemas lie in the office's folder, so that an editor finds them from anywhere. */
function besides(office: Office, places: OfficePlaces) {
  const schemas = Object.entries(inputSchemas).map(([name, schema]) => ({
    path: `schemas/${name}`,
    text: `${JSON.stringify(schema, undefined, 2)}\n`,
  }))
  return [...schemas, ...surroundingFiles(office, places)]
}
