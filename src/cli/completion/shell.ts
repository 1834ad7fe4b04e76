import type { Offer } from './offers.ts'

/** The command by which the scripts of shells call the tool back; it is in no help. */
export const callback = 'complete'

/** Shells whose lines can be completed, by the names of their programs. */
export const shellNames = ['bash', 'zsh', 'powershell'] as const

export type ShellName = (typeof shellNames)[number]

/** A command line up to the cursor, without quotes: whole words, and the one that is being typed. */
export interface Typed {
  /** Without the name of the tool. */
  readonly before: readonly string[]
  readonly current: string
}

/** How a shell asks for completions, and how it wants to be answered. */
export interface Shell {
  /** What the shell runs to know the tool: ASCII, and the same whatever commands there are. */
  readonly script: string
  /** The line, from what its script hands over. */
  read(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Typed
  /** The line of the answer that offers a word. */
  answer(offer: Offer, argv: readonly string[]): string
}
