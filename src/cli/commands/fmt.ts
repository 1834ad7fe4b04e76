import { command, isPeriod } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { WrongCall } from '../mistake.ts'
import { namedFile } from '../named-file.ts'
import { flag, name } from '../options.ts'

/** YAML files of the data folder in canonical order and style. */
export const fmt = command({
  name: 'fmt',
  operands: [{ name: 'period-or-data-files', required: false, several: true }],
  options: { unit: name('unit'), check: flag },
  async run(written, { unit, check }, call) {
    const [period] = isPeriod(written) ? written : []
    const named = period === undefined && written.length > 0
    if (named && unit) throw new WrongCall({ kind: 'files-and-unit' }, 'fmt')
    const { formatFiles } = await import('../../pipeline.ts')
    const result = await formatFiles(call.host, call.selection({ period, unit }), {
      write: !check,
      ...(named && { files: written.map((path) => namedFile(path, call)) }),
    })
    const { unknown, absent, foreign } = result
    if (unknown) throw new WrongCall({ kind: 'unknown-name', unknown })
    if (absent !== undefined) throw new WrongCall({ kind: 'absent-file', path: absent }, 'fmt')
    if (foreign !== undefined) throw new WrongCall({ kind: 'foreign-file', path: foreign }, 'fmt')
    const { fmtText } = await import('../reporters/fmt-text.ts')
    call.tell(fmtText(result, check, call.view('stderr')))
    const bad = check ? ['changed', 'broken', 'unusual'] : ['broken', 'unusual']
    const isFine = !result.files.some(({ state }) => bad.includes(state))
    return isFine ? exitCodes.fine : exitCodes.findings
  },
})
