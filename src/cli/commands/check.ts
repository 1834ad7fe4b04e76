import { command, period } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { WrongCall } from '../mistake.ts'
import { failOn, flag, name, oneOf } from '../options.ts'

/** Everything that can be wrong, nothing written. */
export const check = command({
  name: 'check',
  operands: [period('optional')],
  options: {
    unit: name('unit'),
    report: name('report'),
    format: oneOf(['text', 'json'], 'text'),
    'strict-prose': flag,
    'fail-on': failOn,
  },
  async run([written], { unit, report, format, ...rest }, call) {
    const selection = {
      ...call.selection({ period: written, unit, report }),
      strictProse: rest['strict-prose'],
    }
    const result = await call.pipeline.check(call.host, selection)
    if (result.unknown) throw new WrongCall({ kind: 'unknown-name', unknown: result.unknown })
    const { failsOn } = await import('../fail-on.ts')
    const { checkReporters } = await import('../reporters/registry.ts')
    const { stream, report: write } = checkReporters[format]
    const text = write(result, call.view(stream))
    if (stream === 'stdout') call.print(text)
    else call.tell(text)
    return failsOn(rest['fail-on'], result) ? exitCodes.findings : exitCodes.fine
  },
})
