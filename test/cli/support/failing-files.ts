import { type FileSystem, nodeFileSystem } from '../../../src/cli/disk/file-system.ts'

/** One call to the machine: `rename`, with the path that it ends at. */
export interface Step {
  readonly number: number
  readonly name: string
  readonly path: string
}

/** What happens at a step: the process dies there, or this call fails. */
export type Fault = 'killed' | { readonly code: string }

/** A call to the machine that failed, as Node tells it. */
export function machineError(code: string): Error {
  return Object.assign(new Error(`${code}: as the test wants it`), { code })
}

/**
 * The real file system until a step is hit: then that step fails or, for a killed process, this and
 * every later one. A write that is hit leaves half a file.
 */
export function failingFiles(fault: Fault, isHit: (step: Step) => boolean): FileSystem {
  let number = 0
  let dead = false
  const take = (name: string, path: string) => {
    number += 1
    const hit = dead || isHit({ number, name, path })
    dead ||= hit && fault === 'killed'
    return hit
  }
  const failure = () => (fault === 'killed' ? new Error('dead') : machineError(fault.code))
  const calls = Object.entries(nodeFileSystem).map(([name, call]) => [
    name,
    async (...args: unknown[]) => {
      const path = String(name === 'rename' || name === 'copyFile' ? args[1] : args[0])
      if (take(name, path)) throw failure()
      // Any function of the module, called as it was meant to be; only `open` gives a handle.
      const result: unknown = await (call as (...all: unknown[]) => unknown)(...args)
      if (name !== 'open') return result
      return failingHandle(result as Awaited<ReturnType<FileSystem['open']>>, path)
    },
  ])

  function failingHandle(handle: Awaited<ReturnType<FileSystem['open']>>, path: string) {
    return {
      writeFile: async (bytes: Uint8Array | string) => {
        if (!take('writeFile', path)) return await handle.writeFile(bytes)
        await handle.writeFile(bytes.slice(0, bytes.length / 2))
        throw failure()
      },
      sync: async () => {
        if (take('sync', path)) throw failure()
        await handle.sync()
      },
      close: () => handle.close(),
    }
  }

  // Same names, same parameters: the functions of the module, each behind a fault.
  return Object.fromEntries(calls) as FileSystem
}
