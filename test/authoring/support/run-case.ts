import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { Interrupted } from '../../../src/cli/disk/machine-error.ts'
import { runCli } from '../../../src/cli/program.ts'
import { type MemoryFiles, type MemoryHost, memoryHost } from '../../support/memory-host.ts'
import { readFolder } from '../../support/read-folder.ts'

/** `case.yaml`: what is called, and what a person at the terminal answers. */
interface CaseOptions {
  readonly argv: readonly string[]
  /** In their order; at the end of them the terminal is closed. Absent: there is no terminal. */
  readonly answers?: readonly string[]
  /** `repository` reads the data of this repository instead of the case's own. */
  readonly data?: 'repository'
}

/** What a call said, and the machine it left. */
export interface Called {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly host: MemoryHost
}

const top = resolve(import.meta.dirname, '../../..')

/** The templates that come with the tool, where a call without further notice looks for them. */
export const shipped = below('shipped', `${top}/templates`)

/** The shipped data, as they lie in a working folder. */
export const publishedData = below('data', `${top}/data`)

/** Calls the tool over files in memory. */
export async function call(
  given: MemoryFiles | MemoryHost,
  argv: readonly string[],
  answers?: readonly string[],
): Promise<Called> {
  const host =
    'written' in given && 'list' in given ? (given as MemoryHost) : memoryHost(given as MemoryFiles)
  const said = { stdout: '', stderr: '' }
  const streamOf = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      said[name] += text
    },
  })
  const left = [...(answers ?? [])]
  const code = await runCli({
    argv,
    stdout: streamOf('stdout'),
    stderr: streamOf('stderr'),
    env: {},
    host,
    isTerminal: false,
    columns: 100,
    shippedTemplates: 'shipped',
    ...(answers && {
      ask: async (question: string) => {
        const answer = left.shift()
        said.stderr += `${question}${answer ?? ''}\n`
        if (answer === undefined) throw new Interrupted()
        return answer
      },
    }),
  })
  return { code, ...said, host }
}

/** Runs a case and gives what was said and what was written, as texts by file name. */
export async function runCase(folder: string): Promise<Map<string, string>> {
  const options: CaseOptions = parse(readFileSync(`${folder}/case.yaml`, 'utf8'))
  const own = [...readFolder(folder)].filter(([path]) => !/^(expected\/|case\.yaml$)/.test(path))
  const given = {
    ...shipped,
    ...(options.data === 'repository' ? publishedData : {}),
    ...Object.fromEntries(own),
  }
  const { code, stdout, stderr, host } = await call(given, options.argv, options.answers)
  const decoder = new TextDecoder()
  const written = host.written
    .flat()
    .map(({ path, bytes }): [string, string] => [path, decoder.decode(bytes)])
  return new Map([['said.txt', `${stdout}${stderr}⟨${code}⟩\n`], ...written])
}

function below(folder: string, path: string): Record<string, Uint8Array> {
  return Object.fromEntries(
    [...readFolder(path)].map(([name, bytes]) => [`${folder}/${name}`, bytes]),
  )
}
