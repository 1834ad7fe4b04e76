import { CommanderError } from 'commander'
import { HostError } from '../host.ts'
import { FolderBusy, Interrupted, refusalOf } from './disk/machine-error.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import type { Words } from './language/words.ts'
import { mistakeOf, WrongCall } from './mistake.ts'

/** What is told on stderr of an error, and the code that the shell gets. */
export interface ToldError {
  readonly code: ExitCode
  /** Empty where all has been said. */
  readonly text: string
}

/** What decides how an error is told: the language, the call, and how much detail was asked for. */
export interface Circumstances {
  readonly words: Words
  /** The command that was called, as far as it is known. */
  readonly command: string | undefined
  /** Adds what the system said, and the trace of a bug. */
  readonly verbose: boolean
}

/** What a thrown error means to the user, and to the shell. */
export function tellError(error: unknown, { words, command, verbose }: Circumstances): ToldError {
  if (error instanceof WrongCall) {
    // The kind picks the sentence that takes this very mistake; TypeScript can't follow that link.
    const sentence = words.mistakes[error.mistake.kind] as (mistake: unknown) => string
    const help = error.mistake.kind === 'unknown-name' ? '' : `\n${words.seeHelp(command)}`
    return { code: exitCodes.wrongCall, text: `${sentence(error.mistake)}${help}` }
  }
  if (error instanceof CommanderError) {
    const mistake = mistakeOf(error.code, error.message)
    if (mistake) return tellError(new WrongCall(mistake), { words, command, verbose })
    const shown = error.exitCode === 0
    return { code: shown ? exitCodes.fine : exitCodes.wrongCall, text: '' }
  }
  // Told by whoever caught the signal.
  if (error instanceof Interrupted) return { code: exitCodes.interrupted, text: '' }
  if (error instanceof FolderBusy) return { code: exitCodes.machine, text: words.busy }
  if (error instanceof HostError) {
    const refusal = refusalOf(error)
    const detail = systemText(error.cause, { words, verbose })
    const unknown = refusal === 'other' && !verbose ? ` ${words.seeVerbose}` : ''
    return {
      code: exitCodes.machine,
      text: `${words.machine[refusal](error.path)}${unknown}${detail}`,
    }
  }
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const trace = verbose ? `\n${stack}` : ''
  return { code: exitCodes.bug, text: `${words.bug(message, verbose)}${trace}` }
}

/** What the system itself said, in its own words: for those who ask for details. */
export function systemText(
  cause: unknown,
  { words, verbose }: Pick<Circumstances, 'words' | 'verbose'>,
): string {
  const said = cause instanceof Error ? cause.message : String(cause)
  return verbose ? `\n${words.systemSays(said)}` : ''
}
