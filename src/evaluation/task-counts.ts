import { type Report, type TaskStatus, taskStatuses } from '../dataset/dataset.ts'

/** How many tasks have each state; one that does not occur counts 0, so that all add up. */
export type TaskCounts = Readonly<Record<TaskStatus, number>>

/** Counts the tasks of a report by their states. */
export function countTasks({ tasks }: Pick<Report, 'tasks'>): TaskCounts {
  const counts = Object.fromEntries(taskStatuses.map((status) => [status, 0])) as Record<
    TaskStatus,
    number
  >
  for (const { status } of tasks) counts[status] += 1
  return counts
}
