import type { Host, NoRevision } from '../../host.ts'
import type { ReadableHost } from '../read-source.ts'
import { joinPath, splitPath } from './paths.ts'

/**
 * One state of the data: as it lies in the folder, as it was at a revision, or with a copy in the
 * place of one report. The catalogue, the unit and the reports beside one are those of its own state.
 */
export interface DataState {
  readonly files: ReadableHost
  /** The data folder, as its files know it. */
  readonly data: string
  readonly revision?: string
  /** How a file is named to the user. */
  shownAs(path: string): string
}

/** A report file in a state of the data. */
export interface StatePlace {
  readonly state: DataState
  readonly unit: string
  readonly stem: string
  /** A copy of the data file alone: what its prose said is not known. */
  readonly isBare?: boolean
}

/** The path of a report, as the files of its state know it. */
export function pathOf({ state, unit, stem }: StatePlace): string {
  return `${state.data}/${unit}/${stem}.yaml`
}

/** The data as it lies in its folder. */
export function presentState(host: Host, data: string): DataState {
  return { files: host, data, shownAs: (path) => path }
}

/** The data at a revision, with the working folder as seen from the top of the repository. */
export async function pastState(
  host: Host,
  data: string,
  revision: string,
): Promise<{ readonly state: DataState; readonly here: string } | NoRevision> {
  const past = await host.at(revision)
  if ('why' in past) return past
  const { list, read, here } = past
  return {
    here,
    state: {
      files: { list, read, digest: (bytes) => host.digest(bytes) },
      data: joinPath(here, data),
      revision,
      shownAs: (path) => `${revision}:${path}`,
    },
  }
}

/** A file in the place of a report; `prose` is the text beside it, where that belongs to it. */
export interface Copy {
  readonly yaml: string
  readonly prose?: string
  readonly shown?: string
}

/** The state with another file in the place of a report, or where there is none. */
export function withCopy(place: StatePlace, { yaml, prose, shown }: Copy): StatePlace {
  const { state } = place
  const { files, shownAs } = state
  const path = pathOf(place)
  const { folder, name } = splitPath(path)
  const instead = new Map([
    [path, yaml],
    [path.replace(/\.yaml$/, '.md'), prose],
  ])
  return {
    ...place,
    isBare: prose === undefined,
    state: {
      ...state,
      files: {
        digest: files.digest,
        async list(listed) {
          const entries = await files.list(listed)
          if (listed !== folder || entries.some((entry) => entry.name === name)) return entries
          return [...entries, { name, kind: 'file' }]
        },
        async read(asked) {
          const other = instead.get(asked)
          if (other !== undefined) return files.read(other)
          return instead.has(asked) ? undefined : files.read(asked)
        },
      },
      shownAs: (asked) =>
        asked === path && shown !== undefined ? shown : shownAs(instead.get(asked) ?? asked),
    },
  }
}
