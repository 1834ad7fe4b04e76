import { parseStem } from '../dataset/period.ts'
import type { Host } from '../host.ts'
import { nearest } from '../source/nearest.ts'
import type { Selection, UnknownName } from './contracts.ts'

/** A report file that exists. */
export interface ReportPlace {
  readonly unit: string
  readonly stem: string
  /** Undefined where the name is no period: a finding of `check`. */
  readonly period?: string
}

/** The report files to work on, by unit and name; none where a name is unknown. */
export interface Selected {
  readonly unknown?: UnknownName
  readonly places: readonly ReportPlace[]
}

/** Every report file below a data folder, by unit and name, and the units. */
export async function listReports(
  host: Pick<Host, 'list'>,
  data: string,
): Promise<{ readonly units: readonly string[]; readonly places: readonly ReportPlace[] }> {
  const folders = (await host.list(data)).filter(({ kind }) => kind === 'folder')
  const units = folders.map(({ name }) => name).filter((name) => !name.startsWith('.'))
  const places: ReportPlace[] = []
  for (const unit of units) {
    for (const { name, kind } of await host.list(`${data}/${unit}`)) {
      if (kind !== 'file' || !name.endsWith('.yaml') || name === 'unit.yaml') continue
      const stem = name.slice(0, -'.yaml'.length)
      const period = parseStem(stem)?.period.text
      places.push(period === undefined ? { unit, stem } : { unit, stem, period })
    }
  }
  return { units, places }
}

/** Finds the reports that a command asks for; a name that nothing has comes back with the nearest. */
export async function selectReports(host: Host, selection: Selection): Promise<Selected> {
  const { data } = selection
  const { units, places: everywhere } = await listReports(host, data)
  if (units.length === 0) return { unknown: unknownOf('data', data, []), places: [] }
  if (selection.unit !== undefined && !units.includes(selection.unit)) {
    return { unknown: unknownOf('unit', selection.unit, units), places: [] }
  }
  const all = everywhere.filter(
    ({ unit }) => selection.unit === undefined || unit === selection.unit,
  )
  const ofPeriod =
    selection.period === undefined ? all : all.filter(({ period }) => period === selection.period)
  if (ofPeriod.length === 0 && selection.period !== undefined) {
    return {
      unknown: unknownOf(
        'period',
        selection.period,
        distinct(all.flatMap(({ period }) => period ?? [])),
      ),
      places: [],
    }
  }
  const places =
    selection.report === undefined
      ? ofPeriod
      : ofPeriod.filter(({ stem }) => stem === selection.report)
  if (places.length === 0 && selection.report !== undefined) {
    return {
      unknown: unknownOf('report', selection.report, distinct(ofPeriod.map(({ stem }) => stem))),
      places: [],
    }
  }
  return { places }
}

/** A name that nothing has, with the nearest of those that something has. */
export function unknownOf(
  what: UnknownName['what'],
  name: string,
  known: readonly string[],
): UnknownName {
  const near = nearest(name, known)
  const base = { what, name, known }
  return near === undefined ? base : { ...base, nearest: near }
}

/** Every name once, sorted. */
export function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort()
}
