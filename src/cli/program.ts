import { createCall } from './call.ts'
import { type CommandLine, columnsOf, languageOf } from './command-line.ts'
import { commands } from './commands/registry.ts'
import { callback } from './completion/shell.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { createCommander } from './help.ts'
import { wordsIn } from './language/words-in.ts'
import { paragraph, visible } from './reporters/columns.ts'
import { tellError } from './tell-error.ts'
import { version } from './version.ts'

export type { CommandLine, TextStream } from './command-line.ts'

/** Runs one call of the tool and gives its exit code; what goes wrong is told, never thrown. */
export async function runCli(line: CommandLine): Promise<number> {
  const { argv, stdout, stderr, host } = line
  if (argv[0] === callback) {
    const { answerShell } = await import('./completion/answer.ts')
    return await answerShell(line)
  }
  const columns = columnsOf(line)
  const words = await wordsIn(languageOf(line))
  let code: ExitCode = exitCodes.fine
  const tell = (text: string) => {
    for (const part of text.split('\n')) stderr.write(`${paragraph(visible(part), columns, 0)}\n`)
  }
  const output = {
    writeOut: (text: string) => void stdout.write(text),
    writeErr: (text: string) => void stderr.write(text),
  }
  const program = createCommander(
    { words, version, columns, output },
    async (command, operands, written) => {
      const call = await createCall(line, program.opts())
      for (const { outcome, paths } of (await host.recover?.()) ?? []) {
        tell(words.recovery[outcome](paths.join(', ')))
      }
      code = await command.run(operands, written, call)
    },
  )
  if (argv.length === 0) {
    program.outputHelp({ error: true })
    return exitCodes.wrongCall
  }
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    const command = argv.find((word) => commands.some(({ name }) => name === word))
    const said = tellError(error, { words, command, verbose: argv.includes('--verbose') })
    if (said.text !== '') tell(said.text)
    return said.code
  }
}
