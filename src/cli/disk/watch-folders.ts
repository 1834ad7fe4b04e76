import { setTimeout as sleep } from 'node:timers/promises'
import type { FileSystem } from './file-system.ts'
import type { Places } from './places.ts'

/** What the watch takes from the disk, and how patient it is, in milliseconds. */
export interface Watch {
  readonly files: Pick<FileSystem, 'readdir' | 'stat'>
  readonly places: Pick<Places, 'existing'>
  readonly signal?: AbortSignal | undefined
  /** Between two looks, at least. */
  readonly pause?: number
}

/** Files with what changes when they are written: time, size, and the file behind the name. */
type Look = ReadonlyMap<string, string>

/** Looks after which changes are told even though they have not come to rest. */
const patience = 20

/**
 * Paths that change in these folders and in the folders directly in them, told together once a
 * whole pause went by without another: editors write beside and rename, a checkout writes for a
 * while. What changes while nobody waits is told at the next turn.
 *
 * It looks at the files again and again instead of asking the system to be told: that works alike
 * on every system and on network drives, holds no folder open, and sees folders that come, go and
 * come back, which neither `fs.watch` nor chokidar does once a watched folder was away.
 */
export async function watchFolders(
  folders: readonly string[],
  watch: Watch,
): Promise<AsyncIterable<readonly string[]>> {
  const { signal, pause = 200 } = watch
  let told = await lookAt(folders, watch)

  async function* changes(): AsyncGenerator<readonly string[]> {
    let last = told
    for (let unrest = 0; !signal?.aborted; ) {
      const began = performance.now()
      const now = await lookAt(folders, watch)
      const isStill = differences(last, now).length === 0
      last = now
      const changed = differences(told, now)
      unrest = changed.length === 0 ? 0 : unrest + 1
      if (changed.length > 0 && (isStill || unrest > patience)) {
        told = now
        unrest = 0
        yield changed
        continue
      }
      // Many files or a slow drive: no more than a fifth of the time is spent on looking.
      await rest(Math.max(pause, 4 * (performance.now() - began)), signal)
    }
  }

  return changes()
}

async function rest(time: number, signal: AbortSignal | undefined): Promise<void> {
  // Being woken up is no error: whoever rests looks at the signal next.
  await sleep(time, undefined, signal && { signal }).catch(() => undefined)
}

async function lookAt(folders: readonly string[], watch: Watch): Promise<Look> {
  const look = new Map<string, string>()
  for (const folder of folders) await lookInto(folder, 1, look, watch)
  return look
}

async function lookInto(
  folder: string,
  depth: number,
  look: Map<string, string>,
  watch: Watch,
): Promise<void> {
  const { files, places } = watch
  // Whatever cannot be looked at is not there: the command that reads it will say why.
  const real = await places.existing(folder).catch(() => undefined)
  const names = real === undefined ? [] : await files.readdir(real).catch(() => [])
  const shown = names.filter((name) => !name.startsWith('.'))
  const stats = await Promise.all(
    shown.map((name) => files.stat(`${real}/${name}`).catch(() => undefined)),
  )
  for (const [index, name] of shown.entries()) {
    const stat = stats[index]
    const path = folder === '.' ? name : `${folder}/${name}`
    if (stat?.isFile()) {
      look.set(path, [stat.mtimeMs, stat.ctimeMs, stat.size, stat.ino].join(' '))
    } else if (stat?.isDirectory() && depth > 0) await lookInto(path, depth - 1, look, watch)
  }
}

function differences(before: Look, after: Look): string[] {
  const paths = new Set([...before.keys(), ...after.keys()])
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort()
}
