import { Command as Commander, Option as CommanderOption, type HelpConfiguration } from 'commander'
import type { Command, Operand } from './command.ts'
import { commands } from './commands/registry.ts'
import { globalOptions } from './global-options.ts'
import type { Example, GlobalOptionName, OptionName, Words } from './language/words.ts'
import type { Option } from './options.ts'
import { pad, paragraph } from './reporters/columns.ts'

/** Where commander writes its help (`writeOut`) and what goes with a wrong call (`writeErr`). */
export interface CommanderOutput {
  writeOut(text: string): void
  writeErr(text: string): void
}

/** What the help depends on: language, version, and where it is written. */
export interface HelpSettings {
  readonly words: Words
  readonly version: string
  /** Width of the terminal in characters. */
  readonly columns: number
  readonly output: CommanderOutput
}

/** What a command line said: the command and its raw values. */
export type OnCommand = (
  command: Command,
  operands: readonly string[],
  written: Readonly<Record<string, unknown>>,
) => Promise<void>

/** The command line as commander knows it, with its help in the chosen language. */
export function createCommander(settings: HelpSettings, onCommand: OnCommand): Commander {
  const { words, version, output } = settings
  const { help, options } = words
  const program = new Commander('cds-report')
    .exitOverride()
    .configureOutput({ ...output, outputError: () => undefined })
    .configureHelp(helpStyle(settings))
    .description(help.about)
    .usage(`${help.usage.command} ${help.usage.options}`)
  for (const [name, option] of Object.entries(ordinaryOptions)) {
    // The keys of this record are global options; Object.entries can't say so.
    program.addOption(optionOf(name as GlobalOptionName, option, words))
  }
  program
    .version(version, '--version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand(`help [${help.usage.command.slice(1, -1)}]`, help.helpCommand)
  const listed = commands.filter(({ hidden }) => !hidden)
  const examples = listed.flatMap(({ name }) => words.commands[name].examples.slice(0, 1))
  program.addHelpText('after', () => examplesText(examples, settings) + exitCodesText(settings))
  for (const command of commands) addCommand(program, command, settings, onCommand)
  return program
}

// Commander has ways of its own for these two.
const { version: _, help: __, ...ordinaryOptions } = globalOptions

function addCommand(
  program: Commander,
  command: Command,
  settings: HelpSettings,
  onCommand: OnCommand,
): void {
  const { words } = settings
  const { about, examples } = words.commands[command.name]
  const operands = command.operands.map((operand) => ({
    term: termOf(words.operands[operand.name].name, operand),
    about: words.operands[operand.name].about,
  }))
  const usage = [...operands.map(({ term }) => term), words.help.usage.options]
  const sub = program
    .command(command.name, { hidden: command.hidden ?? false })
    .description(about)
    .usage(usage.join(' '))
    .helpOption('-h, --help', words.options.help)
    .addHelpText('after', () => examplesText(examples, settings))
  for (const { term, about: operandAbout } of operands) sub.argument(term, operandAbout)
  for (const [name, option] of Object.entries<Option<unknown>>(command.options)) {
    // The keys of a command's options are option names; Object.entries can't say so.
    const about = words.commands[command.name].options?.[name as OptionName]
    sub.addOption(optionOf(name as OptionName, option, words, about))
  }
  sub.action(async () => {
    await onCommand(command, sub.args, sub.opts<Readonly<Record<string, unknown>>>())
  })
}

function optionOf(
  name: OptionName | GlobalOptionName,
  option: Option<unknown>,
  words: Words,
  about = words.options[name],
): CommanderOption {
  const { placeholder, choices = [], several } = option
  const list = choices.join(several ? ',' : '|')
  // Many choices are told in the text: the names of all options share one column.
  const isLong = list.length > 24
  const shownList = isLong ? words.help.choice : list
  const value = placeholder ? words.help.placeholders[placeholder] : shownList
  const flags = value === '' ? `--${name}` : `--${name} <${value}>`
  const said = isLong ? `${about}: ${choices.join(', ')}` : about
  const shown = new CommanderOption(flags, described(said, option.default, words))
  if (!option.repeatable) return shown
  return shown.argParser((each: string, before: readonly string[] = []) => [...before, each])
}

function described(about: string, fallback: string | undefined, { help }: Words): string {
  return fallback === undefined ? about : `${about} (${help.fallback(fallback)})`
}

function helpStyle({ words, columns }: HelpSettings): HelpConfiguration {
  return {
    helpWidth: Math.min(columns, 100),
    showGlobalOptions: true,
    styleTitle: (title) => titleOf(title, words),
    subcommandTerm: (sub) =>
      [
        sub.name(),
        ...sub.registeredArguments.map((argument) =>
          termOf(argument.name(), { required: argument.required, several: argument.variadic }),
        ),
      ].join(' '),
  }
}

/** `<kỳ>` where it must be given, `[kỳ]` where it may, with dots where several may. */
function termOf(name: string, { required, several }: Omit<Operand, 'name'>): string {
  const word = several ? `${name}...` : name
  return required ? `<${word}>` : `[${word}]`
}

function titleOf(title: string, { help }: Words): string {
  return help.titles[title] ?? title
}

function examplesText(examples: readonly Example[], { words, columns }: HelpSettings): string {
  const width = Math.max(...examples.map(({ call }) => call.length)) + 2
  // All beside each other or none: a list that is half of each is hard to read.
  const isNarrow = examples.some(({ does }) => width + does.length + 2 > columns)
  const lines = examples.map(({ call, does }) =>
    isNarrow ? `  ${call}\n${paragraph(does, columns, 6)}` : `  ${pad(call, width)}${does}`,
  )
  return `\n${titleOf('Examples:', words)}\n${lines.join('\n')}\n`
}

function exitCodesText({ words, columns }: HelpSettings): string {
  const text = paragraph(words.help.exitCodes, Math.min(columns, 100), 2)
  return `\n${titleOf('Exit codes:', words)}\n${text}\n`
}
