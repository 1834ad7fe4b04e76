import { command, isPeriod, periodOrFiles } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { WrongCall } from '../mistake.ts'
import { namedFile } from '../named-file.ts'
import { flag, folder, name, oneOf } from '../options.ts'

/** Finished files read back, and every number in them held against the data. */
export const verify = command({
  name: 'verify',
  operands: [periodOrFiles],
  options: {
    unit: name('unit'),
    report: name('report'),
    out: folder('out'),
    format: oneOf(['text', 'json'], 'text'),
    'ignore-hash': flag,
  },
  async run(written, { unit, report, out, format, 'ignore-hash': ignoreHash }, call) {
    const [period] = isPeriod(written) ? written : []
    const selection = call.selection({ period, unit, report })
    const result = await call.pipeline.verify(call.host, selection, {
      out: call.folder(out),
      hashes: !ignoreHash,
      ...(period === undefined && { files: written.map((path) => namedFile(path, call)) }),
    })
    const { unknown, absent, ambiguous } = result
    if (unknown) throw new WrongCall({ kind: 'unknown-name', unknown })
    if (absent !== undefined) throw new WrongCall({ kind: 'absent-file', path: absent }, 'verify')
    if (ambiguous) throw new WrongCall({ kind: 'ambiguous-file', ...ambiguous }, 'verify')
    const { isProven } = await import('../proven.ts')
    const { verifyReporters } = await import('../reporters/registry.ts')
    const { stream, report: write } = verifyReporters[format]
    const text = write(result, call.view(stream))
    if (stream === 'stdout') call.print(text)
    else call.tell(text)
    return isProven(result) ? exitCodes.fine : exitCodes.findings
  },
})
