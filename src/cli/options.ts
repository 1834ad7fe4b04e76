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

/** One kind of option: how it is shown, and how its written value is read. */
export interface Option<T> {
  readonly placeholder?: Placeholder
  readonly choices?: readonly string[]
  /** Whether several choices may be given, separated by commas. */
  readonly several?: boolean
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
