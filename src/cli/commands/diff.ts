import type { DiffResult, OutputFile } from '../../pipeline.ts'
import { command } from '../command.ts'
import { diffOperand } from '../diff-operand.ts'
import { exitCodes } from '../exit-codes.ts'
import { WrongCall } from '../mistake.ts'
import { filesByFormat, flag, name, oneOf } from '../options.ts'
import { outputFiles } from '../output-files.ts'
import { paragraph, visible } from '../reporters/columns.ts'
import type { View } from '../reporters/view.ts'

const formats = ['text', 'json', 'markdown', 'html', 'docx'] as const

type Format = (typeof formats)[number]

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
    output: filesByFormat(formats, endings),
    'exit-code': flag,
  },
  async run([from = '', to = ''], { unit, format, output, 'exit-code': exitCode }, call) {
    const selection = call.selection({ unit })
    const files = outputFiles(output, selection.data, call)
    if (format === 'docx' && !files.some((file) => file.format === 'docx')) {
      throw new WrongCall({ kind: 'format-needs-file', format }, 'diff')
    }
    const operands = [diffOperand(from, call), diffOperand(to, call)] as const
    const result = await call.pipeline.diff(call.host, selection, operands)
    const { unknown, mistake, otherUnit } = result
    if (unknown) throw new WrongCall({ kind: 'unknown-name', unknown })
    if (mistake) throw new WrongCall(mistake, 'diff')
    if (otherUnit) {
      const sentence = visible(call.words.otherUnit(otherUnit.from, otherUnit.to))
      call.tell(`${paragraph(sentence, call.view('stderr').columns, 0)}\n`)
      return exitCodes.findings
    }
    const { diffErrorsText } = await import('../reporters/diff-errors-text.ts')
    call.tell(diffErrorsText(result, call.view('stderr')))
    const hasErrors = result.diagnostics.length > 0
    if (hasErrors && result.comparisons.length === 0) return exitCodes.findings
    if (format !== 'docx') call.print(await textOf(result, format, call.view('stdout')))
    const outputs: OutputFile[] = []
    for (const file of files) {
      outputs.push({
        path: file.path,
        bytes: await bytesOf(result, file.format, call.view('program')),
      })
    }
    if (outputs.length > 0) await call.host.replaceTogether(outputs)
    return hasErrors || (exitCode && hasChanged(result)) ? exitCodes.findings : exitCodes.fine
  },
})

async function textOf(result: DiffResult, format: Format, view: View): Promise<string> {
  return new TextDecoder().decode(await bytesOf(result, format, view))
}

async function bytesOf(result: DiffResult, format: Format, view: View): Promise<Uint8Array> {
  if (format === 'text' || format === 'json') {
    const { diffReporters } = await import('../reporters/registry.ts')
    return new TextEncoder().encode(diffReporters[format](result, view))
  }
  const { renderDiff } = await import('../../pipeline.ts')
  return renderDiff(result, format, view.wording.language)
}

/** Whether anything is told of the two sides at all. */
function hasChanged({ comparisons, added, dropped }: DiffResult): boolean {
  const isOther = ({ comparison }: DiffResult['comparisons'][number]) =>
    comparison.changes.length > 0 || comparison.incomparable.length > 0
  return added.length > 0 || dropped.length > 0 || comparisons.some(isOther)
}
