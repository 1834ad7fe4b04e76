import type { Task, TaskStatus } from '../dataset/dataset.ts'
import type { DetailField, TaskChange } from './comparison.ts'
import { changedFacts, detailsOf, type Facts, plain } from './facts.ts'
import {
  type ComparedReports,
  changeFingerprint,
  gradeOf,
  placesOf,
  type Weighed,
} from './graded.ts'
import { pairById } from './pair-by-id.ts'

/** What changed of the tasks, in the order of the later report. */
export function taskChanges(reports: ComparedReports): TaskChange[] {
  return pairById(reports.from.tasks, reports.to.tasks).flatMap(({ id, from, to }) => {
    const status = from && to && from.status !== to.status && { from: from.status, to: to.status }
    const details = from && to ? changedFacts(taskDetails(from), taskDetails(to)) : []
    const kind = ((): TaskChange['kind'] | undefined => {
      if (!from) return 'added'
      if (!to) return 'dropped'
      if (status) return 'status'
      return details.length > 0 ? 'details' : undefined
    })()
    if (!kind) return []
    const subject = 'task' as const
    return [
      {
        subject,
        kind,
        id,
        ...(from && { from }),
        ...(to && { to }),
        ...(status && { status }),
        ...detailsOf(details),
        ...gradeOf([status ? turnReason(status.from, status.to) : reasonOf(kind, reports)]),
        fingerprint: changeFingerprint(reports, { subject, kind }, id, [
          from?.status,
          to?.status,
          details,
        ]),
        at: placesOf(from?.at, to?.at),
      },
    ]
  })
}

const reasons: Readonly<Record<TaskChange['kind'], Weighed>> = {
  added: ['added', 'notice'],
  dropped: ['dropped', 'notice'],
  status: ['moved', 'info'],
  details: ['words', 'info'],
}

/** Another report need not tell of the same tasks. */
function reasonOf(kind: TaskChange['kind'], { isSameSeries }: ComparedReports): Weighed {
  const [reason, grade] = reasons[kind]
  return [reason, isSameSeries ? grade : 'info']
}

/** How far a task has come; one that is overdue is behind one that need not have begun. */
const progress: readonly TaskStatus[] = ['overdue', 'not_started', 'in_progress', 'done']

function turnReason(from: TaskStatus, to: TaskStatus): Weighed {
  const isBetter = progress.indexOf(to) > progress.indexOf(from)
  return isBetter ? ['improved', 'notice'] : ['worsened', 'alarm']
}

function taskDetails({ title, result, reason, due, owner }: Task): Facts<DetailField> {
  return {
    title: plain(title.text),
    result: plain(result?.text),
    reason: plain(reason?.text),
    due,
    owner: plain(owner),
  }
}
