import type {
  Change,
  DetailField,
  Factor,
  Grade,
  GradeReason,
  Incomparability,
  ReportChange,
} from '../../diff/comparison.ts'

/** Which way a number or a place went, as `from … to …` is said. */
export type Way = 'up' | 'down' | 'other'

/** The factors that are said with no more than their name. */
type PlainFactor = Exclude<
  Factor['kind'],
  'result' | 'scope' | 'target' | 'due' | 'override' | 'parts' | 'parts_missing' | 'parts_supplied'
>

/**
 * What changes are said with, in one language. Numbers, targets and statuses come printed. A `span` is
 * `from … to …`; a `tail` is the same with a space before it, or empty where both were told already.
 */
export interface ChangeWords {
  readonly grades: Readonly<Record<Grade, string>>
  readonly reasons: Readonly<Record<GradeReason, string>>
  readonly kinds: Readonly<Record<Change['kind'], string>>
  readonly delta: {
    readonly none: string
    /** A size that the two sides, rounded as they are printed, do not give. */
    about(size: string): string
    points(way: Way, size: string): string
    amount(way: Way, size: string, percent: string | undefined): string
    places(isBetter: boolean, count: number): string
    days(isEarlier: boolean, count: number): string
  }
  span(way: Way, from: string, to: string): string
  incomparable(reasons: readonly string[]): string
  readonly differences: {
    definition(of: Extract<Incomparability, { kind: 'definition' }>['of'], note?: string): string
    readonly measure: string
    countUnit(from: string, to: string): string
    level(kinds: { readonly from: string; readonly to: string } | undefined): string
    merged(day: string, units: readonly string[]): string
    readonly accumulation: string
    readonly parts: string
  }
  readonly result: {
    moved(delta: string, span: string): string
    other(span: string): string
    /** The same percentage of other counts. */
    counts(shown: string, span: string): string
    /** Was and is, where the two must not be held against each other. */
    sides(from: string, to: string): string
    given(to: string): string
    lost(from: string): string
    /** Of a whole whose parts are told on both sides. */
    wholeGiven(to: string): string
    wholeLost(from: string): string
    /** Days of different years, held against each other within the year. */
    inYear(delta: string, from: string, to: string): string
    corrected(span: string, delta: string | undefined): string
  }
  /** How a target moved, as a clause of its own and as a cause alike. */
  readonly target: {
    moved(way: Way, tail: string, ease: 'easier' | 'harder' | undefined): string
    given(to: string): string
    /** The later report tells none, which need not mean that there is none. */
    withdrawn(from: string): string
    /** Of a target that the report tells, but that holds on some days alone. */
    begun(to: string): string
    lapsed(from: string): string
  }
  status(from: string, to: string): string
  readonly cause: {
    /** One factor alone, two or more of which each or only all together would do. */
    readonly logic: Readonly<
      Record<'alone' | 'each' | 'together', (factors: readonly string[]) => string>
    >
    /** What the later result would be under the earlier target. */
    underOldTarget(result: string, status: string, how: 'still' | 'also' | 'other'): string
  }
  readonly factors: Readonly<Record<PlainFactor, string>> & {
    result(way: Way, tail: string): string
    /** Of places and days, whose numbers tell the wrong way. */
    moved(delta: string): string
    given(to: string): string
    lost(from: string): string
    corrected(tail: string): string
    /** In what, unless that is told already. */
    scope(differences: readonly string[]): string
    due(day: string, isReached: boolean): string
    override(by: string, reason: string): string
    parts(moves: readonly string[]): string
    partMoved(part: string, from: string | undefined, to: string | undefined): string
    partsMissing(parts: readonly string[]): string
    partsSupplied(parts: readonly string[]): string
  }
  /** Of what stands in one report alone. */
  readonly added: string
  readonly dropped: string
  renamed(from: string, to: string): string
  retitled(from: string, to: string): string
  /** What the earlier report calls a figure. */
  formerName(name: string): string
  /** Of a status that ends for want of a target. */
  unjudged(from: string, why: string): string
  readonly subjects: {
    task(title: string): string
    document(citation: string): string
    section(path: readonly string[]): string
  }
  readonly rewritten: string
  readonly details: {
    readonly names: Readonly<Record<DetailField, string>>
    /** Names and, of short ones, what they were and are. */
    changed(details: readonly { readonly name: string; readonly span: string }[]): string
    readonly other: string
  }
  readonly fields: Readonly<Record<ReportChange['field'], string>>
  field(span: string): string
  /** For a side that says nothing. */
  readonly nothing: string
}
