import type { ChangeMeasure } from '../source/diagnostic-codes.ts'
import type { Location } from '../source/location.ts'
import type { IsoDate } from './calendar.ts'
import type { Rational } from './rational.ts'

export type { ChangeMeasure } from '../source/diagnostic-codes.ts'

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

/**
 * How a source hedges a number: trên, dưới, gần, khoảng, ước. `intervalOf` tells what each admits.
 */
export type Qualifier = 'over' | 'under' | 'nearly' | 'about' | 'estimated'

/** A place in a ranking, 1 being the best; `of` is how many were ranked, where that is known. */
export interface Rank {
  readonly place: number
  readonly of?: number
  readonly at: Location
}

/** Growth against another period: stated by the source, or left to be computed from the base. */
export interface Change {
  /** The period compared with, as written: `2022`, `2022-H1`. */
  readonly versus: string
  readonly measure: ChangeMeasure
  /** What the source states; there is always this or a base. */
  readonly stated?: Quantity
  /** The same datum in the unit's report of that period, where it is exactly known. */
  readonly base?: Quantity
  readonly at: Location
}

/** A datum: an amount with what is known about it. */
export interface Value {
  readonly at: Location
  readonly amount?: Amount
  /** What was written is no possible amount; a finding says why. */
  readonly isBroken?: boolean
  /** The place for the amount, or for one that it refers to, is there and still blank. */
  readonly isBlank?: boolean
  /** What the source printed; audited, never printed again. */
  readonly stated?: Quantity
  readonly qualifier?: Qualifier
  readonly rank?: Rank
  readonly change?: Change
  /** Arisen in the period, or counted from the beginning (lũy kế). */
  readonly accumulation?: 'period' | 'cumulative'
  /** The office, system or document that gave it. */
  readonly source?: string
  /** The day it was taken, where that is not the report's own. */
  readonly asOf?: IsoDate
  /** The day from which it counts. */
  readonly from?: IsoDate
  /** For those who check: printed in the sheet of figures, never in the report. */
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
  /** Period or stem of the report whose figure this one mends. */
  readonly corrects?: string
}

/** A term of a figure, referred to as `id.part`; it has no parts of its own. */
export interface FigurePart {
  readonly id: string
  readonly value: Value
}
