import { type Status, statuses, type TaskStatus, taskStatuses } from '../dataset/dataset.ts'
import type { Comparison } from '../diff/comparison.ts'
import { summarize } from '../diff/summary.ts'
import { type Transition, transitions } from '../diff/transitions.ts'
import { countTasks } from '../evaluation/task-counts.ts'
import type { Evaluation } from '../evaluation/verdict.ts'
import type { Inline } from '../prose/narrative.ts'
import type { Location } from '../source/location.ts'
import { padCount } from '../wording/numbers.ts'
import { vietnameseStatuses, vietnameseTaskStatuses } from '../wording/statuses.ts'

/** What an appendix lists, how often each state of it occurs, and what the states are called. */
interface Counted<State extends string> {
  /** Name of the counts in templates. */
  readonly datum: string
  readonly noun: string
  readonly states: readonly State[]
  readonly counts: Readonly<Record<State, number>>
  readonly names: Readonly<Record<State, string>>
  readonly at: Location
}

interface SentenceOptions {
  readonly padCounts: boolean
  /** What closes it: the sign that ends a document, unless more follows. */
  readonly end?: string
}

/** How the indicators came out, below their table; every count is a traced figure. */
export function summarySentence(
  { report: { templateAt: at }, counts }: Evaluation,
  options: { padCounts: boolean },
): Inline[] {
  const names = vietnameseStatuses
  return sentence<Status>(
    { datum: 'summary', noun: 'chỉ tiêu', states: statuses, counts, names, at },
    options,
  )
}

/** How far the tasks have come, below their table; every count is a traced figure. */
export function taskSummarySentence(
  { report }: Evaluation,
  options: { padCounts: boolean },
): Inline[] {
  return sentence<TaskStatus>(
    {
      datum: 'task_summary',
      noun: 'nhiệm vụ',
      states: taskStatuses,
      counts: countTasks(report),
      names: vietnameseTaskStatuses,
      at: report.templateAt,
    },
    options,
  )
}

const transitionNames: Readonly<Record<Transition, string>> = {
  improved: 'Kết luận tốt lên',
  worsened: 'Kết luận xấu đi',
  other: 'Kết luận đổi khác',
  same: 'Kết luận giữ nguyên',
  added: 'Mới so với báo cáo trước',
  dropped: 'Không còn trong báo cáo này',
}

/** How the indicators turned against the earlier report, below their table. */
export function comparisonSummarySentence(
  comparison: Comparison,
  options: SentenceOptions,
): Inline[] {
  return sentence<Transition>(
    {
      datum: 'comparison',
      noun: 'chỉ tiêu',
      states: transitions,
      counts: summarize(comparison),
      names: transitionNames,
      at: comparison.to.templateAt,
    },
    options,
  )
}

function sentence<State extends string>(
  { datum, noun, states, counts, names, at }: Counted<State>,
  { padCounts, end = './.' }: SentenceOptions,
): Inline[] {
  const text = (value: string): Inline => ({ kind: 'text', text: value, at })
  const figure = (name: string, count: number): Inline => ({
    kind: 'figure',
    datum: `${datum}.${name}`,
    text: padCounts ? padCount(String(count)) : String(count),
    at,
    boundAt: at,
  })
  const total = states.reduce((sum, state) => sum + counts[state], 0)
  const present = states.filter((state) => counts[state] > 0)
  return [
    text('Tổng hợp: '),
    figure('total', total),
    text(` ${noun}, trong đó: `),
    ...present.flatMap((state, index) => [
      text(`${index === 0 ? '' : ', '}${lowerFirst(names[state])} `),
      figure(state, counts[state]),
    ]),
    text(end),
  ]
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
