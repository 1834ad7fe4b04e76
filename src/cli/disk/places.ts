import nodePath from 'node:path'
import { HostError } from '../../host.ts'
import type { FileSystem } from './file-system.ts'
import { codeOf, hostError, Refused } from './machine-error.ts'

/** Where the host may read and write; a link that leads out of there counts as absent. */
export interface Places {
  /** Admits a folder that the user named, and gives the path by which the host knows it. */
  grant(folder: string): string
  /** The real path of what exists there; undefined where nothing does, or a link leads out. */
  existing(path: string): Promise<string | undefined>
  /**
   * The absolute path at which a file may be written: of a link, the place that it leads to, so that
   * the link stays. Throws `HostError`, also where the link leads out or nowhere.
   */
  writable(path: string): Promise<string>
  /** Whether a path lies in the working folder or in one that was named. */
  admits(path: string): boolean
}

/** The working folder is admitted from the start; everything else has to be named. */
export function createPlaces(root: string, files: FileSystem): Places {
  const granted = [nodePath.resolve(root)]
  const absolute = (path: string) => nodePath.resolve(root, path)
  const folderOf = (path: string) =>
    granted.filter((folder) => contains(folder, absolute(path))).sort(longestFirst)[0]

  async function realPath(path: string): Promise<string | undefined> {
    try {
      return await files.realpath(path)
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(codeOf(error))) return undefined
      throw hostError(error, path)
    }
  }

  /** What stands above a file ends in `/.`, and is looked at with the file. */
  async function isLinkToFile(path: string): Promise<boolean> {
    if (path.endsWith('/.')) return false
    const stats = await files.lstat(absolute(path)).catch(() => undefined)
    return stats?.isSymbolicLink() === true
  }

  return {
    grant(folder) {
      granted.push(absolute(folder))
      const inside = contains(absolute('.'), absolute(folder))
      const path = inside ? nodePath.relative(absolute('.'), absolute(folder)) || '.' : folder
      return nodePath
        .normalize(path)
        .split(nodePath.sep)
        .join('/')
        .replace(/(.)\/$/, '$1')
    },
    async existing(path) {
      const folder = folderOf(path)
      const real = folder && (await realPath(absolute(path)))
      const realFolder = real && (await realPath(folder))
      return realFolder && contains(realFolder, real) ? real : undefined
    },
    async writable(path) {
      const folder = folderOf(path)
      if (!folder) throw new HostError('other', path, new Error('outside the working folder'))
      let ancestor = nodePath.dirname(absolute(path))
      let real = await realPath(ancestor)
      while (real === undefined && ancestor !== nodePath.dirname(ancestor)) {
        ancestor = nodePath.dirname(ancestor)
        real = await realPath(ancestor)
      }
      // A named folder may not exist yet; then what exists of it lies above it.
      const realFolder = (await realPath(folder)) ?? folder
      if (real !== undefined && (contains(realFolder, real) || contains(ancestor, folder))) {
        if (!(await isLinkToFile(path))) return absolute(path)
        const target = await realPath(absolute(path))
        if (target !== undefined && contains(realFolder, target)) return target
      }
      throw new Refused('leads-out', path, new Error('a link leads out of the folder'))
    },
    admits: (path) => folderOf(path) !== undefined,
  }
}

function contains(folder: string, path: string): boolean {
  const way = nodePath.relative(folder, path)
  return (
    way === '' ||
    (way !== '..' && !way.startsWith(`..${nodePath.sep}`) && !nodePath.isAbsolute(way))
  )
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length
}
