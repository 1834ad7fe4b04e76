import { command, period } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { WrongCall } from '../mistake.ts'
import { day, name, oneOf } from '../options.ts'

/** The next period's files, from those of an earlier one. */
export const newPeriod = command({
  name: 'new',
  operands: [period('required')],
  options: {
    from: name('period'),
    unit: name('unit'),
    report: name('report'),
    targets: oneOf(['keep', 'empty'], 'keep'),
    'as-of': day,
  },
  async run([written = ''], { from, unit, report, targets, 'as-of': asOf }, call) {
    if (!from)
      throw new WrongCall({ kind: 'missing-options', options: ['--from'], asks: false }, 'new')
    const selection = { ...call.selection({ unit, report }), period: from }
    const { nextReports } = await import('../../pipeline.ts')
    const result = await nextReports(call.host, selection, {
      period: written,
      targets,
      ...(asOf !== undefined && { asOf }),
    })
    const { mistake, unknown } = result
    if (mistake) throw new WrongCall({ kind: 'next-period', mistake }, 'new')
    if (unknown) throw new WrongCall({ kind: 'unknown-name', unknown })
    const { newText } = await import('../reporters/new-text.ts')
    call.tell(newText(result, written, call.view('stderr')))
    return result.written.length > 0 ? exitCodes.fine : exitCodes.findings
  },
})
