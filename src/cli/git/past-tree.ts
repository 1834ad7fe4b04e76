import { posix } from 'node:path'
import type { FolderEntry } from '../../host.ts'

/** What a commit holds, by paths from the top of the repository. */
export interface PastTree {
  list(folder: string): readonly FolderEntry[]
  /** The object of a file; undefined where there is none. */
  fileAt(path: string): string | undefined
  /** The objects of the files beside one, with its own, and of those in the folders beside it. */
  filesAround(path: string): readonly { readonly name: string; readonly object: string }[]
}

/** An entry of a tree as `git ls-tree` tells it. */
export interface TreeEntry {
  readonly kind: 'file' | 'link'
  readonly object: string
  readonly path: string
}

/** Reads `git ls-tree -r -z`; repositories inside the repository are left out. */
export function treeEntries(listing: string): TreeEntry[] {
  return listing.split('\0').flatMap((line) => {
    const [, mode, object = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? []
    if (mode === undefined) return []
    return [{ kind: mode === '120000' ? ('link' as const) : ('file' as const), object, path }]
  })
}

/** A link that leads through more links than this leads in a circle. */
const mostLinks = 20

/** `targets` tells where each link leads; one that leads out of the repository counts as absent. */
export function pastTree(
  entries: readonly TreeEntry[],
  targets: ReadonlyMap<string, string>,
): PastTree {
  const files = new Map<string, string>()
  const links = new Map<string, string>()
  const folders = new Map<string, Set<string>>([['.', new Set()]])
  for (const { kind, object, path } of entries) {
    const key = path.normalize('NFC')
    if (kind === 'file') files.set(key, object)
    else links.set(key, targets.get(object) ?? '')
    enter(key)
  }
  return { list, fileAt, filesAround }

  /** Notes a path in the folders above it. */
  function enter(path: string): void {
    const folder = posix.dirname(path)
    const names = folders.get(folder)
    if (names) names.add(posix.basename(path))
    else {
      folders.set(folder, new Set([posix.basename(path)]))
      enter(folder)
    }
  }

  function list(folder: string): FolderEntry[] {
    const real = realPath(folder)
    if (real === undefined) return []
    return [...(folders.get(real) ?? [])].sort().flatMap((name): FolderEntry[] => {
      const path = realPath(posix.join(real, name)) ?? ''
      if (files.has(path)) return [{ name, kind: 'file' }]
      return folders.has(path) ? [{ name, kind: 'folder' }] : []
    })
  }

  function fileAt(path: string): string | undefined {
    return files.get(realPath(path) ?? '')
  }

  function filesAround(path: string): { name: string; object: string }[] {
    const folder = posix.dirname(path)
    const above = posix.dirname(folder)
    const beside = list(above).map(({ name }) => posix.join(above, name))
    return [...new Set([folder, ...beside])].flatMap((each) =>
      list(each).flatMap(({ name }) => {
        const object = fileAt(posix.join(each, name))
        return object === undefined ? [] : [{ name, object }]
      }),
    )
  }

  /** The path without links; undefined where one leads out, or in a circle. */
  function realPath(path: string, more = mostLinks): string | undefined {
    let real = '.'
    for (const name of posix.normalize(path.normalize('NFC')).replace(/\/$/, '').split('/')) {
      const next = posix.join(real, name)
      const target = links.get(next)
      if (target === undefined) real = next
      else {
        if (more === 0 || posix.isAbsolute(target)) return undefined
        const behind = realPath(posix.join(real, target), more - 1)
        if (behind === undefined) return undefined
        real = behind
      }
      if (real === '..' || real.startsWith('../')) return undefined
    }
    return real
  }
}
