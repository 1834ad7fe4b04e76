import { type CommandLine, languageOf } from './command-line.ts'
import { exitCodes } from './exit-codes.ts'
import { wordsIn } from './language/words-in.ts'
import type { NodeHost } from './node-host.ts'

/**
 * Ctrl-C: a set of files that is being written is undone or finished, then the process ends. It is
 * the ordinary end of a watch.
 */
export function endOnInterruption(
  process: NodeJS.Process,
  host: NodeHost,
  interruption: AbortController,
): void {
  const { argv, env, stderr } = process
  const language: Pick<CommandLine, 'argv' | 'env'> = { argv, env }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      // The second time nothing is waited for; the journal lets the next command tidy up.
      if (interruption.signal.aborted) process.exit(exitCodes.interrupted)
      interruption.abort()
      await host.settled()
      const { interrupted } = await wordsIn(languageOf(language))
      stderr.write(`\n${interrupted}\n`)
      process.exit(host.isWatching() ? exitCodes.fine : exitCodes.interrupted)
    })
  }
}
