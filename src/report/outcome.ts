import type { Status } from '../dataset/dataset.ts'
import type { Outcome } from './report-model.ts'

/** How a status looks; its word says it in full. */
export function outcomeOf(status: Status): Outcome {
  return outcomes[status]
}

const outcomes: Readonly<Record<Status, Outcome>> = {
  met: 'met',
  not_met: 'missed',
  not_yet: 'open',
  paused: 'open',
  no_data: 'open',
  not_applicable: 'open',
  no_target: 'open',
  undetermined: 'open',
}
