import { type CommandLine, languageOf } from '../command-line.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { wordsIn } from '../language/words-in.ts'
import { visible } from '../reporters/columns.ts'
import { complete } from './complete.ts'
import { shellNames } from './shell.ts'
import { shells } from './shells.ts'

/**
 * Answers a shell: a line for each word that may come next. A person is typing at this moment, so
 * whatever goes wrong gives no answer, and never a word on stderr or another exit code than 0.
 */
export async function answerShell(line: CommandLine): Promise<ExitCode> {
  try {
    line.stdout.write(await answerTo(line))
  } catch {
    // Nothing to offer.
  }
  return exitCodes.fine
}

async function answerTo({ argv, env, host }: CommandLine): Promise<string> {
  const [, name, ...rest] = argv
  const shell = shells[shellNames.find((each) => each === name) ?? 'bash']
  const typed = shell.read(rest, env)
  const language = languageOf({ argv: typed.before, env })
  const { offers, paths } = await complete(typed, {
    host,
    words: await wordsIn(language),
    language,
    dataFolder: (written) => {
      if (written === undefined || written === '') return 'data'
      // The shell would have put the home folder there.
      const path = written.replace(/^~(?=\/)/, env['HOME'] ?? '~')
      return host.grant?.(path) ?? path
    },
  })
  // A name that cannot be shown cannot be typed either.
  const shown = offers.filter(({ value }) => visible(value) === value && !/[\t\n]/.test(value))
  const answers = shown.map((offer) => visible(shell.answer(offer, rest)))
  const asked = paths !== undefined && name !== 'powershell' ? [`:${paths}`] : []
  return [...answers, ...asked].map((answer) => `${answer}\n`).join('')
}
