import type { DiffMistake, NextResult, OfficeFault, UnknownName } from '../pipeline.ts'

/** What was wrong with a call; the words of it are in `language/`. */
export type Mistake =
  | { readonly kind: 'unknown-command'; readonly name: string; readonly nearest?: string }
  | { readonly kind: 'unknown-option'; readonly name: string; readonly nearest?: string }
  | { readonly kind: 'missing-value'; readonly option: string }
  | {
      readonly kind: 'not-a-choice'
      readonly option: string
      readonly value: string
      readonly choices: readonly string[]
    }
  | { readonly kind: 'not-a-day'; readonly option: string; readonly value: string }
  | { readonly kind: 'not-a-count'; readonly option: string; readonly value: string }
  | { readonly kind: 'format-without-file'; readonly option: string; readonly value: string }
  | { readonly kind: 'file-named-twice'; readonly path: string }
  /** Of a result that would take the place of what people have written. */
  | { readonly kind: 'file-of-data'; readonly path: string }
  /** `name` is the operand as the help calls it. */
  | { readonly kind: 'missing-operand'; readonly name: string }
  | { readonly kind: 'missing-with-accept'; readonly option: string }
  | { readonly kind: 'only-with-accept'; readonly option: string }
  | { readonly kind: 'not-with-accept'; readonly option: string }
  | { readonly kind: 'day-is-over'; readonly option: string; readonly value: string }
  | { readonly kind: 'missing-period-or-all' }
  | { readonly kind: 'period-and-all' }
  | { readonly kind: 'watch-and-final' }
  | { readonly kind: 'watch-and-format' }
  | { readonly kind: 'absent-file'; readonly path: string }
  | {
      readonly kind: 'ambiguous-file'
      readonly path: string
      readonly reports: readonly string[]
    }
  | { readonly kind: 'foreign-file'; readonly path: string }
  | { readonly kind: 'files-and-unit' }
  /** `asks`: a person at a terminal would have been asked for them. */
  | {
      readonly kind: 'missing-options'
      readonly options: readonly string[]
      readonly asks: boolean
    }
  | { readonly kind: 'office'; readonly fault: OfficeFault }
  | { readonly kind: 'next-period'; readonly mistake: NonNullable<NextResult['mistake']> }
  /** `command` is the one that was given too many words. */
  | { readonly kind: 'too-many-arguments'; readonly command: string }
  /** Of a format that no screen can show. */
  | { readonly kind: 'format-needs-file'; readonly format: string }
  | DiffMistake
  | { readonly kind: 'unknown-name'; readonly unknown: UnknownName }

/** A wrong call: told as a sentence, exit code 2. */
export class WrongCall extends Error {
  readonly mistake: Mistake
  /** The command whose help is worth a look; the tool's own where there is none. */
  readonly command: string | undefined

  constructor(mistake: Mistake, command?: string) {
    super(mistake.kind)
    this.mistake = mistake
    this.command = command
  }
}

/** What commander has to say, as a mistake of ours; undefined where it only showed help. */
export function mistakeOf(code: string, message: string): Mistake | undefined {
  const name = /'([^']*)'/.exec(message)?.[1] ?? ''
  const near = /\(Did you mean (?:one of )?([^,?]+)/.exec(message)?.[1]
  const named = near === undefined ? { name } : { name, nearest: near }
  switch (code) {
    case 'commander.unknownCommand':
      return { kind: 'unknown-command', ...named }
    case 'commander.unknownOption':
      return { kind: 'unknown-option', ...named }
    case 'commander.optionMissingArgument':
      return { kind: 'missing-value', option: name.split(' ')[0] ?? name }
    case 'commander.missingArgument':
      return { kind: 'missing-operand', name }
    case 'commander.excessArguments':
      return { kind: 'too-many-arguments', command: name }
    default:
      return undefined
  }
}
