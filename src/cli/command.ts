import type { Build, Check, Diff, Host, Selection, Verify } from '../pipeline.ts'
import type { Wording } from '../wording/wording.ts'
import type { Recovery } from './disk/recover.ts'
import type { ExitCode } from './exit-codes.ts'
import type { CommandName, OperandName, OptionName, Words } from './language/words.ts'
import type { NamedFolder, Option } from './options.ts'
import type { View } from './reporters/view.ts'

/** The flow as a command sees it. */
export interface Pipeline {
  readonly check: Check
  readonly build: Build
  readonly diff: Diff
  readonly verify: Verify
}

/** A host that may also admit folders and mend what an interrupted command left. */
export interface CommandHost extends Host {
  grant?(folder: string): string
  recover?(): Promise<readonly Recovery[]>
}

/** The answer to a question, as typed. Throws `Interrupted` on Ctrl-C and where input ends. */
export type Ask = (question: string) => Promise<string>

/** What a command is given besides its own options. */
export interface Call {
  readonly host: CommandHost
  readonly env: Readonly<Record<string, string | undefined>>
  readonly words: Words
  readonly wording: Wording
  readonly pipeline: Pipeline
  /** How to write for people on this stream, or for programs: colours, width, words. */
  view(reader: 'stdout' | 'stderr' | 'program'): View
  /** Puts a question to the person at the terminal; absent where there is none. */
  readonly ask?: Ask
  /** Adds the data folder to a selection. Empty names count as absent. */
  selection(names: SelectedNames): Selection
  folder(folder: NamedFolder): string
  /** Machine formats. */
  print(text: string): void
  /** Text for people. */
  tell(text: string): void
  /** Text for people in the place of what their screen shows; where there is no screen, below it. */
  redraw(text: string): void
  /** See `CommandLine.now`. */
  readonly now: (() => number) | undefined
}

/** What a call narrows its reports to, as written; nothing is checked against the data yet. */
export interface SelectedNames {
  readonly period?: string | undefined
  readonly unit?: string | undefined
  readonly report?: string | undefined
}

/**
 * The options of a command by the name that follows `--`; their keys decide what `run` is given.
 */
export type CommandOptions = { readonly [Name in OptionName]?: Option<unknown> }

type Values<Options> = {
  readonly [Name in keyof Options]: Options[Name] extends Option<infer T> ? T : never
}

/** A word that stands behind a command without `--`. */
export interface Operand {
  readonly name: OperandName
  readonly required: boolean
  /** Whether several words may be given; only of the last operand. */
  readonly several?: boolean
}

/** The period that nearly every command is about. */
export function period(need: 'required' | 'optional'): Operand {
  return { name: 'period', required: need === 'required' }
}

/** A period, or files: `verify` takes either. */
export const periodOrFiles: Operand = { name: 'period-or-files', required: true, several: true }

/** Whether the words behind a command that takes either are one period. */
export function isPeriod(words: readonly string[]): boolean {
  return words.length === 1 && /^\d{4}(?:-[A-Za-z0-9]+)?$/.test(words[0] ?? '')
}

interface Declaration<Options extends CommandOptions> {
  readonly name: CommandName
  /** Called by other programs alone: the help does not list it. */
  readonly hidden?: boolean
  /** What stands behind the command, in this order; the last one may take several words. */
  readonly operands: readonly Operand[]
  readonly options: Options
  run(operands: readonly string[], values: Values<Options>, call: Call): Promise<ExitCode>
}

/** A command as the registry holds it. */
export interface Command {
  readonly name: CommandName
  readonly hidden?: boolean
  readonly operands: readonly Operand[]
  readonly options: CommandOptions
  run(
    operands: readonly string[],
    written: Readonly<Record<string, unknown>>,
    call: Call,
  ): Promise<ExitCode>
}

/** Declares a command; the types of its values follow from its options. */
export function command<const Options extends CommandOptions>(
  declaration: Declaration<Options>,
): Command {
  return {
    ...declaration,
    run(operands, written, call) {
      const values = Object.entries<Option<unknown>>(declaration.options).map(([name, option]) => [
        name,
        option.read(written[camelCase(name)], `--${name}`),
      ])
      // One value per option, read by that option: what `Values` says, member by member.
      return declaration.run(operands, Object.fromEntries(values) as Values<Options>, call)
    },
  }
}

/** The key under which commander keeps an option: `failOn`. */
function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
