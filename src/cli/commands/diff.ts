import type { DiffResult } from '../../pipeline.ts'
import { command } from '../command.ts'
import { diffOperand } from '../diff-operand.ts'
import { exitCodes } from '../exit-codes.ts'
import { WrongCall } from '../mistake.ts'
import { flag, formatFiles, name, oneOf } from '../options.ts'
import { outputFiles } from '../output-files.ts'

const formats = ['text', 'json', 'markdown', 'html', 'docx'] as const

/** What a file is to hold, by the ending of its name. */
const endings = { txt: 'text', json: 'json', md: 'markdown', html: 'html', docx: 'docx' } as const

/** What changed between two reports, and why; nothing is written but what `--output` names. */
export const diff = command({
  name: 'diff',
  operands: [
    { name: 'from', required: true },
    { name: 'to', required: true },
  ],
  options: {
    unit: name('unit'),
    format: oneOf(formats, 'text'),
    output: formatFiles(formats, endings),
    'exit-code': flag,
  },
  async run([from = '', to = ''], { unit, format, output, 'exit-code': exitCode }, call) {
    const selection = call.selection({ unit })
    const files = outputFiles(output, selection.data, call)
    if (format === 'docx' && !files.some((file) => file.format === 'docx')) {
      throw new WrongCall({ kind: 'format-needs-file', format }, 'diff')
    }
    const operands = [diffOperand(from, call.folder), diffOperand(to, call.folder)] as const
    const result = await call.pipeline.diff(call.host, selection, operands)
    const { unknown, mistake, otherUnit } = result
    if (unknown) throw new WrongCall({ kind: 'unknown-name', unknown })
    if (mistake) throw new WrongCall(mistake, 'diff')
    const { diffErrorsText, otherUnitText } = await import('../reporters/diff-errors-text.ts')
    if (otherUnit) {
      call.tell(otherUnitText(otherUnit, call.view('stderr')))
      return exitCodes.findings
    }
    call.tell(diffErrorsText(result, call.view('stderr')))
    const hasErrors = result.diagnostics.length > 0
    if (hasErrors && result.comparisons.length === 0) return exitCodes.findings
    const { diffReporters } = await import('../reporters/registry.ts')
    const { diffDocument } = await import('../../pipeline.ts')
    if (format !== 'docx') call.print(diffReporters[format](result, call.view('stdout')))
    return hasErrors || (exitCode && hasChanged(result)) ? exitCodes.findings : exitCodes.fine
  },
})

/** Whether anything is told of the two sides at all. */
function hasChanged({ comparisons, added, dropped }: DiffResult): boolean {
  const isOther = ({ comparison }: DiffResult['comparisons'][number]) =>
    comparison.changes.length > 0 || comparison.incomparable.length > 0
  return added.length > 0 || dropped.length > 0 || comparisons.some(isOther)
}
