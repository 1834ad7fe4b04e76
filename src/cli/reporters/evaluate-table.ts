import type { CheckResult, Evaluation, Verdict } from '../../pipeline.ts'
import { roman } from '../../wording/numbers.ts'
import { bar } from './bar.ts'
import { paragraph, visible, wrap } from './columns.ts'
import { countsText, paintStatus, statusSigns } from './status-text.ts'
import { band, gap, tableLine, widest } from './table-line.ts'
import type { View } from './view.ts'

/** Every report's verdicts as a table that fits the terminal. */
export function evaluateTable(result: CheckResult, view: View): string {
  return result.reports
    .flatMap((report) => (report.evaluation ? [reportTable(report, report.evaluation, view)] : []))
    .join('\n')
}

type Cell = 'number' | 'name' | 'result' | 'bar' | 'target' | 'status'

type Widths = Readonly<Record<Cell, number>>

/** A line of the table before it is padded; one text per line of the cell. */
type Row = Readonly<Record<Cell, readonly string[]>>

const narrowestName = 26
const widestBar = 21

function reportTable(
  { unit, stem, path }: CheckResult['reports'][number],
  evaluation: Evaluation,
  view: View,
): string {
  const { words, paint, columns } = view
  const title = `${paint.bold(visible(`${unit}/${stem}`))}  ${paint.dim(visible(path))}`
  const verdicts = evaluation.groups.flatMap((group) =>
    group.verdicts.flatMap((verdict) => [verdict, ...verdict.parts]),
  )
  const widths = widthsFor(verdicts, view)
  const titles = words.evaluate.columns
  const head = line(
    {
      number: [titles.number],
      name: [titles.name],
      result: [titles.result],
      bar: [''],
      target: [titles.target],
      status: [widths.status > 1 ? titles.status : ''],
    },
    widths,
  )
  const lines = [title, '', paint.bold(head)]
  for (const [index, { group, verdicts, counts }] of evaluation.groups.entries()) {
    const title = `${roman(index + 1)}. ${visible(group.name)}`
    lines.push(band(title, countsText(counts, view), columns, paint))
    for (const verdict of verdicts.flatMap((parent) => [parent, ...parent.parts])) {
      lines.push(verdictLine(verdict, widths, view))
    }
  }
  const total = Object.values(evaluation.counts).reduce((sum, count) => sum + count, 0)
  const summary = `${words.evaluate.indicators(total)}: ${countsText(evaluation.counts, view)}.`
  return `${[...lines, '', paint.bold(paragraph(summary, columns, 0))].join('\n')}\n`
}

function verdictLine(verdict: Verdict, widths: Widths, view: View): string {
  const { wording, paint } = view
  const { indicator, part, number, status } = verdict
  // Names of parts hang below those of their indicator.
  const names = part
    ? wrap(visible(part.name), widths.name - 2).map((text, at) => `${at === 0 ? '–' : ' '} ${text}`)
    : wrap(visible(indicator.name), widths.name)
  const drawn = widths.bar > 0 ? bar(verdict, widths.bar) : undefined
  const painted = drawn
    ? paintStatus(status, paint)(drawn.before) +
      paint.bold(drawn.mark) +
      paintStatus(status, paint)(drawn.after)
    : ''
  const sign = statusSigns[status]
  const told = widths.status > 1 ? wrap(wording.status(status), widths.status - 2) : []
  const row: Row = {
    number: [number],
    name: names,
    result: wrap(visible(wording.shown(verdict)), widths.result),
    bar: [painted],
    target: wrap(visible(wording.target(verdict)), widths.target),
    status: told.length > 0 ? told.map((text, at) => `${at === 0 ? sign : ' '} ${text}`) : [sign],
  }
  return line(row, widths, paintStatus(status, paint))
}

/** Cells side by side; numbers to the right, texts to the left. */
function line(row: Row, widths: Widths, paintStatus = (text: string) => text): string {
  return tableLine([
    { lines: row.number, width: widths.number, fill: 'left' },
    { lines: row.name, width: widths.name },
    { lines: row.result, width: widths.result, fill: 'left' },
    ...(widths.bar > 0 ? [{ lines: row.bar, width: widths.bar }] : []),
    { lines: row.target, width: widths.target, fill: 'left' },
    { lines: row.status.map((text) => paintStatus(text)), width: widths.status },
  ])
}

/** What the other columns leave belongs to the names; where that is too little, the bar goes. */
function widthsFor(verdicts: readonly Verdict[], { columns, words, wording }: View): Widths {
  const titles = words.evaluate.columns
  const fixed = {
    number: widest([titles.number, ...verdicts.map(({ number }) => number)], 6),
    result: widest([titles.result, ...verdicts.map(wording.shown)], 16),
    target: widest([titles.target, ...verdicts.map(wording.target)], 14),
    status: widest(
      [titles.status, ...verdicts.map(({ status }) => `✓ ${wording.status(status)}`)],
      columns < 100 ? 17 : 26,
    ),
  }
  const used = ({ number, result, target, status }: typeof fixed) =>
    number + result + target + status + 4 * gap
  const withBar = columns - used(fixed) - gap
  const barWidth = Math.min(widestBar, withBar - narrowestName)
  if (barWidth >= 8) return { ...fixed, bar: barWidth, name: withBar - barWidth }
  const bare = columns - used(fixed)
  if (bare >= 16) return { ...fixed, bar: 0, name: bare }
  // On the narrowest screens the sign alone tells the status.
  const signs = { ...fixed, status: 1 }
  return { ...signs, bar: 0, name: Math.max(10, columns - used(signs)) }
}
