import type { Group, Indicator, Judged, Override, Report, Status } from '../dataset/dataset.ts'
import type { Rational } from '../dataset/rational.ts'
import type { Comparator, Target } from '../dataset/target.ts'
import type { Interval } from './interval.ts'

/** How one indicator, or one part of it, came out: everything from the rule to the printed cell. */
export interface Verdict {
  readonly indicator: Indicator
  /** What the report says: of the part where `part` is there, of the whole otherwise. */
  readonly judged: Judged
  /** The part that is judged; absent for an indicator as a whole. */
  readonly part?: { readonly id: string; readonly name: string }
  /** The printed number within the group: `4`, and `4.1` for a part. */
  readonly number: string
  /** What is printed and counted: an override where a person set one, else `computed`. */
  readonly status: Status
  /** What the rules say, before a person's override. */
  readonly computed: Status
  /** Exact, in the unit of the target: a ratio counts as its percentage. */
  readonly value?: Rational
  /** What the value may be where it is only known nearly (trên, dưới, gần, khoảng, ước). */
  readonly bounds?: Interval
  /** The target in force on the report's day; one outside its dates is none. */
  readonly target?: Target
  /**
   * How the target was compared, `between` of a range; absent where no rule was asked, and of
   * words.
   */
  readonly comparator?: Comparator | 'between'
  /** Distance to the target in the target's unit (percentage points); below 0 where it is missed. */
  readonly margin?: Rational
  /** Decimals to print, more than the catalogue's where rounding would tell another verdict. */
  readonly decimals: number
  readonly override?: Override
  /** Verdicts of the parts; a parent takes its status from them and is not counted. */
  readonly parts: readonly Verdict[]
  /** What parts that are missing could still change. */
  readonly gap?: Gap
}

/** An aggregate with missing parts: whatever they say it is met (or not), or they decide. */
export interface Gap {
  readonly missing: readonly Group[]
  readonly effect: 'met_anyway' | 'not_met_anyway' | 'decides' | 'skipped' | 'counted_as_failed'
}

/**
 * How many leaves have each status; one that does not occur counts 0, so that all add up to the
 * total.
 */
export type StatusCounts = Readonly<Record<Status, number>>

/**
 * A group's verdicts in printed order, parents with their parts; groups without any are left out.
 */
export interface GroupVerdicts {
  readonly group: Group
  readonly verdicts: readonly Verdict[]
  /** Counts of leaves, as in the whole evaluation. */
  readonly counts: StatusCounts
}

/** All verdicts of one report, by group in the catalogue's order. */
export interface Evaluation {
  readonly report: Report
  readonly groups: readonly GroupVerdicts[]
  /** Counts of leaves: parents are not counted again. */
  readonly counts: StatusCounts
}

/** Every verdict in printed order; a parent stands before its parts. */
export function allVerdicts({ groups }: Evaluation): Verdict[] {
  return groups.flatMap(({ verdicts }) =>
    verdicts.flatMap((verdict) => [verdict, ...verdict.parts]),
  )
}

/** The verdicts that count: parts, and indicators without parts. */
export function leafVerdicts(evaluation: Evaluation): Verdict[] {
  return allVerdicts(evaluation).filter(({ parts }) => parts.length === 0)
}

/** The path of ids that names what a verdict judges. */
export function datumOf({ indicator, part }: Verdict): string {
  return part === undefined ? indicator.id : `${indicator.id}.${part.id}`
}
