import { HostError } from '../host.ts'
import type { Call } from './command.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { WrongCall } from './mistake.ts'
import { paragraph, visible } from './reporters/columns.ts'
import { tellError } from './tell-error.ts'

/** One run of a command: reads everything anew, and tells what came of it to the call it is given. */
export type Pass = (call: Call) => Promise<ExitCode>

/** The working folder's own templates; those of the tool do not change while it runs. */
const ownTemplates = 'templates'

/** Files that a report is made of. What is built never is, so that no build sets off another. */
const source = /\.(?:yaml|md)$/

/**
 * Runs a command, then again whenever a file that it may have read has changed. What a run says takes
 * the place of what the one before it said, as soon as it is complete. A fault, of the data or of the
 * machine, is told and ends nothing, but a wrong call at the beginning. The end is Ctrl-C: 0.
 */
export async function watchSources(pass: Pass, call: Call, out?: string): Promise<ExitCode> {
  const { host, words } = call
  const folders = [call.selection({}).data, ownTemplates]
  const view = call.view('stderr')
  const line = (text: string) => `${view.paint.dim(paragraph(visible(text), view.columns, 0))}\n`
  const waiting = view.quiet ? '' : line(words.watch.waiting(folders))
  // Looked at before they are read, lest a change in between is missed.
  const changes = await host.watch?.(folders)
  if (!changes) throw new Error('This host cannot watch')
  call.tell(spaced(await toldBy(pass, call, true), waiting))
  for await (const changed of changes) {
    const paths = changed.filter((path) => isSource(path, out))
    if (paths.length === 0) continue
    const began = call.now?.()
    const told = await toldBy(pass, call, false)
    const seconds = began === undefined ? undefined : ((call.now?.() ?? began) - began) / 1000
    const status = view.quiet ? '' : line(words.watch.changed(paths, seconds))
    call.redraw(spaced(told, status + waiting))
  }
  return exitCodes.fine
}

function spaced(told: string, status: string): string {
  return [told, status].filter(Boolean).join('\n')
}

function isSource(path: string, out: string | undefined): boolean {
  return source.test(path) && !(out !== undefined && path.startsWith(`${out}/`))
}

/** What a run says, or what is to be said of why it could not. */
async function toldBy(pass: Pass, call: Call, isFirst: boolean): Promise<string> {
  let told = ''
  const tell = (text: string) => {
    told += text
  }
  try {
    await pass({ ...call, tell })
  } catch (error) {
    if (isFirst && error instanceof WrongCall) throw error
    const { words } = call
    const { columns, verbose } = call.view('stderr')
    const { text } = tellError(error, { words, command: undefined, verbose })
    const again = error instanceof HostError ? [words.watch.again] : []
    for (const sentence of [text, ...again]) {
      told += `${paragraph(visible(sentence), columns, 0)}\n`
    }
  }
  return told
}
