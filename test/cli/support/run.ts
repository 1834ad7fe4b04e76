import { createNodeHost } from '../../../src/cli/node-host.ts'
import { type CommandLine, runCli } from '../../../src/cli/program.ts'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the tool in a folder, without a process. */
export async function run(
  root: string,
  argv: readonly string[],
  surroundings: Partial<CommandLine> = {},
): Promise<Ran> {
  const written = { stdout: '', stderr: '' }
  const streamOf = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text
    },
  })
  const code = await runCli({
    argv,
    stdout: streamOf('stdout'),
    stderr: streamOf('stderr'),
    env: {},
    host: createNodeHost({ root, env: {}, patience: 0 }),
    isTerminal: false,
    columns: 80,
    ...surroundings,
  })
  return { code, ...written }
}
