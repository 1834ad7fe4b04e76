import type { Evaluation, Verdict } from '../evaluation/verdict.ts'
import { datumOf } from '../evaluation/verdict.ts'
import type { ComposedProse } from '../prose/compose-narrative.ts'
import type { Inline, TableBlock, TableCell, TableRow } from '../prose/narrative.ts'
import type { AppendixColumn } from '../prose/template.ts'
import type { Location } from '../source/location.ts'
import { printChange, printCounts, printResult, printTarget } from '../wording/amounts.ts'
import { citationText } from '../wording/citations.ts'
import { periodName, shortDate } from '../wording/dates.ts'
import { roman } from '../wording/numbers.ts'
import { vietnameseStatuses } from '../wording/statuses.ts'

/** Share of the width that each column asks for; what is left out is given to the others. */
const widths: Readonly<Record<AppendixColumn, number>> = {
  number: 7.5,
  name: 32,
  result: 23.5,
  target: 11.5,
  owner: 16,
  note: 25.5,
}

/** The official table of indicators: group bands, parents above their parts, reasons in the notes. */
export function appendixTable(
  evaluation: Evaluation,
  prose: ComposedProse,
  columns: readonly AppendixColumn[],
): TableBlock {
  const { report, groups } = evaluation
  const asked = columns.reduce((sum, column) => sum + widths[column], 0)
  const rows = groups.flatMap(({ group, verdicts }, index): TableRow[] => [
    {
      kind: 'group',
      cells: groupCells(roman(index + 1), group.name),
    },
    ...verdicts.flatMap((verdict) => [row(verdict), ...verdict.parts.map(row)]),
  ])
  return {
    kind: 'table',
    columns: columns.map((column) => ({ width: (widths[column] / asked) * 100 })),
    header: columns.map((column) => centred(headings()[column])),
    rows,
  }

  function headings(): Readonly<Record<AppendixColumn, string>> {
    const period = periodName(report.period)
    return {
      number: 'STT',
      name: 'Các mục tiêu/chỉ tiêu',
      result: `Kết quả ${period}`,
      target: `Chỉ tiêu ${period}`,
      owner: 'Cơ quan chịu trách nhiệm',
      note: 'Ghi chú',
    }
  }

  /** The band of a group: its number where the numbers stand, its name over all other columns. */
  function groupCells(number: string, name: string): TableCell[] {
    const numbered = columns[0] === 'number' && columns.length > 1
    const label = numbered ? name : `${number}. ${name}`
    const band: TableCell = {
      paragraphs: [[plain(label, report.templateAt)]],
      align: 'left',
      span: numbered ? columns.length - 1 : columns.length,
    }
    return numbered ? [centred(number), band] : [band]
  }

  function row(verdict: Verdict): TableRow {
    const kind = verdict.parts.length > 0 ? 'parent' : 'row'
    return { kind, cells: columns.map((column) => cells[column](verdict, prose, report)) }
  }

  function centred(text: string): TableCell {
    return { paragraphs: [[plain(text, report.templateAt)]], align: 'center' }
  }
}

type CellOf = (verdict: Verdict, prose: ComposedProse, report: Evaluation['report']) => TableCell

const cells: Readonly<Record<AppendixColumn, CellOf>> = {
  number: ({ number, judged }) => cell('center', [plain(number, judged.at)]),
  name: ({ indicator, part, judged }) =>
    cell('left', [plain(part?.name ?? indicator.name, judged.at)]),
  result: (verdict) => cell('center', ...resultLines(verdict)),
  target: (verdict) => cell('center', targetLine(verdict)),
  owner: ({ indicator, judged }) => cell('left', [plain(indicator.owner ?? '', judged.at)]),
  note: (verdict, prose, report) => cell('left', ...noteLines(verdict, prose, report)),
}

/** `16,23%`, and below it `(31/191 DVC)`. */
export function resultLines(verdict: Verdict): Inline[][] {
  const { judged, indicator } = verdict
  const { result } = judged
  const printed = printResult(verdict)
  if (!result || printed === '') return [[]]
  const datum = datumOf(verdict)
  const figure = (facet: string, text: string, at: Location): Inline => ({
    kind: 'figure',
    datum: `${datum}${facet}`,
    text,
    at,
    boundAt: at,
  })
  const unit = indicator.countUnit?.short ?? indicator.countUnit?.name
  const value = figure('', printed, result.at)
  // Shares have their sign; what is counted or paid has its unit.
  const isCounted = indicator.measure === 'count' || indicator.measure === 'money'
  const lines: Inline[][] = [
    isCounted && unit !== undefined ? [value, plain(` ${unit}`, result.at)] : [value],
  ]
  const { amount } = result
  if (amount?.kind === 'ratio') {
    const [numerator = '', denominator = ''] = printCounts(amount)?.split('/') ?? []
    lines.push([
      plain('(', result.at),
      figure('.numerator', numerator, amount.numerator.at),
      plain('/', result.at),
      figure('.denominator', denominator, amount.denominator.at),
      plain(unit === undefined ? ')' : ` ${unit})`, result.at),
    ])
  }
  return lines
}

/** `80%`; a dash where none was assigned, nothing where the parts have their own. */
export function targetLine(verdict: Verdict): Inline[] {
  const { indicator, judged, target, parts } = verdict
  const { at } = judged
  if (!target) return parts.length > 0 ? [] : [plain('–', at)]
  const text = printTarget(target.condition, indicator)
  return [
    {
      kind: 'figure',
      datum: `${datumOf(verdict)}.target`,
      text,
      at: target.at,
      boundAt: target.at,
    },
  ]
}

/** The verdict, its reason, and whatever else a reader must know to understand it. */
export function noteLines(
  verdict: Verdict,
  prose: ComposedProse,
  report: Evaluation['report'],
): Inline[][] {
  const { judged, status, override, parts, target } = verdict
  const { at, reason, paused, notApplicable, note, result } = judged
  if (parts.length > 0 && !override && !note) return [[]]
  const lines: Inline[][] = []
  const name = vietnameseStatuses[status]
  if (paused && status === 'paused') {
    const document = report.documents.get(paused.document)
    const cited = document ? ` theo ${citationText(document, true)}` : ''
    lines.push([plain(`${name}${cited}`, at)])
    if (paused.note !== undefined) lines.push([plain(paused.note, at)])
  } else {
    lines.push([plain(name, at)])
  }
  if (override) {
    const { by, reason: why, date } = override
    lines.push([plain(`${by} kết luận ngày ${shortDate(date)}: ${why}`, override.at)])
  }
  if (notApplicable !== undefined && status === 'not_applicable') {
    lines.push([plain(`Lý do: ${notApplicable}`, at)])
  }
  if (reason && status !== 'met') {
    lines.push([plain('Nguyên nhân: ', at), ...prose.writtenText(reason)])
  }
  if (target?.due !== undefined && report.asOf < target.due && status !== 'met') {
    lines.push([plain(`Thời hạn: ${shortDate(target.due)}`, target.at)])
  }
  if (target?.note !== undefined) lines.push([plain(target.note, target.at)])
  const changed = result && printChange(result, report.period)
  if (result?.change && changed !== undefined) {
    const { at: changeAt } = result.change
    const datum = `${datumOf(verdict)}.change`
    lines.push([
      plain('Kết quả ', changeAt),
      { kind: 'figure', datum, text: changed, at: changeAt, boundAt: changeAt },
    ])
  }
  if (note) lines.push([...prose.writtenText(note)])
  return lines
}

function cell(align: TableCell['align'], ...paragraphs: readonly (readonly Inline[])[]): TableCell {
  return { align, paragraphs }
}

function plain(text: string, at: Location): Inline {
  return { kind: 'text', text, at }
}
