import type { DiffOperand } from '../../pipeline.ts'
import { type Call, command } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { namedFile } from '../named-file.ts'
import { tellError } from '../tell-error.ts'

/**
 * The driver that git calls for every changed report file, from the top of the repository
 * (gitattributes(5), `diff.<driver>.command`): path, then file, hash and mode of either state, then
 * the new path of a renamed file; the path alone where it is not merged yet. Whatever goes wrong is
 * told in a line: git would stop at any other exit code and keep the other files to itself.
 */
export const gitDiff = command({
  name: 'git-diff',
  hidden: true,
  operands: [{ name: 'git-words', required: false, several: true }],
  options: {},
  async run(written, _, call) {
    const [path = ''] = written
    try {
      call.print(await comparedStates(written, call))
    } catch (error) {
      const { text } = tellError(error, { words: call.words, command: undefined, verbose: false })
      call.print(`${call.words.gitDiff.failed(path, text.split('\n')[0] ?? '')}\n`)
    }
    return exitCodes.fine
  },
})

/** What git writes in the place of a file that one state lacks. */
const nothing = '/dev/null'

async function comparedStates(written: readonly string[], call: Call): Promise<string> {
  const [path = '', before, , , after, , , newPath = path] = written
  const { gitDiff: words } = call.words
  if (before === undefined || after === undefined) return `${words.unmerged(path)}\n`
  if (before === nothing) return `${words.added(path)}\n`
  if (after === nothing) return `${words.dropped(path)}\n`
  const copyOf = (file: string, place: string, side: string): DiffOperand => ({
    kind: 'copy',
    path: namedFile(file, call),
    place,
    shown: `${side}/${place}`,
  })
  const result = await call.pipeline.diff(call.host, call.selection({}), [
    copyOf(before, path, 'a'),
    copyOf(after, newPath, 'b'),
  ])
  if (result.otherUnit) {
    return `${call.words.otherUnit(result.otherUnit.from, result.otherUnit.to)}\n`
  }
  const errors = result.diagnostics.length
  if (errors > 0) return `${words.failed(newPath, words.errors(errors))}\n`
  const { diffReporters } = await import('../reporters/registry.ts')
  return diffReporters.text(result, call.view('stdout'))
}
