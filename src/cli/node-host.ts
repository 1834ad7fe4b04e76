import { type FolderEntry, type Host, HostError, type OutputFile } from '../host.ts'
import { type Disk, digestOf } from './disk/disk.ts'
import { type FileSystem, nodeFileSystem } from './disk/file-system.ts'
import { withLock } from './disk/lock.ts'
import { codeOf, hostError, Refused } from './disk/machine-error.ts'
import { createPlaces } from './disk/places.ts'
import { hasJournals, type Recovery, recover } from './disk/recover.ts'
import { replaceTogether } from './disk/replace-together.ts'
import { watchFolders } from './disk/watch-folders.ts'
import { gitIn } from './git/git.ts'
import { readPast } from './git/read-past.ts'
import { convertToPdf } from './office/convert-to-pdf.ts'

/** The host of the command line: what the pipeline needs, and what the edge needs besides. */
export interface NodeHost extends Host {
  /**
   * Admits a folder that the user named, in or outside the working folder, and gives the path by
   * which the host knows it. Links that lead out of an admitted folder are never followed: what is
   * behind them counts as absent, and nothing is written through them.
   */
  grant(folder: string): string
  /** Finishes or undoes what an interrupted command left; nothing while another one is writing. */
  recover(): Promise<readonly Recovery[]>
  /** Resolves as soon as no set of files is half-way to the disk, and no other program at work. */
  settled(): Promise<void>
  /** Whether changes are watched: then Ctrl-C is how the command ends, not a breaking off. */
  isWatching(): boolean
}

/**
 * What the host takes from the process; tests give it a file system and a patience of their own.
 */
export interface NodeHostOptions {
  /** The working folder. */
  readonly root: string
  /**
   * `SOURCE_DATE_EPOCH` (seconds since 1970) stands in for the clock, read as a day in UTC; git is run
   * in the same surroundings.
   */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted by Ctrl-C: a set that is not being renamed yet is undone. */
  readonly signal?: AbortSignal
  readonly fileSystem?: FileSystem
  /** How long to wait for another command that is writing, in milliseconds. */
  readonly patience?: number
}

/** Files and clock of this machine. */
export function createNodeHost(options: NodeHostOptions): NodeHost {
  const { root, env, signal, fileSystem: files = nodeFileSystem, patience = 5000 } = options
  const places = createPlaces(root, files)
  const disk: Disk = { files, places, signal, patience }
  let writing: Promise<unknown> = Promise.resolve()
  let printing: Promise<unknown> = Promise.resolve()
  let watching = false

  /** One set after the other, and none while another command is writing. */
  function inTurn<T>(action: () => Promise<T>, how: Disk): Promise<T> {
    const work = writing.then(() => withLock(how, action))
    writing = work.catch(() => undefined)
    return work
  }

  async function kindOf(path: string): Promise<FolderEntry['kind'] | undefined> {
    const real = await places.existing(path)
    const stats = real && (await files.stat(real))
    return stats
      ? stats.isFile()
        ? 'file'
        : stats.isDirectory()
          ? 'folder'
          : undefined
      : undefined
  }

  return {
    async list(folder) {
      try {
        const real = await places.existing(folder)
        const names = real === undefined ? [] : await files.readdir(real)
        const entries: FolderEntry[] = []
        for (const name of names.sort()) {
          const kind = await kindOf(`${folder}/${name}`)
          if (kind) entries.push({ name, kind })
        }
        return entries
      } catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return []
        throw hostError(error, folder)
      }
    },

    async read(path) {
      try {
        const real = await places.existing(path)
        if (real === undefined) return undefined
        // A pipe or a device would be read for ever.
        if ((await kindOf(path)) !== 'file') throw new Refused('not-a-file', path, 'not a file')
        return await files.readFile(real)
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return undefined
        throw hostError(error, path)
      }
    },

    at: (revision) => readPast(gitIn(root, env), revision),

    async replaceTogether(outputs: readonly OutputFile[]) {
      try {
        await inTurn(async () => {
          const waiting = (await recover(disk)).find(({ outcome }) => outcome === 'waiting')
          if (waiting) throw new HostError('in-use', waiting.paths[0] ?? '', 'unfinished')
          await replaceTogether(disk, outputs)
        }, disk)
      } catch (error) {
        throw hostError(error, outputs[0]?.path ?? '')
      }
    },

    digest: digestOf,

    today() {
      const epoch = env['SOURCE_DATE_EPOCH']
      if (epoch && /^\d{1,11}$/.test(epoch)) {
        return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
      }
      const now = new Date()
      const twoDigits = (value: number) => String(value).padStart(2, '0')
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join('-')
    },

    grant: places.grant,

    async recover() {
      try {
        if (!(await hasJournals(disk))) return []
        return await inTurn(() => recover(disk), { ...disk, patience: 0 })
      } catch (error) {
        // Another command is at it, or nothing can be written here: whoever writes will be told.
        if (error instanceof HostError || codeOf(error) !== '') return []
        throw error
      }
    },

    toPdf(docx, date) {
      const work = convertToPdf(docx, date, { env, signal })
      printing = work.catch(() => undefined)
      return work
    },

    watch(folders) {
      watching = true
      return watchFolders(folders, { files, places, signal })
    },

    isWatching: () => watching,

    async settled() {
      await printing
      await writing
    },
  }
}
