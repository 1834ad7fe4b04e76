import { fstatSync, writeSync } from 'node:fs'
import { languageOf, type TextStream } from './command-line.ts'
import { codeOf } from './disk/machine-error.ts'
import { exitCodes } from './exit-codes.ts'
import { wordsIn } from './language/words-in.ts'
import { systemText } from './tell-error.ts'

type StreamName = 'stdout' | 'stderr'

/** The streams of the process, and what became of what was written to them. */
export interface WatchedOutput {
  readonly stdout: TextStream
  readonly stderr: TextStream
  /** Sets the exit code of the process; a text that got lost outweighs what the command gives. */
  end(code: number): void
}

/**
 * Watches over stdout and stderr. A text that could not be written whole is told where stderr still
 * works, and makes exit code 4: CI must not take half a result for a whole one.
 */
export function watchOutput(process: NodeJS.Process): WatchedOutput {
  const { argv, env } = process
  const broken = new Set<StreamName>()

  function onError(name: StreamName, error: unknown): void {
    // A reader that has seen enough (`… | head`) is no error.
    if (codeOf(error) === 'EPIPE' || broken.has(name)) return
    broken.add(name)
    // The error may come before the command ends, or after.
    process.exitCode = exitCodes.machine
    if (name === 'stdout') void tellLoss(error)
  }

  async function tellLoss(error: unknown): Promise<void> {
    const words = await wordsIn(languageOf({ argv, env }))
    const detail = systemText(error, { words, verbose: argv.includes('--verbose') })
    stderr.write(`${words.outputLost}${detail}\n`)
  }

  function watched(name: StreamName): TextStream {
    const stream = process[name]
    stream.on('error', (error) => onError(name, error))
    if (!isFile(stream.fd)) return stream
    return {
      write(text) {
        if (broken.has(name)) return
        try {
          writeToEnd(stream.fd, text)
        } catch (error) {
          onError(name, error)
        }
      },
    }
  }

  const stderr = watched('stderr')
  return {
    stdout: watched('stdout'),
    stderr,
    end(code) {
      process.exitCode = broken.size > 0 ? exitCodes.machine : code
    },
  }
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile()
  } catch {
    return false
  }
}

/** On a disk that runs full a file takes a part without an error; Node's own stream stops there. */
function writeToEnd(descriptor: number, text: string): void {
  const bytes = new TextEncoder().encode(text)
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done)
}
