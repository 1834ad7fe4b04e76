import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Disk, refusalAbove, remove } from './disk.ts'
import { workFolder } from './journal.ts'
import { codeOf, FolderBusy, Interrupted } from './machine-error.ts'

/** The file whose existence says that a command is writing, and which one. */
export const lockPath = `${workFolder}/lock`

/** Writing a set takes seconds; a lock this old belongs to nobody. */
const staleAfter = 10 * 60_000

/** A lock is filled the moment it is made; an empty one this old belongs to a dead command. */
const emptyStaleAfter = 1_000

/** Locks of this very process: a process id may come back, in a container it always does. */
const held = new Set<string>()

/** Runs an action while no other command writes in this folder. Throws `FolderBusy`. */
export async function withLock<T>(disk: Disk, action: () => Promise<T>): Promise<T> {
  const lock = await disk.places.writable(lockPath)
  const folder = await disk.places.writable(`${workFolder}/.`)
  try {
    await acquire(disk, lock, folder)
  } catch (error) {
    await disk.files.rmdir(folder).catch(() => undefined)
    throw error
  }
  held.add(lock)
  try {
    return await action()
  } finally {
    held.delete(lock)
    // A lock that stays is seen to be stale as soon as this process is gone.
    await disk.files.rm(lock, { force: true }).catch(() => undefined)
    // Goes with the last file in it; a journal that waits keeps it.
    await disk.files.rmdir(folder).catch(() => undefined)
  }
}

async function acquire(disk: Disk, lock: string, folder: string): Promise<void> {
  for (let waited = 0; ; waited += 50) {
    if (disk.signal?.aborted) throw new Interrupted()
    try {
      await disk.files.mkdir(folder, { recursive: true })
      await claim(disk, lock, `${process.pid} ${hostname()}\n`)
      return
    } catch (error) {
      const refusal = await refusalAbove(disk, error, lockPath, lock)
      if (refusal) throw refusal
      // ENOENT: another command, done with its work, removed the folder under us.
      if (!['EEXIST', 'ENOENT'].includes(codeOf(error))) throw error
      if (codeOf(error) === 'EEXIST' && (await removeStale(disk, lock))) continue
      if (waited >= disk.patience) throw new FolderBusy(lockPath, error)
    }
    await sleep(50)
  }
}

async function claim(disk: Disk, lock: string, owner: string): Promise<void> {
  const handle = await disk.files.open(lock, 'wx')
  try {
    await handle.writeFile(owner).finally(() => handle.close())
  } catch (error) {
    await remove(disk, lock).catch(() => undefined)
    throw error
  }
}

/** Removes the lock of a command that is no more. */
async function removeStale({ files }: Disk, lock: string): Promise<boolean> {
  try {
    const owner = await files.readFile(lock, 'utf8')
    const age = Date.now() - (await files.stat(lock)).mtimeMs
    if (held.has(lock) || !isStale(owner, age)) return false
    // Moved aside and looked at again: what was moved may be the fresh lock of another command.
    const aside = `${lock}.${process.pid}`
    await files.rename(lock, aside)
    const fresh = (await files.readFile(aside, 'utf8')) !== owner
    if (fresh) await files.rename(aside, lock)
    else await files.rm(aside, { force: true })
    return !fresh
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true
    throw error
  }
}

function isStale(owner: string, age: number): boolean {
  const [, pid, machine] = /^(\d+) (.*)\n$/.exec(owner) ?? []
  if (pid === undefined) return age > emptyStaleAfter
  if (machine !== hostname()) return age > staleAfter
  return age > staleAfter || Number(pid) === process.pid || !isAlive(Number(pid))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
