import type { DiagnosticCode } from '../../pipeline.ts'
import { type Call, command } from '../command.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { WrongCall } from '../mistake.ts'
import { name, oneOf } from '../options.ts'

/** How a verdict came about and what would turn it; or what a code means. */
export const explain = command({
  name: 'explain',
  operands: [
    { name: 'topic', required: false },
    { name: 'indicator', required: false },
  ],
  options: {
    unit: name('unit'),
    report: name('report'),
    format: oneOf(['text', 'json', 'markdown'], 'text'),
  },
  async run([topic, indicator], { unit, report, format }, call) {
    // No code begins with a digit, so this is a period whose indicator was forgotten.
    if (topic !== undefined && indicator === undefined && /^\d/.test(topic)) {
      const { name: missing } = call.words.operands.indicator
      throw new WrongCall({ kind: 'missing-operand', name: missing }, 'explain')
    }
    if (indicator === undefined) {
      const { codeReporters } = await import('../reporters/registry.ts')
      call.print(codeReporters[format](await codesFor(topic), call.view('stdout')))
      return exitCodes.fine
    }
    if (format === 'markdown') {
      const choices = ['text', 'json']
      throw new WrongCall({ kind: 'not-a-choice', option: '--format', value: format, choices })
    }
    return explainVerdicts({ period: topic, unit, report }, indicator, format, call)
  },
})

/** One code, those of a room, or all of them. */
async function codesFor(topic: string | undefined): Promise<readonly DiagnosticCode[]> {
  const { codesIn, findTopic, roomNames } = await import('../../wording/guide/guide.ts')
  if (topic === undefined) return roomNames.flatMap(codesIn)
  const found = findTopic(topic)
  if ('code' in found) return [found.code]
  if ('room' in found) return codesIn(found.room)
  throw new WrongCall({
    kind: 'unknown-name',
    unknown: { what: 'code', name: topic, known: [], ...found },
  })
}

async function explainVerdicts(
  names: Parameters<Call['selection']>[0],
  indicator: string,
  format: 'text' | 'json',
  call: Call,
): Promise<ExitCode> {
  const result = await call.pipeline.check(call.host, call.selection(names))
  if (result.unknown) throw new WrongCall({ kind: 'unknown-name', unknown: result.unknown })
  const { findVerdicts } = await import('../../pipeline.ts')
  const { found, unknown } = findVerdicts(result.reports, indicator)
  // A report with errors may well have it; then these are what has to be mended first.
  const isComplete = result.reports.every(({ evaluation }) => evaluation)
  if (unknown && isComplete) throw new WrongCall({ kind: 'unknown-name', unknown })
  const { failsOn } = await import('../fail-on.ts')
  const { errorsText } = await import('../reporters/errors-text.ts')
  const { verdictReporters } = await import('../reporters/registry.ts')
  call.print(verdictReporters[format](found, result, call.view('stdout')))
  call.tell(errorsText(result, { ...call.view('stderr'), quiet: true }))
  return failsOn('error', result) ? exitCodes.findings : exitCodes.fine
}
