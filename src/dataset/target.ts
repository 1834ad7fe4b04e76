import type { Location } from '../source/location.ts'
import type { IsoDate } from './calendar.ts'
import type { Quantity } from './value.ts'

/**
 * How result (left) and target (right) must compare. Of days `<=` means by then, of ranks among the
 * first so many.
 */
export type Comparator = '>=' | '>' | '<=' | '<' | '='

/** What was assigned, as a condition on the result. */
export type TargetCondition =
  | { readonly kind: 'number'; readonly comparator: Comparator; readonly bound: Quantity }
  | { readonly kind: 'range'; readonly low: Quantity; readonly high: Quantity }
  | { readonly kind: 'date'; readonly comparator: Comparator; readonly date: IsoDate }
  | { readonly kind: 'rank'; readonly comparator: Comparator; readonly place: number }
  | { readonly kind: 'yes_no'; readonly yes: boolean }
  | { readonly kind: 'text'; readonly text: string }

/** A target as assigned (chỉ tiêu được giao), with its document and the days on which it holds. */
export interface Target {
  readonly condition: TargetCondition
  readonly at: Location
  /** Id of the document that assigns it. */
  readonly basis?: string
  /** Before this day, missing the target is "not yet". */
  readonly due?: IsoDate
  /** First and last day on which it holds, both included; open where absent. */
  readonly effectiveFrom?: IsoDate
  readonly effectiveTo?: IsoDate
  readonly note?: string
}
