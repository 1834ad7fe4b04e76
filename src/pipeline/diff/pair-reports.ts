import { parseStem } from '../../dataset/period.ts'
import type { Host } from '../../host.ts'
import type { ComparedPlace, DiffResult, OperandKind, Selection } from '../contracts.ts'
import { distinct, listReports, type ReportPlace, unknownOf } from '../select-reports.ts'
import { pathOf, presentState, type StatePlace } from './data-state.ts'
import type { Located, LocatedFile, LocatedFolder } from './locate-operand.ts'
import { splitPath } from './paths.ts'
import { placeOfFile, stemOf } from './place-of-file.ts'

/** Which reports are held against each other; nothing of that with the first three. */
export interface Pairing extends Pick<DiffResult, 'unknown' | 'mistake' | 'otherUnit'> {
  /** By unit, then by stem. */
  readonly pairs: readonly { readonly from: StatePlace; readonly to: StatePlace }[]
  readonly added: readonly StatePlace[]
  readonly dropped: readonly StatePlace[]
}

type Names = Pick<Selection, 'data' | 'unit'>

/** Finds the reports that two operands mean, pair by pair. */
export async function pairReports(
  host: Host,
  names: Names,
  [from, to]: readonly [Located, Located],
): Promise<Pairing> {
  if (from.kind === 'mistake') return nothing({ mistake: from.mistake })
  if (to.kind === 'mistake') return nothing({ mistake: to.mistake })
  if (from.kind === 'name' && to.kind === 'name') return pairNames(host, names, from.name, to.name)
  if (isFile(from) && isFile(to)) return pairFiles(from, to)
  if (from.kind === 'folder' && to.kind === 'folder') return pairFolders(from, to, names)
  return nothing({ mistake: { kind: 'unlike-operands', from: kindOf(from), to: kindOf(to) } })
}

function nothing(why: Pick<DiffResult, 'unknown' | 'mistake' | 'otherUnit'>): Pairing {
  return { ...why, pairs: [], added: [], dropped: [] }
}

function isFile(located: Located): located is LocatedFile {
  return located.kind === 'file' || located.kind === 'copy'
}

function kindOf({ kind }: Located): OperandKind {
  return kind === 'name' || kind === 'folder' ? kind : 'file'
}

/** Two periods, whose reports of equal suffix are paired, or two stems as soon as one has a suffix. */
async function pairNames(
  host: Host,
  { data, unit }: Names,
  from: string,
  to: string,
): Promise<Pairing> {
  const { units, places } = await listReports(host, data)
  if (units.length === 0) return nothing({ unknown: unknownOf('data', data, []) })
  if (unit !== undefined && !units.includes(unit)) {
    return nothing({ unknown: unknownOf('unit', unit, units) })
  }
  const all = places.filter((place) => unit === undefined || place.unit === unit)
  const areStems = [from, to].some((name) => name.includes('.'))
  const calledBy = ({ stem, period }: ReportPlace) => (areStems ? stem : period)
  for (const name of [from, to]) {
    if (all.some((place) => calledBy(place) === name)) continue
    const known = distinct(all.flatMap((place) => calledBy(place) ?? []))
    return nothing({ unknown: unknownOf(areStems ? 'report' : 'period', name, known) })
  }
  const state = presentState(host, data)
  const called = (name: string) =>
    all.filter((place) => calledBy(place) === name).map((place) => ({ ...place, state }))
  const keyOf = (place: ReportPlace) =>
    `${place.unit}/${areStems ? '' : (parseStem(place.stem)?.name ?? '')}`
  const pairing = pairBy(keyOf, called(from), called(to))
  if (pairing.pairs.length === 0) {
    const reports = [...called(from), ...called(to)].map(nameOf)
    return nothing({ mistake: { kind: 'no-pair', from, to, reports } })
  }
  // Who has no second report of that name has not lost one.
  return areStems ? { ...pairing, added: [], dropped: [] } : pairing
}

async function pairFiles(from: LocatedFile, to: LocatedFile): Promise<Pairing> {
  const tellsStem = (file: LocatedFile) => stemOf(splitPath(file.path).name)
  const first = await placeOfFile(from, tellsStem(to))
  if (!('place' in first)) return nothing(first)
  const second = await placeOfFile(to, tellsStem(from))
  if (!('place' in second)) return nothing(second)
  const pair = { from: first.place, to: second.place }
  const units = [pair.from.unit, pair.to.unit]
  // A file that does not even tell its unit has errors, which say more.
  if (units[0] !== units[1] && !units.includes('')) {
    return nothing({ otherUnit: { from: shownPlace(pair.from), to: shownPlace(pair.to) } })
  }
  return { pairs: [pair], added: [], dropped: [] }
}

/** Two data folders, or the folders of one unit. */
async function pairFolders(
  from: LocatedFolder,
  to: LocatedFolder,
  { unit }: Names,
): Promise<Pairing> {
  const before = await readFolder(from)
  const after = await readFolder(to)
  for (const { places, shown } of [before, after]) {
    if (places.length === 0) return nothing({ mistake: { kind: 'no-reports', path: shown.path } })
  }
  if (before.unit !== undefined && after.unit !== undefined && before.unit !== after.unit) {
    return nothing({ otherUnit: { from: before.shown, to: after.shown } })
  }
  const wanted = before.unit ?? after.unit ?? unit
  const units = [...before.places, ...after.places].map((place) => place.unit)
  if (wanted !== undefined && !units.includes(wanted)) {
    return nothing({ unknown: unknownOf('unit', wanted, distinct(units)) })
  }
  const isWanted = (place: StatePlace) => wanted === undefined || place.unit === wanted
  return pairBy(nameOf, before.places.filter(isWanted), after.places.filter(isWanted))
}

interface ReadFolder {
  /** Where it is the folder of one unit. */
  readonly unit?: string
  readonly places: readonly (ReportPlace & StatePlace)[]
  readonly shown: Pick<ComparedPlace, 'unit' | 'path'>
}

/** The reports of a data folder, or of the folder of one unit. */
async function readFolder({ state, path }: LocatedFolder): Promise<ReadFolder> {
  const isUnit = (await state.files.list(path)).some(({ name }) => name === 'unit.yaml')
  const { folder, name } = splitPath(path)
  const own = { ...state, data: isUnit ? folder : path }
  const all = (await listReports(own.files, own.data)).places
    .filter(({ period, unit }) => period !== undefined && (!isUnit || unit === name))
    .map((place) => ({ ...place, state: own }))
  const shown = { unit: name, path: state.shownAs(path) }
  return isUnit ? { unit: name, places: all, shown } : { places: all, shown }
}

function pairBy(
  keyOf: (place: ReportPlace) => string,
  from: readonly (ReportPlace & StatePlace)[],
  to: readonly (ReportPlace & StatePlace)[],
): Pairing {
  const earlier = new Map(from.map((place) => [keyOf(place), place]))
  const later = new Map(to.map((place) => [keyOf(place), place]))
  return {
    pairs: [...later]
      .flatMap(([key, place]) => {
        const match = earlier.get(key)
        return match ? [{ from: match, to: place }] : []
      })
      .sort((one, other) => (nameOf(one.to) < nameOf(other.to) ? -1 : 1)),
    added: to.filter((place) => !earlier.has(keyOf(place))),
    dropped: from.filter((place) => !later.has(keyOf(place))),
  }
}

function nameOf({ unit, stem }: ReportPlace): string {
  return `${unit}/${stem}`
}

/** A report as the user is told of it. */
export function shownPlace(place: StatePlace): ComparedPlace {
  const { state, unit, stem } = place
  const { revision } = state
  const shown = { unit, stem, path: state.shownAs(pathOf(place)) }
  return revision === undefined ? shown : { ...shown, revision }
}
