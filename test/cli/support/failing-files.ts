import { type FileSystem, nodeFileSystem } from '../../../src/cli/disk/file-system.ts'

/** What happens at the step in question: the process dies there, or one call fails. */
export type Fault = { readonly kind: 'killed' } | { readonly kind: 'error'; readonly code: string }

export interface FailingFiles {
  readonly files: FileSystem
  /** How many steps were taken. */
  steps(): number
}

/** A call to the machine that failed, as Node tells it. */
export function machineError(code: string): Error {
  return Object.assign(new Error(`${code}: as the test wants it`), { code })
}

/**
 * The real file system up to a step; from there on nothing works any more (killed), or that one
 * step fails. A write that is hit leaves half a file.
 */
export function failingFiles(at: number, fault: Fault): FailingFiles {
  let step = 0
  const isHit = () => {
    step += 1
    return fault.kind === 'killed' ? step >= at : step === at
  }
  const failure = () =>
    fault.kind === 'killed' ? new Error('the process is dead') : machineError(fault.code)
  const calls = Object.entries(nodeFileSystem).map(([name, call]) => [
    name,
    async (...args: unknown[]) => {
      if (isHit()) throw failure()
      // Any function of the module, called as it was meant to be.
      const result: unknown = await (call as (...all: unknown[]) => unknown)(...args)
      return name === 'open' ? failingHandle(result as Awaited<ReturnType<FileSystem['open']>>) : result
    },
  ])

  function failingHandle(handle: Awaited<ReturnType<FileSystem['open']>>) {
    return {
      writeFile: async (bytes: Uint8Array | string) => {
        if (!isHit()) return await handle.writeFile(bytes)
        await handle.writeFile(bytes.slice(0, bytes.length / 2))
        throw failure()
      },
      sync: async () => {
        if (isHit()) throw failure()
        await handle.sync()
      },
      close: () => handle.close(),
    }
  }

  // Same names, same parameters: the entries of the module, each behind a fault.
  return { files: Object.fromEntries(calls) as FileSystem, steps: () => step }
}

/** The real file system in which renames onto some paths fail. */
export function failingRename(code: string, isHit: (to: string) => boolean): FileSystem {
  return {
    ...nodeFileSystem,
    rename: async (from, to) => {
      if (isHit(String(to))) throw machineError(code)
      await nodeFileSystem.rename(from, to)
    },
  }
}
