import { createHash } from 'node:crypto'
import { type FolderEntry, type Host, HostError, type OutputFile } from '../../src/host.ts'

export type MemoryFiles = Readonly<Record<string, string | Uint8Array>>

export interface MemoryHost extends Host {
  /** Every file there is now, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** The sets of files that were written, in order. */
  readonly written: readonly (readonly OutputFile[])[]
}

/** What somebody does to the files: new content by path, or undefined for a file that goes. */
export type MemoryEdit = Readonly<Record<string, string | undefined>>

export interface MemoryHostOptions {
  /** Decides about expired acceptances, and about nothing else. */
  readonly today?: string
  /** What is done one after the other while the host is watched; then the user ends the watch. */
  readonly edits?: readonly MemoryEdit[]
  /** What stood in the whole repository at each revision; without it there is no repository. */
  readonly revisions?: Readonly<Record<string, MemoryFiles>>
}

/** A machine that is one record: paths to texts or bytes, and a day that stands still. */
export function memoryHost(
  given: MemoryFiles,
  { today = '2025-12-20', edits = [], revisions }: MemoryHostOptions = {},
): MemoryHost {
  const files = bytesOf(given)
  const written: (readonly OutputFile[])[] = []
  return {
    files,
    written,
    list: async (folder) => entriesOf(folder, files.keys()),
    read: async (path) => files.get(path),
    at: async (revision) => {
      if (!revisions) return { why: 'no-repository' }
      const past = revisions[revision] && bytesOf(revisions[revision])
      if (!past) return { why: 'unknown', known: Object.keys(revisions), isShallow: false }
      return {
        here: '.',
        list: async (folder) => entriesOf(folder, past.keys()),
        read: async (path) => past.get(path),
      }
    },
    replaceTogether: async (outputs) => {
      for (const { path, instead } of outputs) {
        const before = files.get(path)
        const isAsRead = instead === (before ? digestOf(before) : null)
        if (instead !== undefined && !isAsRead) throw new HostError('other', path, undefined)
      }
      written.push(outputs)
      for (const { path, bytes } of outputs) files.set(path, bytes)
    },
    digest: digestOf,
    today: () => today,
    watch: async () => {
      async function* changes() {
        for (const edit of edits) {
          for (const [path, text] of Object.entries(edit)) {
            if (text === undefined) files.delete(path)
            else files.set(path, new TextEncoder().encode(text))
          }
          yield Object.keys(edit)
        }
      }
      return changes()
    },
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function bytesOf(files: MemoryFiles): Map<string, Uint8Array> {
  const encoder = new TextEncoder()
  return new Map(
    Object.entries(files).map(([path, content]): [string, Uint8Array] => [
      path,
      typeof content === 'string' ? encoder.encode(content) : content,
    ]),
  )
}

function entriesOf(folder: string, paths: Iterable<string>): FolderEntry[] {
  const entries = new Map<string, FolderEntry['kind']>()
  for (const path of paths) {
    const above = folder === '.' ? '' : `${folder}/`
    if (!path.startsWith(above)) continue
    const [name = '', ...below] = path.slice(above.length).split('/')
    entries.set(name, below.length > 0 ? 'folder' : 'file')
  }
  return [...entries]
    .map(([name, kind]) => ({ name, kind }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}
