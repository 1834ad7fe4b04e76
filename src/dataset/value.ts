import type { Location } from '../source/location.ts'
import type { IsoDate } from './calendar.ts'
import type { Rational } from './rational.ts'

/** A number as written: its exact value, how many decimals it was written with, its place. */
export interface Quantity {
  readonly value: Rational
  readonly decimals: number
  readonly at: Location
  /** Where the number itself stands when it was taken over by `ref`. */
  readonly origin?: Location
}

/** What a result or figure amounts to. A ratio stays two numbers; its value is a percentage. */
export type Amount =
  | { readonly kind: 'number'; readonly quantity: Quantity }
  | { readonly kind: 'ratio'; readonly numerator: Quantity; readonly denominator: Quantity }
  | { readonly kind: 'yes_no'; readonly yes: boolean; readonly at: Location }
  | { readonly kind: 'date'; readonly date: IsoDate; readonly at: Location }
  | { readonly kind: 'text'; readonly text: string; readonly at: Location }

export type Qualifier = 'over' | 'under' | 'nearly' | 'about' | 'estimated'

export interface Rank {
  readonly place: number
  readonly of?: number
  readonly at: Location
}

/** Growth that a source states without the base: `percent`, `ratio` (bằng …%), `times`, `by`. */
export interface StatedChange {
  readonly versus: string
  readonly measure: 'percent' | 'ratio' | 'times' | 'by'
  readonly quantity: Quantity
  readonly at: Location
}

/** A datum: an amount with what is known about it. */
export interface Value {
  readonly at: Location
  readonly amount?: Amount
  /** What was written is no possible amount; a finding says why. */
  readonly isBroken?: boolean
  /** What the source printed; audited, never printed again. */
  readonly stated?: Quantity
  readonly qualifier?: Qualifier
  readonly rank?: Rank
  readonly change?: StatedChange
  readonly accumulation?: 'period' | 'cumulative'
  readonly source?: string
  readonly asOf?: IsoDate
  readonly from?: IsoDate
  readonly note?: string
}

/** Every other number that prose or a check needs. */
export interface Figure {
  readonly id: string
  readonly at: Location
  readonly name?: string
  readonly unit?: string
  readonly decimals?: number
  /** With complete parts its amount is their total; `own` keeps what was written beside them. */
  readonly value: Value
  readonly own?: Amount
  readonly parts: readonly FigurePart[]
  readonly partsComplete: boolean
}

export interface FigurePart {
  readonly id: string
  readonly value: Value
}
