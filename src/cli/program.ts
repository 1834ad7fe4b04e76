import { posix } from 'node:path'
import { Chalk } from 'chalk'
import { CommanderError } from 'commander'
import { HostError } from '../host.ts'
import type { Call, Command, CommandHost, Pipeline } from './command.ts'
import { FolderBusy, Interrupted } from './disk/machine-error.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { createCommander } from './help.ts'
import { type Words, wordsIn } from './language/words.ts'
import { mistakeOf, WrongCall } from './mistake.ts'
import { paragraph, visible } from './reporters/columns.ts'
import { version } from './version.ts'

/** Where text goes; `process.stdout` is one. */
export interface TextStream {
  write(text: string): unknown
}

/** Everything that the command line takes from its surroundings. */
export interface CommandLine {
  /** What stands behind the name of the tool. */
  readonly argv: readonly string[]
  readonly stdout: TextStream
  readonly stderr: TextStream
  readonly env: Readonly<Record<string, string | undefined>>
  readonly host: CommandHost
  /** Whether a person looks at the streams; one answer may stand for both. */
  readonly isTerminal: boolean | { readonly stdout: boolean; readonly stderr: boolean }
  /** Width of the terminal. */
  readonly columns?: number | undefined
  /** The folder of the templates that come with the tool. */
  readonly shippedTemplates?: string
  /** The flow; loaded when a command runs. */
  readonly pipeline?: () => Promise<Pipeline>
}

/** Width of texts that go to no terminal. */
const defaultColumns = 100

/** Runs one call of the tool and gives its exit code; throws nothing. */
export async function runCli(line: CommandLine): Promise<number> {
  const columns = line.columns || defaultColumns
  const language = languageOf(line)
  const words = wordsIn(language)
  let code: ExitCode = exitCodes.fine
  let running: string | undefined
  let verbose = line.argv.includes('--verbose')
  try {
    const program = createCommander(
      {
        words,
        version,
        columns,
        output: {
          writeOut: (text) => line.stdout.write(text),
          writeErr: (text) => line.stderr.write(text),
        },
      },
      async (command, period, written) => {
        running = command.name
        code = await runCommand(command, period, written)
      },
    )
    if (line.argv.length === 0) {
      program.outputHelp({ error: true })
      return exitCodes.wrongCall
    }
    await program.parseAsync([...line.argv], { from: 'user' })
    return code

    async function runCommand(
      command: Command,
      period: string | undefined,
      written: Readonly<Record<string, unknown>>,
    ): Promise<ExitCode> {
      const globals: Readonly<Record<string, unknown>> = program.opts()
      checkLanguage(globals['lang'])
      for (const { outcome, paths } of (await line.host.recover?.()) ?? []) {
        tell(words.recovery[outcome](paths.join(', ')))
      }
    }
  } catch (error) {
    return explain(error)
  }
}
