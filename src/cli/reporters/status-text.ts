import type { ChalkInstance } from 'chalk'
import type { Evaluation, Status } from '../../pipeline.ts'
import type { View } from './view.ts'

/** A sign for each status, so that a table reads without colours too. */
export const statusSigns: Readonly<Record<Status, string>> = {
  met: '✓',
  not_met: '✗',
  not_yet: '…',
  paused: '‖',
  no_data: '?',
  not_applicable: '–',
  no_target: '○',
  undetermined: '?',
}

/** The colour of a status. */
export function paintStatus(status: Status, paint: ChalkInstance): (text: string) => string {
  switch (status) {
    case 'met':
      return paint.green
    case 'not_met':
      return paint.red
    case 'not_yet':
    case 'paused':
    case 'no_data':
    case 'undetermined':
      return paint.yellow
    case 'not_applicable':
    case 'no_target':
      return paint.dim
  }
}

/** How many of each status there are: `17 Đạt · 3 Không đạt`. */
export function countsText(counts: Evaluation['counts'], { wording }: View): string {
  return statusesOf(counts)
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${wording.status(status)}`)
    .join(' · ')
}

function statusesOf(counts: Evaluation['counts']): Status[] {
  // The keys of a record of all statuses are statuses; Object.keys can't say so.
  return Object.keys(counts) as Status[]
}
