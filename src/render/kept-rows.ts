import type { TableBlock } from '../report/report-model.ts'

/** A table of up to so many rows is not worth breaking. */
const shortTable = 6

/**
 * Which rows, but for the last, stay on one page with the next: all of a short table, a band or
 * parent with what it heads, and the first and last two, so that no page shows a single row.
 */
export function keptRows({ rows }: TableBlock): readonly boolean[] {
  const last = rows.length - 1
  const isEdge = (at: number): boolean => at === 0 || at === last - 1
  return rows
    .slice(0, -1)
    .map(({ kind }, at) => rows.length <= shortTable || kind !== 'row' || isEdge(at))
}
