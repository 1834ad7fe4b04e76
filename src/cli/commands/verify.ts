import { command, periodOrFiles } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { WrongCall } from '../mistake.ts'
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
    const [period] = written
    const isPeriod = written.length === 1 && /^\d{4}(?:-[A-Za-z0-9]+)?$/.test(period ?? '')
    const selection = call.selection({ ...(isPeriod && { period }), unit, report })
    const result = await call.pipeline.verify(call.host, selection, {
      out: call.folder(out),
      hashes: !ignoreHash,
      ...(!isPeriod && { files: written.map((path) => admitted(path, call.folder)) }),
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

/** A file that the user named, wherever it lies, by the path under which the host knows it. */
function admitted(
  path: string,
  folderPath: (folder: { readonly path: string; readonly named: boolean }) => string,
): string {
  const unix = path.replaceAll('\\', '/')
  const at = unix.lastIndexOf('/')
  const inFolder = folderPath({ path: at < 0 ? '.' : path.slice(0, at + 1), named: true })
  const file = unix.slice(at + 1)
  return inFolder === '.' ? file : `${inFolder}/${file}`
}
