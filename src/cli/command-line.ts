import type { Ask, CommandHost, Pipeline } from './command.ts'

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
  /** Where a person sits at the terminal, to be asked. */
  readonly ask?: Ask
  /** Milliseconds from any beginning, to tell how long a run of a watch took; untold without. */
  readonly now?: () => number
  /** Width of the terminal. */
  readonly columns?: number | undefined
  /** The folder of the templates that come with the tool. */
  readonly shippedTemplates?: string
  /** The flow; loaded when a command runs. */
  readonly pipeline?: () => Promise<Pipeline>
}

/** Width of texts that go to no terminal. */
export const defaultColumns = 100

/** How wide texts for people may be. */
export function columnsOf({ columns }: CommandLine): number {
  return columns || defaultColumns
}

/** The language asked for; Vietnamese where none (or one that we do not speak) is. */
export function languageOf({ argv, env }: Pick<CommandLine, 'argv' | 'env'>): 'vi' | 'en' {
  // Needed before commander reads the call, since its help is already in that language.
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const [, joined = argv[at + 1]] = (argv[at] ?? '').split('=')
  const wanted = at === -1 ? env['CDS_LANG'] : joined
  return wanted?.toLowerCase().startsWith('en') ? 'en' : 'vi'
}
