import { acceptAll } from '../accept-all.ts'
import { type Call, command, period } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { WrongCall } from '../mistake.ts'
import { day, failOn, flag, name, oneOf } from '../options.ts'

/** Everything that can be wrong; nothing is written, unless a finding is accepted. */
export const check = command({
  name: 'check',
  operands: [period('optional')],
  options: {
    unit: name('unit'),
    report: name('report'),
    format: oneOf(['text', 'json'], 'text'),
    watch: flag,
    'strict-prose': flag,
    'fail-on': failOn,
    accept: name('fingerprint'),
    reason: name('text'),
    by: name('text'),
    until: day,
  },
  async run([written], { unit, report, format, watch, accept, reason, by, until, ...rest }, call) {
    if (watch && format !== 'text') throw new WrongCall({ kind: 'watch-and-format' }, 'check')
    const selection = {
      ...call.selection({ period: written, unit, report }),
      strictProse: rest['strict-prose'],
    }
    const person = { reason, by, until }
    if (accept !== undefined) return acceptAll(accept, person, selection, call)
    const needless = Object.entries(person).find(([, value]) => value !== undefined)
    if (needless) {
      throw new WrongCall({ kind: 'only-with-accept', option: `--${needless[0]}` }, 'check')
    }
    const once = async ({ host, pipeline, view, print, tell }: Call) => {
      const result = await pipeline.check(host, selection)
      if (result.unknown) throw new WrongCall({ kind: 'unknown-name', unknown: result.unknown })
      const { failsOn } = await import('../fail-on.ts')
      const { checkReporters } = await import('../reporters/registry.ts')
      const { stream, report: write } = checkReporters[format]
      const text = write(result, view(stream))
      if (stream === 'stdout') print(text)
      else tell(text)
      return failsOn(rest['fail-on'], result) ? exitCodes.findings : exitCodes.fine
    }
    if (!watch) return await once(call)
    const { watchSources } = await import('../watch.ts')
    return await watchSources(once, call)
  },
})
