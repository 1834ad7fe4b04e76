import { WrongCall } from './mistake.ts'

/** What stands behind an option in the help: `--out <folder>`. */
export type Placeholder =
  | 'folder'
  | 'unit'
  | 'report'
  | 'day'
  | 'fingerprint'
  | 'text'
  | 'name'
  | 'level'
  | 'kind'
  | 'parent'
  | 'period'
  | 'template'
  | 'ci'
  | 'count'
  | 'format-and-file'

/** One kind of option: how it is shown, and how its written value is read. */
export interface Option<T> {
  readonly placeholder?: Placeholder
  readonly choices?: readonly string[]
  /** Whether several choices may be given, separated by commas. */
  readonly several?: boolean
  /** Whether the option may stand several times; `read` is given a list then. */
  readonly repeatable?: boolean
  readonly default?: string
  /** Throws `WrongCall`. `name` is the option as the user writes it, `--format`. */
  read(written: unknown, name: string): T
}

/** A folder to read from or write to; `named` tells that the user chose it. */
export interface NamedFolder {
  readonly path: string
  readonly named: boolean
}

/** An option that is there or not. */
export const flag: Option<boolean> = { read: (written) => written === true }

/** A name or a text; undefined where the option is absent. */
export function name(placeholder: Placeholder): Option<string | undefined> {
  return { placeholder, read: (written) => (typeof written === 'string' ? written : undefined) }
}

/** A folder, with the one that is taken where none is named. */
export function folder(fallback: string): Option<NamedFolder> {
  return {
    placeholder: 'folder',
    default: fallback,
    read: (written) => ({
      path: typeof written === 'string' && written !== '' ? written : fallback,
      named: typeof written === 'string',
    }),
  }
}

/** One of a few words. */
export function oneOf<const Choice extends string>(
  choices: readonly Choice[],
  fallback: Choice,
): Option<Choice> {
  return {
    choices,
    default: fallback,
    read: (written, option) => choose(choices, written ?? fallback, option),
  }
}

/** `--fail-on`: from which severity on a command fails. */
export const failOn = oneOf(['error', 'warning', 'never'], 'error')

/** One of a few words, or none: nothing is taken where the option is absent. */
export function oneOfOrNone<const Choice extends string>(
  choices: readonly Choice[],
): Option<Choice | undefined> {
  return {
    choices,
    read: (written, option) =>
      written === undefined ? undefined : choose(choices, written, option),
  }
}

/** Some of a few words, separated by commas; the fallback where the option is absent. */
export function someOf<const Choice extends string>(
  choices: readonly Choice[],
  fallback: readonly Choice[],
): Option<readonly Choice[]> {
  return {
    choices,
    several: true,
    default: fallback.join(','),
    read(written, option) {
      if (written === undefined) return fallback
      const chosen = String(written)
        .split(',')
        .map((word) => choose(choices, word.trim(), option))
      return choices.filter((choice) => chosen.includes(choice))
    },
  }
}

/** A day of the calendar, `2023-12-14`. */
export const day: Option<string | undefined> = {
  placeholder: 'day',
  read(written, option) {
    if (written === undefined) return undefined
    const value = String(written)
    if (isDay(value)) return value
    throw new WrongCall({ kind: 'not-a-day', option, value })
  },
}

/** A whole number from 0 on. An empty one is wrong too: a limit must not be lost unnoticed. */
export const count: Option<number | undefined> = {
  placeholder: 'count',
  read(written, option) {
    if (written === undefined) return undefined
    const value = String(written)
    if (/^\d{1,9}$/.test(value)) return Number(value)
    throw new WrongCall({ kind: 'not-a-count', option, value })
  },
}

/** A form of the output, and the file that takes it. */
export interface FormatFile<Format extends string> {
  readonly format: Format
  readonly path: string
}

/**
 * `sarif=check.sarif,junit=check.xml`, also said in several options. `endings` tells the format of a
 * file that stands alone.
 */
export function filesByFormat<const Format extends string>(
  formats: readonly Format[],
  endings: Readonly<Record<string, Format>> = {},
): Option<readonly FormatFile<Format>[]> {
  return {
    placeholder: 'format-and-file',
    repeatable: true,
    read(written, option) {
      if (!Array.isArray(written)) return []
      // A comma parts two of them only where another format follows: files have commas too.
      const pairs = written.flatMap((each) => String(each).split(/,(?=[a-z]*=)/))
      return pairs.map((pair) => formatFile(formats, withFormat(pair, endings), option))
    },
  }
}

function withFormat(written: string, endings: Readonly<Record<string, string>>): string {
  const format = endings[/\.([a-z]+)$/i.exec(written)?.[1]?.toLowerCase() ?? '']
  return written.includes('=') || format === undefined ? written : `${format}=${written}`
}

function formatFile<Format extends string>(
  formats: readonly Format[],
  written: string,
  option: string,
): FormatFile<Format> {
  const [, format, path = ''] = /^([^=]*)=(.*)$/s.exec(written) ?? []
  // `-` is no file but stdout to many tools; that is what `--format` is for.
  if (format === undefined || path === '-' || /(^|[\\/])\.{0,2}$/.test(path)) {
    throw new WrongCall({ kind: 'format-without-file', option, value: written })
  }
  return { format: choose(formats, format.trim(), option), path }
}

function choose<Choice extends string>(
  choices: readonly Choice[],
  written: unknown,
  option: string,
): Choice {
  const choice = choices.find((candidate) => candidate === written)
  if (choice !== undefined) return choice
  throw new WrongCall({ kind: 'not-a-choice', option, value: String(written), choices })
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  // 2023-02-30 is read as a day in March, and comes back as another text.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
