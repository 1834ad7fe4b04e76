import { posix, sep } from 'node:path'
import { Chalk } from 'chalk'
import type { Call, SelectedNames } from './command.ts'
import { type CommandLine, columnsOf, defaultColumns, languageOf } from './command-line.ts'
import { wordsIn } from './language/words-in.ts'
import { folder, type NamedFolder, oneOf } from './options.ts'

/** The options that every command has, as commander read them. */
export type GlobalValues = Readonly<Record<string, unknown>>

/** What a command is given, made from the surroundings and the options of every command. */
export async function createCall(line: CommandLine, globals: GlobalValues): Promise<Call> {
  const { host, env, isTerminal, stdout, stderr, ask } = line
  if (globals['lang'] !== undefined) oneOf(['vi', 'en'], 'vi').read(globals['lang'], '--lang')
  const language = languageOf(line)
  const words = await wordsIn(language)
  const { wordingFor } = await import('../wording/wording.ts')
  const wording = wordingFor(language)
  const pipeline = await (line.pipeline ?? (() => import('../pipeline.ts')))()
  const colourful = globals['color'] !== false && !env['NO_COLOR']
  const data = folderPath(folder('data').read(globals['data'], '--data'))

  function isSeen(stream: 'stdout' | 'stderr'): boolean {
    return typeof isTerminal === 'boolean' ? isTerminal : isTerminal[stream]
  }

  function folderPath({ path, named }: NamedFolder): string {
    if (named && host.grant) return host.grant(path)
    return posix.normalize(path.split(sep).join('/')).replace(/(.)\/$/, '$1')
  }

  return {
    host,
    env,
    words,
    wording,
    pipeline,
    folder: folderPath,
    ...(ask && { ask }),
    now: line.now,
    view(reader) {
      // What programs read depends neither on the terminal nor on how much it is to show.
      const isProgram = reader === 'program'
      const seen = !isProgram && isSeen(reader)
      return {
        words,
        wording,
        paint: new Chalk({ level: colourful && seen ? 1 : 0 }),
        columns: isProgram ? defaultColumns : columnsOf(line),
        quiet: !isProgram && globals['quiet'] === true,
        verbose: globals['verbose'] === true,
      }
    },
    selection: (names) => ({
      data,
      shippedTemplates: line.shippedTemplates ?? 'templates',
      ...written(names),
    }),
    print: (text) => write(stdout, text),
    tell: (text) => write(stderr, text),
    redraw: (text) => write(stderr, `${isSeen('stderr') ? clearScreen : '\n'}${text}`),
  }
}

/** Clears what is seen and keeps what was scrolled away. */
const clearScreen = '\u001B[2J\u001B[H'

/** Names that were given; an empty one (`--unit ""`, an unset variable in CI) counts as absent. */
function written({ period, unit, report }: SelectedNames) {
  return { ...(period && { period }), ...(unit && { unit }), ...(report && { report }) }
}

function write(stream: CommandLine['stdout'], text: string): void {
  if (text !== '') stream.write(text)
}
