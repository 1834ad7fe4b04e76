import { taskStatuses } from '../../dataset/dataset.ts'
import { countTasks } from '../../evaluation/task-counts.ts'
import type { Evaluation } from '../../evaluation/verdict.ts'
import type { ComposedProse } from '../../prose/compose-narrative.ts'
import type { TaskColumn } from '../../prose/template.ts'
import { vietnameseTaskStatuses } from '../../wording/statuses.ts'
import { type Appendix, plainText } from '../report-model.ts'
import { type NumberedTask, taskColumns, taskLines } from '../task-table.ts'
import type { CellStyle, Sheet, SheetCell, SheetRow } from '../workbook.ts'
import { countContent, formulaCell, spanning, textCell } from './cells.ts'

/** Widths in characters. */
const widths: Readonly<Record<TaskColumn, number>> = {
  number: 6,
  name: 40,
  result: 52,
  status: 16,
  owner: 22,
  due: 12,
  note: 26,
}

const headerRow = 5

/** Stand first in every such sheet, so that the counts below know where the states are. */
const firstColumns: readonly TaskColumn[] = ['number', 'name', 'result', 'status']
const statusColumn = 'D'

/** The tasks as a sheet to filter and sort, and below them live counts by state. */
export function taskSheet(
  { report }: Evaluation,
  prose: ComposedProse,
  appendix: Appendix,
  asked: readonly TaskColumn[],
): Sheet {
  const others = (['owner', 'due', 'note'] as const).filter((column) => asked.includes(column))
  const columns = [...firstColumns, ...others]
  const banner = (text: string, style: CellStyle): SheetRow => ({
    cells: spanning(textCell(text, style, 'center'), columns.length),
  })
  const first = headerRow + 1
  const last = headerRow + report.tasks.length
  const counts = countTasks(report)
  const present = taskStatuses.filter((status) => counts[status] > 0)
  const states = `$${statusColumn}$${first}:$${statusColumn}$${last}`
  const firstCount = last + 2
  return {
    name: 'Nhiệm vụ',
    columns: columns.map((column) => ({ width: widths[column] })),
    rows: [
      banner(appendix.label, 'title'),
      banner(plainText(appendix.title).toUpperCase(), 'title'),
      banner(appendix.attachedTo, 'caption'),
      { cells: [] },
      { cells: columns.map((column) => textCell(taskColumns[column].heading, 'header', 'center')) },
      ...report.tasks.map((task, index) => ({
        cells: columns.map((column) => taskCell(column, { task, number: index + 1 })),
      })),
      { cells: [] },
      ...present.map((status) => {
        const name = vietnameseTaskStatuses[status]
        return countRow(name, `COUNTIF(${states},"${name}")`, counts[status], 'body')
      }),
      countRow(
        'Tổng cộng',
        `SUM(${statusColumn}${firstCount}:${statusColumn}${firstCount + present.length - 1})`,
        report.tasks.length,
        'emphasis',
      ),
    ],
    frozenRows: headerRow,
    repeatedRow: headerRow,
    orientation: appendix.orientation,
    printedColumns: columns.length,
  }

  function taskCell(column: TaskColumn, task: NumberedTask): SheetCell {
    const { align } = taskColumns[column]
    if (column === 'number') return { content: countContent(task.number), style: 'body', align }
    const text = taskLines(column, task, columns, prose).map(plainText).join('\n')
    return textCell(text, column === 'status' && isBehind(task) ? 'emphasis' : 'body', align)
  }
}

/** Such tasks catch the eye, also in a print in grey. */
function isBehind({ task }: NumberedTask): boolean {
  return task.status === 'not_started' || task.status === 'overdue'
}

/** A count below the column of the states that it counts. */
function countRow(name: string, formula: string, count: number, style: CellStyle): SheetRow {
  return {
    cells: [
      undefined,
      undefined,
      textCell(name, style),
      formulaCell(formula, countContent(count), style),
    ],
  }
}
