import { createInterface } from 'node:readline/promises'
import type { Ask } from './command.ts'
import { Interrupted } from './disk/machine-error.ts'

/**
 * Asks on a terminal. Ctrl-C and the end of the input, which the terminal keeps from the process
 * while a question is open, are passed on to `interrupt`.
 */
export function askOn(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  interrupt: () => void,
): Ask {
  return async (question) => {
    const reader = createInterface({ input, output })
    try {
      return await new Promise<string>((resolve, reject) => {
        const end = () => {
          // Told once: a second interruption would not wait for anything.
          reader.off('close', end)
          interrupt()
          reject(new Interrupted())
        }
        reader.once('SIGINT', end)
        reader.once('close', end)
        reader.question(question).then((answer) => {
          reader.off('close', end)
          resolve(answer)
        }, reject)
      })
    } finally {
      reader.close()
    }
  }
}
