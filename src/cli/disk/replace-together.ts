import { constants } from 'node:fs'
import nodePath from 'node:path'
import type { OutputFile } from '../../host.ts'
import {
  type Disk,
  digestAt,
  digestOf,
  refusalAbove,
  remove,
  renameOver,
  syncFolders,
  writeWhole,
} from './disk.ts'
import {
  type Journal,
  type JournalFile,
  journalPathFor,
  newPath,
  oldPath,
  writeJournal,
} from './journal.ts'
import { hostError, Interrupted, Refused, renameError } from './machine-error.ts'

/**
 * Replaces a set of files so that each is whole at every moment, and the set is old or new as a
 * whole: new content beside, old content kept, journal, renames. A failure puts back the old set.
 */
export async function replaceTogether(disk: Disk, outputs: readonly OutputFile[]): Promise<void> {
  const changed = await changedFiles(disk, outputs)
  const files = changed.map(({ file }) => file)
  if (files.length === 0) return
  const journalPath = journalPathFor(files)
  const folders = await missingFolders(disk, files)
  const journal: Journal = { version: 1, phase: 'writing', folders, files }
  let renaming = false
  try {
    await writeJournal(disk, journalPath, journal)
    for (const { file, bytes } of changed) await prepare(disk, file, bytes)
    await writeJournal(disk, journalPath, { ...journal, phase: 'renaming' })
    renaming = true
    for (const file of files) {
      await refuseChanged(disk, file)
      await exchange(disk, file)
    }
  } catch (error) {
    // Where even this fails the journal stays, and the next command tries again.
    await (renaming ? undo : discard)(disk, journalPath, journal).catch(() => undefined)
    throw error
  }
  // The set is new; what is left lying about, the next command removes.
  await tidy(disk, journalPath, journal).catch(() => undefined)
}

/** Puts the new content in its place. */
export async function exchange(disk: Disk, { path }: JournalFile): Promise<void> {
  const absolute = await disk.places.writable(path)
  try {
    await renameOver(disk, newPath(absolute), absolute)
  } catch (error) {
    throw renameError(error, path)
  }
}

/** Brings back what was there before, and leaves alone what somebody has changed since. */
export async function undo(disk: Disk, journalPath: string, journal: Journal): Promise<void> {
  const { files, places } = disk
  for (const { path, digest, oldDigest } of journal.files) {
    const absolute = await places.writable(path)
    if ((await digestAt(disk, absolute)) !== digest) continue
    if (oldDigest === null) await files.rm(absolute)
    else if ((await digestAt(disk, oldPath(absolute))) === oldDigest) {
      await renameOver(disk, oldPath(absolute), absolute)
    }
  }
  await discard(disk, journalPath, journal)
}

/** Takes back a set of which nothing has been renamed. */
async function discard(disk: Disk, journalPath: string, journal: Journal): Promise<void> {
  await tidy(disk, journalPath, journal)
  for (const folder of [...journal.folders].reverse()) {
    // A folder that somebody uses by now is not empty, and stays.
    await disk.files.rmdir(await disk.places.writable(folder)).catch(() => undefined)
  }
}

/** Removes what the set needed on its way; the journal goes last. */
export async function tidy(disk: Disk, journalPath: string, journal: Journal): Promise<void> {
  const finals: string[] = []
  for (const { path } of journal.files) {
    const absolute = await disk.places.writable(path)
    finals.push(absolute)
    await remove(disk, newPath(absolute))
    await remove(disk, oldPath(absolute))
  }
  await syncFolders(disk, finals)
  const absolute = await disk.places.writable(journalPath)
  await remove(disk, newPath(absolute))
  await remove(disk, absolute)
}

interface ChangedFile {
  readonly file: JournalFile
  readonly bytes: Uint8Array
}

/** Files that already hold the bytes are left alone, so that one open in Word does no harm. */
async function changedFiles(disk: Disk, outputs: readonly OutputFile[]): Promise<ChangedFile[]> {
  const changed: ChangedFile[] = []
  const seen = new Set<string>()
  for (const { path, bytes, instead } of outputs) {
    const absolute = await disk.places.writable(path)
    try {
      await refuseDevice(disk, absolute, path)
      const oldDigest = await digestAt(disk, absolute)
      const digest = digestOf(bytes)
      // Two links may lead to one file.
      if (digest === oldDigest || seen.has(`${absolute} ${digest}`)) continue
      seen.add(`${absolute} ${digest}`)
      if (instead !== undefined && instead !== oldDigest) throw changedSince(path)
      // A rename would replace even a file that its owner has made read-only.
      if (oldDigest !== null) await disk.files.access(absolute, constants.W_OK)
      changed.push({ file: { path, digest, oldDigest }, bytes })
    } catch (error) {
      throw hostError(error, path)
    }
  }
  return changed
}

/** An editor may have saved the file while the set was being made ready. */
async function refuseChanged(disk: Disk, { path, oldDigest }: JournalFile): Promise<void> {
  const absolute = await disk.places.writable(path)
  if ((await digestAt(disk, absolute)) !== oldDigest) throw changedSince(path)
}

function changedSince(path: string): Refused {
  return new Refused('changed-since', path, new Error('somebody else has written this file'))
}

/** A pipe would be read for ever, and a device (`/dev/null`) must not become a file. */
async function refuseDevice({ files }: Disk, absolute: string, path: string): Promise<void> {
  const stats = await files.stat(absolute).catch(() => undefined)
  if (stats && !stats.isFile()) throw new Refused('not-a-file', path, new Error('not a file'))
}

async function prepare(disk: Disk, { path, oldDigest }: JournalFile, bytes: Uint8Array) {
  if (disk.signal?.aborted) throw new Interrupted()
  const absolute = await disk.places.writable(path)
  try {
    await disk.files.mkdir(nodePath.dirname(absolute), { recursive: true })
    await writeWhole(disk, newPath(absolute), bytes)
    if (oldDigest === null) return
    await disk.files.rm(oldPath(absolute), { force: true })
    await disk.files.copyFile(absolute, oldPath(absolute))
  } catch (error) {
    throw (await refusalAbove(disk, error, path, absolute)) ?? hostError(error, path)
  }
}

/** The folders that will have to be made, outermost first. */
async function missingFolders(disk: Disk, files: readonly JournalFile[]): Promise<string[]> {
  const missing = new Set<string>()
  for (const { path } of files) {
    const steps = nodePath.posix.dirname(path).split('/')
    for (let length = 1; length <= steps.length; length += 1) {
      const folder = steps.slice(0, length).join('/')
      if (folder === '' || folder === '.' || folder.endsWith('..')) continue
      if (!(await exists(disk, folder))) missing.add(folder)
    }
  }
  return [...missing]
}

async function exists({ files, places }: Disk, folder: string): Promise<boolean> {
  // Above a named folder there is nothing for us to make or remove.
  if (!places.admits(folder)) return true
  const absolute = await places.writable(`${folder}/.`)
  return await files.stat(absolute).then(
    () => true,
    () => false,
  )
}
