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

/** Finds the reports that a command asks for; a name that nothing has comes back with the nearest. */
export async function selectReports(host: Host, selection: Selection): Promise<Selected> {
  const { data } = selection
  const folders = (await host.list(data)).filter(({ kind }) => kind === 'folder')
  const units = folders.map(({ name }) => name).filter((name) => !name.startsWith('.'))
  if (units.length === 0) return unknown('data', data, [])
  if (selection.unit !== undefined && !units.includes(selection.unit)) {
    return unknown('unit', selection.unit, units)
  }
  const wanted = selection.unit === undefined ? units : [selection.unit]
  const all: ReportPlace[] = []
  for (const unit of wanted) {
    for (const { name, kind } of await host.list(`${data}/${unit}`)) {
      if (kind !== 'file' || !name.endsWith('.yaml') || name === 'unit.yaml') continue
      const stem = name.slice(0, -'.yaml'.length)
      const period = parseStem(stem)?.period.text
      all.push(period === undefined ? { unit, stem } : { unit, stem, period })
    }
  }
  const ofPeriod =
    selection.period === undefined ? all : all.filter(({ period }) => period === selection.period)
  if (ofPeriod.length === 0 && selection.period !== undefined) {
    return unknown('period', selection.period, distinct(all.flatMap(({ period }) => period ?? [])))
  }
  const places =
    selection.report === undefined
      ? ofPeriod
      : ofPeriod.filter(({ stem }) => stem === selection.report)
  if (places.length === 0 && selection.report !== undefined) {
    return unknown('report', selection.report, distinct(ofPeriod.map(({ stem }) => stem)))
  }
  return { places }
}

function unknown(what: UnknownName['what'], name: string, known: readonly string[]): Selected {
  const near = nearest(name, known)
  const base = { what, name, known }
  return { unknown: near === undefined ? base : { ...base, nearest: near }, places: [] }
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort()
}
