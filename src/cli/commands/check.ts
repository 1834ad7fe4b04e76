import { command, period } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { WrongCall } from '../mistake.ts'
import { count, failOn, flag, formatFiles, name, oneOf } from '../options.ts'
import { outputFiles } from '../output-files.ts'

const formats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const

/** Everything that can be wrong; nothing is written but what `--output` names. */
export const check = command({
  name: 'check',
  operands: [period('optional')],
  options: {
    unit: name('unit'),
    report: name('report'),
    format: oneOf(formats, 'text'),
    output: formatFiles(formats),
    'strict-prose': flag,
    'fail-on': failOn,
    'max-warnings': count,
  },
  async run([written], { unit, report, format, output, ...rest }, call) {
    const selection = {
      ...call.selection({ period: written, unit, report }),
      strictProse: rest['strict-prose'],
    }
    const files = outputFiles(output, selection.data, call)
    const result = await call.pipeline.check(call.host, selection)
    if (result.unknown) throw new WrongCall({ kind: 'unknown-name', unknown: result.unknown })
    const { failsBy } = await import('../fail-on.ts')
    const { exceedsText } = await import('../reporters/exceeds-text.ts')
    const { checkReporters } = await import('../reporters/registry.ts')
    const gate = { failOn: rest['fail-on'], maxWarnings: rest['max-warnings'] }
    const { stream, report: write } = checkReporters[format]
    const text = write(result, call.view(stream === 'stderr' ? 'stderr' : 'program'), gate)
    if (stream === 'stdout') call.print(text)
    else call.tell(text)
    call.tell(exceedsText(gate, result, call.view('stderr')))
    const encoder = new TextEncoder()
    const outputs = files.map((file) => ({
      path: file.path,
      bytes: encoder.encode(checkReporters[file.format].report(result, call.view('program'), gate)),
    }))
    if (outputs.length > 0) await call.host.replaceTogether(outputs)
    return failsBy(gate, result) ? exitCodes.findings : exitCodes.fine
  },
})
