import type { Status } from '../../dataset/dataset.ts'
import type { Quantity } from '../../dataset/value.ts'
import { datumOf, type Evaluation, type Verdict } from '../../evaluation/verdict.ts'
import type { ComposedProse } from '../../prose/compose-narrative.ts'
import { printResult, printTarget } from '../../wording/amounts.ts'
import { periodName } from '../../wording/dates.ts'
import { roman } from '../../wording/numbers.ts'
import { vietnameseStatuses } from '../../wording/statuses.ts'
import { noteLines } from '../appendix-table.ts'
import { illustrativeMark } from '../marks.ts'
import { type Appendix, plainText } from '../report-model.ts'
import type { Sheet, SheetCell, SheetRow } from '../workbook.ts'
import { decimalsShown, formulaCell, numberCell, spanning, textCell, traced } from './cells.ts'

/** Where the verdicts of a group stand, for the summary to count. */
export interface GroupRange {
  readonly name: string
  readonly number: string
  /** First and last row of the sheet, counted from 1. */
  readonly first: number
  readonly last: number
}

/** The sheet that the summary's formulas refer to. */
export const appendixSheetName = 'Phụ lục'

/** The column of the re-computed verdicts. */
export const verdictColumn = 'I'

const headerRow = 5

/**
 * The appendix as numbers: the five official columns are printed; beside them stand numerator,
 * denominator and the verdict as live formulas, so that a receiver can check every percentage.
 */
export function appendixSheet(
  evaluation: Evaluation,
  prose: ComposedProse,
  appendix: Appendix,
): { sheet: Sheet; ranges: readonly GroupRange[] } {
  const { report, groups } = evaluation
  const period = periodName(report.period)
  const rows: SheetRow[] = [
    { cells: spanning(textCell(appendix.label, 'title', 'center'), 5) },
    { cells: spanning(textCell(plainText(appendix.title).toUpperCase(), 'title', 'center'), 5) },
    { cells: spanning(textCell(appendix.attachedTo, 'caption', 'center'), 5) },
    {
      cells: report.document.illustrative
        ? spanning(textCell(illustrativeMark, 'caption', 'center'), 5)
        : [],
    },
    {
      cells: [
        ...[
          'STT',
          'Các mục tiêu/chỉ tiêu',
          `Kết quả ${period}`,
          `Chỉ tiêu ${period}`,
          'Ghi chú',
        ].map((name) => textCell(name, 'header', 'center')),
        ...['Tử số', 'Mẫu số', 'Đơn vị tính', 'Kết luận (tính lại)'].map((name) =>
          textCell(name, 'header', 'center'),
        ),
      ],
    },
  ]
  const ranges: GroupRange[] = []
  groups.forEach(({ group, verdicts }, index) => {
    const number = roman(index + 1)
    rows.push({
      cells: [textCell(number, 'group', 'center'), ...spanning(textCell(group.name, 'group'), 4)],
    })
    const first = rows.length + 1
    for (const verdict of verdicts.flatMap((parent) => [parent, ...parent.parts])) {
      const note = noteLines(verdict, prose, report).map(plainText).join('\n')
      rows.push({ cells: verdictCells(verdict, rows.length + 1, note) })
    }
    ranges.push({ name: group.name, number, first, last: rows.length })
  })
  const sheet: Sheet = {
    name: appendixSheetName,
    columns: [6, 44, 14, 12, 34, 11, 11, 14, 24].map((width) => ({ width })),
    rows,
    frozenRows: headerRow,
    repeatedRow: headerRow,
    orientation: appendix.orientation,
    printedColumns: 5,
  }
  return { sheet, ranges }
}

function verdictCells(verdict: Verdict, row: number, note: string): (SheetCell | undefined)[] {
  const { indicator, part, number, judged, target, parts } = verdict
  const datum = datumOf(verdict)
  const amount = judged.result?.amount
  const ratio = amount?.kind === 'ratio' ? amount : undefined
  const unit = indicator.countUnit?.name ?? ''
  const isCounted = indicator.measure === 'count' || indicator.measure === 'money'
  return [
    textCell(number, 'body', 'center'),
    textCell(part?.name ?? indicator.name),
    judged.result
      ? traced(resultCell(verdict, row), datum, judged.result.at)
      : resultCell(verdict, row),
    target ? traced(targetCell(verdict), `${datum}.target`, target.at) : targetCell(verdict),
    textCell(note, verdict.status === 'not_met' ? 'emphasis' : 'body'),
    ratio && traced(countCell(ratio.numerator), `${datum}.numerator`, ratio.numerator.at),
    ratio && traced(countCell(ratio.denominator), `${datum}.denominator`, ratio.denominator.at),
    (ratio || isCounted) && unit !== '' ? textCell(unit, 'muted', 'center') : undefined,
    parts.length > 0 ? undefined : traced(verdictCell(verdict, row), `${datum}.status`, judged.at),
  ]
}

function countCell({ value, decimals }: Quantity): SheetCell {
  return numberCell(value, plain(decimals), 'muted')
}

function resultCell(verdict: Verdict, row: number): SheetCell {
  const cell = valueCell(verdict)
  const isRatio = verdict.judged.result?.amount?.kind === 'ratio'
  return isRatio && cell.content.kind === 'number'
    ? formulaCell(`F${row}/G${row}`, cell.content)
    : cell
}

/** A result as a number where it is exactly known, else in the words of the report. */
export function valueCell(verdict: Verdict): SheetCell {
  const { value, judged, decimals, indicator } = verdict
  const { amount, qualifier } = judged.result ?? {}
  if (!amount || !value || qualifier !== undefined)
    return textCell(printResult(verdict), 'body', 'center')
  const percent = indicator.measure === 'percent'
  return numberCell(value, { percent, decimals: decimalsShown(value, decimals) })
}

/** A target as a number where the comparator goes without saying; a dash where none was assigned. */
export function targetCell({ target, indicator, parts }: Verdict): SheetCell {
  if (!target) return textCell(parts.length > 0 ? '' : '–', 'body', 'center')
  const { condition } = target
  const natural = indicator.direction === 'higher' ? '>=' : '<='
  if (condition.kind === 'number' && condition.comparator === natural) {
    const { value, decimals } = condition.bound
    const percent = indicator.measure === 'percent'
    return numberCell(value, { percent, decimals: decimalsShown(value, decimals) })
  }
  return textCell(printTarget(condition, indicator), 'body', 'center')
}

/** A live verdict where result and target are plain numbers; the computed words otherwise. */
function verdictCell(verdict: Verdict, row: number): SheetCell {
  const { judged, target, status, comparator, override, indicator } = verdict
  const { result } = judged
  const text = vietnameseStatuses[status]
  const natural = indicator.direction === 'higher' ? '>=' : '<='
  const live =
    (status === 'met' || status === 'not_met') &&
    !override &&
    result?.qualifier === undefined &&
    result?.amount !== undefined &&
    target?.condition.kind === 'number' &&
    comparator === natural
  if (!live) return textCell(text, 'muted', 'center')
  const words = (name: Status) => `"${vietnameseStatuses[name]}"`
  const formula = `IF(C${row}${natural}D${row},${words('met')},${words('not_met')})`
  return formulaCell(formula, { kind: 'text', text }, 'muted')
}

function plain(decimals: number) {
  return { percent: false, decimals }
}
