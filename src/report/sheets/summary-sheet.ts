import { type Status, statuses } from '../../dataset/dataset.ts'
import type { Evaluation, StatusCounts } from '../../evaluation/verdict.ts'
import { periodName } from '../../wording/dates.ts'
import { vietnameseStatuses } from '../../wording/statuses.ts'
import type { Sheet, SheetCell, SheetRow } from '../workbook.ts'
import { appendixSheetName, type GroupRange, verdictColumn } from './appendix-sheet.ts'
import {
  countContent,
  decimalsShown,
  formulaCell,
  numberContent,
  share,
  spanning,
  textCell,
} from './cells.ts'

const firstGroupRow = 4

/** Counts of verdicts by group, as formulas over the appendix sheet. */
export function summarySheet(
  { report, groups, counts }: Evaluation,
  ranges: readonly GroupRange[],
): Sheet {
  const present = statuses.filter((status) => counts[status] > 0)
  const width = present.length + 4
  const totalColumn = columnName(3)
  const lastStatus = columnName(present.length + 3)
  const metColumn = present.includes('met') ? columnName(4) : undefined
  const title = `Tổng hợp kết quả thực hiện chỉ tiêu ${periodName(report.period)}`.toUpperCase()
  const rows: SheetRow[] = [
    { cells: spanning(textCell(title, 'title', 'center'), width) },
    { cells: [] },
    {
      cells: [
        'STT',
        'Nhóm chỉ tiêu',
        'Tổng số',
        ...present.map((status) => vietnameseStatuses[status]),
        'Tỷ lệ đạt',
      ].map((name) => textCell(name, 'header', 'center')),
    },
    ...ranges.map((range, index): SheetRow => {
      const row = firstGroupRow + index
      const own = groups[index]?.counts ?? counts
      const cells = `'${appendixSheetName}'!$${verdictColumn}$${range.first}:$${verdictColumn}$${range.last}`
      const counted = (status: Status) =>
        formulaCell(`COUNTIF(${cells},"${vietnameseStatuses[status]}")`, countContent(own[status]))
      return {
        cells: [
          textCell(range.number, 'body', 'center'),
          textCell(range.name),
          formulaCell(`SUM(D${row}:${lastStatus}${row})`, countContent(total(own))),
          ...present.map(counted),
          shareCell(own, row, 'body'),
        ],
      }
    }),
    totalRow(),
  ]
  return {
    name: 'Tổng hợp',
    columns: [6, 34, 10, ...present.map(() => 14), 12].map((columnWidth) => ({
      width: columnWidth,
    })),
    rows,
    frozenRows: 3,
    repeatedRow: 3,
    orientation: 'portrait',
    printedColumns: width,
  }

  function totalRow(): SheetRow {
    const row = firstGroupRow + ranges.length
    const sum = (column: string, count: number) =>
      formulaCell(
        `SUM(${column}${firstGroupRow}:${column}${row - 1})`,
        countContent(count),
        'emphasis',
      )
    return {
      cells: [
        textCell('', 'emphasis'),
        textCell('Tổng cộng', 'emphasis'),
        sum(totalColumn, total(counts)),
        ...present.map((status, index) => sum(columnName(index + 4), counts[status])),
        shareCell(counts, row, 'emphasis'),
      ],
    }
  }

  function shareCell(own: StatusCounts, row: number, style: SheetCell['style']): SheetCell {
    const value = share(own.met, total(own))
    if (metColumn === undefined || !value) return textCell('–', style, 'center')
    const result = numberContent(value, true, decimalsShown(value, 2))
    return formulaCell(`${metColumn}${row}/${totalColumn}${row}`, result, style)
  }
}

function total(counts: StatusCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** 1 → A; no summary has more than 26 columns. */
function columnName(number: number): string {
  return String.fromCharCode(64 + number)
}
