import type { Selection } from '../pipeline.ts'
import type { Call } from './command.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { WrongCall } from './mistake.ts'

/** Who accepts, why, and up to which day, as written. */
export interface Acceptor {
  readonly reason: string | undefined
  readonly by: string | undefined
  readonly until: string | undefined
}

/** `--accept`: fingerprints, separated by commas, that a person lets stand. */
export async function acceptAll(
  written: string,
  { reason = '', by = '', until }: Acceptor,
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
  const { acceptFindings } = await import('../pipeline.ts')
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
  const { acceptText } = await import('./reporters/accept-text.ts')
  call.tell(acceptText(result, call.view('stderr')))
  const isRefused = result.outcomes.some(({ state }) => state === 'refused')
  return isRefused ? exitCodes.findings : exitCodes.fine
}
