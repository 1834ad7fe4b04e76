import type { Selection } from '../../pipeline.ts'
import { type Call, command, period } from '../command.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
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
    'strict-prose': flag,
    'fail-on': failOn,
    accept: name('fingerprint'),
    reason: name('text'),
    by: name('text'),
    until: day,
  },
  async run([written], { unit, report, format, accept, reason, by, until, ...rest }, call) {
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

interface Person {
  readonly reason: string | undefined
  readonly by: string | undefined
  readonly until: string | undefined
}

/** `--accept`: fingerprints, separated by commas, that a person lets stand. */
async function acceptAll(
  written: string,
  { reason = '', by = '', until }: Person,
  selection: Selection,
  call: Call,
): Promise<ExitCode> {
  for (const [option, value] of Object.entries({
    '--accept': written,
    '--reason': reason,
    '--by': by,
  })) {
    if (value.trim() === '') throw new WrongCall({ kind: 'missing-with-accept', option }, 'check')
  }
  if (until !== undefined && until < call.host.today()) {
    throw new WrongCall({ kind: 'day-is-over', option: '--until', value: until }, 'check')
  }
  const { acceptFindings } = await import('../../pipeline.ts')
  const result = await acceptFindings(call.host, selection, {
    fingerprints: written
      .split(/[,\s]+/)
      .filter(Boolean)
      .map((word) => word.toLowerCase()),
    reason: reason.trim(),
    by: by.trim(),
    ...(until !== undefined && { until }),
  })
  if (result.unknown) throw new WrongCall({ kind: 'unknown-name', unknown: result.unknown })
  const { acceptText } = await import('../reporters/accept-text.ts')
  call.tell(acceptText(result, call.view('stderr')))
  const isRefused = result.outcomes.some(({ state }) => state === 'refused')
  return isRefused ? exitCodes.findings : exitCodes.fine
}
