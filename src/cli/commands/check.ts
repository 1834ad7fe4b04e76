import type { Selection } from '../../pipeline.ts'
import { acceptAll } from '../accept-all.ts'
import { type Call, command, period } from '../command.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Gate } from '../fail-on.ts'
import { WrongCall } from '../mistake.ts'
import {
  count,
  day,
  type FormatFile,
  failOn,
  filesByFormat,
  flag,
  name,
  oneOf,
} from '../options.ts'
import { outputFiles } from '../output-files.ts'
import type { CheckFormat } from '../reporters/registry.ts'

const formats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const

/** Everything that can be wrong; nothing is written but what `--output` and `--accept` name. */
export const check = command({
  name: 'check',
  operands: [period('optional')],
  options: {
    unit: name('unit'),
    report: name('report'),
    format: oneOf(formats, 'text'),
    output: filesByFormat(formats),
    watch: flag,
    'strict-prose': flag,
    'fail-on': failOn,
    'max-warnings': count,
    accept: name('fingerprint'),
    reason: name('text'),
    by: name('text'),
    until: day,
  },
  async run([written], { unit, report, format, output, accept, reason, by, until, ...rest }, call) {
    if (rest.watch && format !== 'text') throw new WrongCall({ kind: 'watch-and-format' }, 'check')
    const selection = {
      ...call.selection({ period: written, unit, report }),
      strictProse: rest['strict-prose'],
    }
    const person = { reason, by, until }
    if (accept !== undefined) {
      const others = { format: format !== 'text', output: output.length > 0, watch: rest.watch }
      const [other] = Object.entries(others).find(([, isGiven]) => isGiven) ?? []
      if (other) throw new WrongCall({ kind: 'not-with-accept', option: `--${other}` }, 'check')
      return acceptAll(accept, person, selection, call)
    }
    const needless = Object.entries(person).find(([, value]) => value !== undefined)
    if (needless) {
      throw new WrongCall({ kind: 'only-with-accept', option: `--${needless[0]}` }, 'check')
    }
    const files = outputFiles(output, selection.data, call)
    const gate = { failOn: rest['fail-on'], maxWarnings: rest['max-warnings'] }
    const what = { selection, format, files, gate }
    if (!rest.watch) return await checkOnce(what, call)
    const { watchSources } = await import('../watch.ts')
    return await watchSources((its) => checkOnce(what, its), call)
  },
})

interface Request {
  readonly selection: Selection
  readonly format: CheckFormat
  readonly files: readonly FormatFile<CheckFormat>[]
  readonly gate: Gate
}

async function checkOnce(
  { selection, format, files, gate }: Request,
  { host, pipeline, view, print, tell }: Call,
): Promise<ExitCode> {
  const result = await pipeline.check(host, selection)
  if (result.unknown) throw new WrongCall({ kind: 'unknown-name', unknown: result.unknown })
  const { failsBy } = await import('../fail-on.ts')
  const { exceedsText } = await import('../reporters/exceeds-text.ts')
  const { checkReporters } = await import('../reporters/registry.ts')
  if (checkReporters[format].stream === 'stderr') {
    tell(checkReporters[format].report(result, view('stderr'), gate))
  } else {
    print(checkReporters[format].report(result, view('program'), gate))
  }
  tell(exceedsText(gate, result, view('stderr')))
  const encoder = new TextEncoder()
  const outputs = files.map((file) => {
    const text = checkReporters[file.format].report(result, view('program'), gate)
    return { path: file.path, bytes: encoder.encode(text) }
  })
  if (outputs.length > 0) await host.replaceTogether(outputs)
  return failsBy(gate, result) ? exitCodes.findings : exitCodes.fine
}
