import { statuses } from '../dataset/dataset.ts'
import type { Evaluation } from '../evaluation/verdict.ts'
import type { Inline } from '../prose/narrative.ts'
import { padCount } from '../wording/numbers.ts'
import { vietnameseStatuses } from '../wording/statuses.ts'

/** How the indicators came out, below the table; every count is a traced figure. */
export function summarySentence(
  { report, counts }: Evaluation,
  { padCounts }: { padCounts: boolean },
): Inline[] {
  const at = report.templateAt
  const text = (value: string): Inline => ({ kind: 'text', text: value, at })
  const figure = (name: string, count: number): Inline => ({
    kind: 'figure',
    datum: `summary.${name}`,
    text: padCounts ? padCount(String(count)) : String(count),
    at,
    boundAt: at,
  })
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const present = statuses.filter((status) => counts[status] > 0)
  return [
    text('Tổng hợp: '),
    figure('total', total),
    text(' chỉ tiêu, trong đó: '),
    ...present.flatMap((status, index) => [
      text(`${index === 0 ? '' : ', '}${lowerFirst(vietnameseStatuses[status])} `),
      figure(status, counts[status]),
    ]),
    text('./.'),
  ]
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
