import { command, period } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { WrongCall } from '../mistake.ts'
import { count, day, failOn, flag, folder, name, oneOfOrNone, someOf } from '../options.ts'
import { version } from '../version.ts'

/** Check, evaluate, write the reports of a period. */
export const build = command({
  name: 'build',
  operands: [period('optional')],
  options: {
    all: flag,
    unit: name('unit'),
    report: name('report'),
    out: folder('out'),
    format: someOf(['docx', 'xlsx', 'html', 'md'], ['docx', 'xlsx']),
    final: flag,
    date: day,
    force: flag,
    'strict-prose': flag,
    'fail-on': failOn,
    'max-warnings': count,
    summary: oneOfOrNone(['markdown']),
  },
  async run(
    [written],
    { all, unit, report, out, format, final, date, force, summary, ...rest },
    call,
  ) {
    if (all && written !== undefined) throw new WrongCall({ kind: 'period-and-all' }, 'build')
    if (!all && written === undefined) {
      throw new WrongCall({ kind: 'missing-period-or-all' }, 'build')
    }
    const printedDate = date ?? dateOfEpoch(call.env['SOURCE_DATE_EPOCH'])
    const selection = {
      ...call.selection({ period: written, unit, report }),
      strictProse: rest['strict-prose'],
    }
    const result = await call.pipeline.build(call.host, selection, {
      out: call.folder(out),
      formats: format,
      final,
      force,
      tool: `cds-report ${version}`,
      ...(printedDate !== undefined && { date: printedDate }),
    })
    if (result.unknown) throw new WrongCall({ kind: 'unknown-name', unknown: result.unknown })
    const { failsBy } = await import('../fail-on.ts')
    const { buildText } = await import('../reporters/build-text.ts')
    const { exceedsText } = await import('../reporters/exceeds-text.ts')
    const { buildSummaries } = await import('../reporters/registry.ts')
    const gate = { failOn: rest['fail-on'], maxWarnings: rest['max-warnings'] }
    call.tell(buildText(result, final, call.view('stderr')))
    call.tell(exceedsText(gate, result, call.view('stderr')))
    if (summary) call.print(buildSummaries[summary](result, final, call.view('program')))
    // `--fail-on` is about findings; a refusal for another reason always counts.
    const refused = result.built.some(({ refused }) => refused && refused !== 'errors')
    return refused || failsBy(gate, result) ? exitCodes.findings : exitCodes.fine
  },
})

/** The reproducible-builds convention: seconds since 1970, in UTC. */
function dateOfEpoch(epoch: string | undefined): string | undefined {
  if (epoch === undefined || epoch === '') return undefined
  if (/^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
  throw new WrongCall({ kind: 'not-a-day', option: 'SOURCE_DATE_EPOCH', value: epoch }, 'build')
}
