import { assembleReport } from '../dataset/assemble-report.ts'
import type { Catalog, Report, Unit } from '../dataset/dataset.ts'
import type { Host } from '../host.ts'
import { isError } from '../source/diagnostic.ts'
import type { SourceDocument } from '../source/source-document.ts'
import { createSourceReader } from './read-source.ts'

/**
 * All reports of one unit, read quietly: the faults of a report are told when it is examined
 * itself, and one that has any is held against no other.
 */
export interface UnitReports {
  /** Every report file but one, by stem, for references into another report. */
  documentsBeside(stem: string): ReadonlyMap<string, SourceDocument | 'unreadable'>
  /** A report beside this one; undefined where it is not there or has faults. */
  beside(stem: string, report: Report, catalog: Catalog): Report | undefined
  /** The other sound reports by the day of their figures, then by stem: those before this one. */
  before(report: Report, catalog: Catalog): readonly Report[]
  /** Whether a report beside this one has faults, so that nothing can be held against it. */
  hasBroken(report: Report, catalog: Catalog): boolean
  /** Files of the given reports, and of all they refer to, with the hash of each. */
  filesOf(stems: readonly string[]): ReadonlyMap<string, string | undefined>
}

/** Reads all report files of a unit's folder, once; reports are assembled when they are needed. */
export async function readUnitReports(host: Host, folder: string): Promise<UnitReports> {
  const reader = createSourceReader(host)
  const pathOf = (stem: string) => `${folder}/${stem}.yaml`
  const documents = new Map<string, SourceDocument | 'unreadable'>()
  for (const { name } of await host.list(folder)) {
    if (!name.endsWith('.yaml') || name === 'unit.yaml') continue
    const { document, errors } = await reader.document(`${folder}/${name}`, 'report')
    const isSound = document !== undefined && errors.length === 0
    documents.set(name.slice(0, -'.yaml'.length), isSound ? document : 'unreadable')
  }
  const assembled = new Map<string, Report | undefined>()
  return {
    documentsBeside,
    beside: (stem, { unit }, catalog) => assembledOnce(stem, unit, catalog),
    before: (report, catalog) =>
      others(report, catalog)
        .flatMap((other) => (other && comesBefore(other, report) ? [other] : []))
        .sort((a, b) => (comesBefore(a, b) ? -1 : 1)),
    hasBroken: (report, catalog) => others(report, catalog).includes(undefined),
    filesOf,
  }

  function documentsBeside(stem: string): ReadonlyMap<string, SourceDocument | 'unreadable'> {
    return new Map([...documents].filter(([other]) => other !== stem))
  }

  function others({ stem, unit }: Report, catalog: Catalog): (Report | undefined)[] {
    return [...documentsBeside(stem).keys()].map((other) => assembledOnce(other, unit, catalog))
  }

  function assembledOnce(stem: string, unit: Unit, catalog: Catalog): Report | undefined {
    if (!assembled.has(stem)) assembled.set(stem, assemble(stem, unit, catalog))
    return assembled.get(stem)
  }

  function assemble(stem: string, unit: Unit, catalog: Catalog): Report | undefined {
    const document = documents.get(stem)
    if (!document || document === 'unreadable') return undefined
    const { value, diagnostics } = assembleReport({
      stem,
      document,
      unit,
      catalog: withFormerIds(catalog),
      siblings: documentsBeside(stem),
    })
    return diagnostics.some(isError) ? undefined : value
  }

  function filesOf(stems: readonly string[]): ReadonlyMap<string, string | undefined> {
    const found = new Set(stems)
    // The set grows while it is walked, until nothing new is referred to.
    for (const stem of found) {
      const text = reader.sources.get(pathOf(stem))?.text ?? ''
      for (const other of documents.keys()) if (text.includes(`${other}#`)) found.add(other)
    }
    return new Map([...found].map((stem) => [pathOf(stem), reader.hashes.get(pathOf(stem))]))
  }
}

/** By the day of their figures, then by stem. */
export function comesBefore(a: Report, b: Report): boolean {
  return a.asOf === b.asOf ? a.stem < b.stem : a.asOf < b.asOf
}

/** An older report may know an indicator by its former id; it is compared under the present one. */
export function withFormerIds(catalog: Catalog): Catalog {
  const former = [...catalog.indicators.values()].flatMap((indicator) =>
    indicator.renamedFrom === undefined || catalog.indicators.has(indicator.renamedFrom)
      ? []
      : [[indicator.renamedFrom, indicator] as const],
  )
  return { ...catalog, indicators: new Map([...catalog.indicators, ...former]) }
}
