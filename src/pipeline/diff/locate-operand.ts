import { parseStem } from '../../dataset/period.ts'
import type { Host, NoRevision } from '../../host.ts'
import { nearest } from '../../source/nearest.ts'
import type { DiffMistake, DiffOperand } from '../contracts.ts'
import { type DataState, pastState, presentState } from './data-state.ts'
import { joinPath, splitPath } from './paths.ts'

/** What an operand of `diff` means. */
export type Located =
  /** A period or a stem; whether any report has it is not known yet. */
  | { readonly kind: 'name'; readonly name: string }
  | LocatedFile
  | LocatedFolder
  | { readonly kind: 'mistake'; readonly mistake: DiffMistake }

/** A file; a `copy` stands in the place of the report at `place`, and has no prose. */
export type LocatedFile =
  | (LocatedPath & { readonly kind: 'file' })
  | (LocatedPath & { readonly kind: 'copy'; readonly place: string; readonly shown: string })

/** A folder with something in it. */
export interface LocatedFolder extends LocatedPath {
  readonly kind: 'folder'
}

interface LocatedPath {
  readonly state: DataState
  /** As the files of the state know it. */
  readonly path: string
}

/** Finds what both operands mean; one that is no name of a report is a path beside another path. */
export async function locateOperands(
  host: Host,
  data: string,
  operands: readonly [DiffOperand, DiffOperand],
): Promise<readonly [Located, Located]> {
  const [from, to] = operands
  const besidePath = from.kind !== 'name' || to.kind !== 'name'
  return [
    await locateOperand(host, data, from, besidePath),
    await locateOperand(host, data, to, besidePath),
  ]
}

async function locateOperand(
  host: Host,
  data: string,
  operand: DiffOperand,
  besidePath: boolean,
): Promise<Located> {
  const present = presentState(host, data)
  if (operand.kind === 'copy') return { ...operand, state: present }
  if (operand.kind === 'name') {
    const { name } = operand
    if (parseStem(name)) return { kind: 'name', name }
    // `data` is a folder, `HEAD~1` a revision, `20233` a slip.
    if ((await kindAt(present, name)) !== undefined) return locatePath(present, name)
    if (!('why' in (await host.at(name)))) return mistake({ kind: 'bare-revision', revision: name })
    return besidePath ? locatePath(present, name) : { kind: 'name', name }
  }
  if (operand.revision === undefined) return locatePath(present, operand.path)
  const { revision } = operand
  const past = await pastState(host, data, revision)
  if ('why' in past) return mistake(noRevision(revision, past))
  // Git's own rule: from the top of the repository, unless the path says that it is from here.
  const isFromHere = /^\.\.?(?:\/|$)/.test(operand.path)
  const path = joinPath(isFromHere ? past.here : '.', operand.path)
  return locatePath(past.state, path, joinPath(past.here, operand.path))
}

/** `elsewhere` is where the path would be if it were meant from the working folder. */
async function locatePath(state: DataState, path: string, elsewhere = path): Promise<Located> {
  const kind = await kindAt(state, path)
  if (kind) return { kind, state, path }
  const { nearest: near, known } = await namesNear(state.files, path)
  const isElsewhere = elsewhere !== path && (await kindAt(state, elsewhere)) !== undefined
  const suggestion = isElsewhere ? `./${path}` : near
  return mistake({
    kind: 'absent-path',
    path,
    ...(state.revision !== undefined && { revision: state.revision }),
    ...(suggestion !== undefined && { nearest: state.shownAs(suggestion) }),
    known,
  })
}

async function kindAt({ files }: DataState, path: string): Promise<'file' | 'folder' | undefined> {
  if ((await files.list(path)).length > 0) return 'folder'
  const { folder, name } = splitPath(path)
  return (await files.list(folder)).find((entry) => entry.name === name)?.kind
}

/** Where a path leaves what exists: the name that is most like it there, and all names there. */
async function namesNear(
  files: DataState['files'],
  path: string,
): Promise<{ readonly nearest?: string; readonly known: readonly string[] }> {
  const { folder, name } = splitPath(path)
  const known = (await files.list(folder)).map((entry) => entry.name)
  if (known.length > 0 || folder === path || folder === '.') {
    const near = nearest(name, known)
    return near === undefined ? { known } : { nearest: joinPath(folder, near), known }
  }
  const above = await namesNear(files, folder)
  return above.nearest === undefined ? above : { ...above, nearest: joinPath(above.nearest, name) }
}

function noRevision(revision: string, because: NoRevision): DiffMistake {
  const mistaken = { kind: 'no-revision', revision, because } as const
  if (because.why !== 'unknown') return mistaken
  // `maim~2` is a slip in the name; of `main~2` just the commit is lacking.
  const [, name = '', rest = ''] = /^([^~^@]*)(.*)$/s.exec(revision) ?? []
  const near = because.known.includes(name) ? undefined : nearest(name, because.known)
  return near === undefined ? mistaken : { ...mistaken, nearest: `${near}${rest}` }
}

function mistake(mistaken: DiffMistake): Located {
  return { kind: 'mistake', mistake: mistaken }
}
