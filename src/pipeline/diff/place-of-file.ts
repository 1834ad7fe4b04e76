import { parseStem } from '../../dataset/period.ts'
import { textOf } from '../../dataset/read-node.ts'
import { decodeText } from '../../source/decode-text.ts'
import { parseYaml } from '../../source/parse-yaml.ts'
import { child, type SourceNode } from '../../source/source-document.ts'
import type { DiffMistake, UnknownName } from '../contracts.ts'
import { unknownOf } from '../select-reports.ts'
import { type DataState, type StatePlace, withCopy } from './data-state.ts'
import type { LocatedFile } from './locate-operand.ts'
import { joinPath, splitPath } from './paths.ts'

/** Whose report a file is; `unit` is empty where the file does not tell. */
export type FilePlace =
  | { readonly place: StatePlace }
  | { readonly mistake: DiffMistake }
  | { readonly unknown: UnknownName }

/** Keys of which every report has some, however unfinished it is. */
const keysOfReports = ['unit', 'period', 'as_of', 'indicators', 'figures', 'tasks']

/**
 * A file in the folder of a unit is that unit's report; any other is a copy of the report that it says
 * to be. `beside` is the stem of the other file: a copy of the same period is held to be of that report.
 */
export async function placeOfFile(file: LocatedFile, beside?: string): Promise<FilePlace> {
  if (file.kind === 'copy') return { place: placeOfCopy(file) }
  const { state, path } = file
  const { folder, name } = splitPath(path)
  const what = whatElse(name)
  const shown = state.shownAs(path)
  if (what) return { mistake: { kind: 'not-a-report', path: shown, what } }
  const root = await rootOf(state, path)
  if (root && !keysOfReports.some((key) => child(root, key))) {
    return { mistake: { kind: 'not-a-report', path: shown, what: 'other' } }
  }
  const { folder: data, name: unit } = splitPath(folder)
  const isOfFolder = folder !== '.' && (await hasFile(state, data, 'catalog.yaml'))
  const own = isOfFolder ? { ...state, data } : state
  const stem = stemOf(name)
  if (isOfFolder && stem !== undefined && (await hasFile(state, folder, 'unit.yaml'))) {
    return { place: { state: own, unit, stem } }
  }
  const ofUnit = (root && textOf(root, 'unit')) ?? ''
  const known = await unitsOf(own)
  if (known.length === 0) return { unknown: unknownOf('data', own.shownAs(own.data), []) }
  if (ofUnit !== '' && !known.includes(ofUnit)) {
    return { unknown: unknownOf('unit', ofUnit, known) }
  }
  const period = (root && textOf(root, 'period')) ?? name
  const like = beside?.startsWith(`${period}.`) ? beside : period
  const prose = name.replace(/\.yaml$/, '.md')
  const hasProse = await hasFile(state, folder, prose)
  const copy = { yaml: path, ...(hasProse && { prose: joinPath(folder, prose) }) }
  return { place: withCopy({ state: own, unit: ofUnit, stem: stem ?? like }, copy) }
}

/** The stem that a file name tells, if it tells one. */
export function stemOf(name: string): string | undefined {
  const stem = name.replace(/\.yaml$/, '')
  return parseStem(stem) ? stem : undefined
}

function placeOfCopy({ state, path, place, shown }: LocatedFile & { kind: 'copy' }): StatePlace {
  const { folder, name } = splitPath(place)
  const { folder: data, name: unit } = splitPath(folder)
  const stem = name.replace(/\.yaml$/, '')
  return withCopy({ state: { ...state, data }, unit, stem }, { yaml: path, shown })
}

function whatElse(name: string): 'prose' | 'catalog' | 'unit' | 'other' | undefined {
  if (name === 'catalog.yaml') return 'catalog'
  if (name === 'unit.yaml') return 'unit'
  if (name.endsWith('.yaml')) return undefined
  return name.endsWith('.md') ? 'prose' : 'other'
}

/** What the file says, as far as it can be read; its faults are told when it is compared. */
async function rootOf({ files }: DataState, path: string): Promise<SourceNode | undefined> {
  const bytes = await files.read(path)
  const text = bytes && decodeText(path, bytes).value
  return text && parseYaml(text).value?.root
}

async function hasFile({ files }: DataState, folder: string, name: string): Promise<boolean> {
  return (await files.list(folder)).some((entry) => entry.name === name && entry.kind === 'file')
}

async function unitsOf(state: DataState): Promise<string[]> {
  const folders = (await state.files.list(state.data)).filter(({ kind }) => kind === 'folder')
  const units: string[] = []
  for (const { name } of folders) {
    if (await hasFile(state, `${state.data}/${name}`, 'unit.yaml')) units.push(name)
  }
  return units
}
