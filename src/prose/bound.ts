import { Drop } from 'liquidjs'
import type { WrittenText } from '../dataset/dataset.ts'
import { compare, fromDecimal, type Rational } from '../dataset/rational.ts'
import type { Location } from '../source/location.ts'

/** What a binding puts into the text; the printed characters are chosen by then. */
export type Piece =
  | {
      readonly kind: 'figure'
      readonly datum: string
      readonly text: string
      readonly at: Location
    }
  | { readonly kind: 'data-text'; readonly text: string; readonly at: Location }
  | { readonly kind: 'citation'; readonly document: string; readonly form: CitationForm }
  /** A text of the data, which may bind figures itself. */
  | { readonly kind: 'written'; readonly written: WrittenText }
  /** The datum exists but has no value; printing it is a finding. */
  | { readonly kind: 'missing'; readonly name: string }

/** Full at the first mention and short afterwards, or one of both by wish. */
export type CitationForm = 'by-mention' | 'full' | 'short'

const piece = Symbol('piece')
const number = Symbol('number')
const counts = Symbol('counts')

/** A value of the template language: fields to reach into, and the piece that it prints as. */
export interface Bound {
  readonly [piece]: Piece
  readonly [number]?: Rational
  /** `28/29`, where the value is a ratio. */
  readonly [counts]?: string
}

/**
 * Comparison in conditions (`{% if summary.not_met != 0 %}`). It sits on the prototype: templates
 * see own fields only, the engine finds it all the same.
 */
const comparable = {
  equals(this: Bound, other: unknown) {
    return relation(this, other) === 0
  },
  gt(this: Bound, other: unknown) {
    return order(this, other) > 0
  },
  geq(this: Bound, other: unknown) {
    return order(this, other) >= 0
  },
  lt(this: Bound, other: unknown) {
    return order(this, other) < 0
  },
  leq(this: Bound, other: unknown) {
    return order(this, other) <= 0
  },
}

/** Thrown where a condition asks which of two things is greater that have no order. */
export class NotComparable extends Error {}

/** A condition that can't be decided must not look like one that is false. */
function order(value: Bound, other: unknown): number {
  if (other instanceof Missing) throw new MissingValue(other.named)
  const found = relation(value, other)
  if (found === undefined) throw new NotComparable('not comparable')
  return found
}

/** Thrown where a condition compares a datum that has no value. */
export class MissingValue extends Error {}

/**
 * A datum without a value: false in a condition, a finding wherever its value is needed. The
 * engine asks a Drop for its value by `valueOf`.
 */
class Missing extends Drop {
  readonly #name: string
  constructor(name: string) {
    super()
    this.#name = name
    // Templates may read any property of a Drop; its class is none of their business.
    Object.defineProperty(this, 'constructor', { value: undefined })
  }
  get named(): string {
    return this.#name
  }
  override valueOf() {
    return null
  }
  equals(other: unknown): boolean {
    return other === null || other === undefined
  }
  gt(): boolean {
    throw new MissingValue(this.#name)
  }
  geq(): boolean {
    throw new MissingValue(this.#name)
  }
  lt(): boolean {
    throw new MissingValue(this.#name)
  }
  leq(): boolean {
    throw new MissingValue(this.#name)
  }
}

interface BoundFacts {
  readonly value?: Rational | undefined
  readonly counts?: string | undefined
  /** What `.name` reaches. */
  readonly fields?: Readonly<Record<string, unknown>>
}

/**
 * Makes a value of the template language. Of the kind `missing` it counts as false, and a
 * comparison by size throws `MissingValue`.
 */
export function bound(prints: Piece, facts: BoundFacts = {}): Bound {
  const made = prints.kind === 'missing' ? new Missing(prints.name) : Object.create(comparable)
  Object.assign(made, facts.fields)
  Object.defineProperty(made, piece, { value: prints })
  if (facts.value) Object.defineProperty(made, number, { value: facts.value })
  if (facts.counts !== undefined) Object.defineProperty(made, counts, { value: facts.counts })
  return made
}

/**
 * Whether a value carries a piece; literals and bare words of the scope (`state` of a task) do not.
 */
export function isBound(value: unknown): value is Bound {
  return typeof value === 'object' && value !== null && piece in value
}

/** What stands in the text where the value is put out. */
export function pieceOf(value: Bound): Piece {
  return value[piece]
}

/**
 * The exact number behind the printed one, a ratio as its percentage; undefined of dates and texts.
 */
export function numberOf(value: Bound): Rational | undefined {
  return value[number]
}

/** Both counts of a ratio as printed; undefined of everything else. */
export function countsOf(value: Bound): string | undefined {
  return value[counts]
}

/** The same datum, printed in other characters. */
export function reprinted(value: Bound, text: string): Bound {
  const printed = value[piece]
  return 'text' in printed ? bound({ ...printed, text }) : value
}

function relation(value: Bound, other: unknown): number | undefined {
  const mine = value[number]
  const theirs = isBound(other) ? other[number] : typed(other)
  if (mine && theirs) return compare(mine, theirs)
  const printed = value[piece]
  const text = isBound(other) && 'text' in other[piece] ? other[piece].text : other
  return 'text' in printed && printed.text === text ? 0 : undefined
}

/** A number typed in a condition: its shortest decimal form is what was typed. */
function typed(other: unknown): Rational | undefined {
  return typeof other === 'number' && /^-?\d+(\.\d+)?$/.test(String(other))
    ? fromDecimal(String(other))
    : undefined
}
