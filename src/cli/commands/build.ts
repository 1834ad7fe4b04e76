import type { BuildOptions } from '../../pipeline.ts'
import { type Call, command, period } from '../command.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Gate } from '../fail-on.ts'
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
    pdf: flag,
    final: flag,
    date: day,
    force: flag,
    watch: flag,
    'strict-prose': flag,
    'fail-on': failOn,
    'max-warnings': count,
    summary: oneOfOrNone(['markdown']),
  },
  async run([written], { all, unit, report, out, format, pdf, final, date, force, ...rest }, call) {
    if (all && written !== undefined) throw new WrongCall({ kind: 'period-and-all' }, 'build')
    if (!all && written === undefined) {
      throw new WrongCall({ kind: 'missing-period-or-all' }, 'build')
    }
    if (rest.watch && final) throw new WrongCall({ kind: 'watch-and-final' }, 'build')
    const printedDate = date ?? dateOfEpoch(call.env['SOURCE_DATE_EPOCH'])
    const options: BuildOptions = {
      out: call.folder(out),
      formats: pdf ? [...format, 'pdf'] : format,
      final,
      force,
      tool: `cds-report ${version}`,
      ...(printedDate !== undefined && { date: printedDate }),
    }
    const what: Request = {
      selection: {
        ...call.selection({ period: written, unit, report }),
        strictProse: rest['strict-prose'],
      },
      gate: { failOn: rest['fail-on'], maxWarnings: rest['max-warnings'] },
      summary: rest.summary,
    }
    if (!rest.watch) return (await buildOnce(what, options, call)).code
    const { watchSources } = await import('../watch.ts')
    let last: Done = { code: exitCodes.fine, written: new Map() }
    const pass = async (its: Call) => {
      last = await buildOnce(what, { ...options, written: last.written }, its)
      return last.code
    }
    return await watchSources(pass, call, options.out)
  },
})

interface Request {
  readonly selection: ReturnType<Call['selection']>
  readonly gate: Gate
  readonly summary: 'markdown' | undefined
}

interface Done {
  readonly code: ExitCode
  /** States of the reports that were written, for the next run. */
  readonly written: NonNullable<BuildOptions['written']>
}

async function buildOnce(
  { selection, gate, summary }: Request,
  options: BuildOptions,
  call: Call,
): Promise<Done> {
  const result = await call.pipeline.build(call.host, selection, options)
  if (result.unknown) throw new WrongCall({ kind: 'unknown-name', unknown: result.unknown })
  const { failsBy } = await import('../fail-on.ts')
  const { buildText } = await import('../reporters/build-text.ts')
  const { exceedsText } = await import('../reporters/exceeds-text.ts')
  const { buildSummaries } = await import('../reporters/registry.ts')
  call.tell(buildText(result, options.final, call.view('stderr')))
  call.tell(exceedsText(gate, result, call.view('stderr')))
  if (summary) {
    call.print(buildSummaries[summary](result, options.final, call.view('program')))
  }
  // `--fail-on` is about findings; a refusal for another reason always counts.
  const refused = result.built.some(({ refused }) => refused && refused !== 'errors')
  const lacksPdf = result.built.some(({ noPdf }) => noPdf)
  const isFound = refused || failsBy(gate, result)
  const code = isFound ? exitCodes.findings : lacksPdf ? exitCodes.machine : exitCodes.fine
  const states = result.built.flatMap(({ unit, stem, state, noPdf }) =>
    // A PDF that is wanting is tried again.
    state === undefined || noPdf ? [] : [[`${unit}/${stem}`, state] as const],
  )
  return { code, written: new Map(states) }
}

/** The reproducible-builds convention: seconds since 1970, in UTC. */
function dateOfEpoch(epoch: string | undefined): string | undefined {
  if (epoch === undefined || epoch === '') return undefined
  if (/^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
  throw new WrongCall({ kind: 'not-a-day', option: 'SOURCE_DATE_EPOCH', value: epoch }, 'build')
}
