import { twelveDigits } from '../source/fingerprint.ts'
import type { Location } from '../source/location.ts'
import type { Change, Comparison, Grade, GradeReason } from './comparison.ts'

/** The two reports, and what holds for everything that they tell. */
export type ComparedReports = Pick<
  Comparison,
  'from' | 'to' | 'isSameReport' | 'isSameSeries' | 'incomparable'
>

/** A reason with the attention that it deserves. */
export type Weighed = readonly [GradeReason, Grade]

const order: readonly Grade[] = ['alarm', 'notice', 'info']

/** The weightiest reason first; of equal ones in the given order. There is at least one. */
export function gradeOf(weighed: readonly [Weighed, ...Weighed[]]): {
  grade: Grade
  reasons: readonly GradeReason[]
} {
  const sorted = weighed.toSorted(([, a], [, b]) => order.indexOf(a) - order.indexOf(b))
  const reasons = sorted.map(([reason]) => reason)
  return {
    grade: sorted[0]?.[1] ?? 'info',
    reasons: reasons.filter((reason, at) => reasons.indexOf(reason) === at),
  }
}

/**
 * Names a change by what changed of which datum of which reports: it survives moved lines, other
 * paths and revisions, and changes of other data.
 */
export function changeFingerprint(
  { from, to }: ComparedReports,
  { subject, kind }: Pick<Change, 'subject' | 'kind'>,
  datum: string,
  facts: unknown,
): string {
  const reports = [from, to].map(({ unit, stem }) => `${unit.id}/${stem}`)
  return twelveDigits([`${subject}/${kind}`, ...reports, datum, JSON.stringify(facts)].join('\n'))
}

/** The places of both sides, as far as there are any. */
export function placesOf(
  from: Location | undefined,
  to: Location | undefined,
): { readonly from?: Location; readonly to?: Location } {
  return { ...(from && { from }), ...(to && { to }) }
}
