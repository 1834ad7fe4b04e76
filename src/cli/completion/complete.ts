import type { Command } from '../command.ts'
import { commands } from '../commands/registry.ts'
import { globalOptions } from '../global-options.ts'
import type { GlobalOptionName, OptionName, Words } from '../language/words.ts'
import type { Option } from '../options.ts'
import { type Offer, type Offers, operandSources, type Place, valueSources } from './offers.ts'
import type { Typed } from './shell.ts'

/** What completion takes from its surroundings. */
export type Surroundings = Pick<Place, 'host' | 'words' | 'language'> & {
  /** The folder by which the host knows what was written behind `--data`. */
  dataFolder(written: string | undefined): string
}

const help = 'help'

/** The words that may stand at the end of a line, all beginning with what was typed of them. */
export async function complete(typed: Typed, around: Surroundings): Promise<Offers> {
  const { current } = typed
  const line = readWords(typed.before)
  const place = (its: string): Place => ({
    ...around,
    data: around.dataFolder(line.values.get('data')),
    ...pick(line.values, 'unit'),
    ...pick(line.values, 'report'),
    operands: line.operands,
    current: its,
  })
  const [, joined, rest = ''] = /^--([^=]+)=(.*)$/s.exec(current) ?? []
  const asked = joined ?? line.pending
  if (asked !== undefined) {
    const written = joined === undefined ? current : rest
    const found = await valuesOf(optionsOf(line.command)[asked], place(written))
    return joined === undefined ? found : prefixed(found, `--${joined}=`)
  }
  if (current.startsWith('-') && !line.isClosed) return optionNames(line, current, around.words)
  if (!line.command) return commandNames(line, current, around.words)
  const { operands } = line.command
  const operand = operands[line.operands.length] ?? operands.filter(({ several }) => several).at(-1)
  if (operand) return starting(await operandSources[operand.name](place(current)), current)
  return line.isClosed ? none : optionNames(line, current, around.words)
}

const none: Offers = { offers: [] }

/** What the words before the cursor say. */
interface Line {
  readonly command: Command | undefined
  /** Whether the help of a command is asked for: `help build`. */
  readonly isHelp: boolean
  readonly operands: readonly string[]
  /** Options that were given, the last value of each; empty for those that take none. */
  readonly values: ReadonlyMap<string, string>
  /** The option whose value comes next. */
  readonly pending: string | undefined
  /** Behind a bare `--` there are no options. */
  readonly isClosed: boolean
}

function readWords(words: readonly string[]): Line {
  const values = new Map<string, string>()
  const operands: string[] = []
  let command: Command | undefined
  let isHelp = false
  let pending: string | undefined
  let isClosed = false
  for (const word of words) {
    if (pending !== undefined) {
      values.set(pending, word)
      pending = undefined
    } else if (word === '--') isClosed = true
    else if (word.startsWith('--') && !isClosed) {
      const [name = '', value] = word.slice(2).split(/=(.*)/s)
      if (value === undefined && takesValue(optionsOf(command)[name])) pending = name
      else values.set(name, value ?? '')
    } else if (command) operands.push(word)
    else if (word === help) isHelp = true
    else command = commands.find(({ name }) => name === word)
  }
  return { command: isHelp ? undefined : command, isHelp, operands, values, pending, isClosed }
}

type Options = Readonly<Record<string, Option<unknown> | undefined>>

function optionsOf(command: Command | undefined): Options {
  return { ...globalOptions, ...command?.options }
}

function takesValue(option: Option<unknown> | undefined): boolean {
  return option?.choices !== undefined || option?.placeholder !== undefined
}

async function valuesOf(option: Option<unknown> | undefined, place: Place): Promise<Offers> {
  const { choices, several, placeholder } = option ?? {}
  const { current } = place
  if (!choices) {
    return placeholder ? starting(await valueSources[placeholder](place), current) : none
  }
  const done = several ? current.slice(0, current.lastIndexOf(',') + 1) : ''
  const left = choices.filter((choice) => !done.split(',').includes(choice))
  const offers = left.map((choice) => ({ value: `${done}${choice}` }))
  return starting({ offers }, current)
}

function optionNames({ command, values }: Line, current: string, words: Words): Offers {
  const names = Object.keys(optionsOf(command)).filter((name) => !values.has(name))
  const offers = names.map((name) => ({
    value: `--${name}`,
    // The keys of these records are option names; Object.keys can't say so.
    about: words.options[name as OptionName | GlobalOptionName],
  }))
  return starting({ offers }, current)
}

function commandNames({ isHelp }: Line, current: string, words: Words): Offers {
  const offers: Offer[] = commands.map(({ name }) => ({
    value: name,
    about: words.commands[name].about,
  }))
  if (!isHelp) offers.push({ value: help, about: words.help.helpCommand })
  return starting({ offers }, current)
}

function starting({ offers, ...rest }: Offers, current: string): Offers {
  return { ...rest, offers: offers.filter(({ value }) => value.startsWith(current)) }
}

function prefixed({ offers, ...rest }: Offers, prefix: string): Offers {
  return { ...rest, offers: offers.map((offer) => ({ ...offer, value: prefix + offer.value })) }
}

function pick<Name extends string>(values: ReadonlyMap<string, string>, name: Name) {
  const value = values.get(name)
  // One key of one name; TypeScript makes an index signature of it.
  return (value ? { [name]: value } : {}) as { readonly [Key in Name]?: string }
}
