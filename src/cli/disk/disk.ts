import { createHash } from 'node:crypto'
import nodePath from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FileSystem } from './file-system.ts'
import { codeOf, Refused } from './machine-error.ts'
import type { Places } from './places.ts'

/** What the steps of writing a set of files share. */
export interface Disk {
  readonly files: FileSystem
  readonly places: Places
  /** Aborted by Ctrl-C. */
  readonly signal?: AbortSignal | undefined
  /** How long to wait for another command that is writing, in milliseconds. */
  readonly patience: number
}

/** SHA-256 in hex. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The digest of a file as it stands; null where there is none. */
export async function digestAt({ files }: Disk, absolute: string): Promise<string | null> {
  try {
    return digestOf(await files.readFile(absolute))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null
    throw error
  }
}

/** Codes that say: no file of ours is there, nor could one be. */
const absent = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EISDIR', 'ERR_FS_EISDIR']

/** Removes a file of ours, if it is there. */
export async function remove({ files }: Disk, absolute: string): Promise<void> {
  try {
    await files.rm(absolute, { force: true })
  } catch (error) {
    if (!absent.includes(codeOf(error))) throw error
  }
}

/** Where a call failed because something that is no folder stands above a path: what that is. */
export async function refusalAbove(
  disk: Disk,
  error: unknown,
  path: string,
  absolute: string,
): Promise<Refused | undefined> {
  if (!['EEXIST', 'ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined
  let told = nodePath.posix.dirname(path)
  let real = nodePath.dirname(absolute)
  while (real !== nodePath.dirname(real)) {
    if (await isObstacle(disk, real)) return new Refused('not-a-folder', told, error)
    told = nodePath.posix.dirname(told)
    real = nodePath.dirname(real)
  }
  return undefined
}

/** A link that leads nowhere is in the way of a folder just as a file is. */
async function isObstacle({ files }: Disk, absolute: string): Promise<boolean> {
  try {
    return !(await files.stat(absolute)).isDirectory()
  } catch (error) {
    if (!['ENOENT', 'ELOOP'].includes(codeOf(error))) return false
    return await files.lstat(absolute).then(
      () => true,
      () => false,
    )
  }
}

/** A new file that is on the disk, not just in memory, when this returns. */
export async function writeWhole(disk: Disk, absolute: string, bytes: Uint8Array): Promise<void> {
  // Removed first, so that a link in its place is never written through.
  await disk.files.rm(absolute, { force: true })
  const handle = await disk.files.open(absolute, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Virus scanners and indexers hold a new file for a moment; Word holds it for longer than this. */
const renamePatience = 1000

/** Puts a file in the place of another; tried again for a moment where it is held. */
export async function renameOver(disk: Disk, from: string, to: string): Promise<void> {
  for (let waited = 0; ; waited += 100) {
    try {
      return await disk.files.rename(from, to)
    } catch (error) {
      const held = ['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error))
      if (!held || waited >= Math.min(renamePatience, disk.patience)) throw error
      await sleep(100)
    }
  }
}

/** Makes the renames in these files' folders last, where the system can (Windows can't). */
export async function syncFolders({ files }: Disk, absolutes: readonly string[]): Promise<void> {
  for (const folder of new Set(absolutes.map((path) => nodePath.dirname(path)))) {
    try {
      const handle = await files.open(folder, 'r')
      await handle.sync().finally(() => handle.close())
    } catch {
      // The renames stand all the same; only a power cut could still undo them.
    }
  }
}
