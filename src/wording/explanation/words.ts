import type { Comparator } from '../../dataset/target.ts'
import type { Changed, NoFlip } from '../../evaluation/flip.ts'

/** What a line is about. */
export type LineTopic =
  | 'result'
  | 'numerator'
  | 'denominator'
  | 'source'
  | 'arithmetic'
  | 'printed'
  | 'bounds'
  | 'target'
  | 'basis'
  | 'comparison'
  | 'due'
  | 'paused'
  | 'not_applicable'
  | 'override'
  | 'parts'
  | 'missing'
  /** How a missed target would be met. */
  | 'to_be_met'
  /** What would turn any other status. */
  | 'turns'

/** One side of what a nearly known number may be; an open one excludes its end. */
export interface Side {
  readonly text: string
  readonly open: boolean
}

/**
 * What an explanation is said with, in one language. Numbers, targets and statuses come printed.
 */
export interface ExplanationWords {
  readonly labels: Readonly<Record<LineTopic, string>>
  /** Where the result comes from and what it covers. */
  readonly source: {
    asOf(day: string): string
    from(day: string): string
    readonly period: string
    readonly cumulative: string
  }
  place(rank: string): string
  readonly printed: {
    rounded(shown: string, decimals: number): string
    edge(shown: string, usual: string, decimals: number): string
  }
  bounds(said: string, low: Side | undefined, high: Side | undefined): string
  /** What a target asks of the result. */
  readonly asks: {
    number(comparator: Comparator, bound: string): string
    range(low: string, high: string): string
    date(comparator: Comparator, day: string): string
    rank(comparator: Comparator, place: string): string
    answer(answer: string): string
  }
  readonly target: {
    /** Added where the comparator follows from the direction alone. */
    readonly natural: Readonly<Record<'higher' | 'lower', string>>
    inWords(target: string): string
    notInForce(target: string, days: { from?: string; to?: string }, asOf: string): string
    readonly none: string
  }
  /** Where the target names no document of its own. */
  reportBasis(documents: string): string
  readonly comparison: {
    readonly order: Readonly<Record<'below' | 'equal' | 'above', string>>
    readonly range: Readonly<Record<'below' | 'within' | 'above', string>>
    points(size: string): string
    readonly bounds: Readonly<Record<'all' | 'none' | 'some', string>>
  }
  readonly due: {
    ahead(day: string, asOf: string, later: string): string
    reached(day: string): string
  }
  paused(document: string | undefined): string
  notApplicable(reason: string): string
  override(by: string, day: string, reason: string, status: string, computed: string): string
  readonly parts: Readonly<Record<'all' | 'any', string>>
  missing(
    names: string,
    effect: 'met_anyway' | 'not_met_anyway' | 'decides' | 'skipped' | 'counted_as_failed',
  ): string
  /** How much more or less: `bớt 221 hồ sơ`. */
  readonly change: Readonly<
    Record<Exclude<Changed, 'answer'>, (up: boolean, size: string) => string>
  >
  /** A number of what has no unit of its own. */
  readonly units: Readonly<Record<'numerator' | 'place' | 'day', (count: string) => string>>
  readonly flip: {
    toBeMet(change: string, outcome: string): string
    keepsUntil(room: string, last: string, change: string, outcome: string, status: string): string
    atOnce(change: string, outcome: string, status: string): string
    answer(answer: string, status: string): string
    oneOf(status: string, count: number): string
    everyOf(status: string): string
    readonly partMissing: string
    /** What a result would come to that does not count as things are. */
    readonly otherwise: Readonly<Record<'paused' | 'not_applicable', (sentence: string) => string>>
    readonly none: Readonly<Record<Exclude<NoFlip['because'], 'no_such_result'>, string>>
    fillIn(asked: string): string
    readonly alwaysMet: string
    neverMet(denominator: string | undefined): string
  }
}
