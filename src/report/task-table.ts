import type { Task } from '../dataset/dataset.ts'
import type { Evaluation } from '../evaluation/verdict.ts'
import type { ComposedProse } from '../prose/compose-narrative.ts'
import type { Inline, TableBlock, TableCell } from '../prose/narrative.ts'
import type { TaskColumn } from '../prose/template.ts'
import type { Location } from '../source/location.ts'
import { shortDate } from '../wording/dates.ts'
import { vietnameseTaskStatuses } from '../wording/statuses.ts'

/** A column of the table of tasks: its heading and the share of the width that it asks for. */
interface ColumnLook {
  readonly heading: string
  readonly width: number
  readonly align: TableCell['align']
}

/** What is left out gives its width to the others. */
export const taskColumns: Readonly<Record<TaskColumn, ColumnLook>> = {
  number: { heading: 'STT', width: 7.5, align: 'center' },
  name: { heading: 'Nhiệm vụ', width: 35, align: 'left' },
  result: { heading: 'Kết quả thực hiện', width: 36, align: 'left' },
  status: { heading: 'Tình trạng', width: 19, align: 'center' },
  owner: { heading: 'Cơ quan chủ trì', width: 18, align: 'left' },
  due: { heading: 'Thời hạn', width: 16, align: 'center' },
  note: { heading: 'Ghi chú', width: 22, align: 'left' },
}

/** The table of tasks in the order of the data: what was to be done, what came of it, how far it is. */
export function taskTable(
  { report }: Evaluation,
  prose: ComposedProse,
  columns: readonly TaskColumn[],
): TableBlock {
  const asked = columns.reduce((sum, column) => sum + taskColumns[column].width, 0)
  return {
    kind: 'table',
    columns: columns.map((column) => ({ width: (taskColumns[column].width / asked) * 100 })),
    header: columns.map((column) => ({
      paragraphs: [[plain(taskColumns[column].heading, report.templateAt)]],
      align: 'center',
    })),
    rows: report.tasks.map((task, index) => ({
      kind: 'row',
      cells: columns.map((column) => ({
        paragraphs: taskLines(column, { task, number: index + 1 }, columns, prose),
        align: taskColumns[column].align,
      })),
    })),
  }
}

/** A task and its place in the list, counted from 1. */
export interface NumberedTask {
  readonly task: Task
  readonly number: number
}

/** What stands in one cell; `columns` are those of the whole table. */
export function taskLines(
  column: TaskColumn,
  { task, number }: NumberedTask,
  columns: readonly TaskColumn[],
  prose: ComposedProse,
): readonly (readonly Inline[])[] {
  const { at, title, status, result, reason, owner, due } = task
  // Why a task is not done is never left out: without a column for notes it stands below the result.
  const reasons = reason && status !== 'done' ? [prose.writtenText(reason)] : []
  const withNotes = columns.includes('note')
  switch (column) {
    case 'number':
      return [[plain(String(number), at)]]
    case 'name':
      return [prose.writtenText(title)]
    case 'result':
      return [...(result ? [prose.writtenText(result)] : []), ...(withNotes ? [] : reasons)]
    case 'status':
      return [[plain(vietnameseTaskStatuses[status], at)]]
    case 'owner':
      return owner === undefined ? [] : [[plain(owner, at)]]
    case 'due':
      return due === undefined ? [] : [[plain(shortDate(due), at)]]
    case 'note':
      return reasons
  }
}

function plain(text: string, at: Location): Inline {
  return { kind: 'text', text, at }
}
