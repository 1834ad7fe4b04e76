import { command, period } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { WrongCall } from '../mistake.ts'
import { name, oneOf } from '../options.ts'

/** The verdict table of a period. */
export const evaluate = command({
  name: 'evaluate',
  operands: [period('required')],
  options: {
    unit: name('unit'),
    report: name('report'),
    format: oneOf(['table', 'json', 'csv'], 'table'),
  },
  async run([written], { unit, report, format }, call) {
    const selection = call.selection({ period: written, unit, report })
    const result = await call.pipeline.check(call.host, selection)
    if (result.unknown) throw new WrongCall({ kind: 'unknown-name', unknown: result.unknown })
    const { failsOn } = await import('../fail-on.ts')
    const { evaluateReporters } = await import('../reporters/registry.ts')
    const { errorsText } = await import('../reporters/errors-text.ts')
    call.print(evaluateReporters[format](result, call.view('stdout')))
    call.tell(errorsText(result, call.view('stderr')))
    return failsOn('error', result) ? exitCodes.findings : exitCodes.fine
  },
})
