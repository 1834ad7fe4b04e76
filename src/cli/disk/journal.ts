import nodePath from 'node:path'
import { type Disk, digestOf, renameOver, syncFolders, writeWhole } from './disk.ts'

/** The folder of everything that outlives a command; it stands in the working folder. */
export const workFolder = '.cds-report'

/** A set of files on its way to the disk, kept so that the next command can finish or undo it. */
export interface Journal {
  readonly version: 1
  /** `writing`: nothing is replaced yet. `renaming`: every new file is whole beside its old one. */
  readonly phase: 'writing' | 'renaming'
  /** Folders that the set creates, outermost first. */
  readonly folders: readonly string[]
  readonly files: readonly JournalFile[]
}

/**
 * One file of a set. By the two hashes a later command tells what has been done with it, and
 * whether somebody has changed it since.
 */
export interface JournalFile {
  /** From the working folder, or absolute where the user named a folder elsewhere. */
  readonly path: string
  /** SHA-256 of the new content. */
  readonly digest: string
  /** SHA-256 of the content it replaces; null where there was no file. */
  readonly oldDigest: string | null
}

/** Where the new content waits, beside its final place. */
export const newPath = (path: string): string => `${path}.cds-new`

/** Where the old content is kept until the whole set has been replaced. */
export const oldPath = (path: string): string => `${path}.cds-old`

/** Sets that go to other folders than the working folder have journals of their own. */
export function journalPathFor(files: readonly { readonly path: string }[]): string {
  const outside = files.find(({ path }) => path.startsWith('../') || nodePath.isAbsolute(path))
  if (!outside) return `${workFolder}/journal.json`
  const folder = digestOf(new TextEncoder().encode(nodePath.dirname(outside.path)))
  return `${workFolder}/journal-${folder.slice(0, 12)}.json`
}

/** Writes the journal whole: beside, then renamed. */
export async function writeJournal(disk: Disk, path: string, journal: Journal): Promise<void> {
  const absolute = await disk.places.writable(path)
  const text = `${JSON.stringify(journal, null, 2)}\n`
  await writeWhole(disk, newPath(absolute), new TextEncoder().encode(text))
  await renameOver(disk, newPath(absolute), absolute)
  await syncFolders(disk, [absolute])
}

/** A journal as read; undefined where the text is none of ours. */
export function parseJournal(text: string): Journal | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(value) || value['version'] !== 1) return undefined
  const { phase, folders, files } = value
  if (phase !== 'writing' && phase !== 'renaming') return undefined
  if (!Array.isArray(folders) || !folders.every((folder) => typeof folder === 'string')) {
    return undefined
  }
  if (!Array.isArray(files) || !files.every(isJournalFile)) return undefined
  return { version: 1, phase, folders, files }
}

function isJournalFile(value: unknown): value is JournalFile {
  if (!isRecord(value)) return false
  const { path, digest, oldDigest } = value
  return (
    typeof path === 'string' &&
    typeof digest === 'string' &&
    (oldDigest === null || typeof oldDigest === 'string')
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
