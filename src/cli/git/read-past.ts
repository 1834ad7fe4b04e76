import { posix } from 'node:path'
import { HostError, type NoRevision, type PastFiles } from '../../host.ts'
import { type Git, GitFailure } from './git.ts'
import { type PastTree, pastTree, treeEntries } from './past-tree.ts'

/** The files of the repository around the working folder as they were at a revision. */
export async function readPast(git: Git, revision: string): Promise<PastFiles | NoRevision> {
  try {
    const prefix = textOf(await git(['rev-parse', '--show-prefix'])).trimEnd()
    const tree = await treeAt(git, revision)
    if (tree === undefined) return await unknownRevision(git)
    return pastFiles(
      git,
      posix.normalize(prefix || '.').replace(/\/$/, ''),
      await readTree(git, tree),
    )
  } catch (error) {
    if (error instanceof GitFailure) return refusalOf(error)
    throw error
  }
}

/**
 * The tree that a revision names. Names reach git by its input, never as a word of the call, so that
 * none is taken for an option.
 */
async function treeAt(git: Git, revision: string): Promise<string | undefined> {
  if (revision === '' || /[\n\0]/.test(revision)) return undefined
  const answer = textOf(await git(['cat-file', '--batch-check'], `${revision}^{tree}\n`))
  return /^([0-9a-f]+) tree \d+$/m.exec(answer)?.[1]
}

async function unknownRevision(git: Git): Promise<NoRevision> {
  const names = textOf(await git(['for-each-ref', '--format=%(refname:short)']))
  const isShallow = textOf(await git(['rev-parse', '--is-shallow-repository'])).trim() === 'true'
  return { why: 'unknown', known: names.split('\n').filter(Boolean), isShallow }
}

async function readTree(git: Git, tree: string): Promise<PastTree> {
  const entries = treeEntries(textOf(await git(['ls-tree', '-r', '-z', '--full-tree', tree])))
  const links = entries.filter(({ kind }) => kind === 'link').map(({ object }) => object)
  const targets = await readObjects(git, links)
  return pastTree(entries, new Map([...targets].map(([object, bytes]) => [object, textOf(bytes)])))
}

function pastFiles(git: Git, here: string, tree: PastTree): PastFiles {
  const known = new Map<string, Uint8Array>()
  return {
    here,
    list: async (folder) => tree.list(folder),
    async read(path) {
      const object = tree.fileAt(path)
      if (object === undefined) return undefined
      if (!known.has(object)) {
        // Whoever reads a report reads what is beside it, and mostly other units': one process for all.
        const around = tree.filesAround(path).filter(({ name }) => /\.(?:yaml|md)$/.test(name))
        const wanted = new Set([object, ...around.map((file) => file.object)])
        for (const entry of await readObjects(git, [...wanted])) known.set(...entry)
      }
      const bytes = known.get(object)
      if (!bytes) throw new HostError('other', path, new Error(`git has lost ${object}`))
      return bytes
    },
  }
}

/** The bytes of objects; of those that the repository lacks there are none. */
async function readObjects(git: Git, objects: readonly string[]): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  if (objects.length === 0) return found
  const answer = await git(['cat-file', '--batch'], objects.map((object) => `${object}\n`).join(''))
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at)
    // `<object> blob <size>`, its bytes and a line break; or `<object> missing`.
    const [object = '', , size] = textOf(answer.subarray(at, end)).split(' ')
    at = end + 1
    if (size === undefined) continue
    found.set(object, answer.slice(at, at + Number(size)))
    at += Number(size) + 1
  }
  return found
}

function refusalOf({ isAbsent, message }: GitFailure): NoRevision {
  if (isAbsent) return { why: 'no-git' }
  if (/not a git repository/i.test(message)) return { why: 'no-repository' }
  const isOwnership = /dubious ownership|unsafe repository/i.test(message)
  return { why: isOwnership ? 'not-trusted' : 'git-failed', said: message }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
