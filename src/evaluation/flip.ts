import { dateOfOrdinal, ordinalDay } from '../dataset/calendar.ts'
import type { Group, Report, Status } from '../dataset/dataset.ts'
import {
  add,
  compare,
  divide,
  hundred,
  multiply,
  type Rational,
  rational,
  subtract,
  zero,
} from '../dataset/rational.ts'
import { expectationOf, isPossible, isShare } from '../dataset/read-amount.ts'
import type { TargetCondition } from '../dataset/target.ts'
import type { Quantity, Value } from '../dataset/value.ts'
import { aggregate } from './aggregate.ts'
import { judgeLeaf } from './evaluate.ts'
import type { Verdict } from './verdict.ts'

/** The smallest change of the data that gives another status; the computed one, before an override. */
export type Flip = ResultFlip | PartsFlip | NoFlip

/** Another result; of a ratio the numerator changes and the denominator stays. */
export interface ResultFlip {
  readonly kind: 'result'
  readonly what: Changed
  /** The verdict on the changed result, by the same rules. */
  readonly after: Verdict
  /** How far it is from the present result: in the unit of what is changed, below 0 downwards. */
  readonly change: Rational
  /** The verdict one step short of that; on the present result itself where one step is enough. */
  readonly last: Verdict
  /** How far that one is, likewise. */
  readonly room: Rational
}

/** What is changed in a result. */
export type Changed = 'numerator' | 'value' | 'place' | 'day' | 'answer'

/** Other statuses of parts: of one of those named, whichever, or of every one. */
export interface PartsFlip {
  readonly kind: 'parts'
  readonly need: 'one' | 'every'
  readonly parts: readonly Group[]
  /** What the whole becomes. */
  readonly status: Status
}

/** Nothing that can be changed in the result gives another status. */
export interface NoFlip {
  readonly kind: 'none'
  readonly because:
    | 'not_applicable'
    | 'paused'
    | 'overridden'
    | 'no_target'
    | 'no_result'
    /** A target in words: a person concludes. */
    | 'words'
    /** No result that is possible here comes out otherwise. */
    | 'no_such_result'
    /** The parts that stand against it can't be changed so. */
    | 'parts'
}

/** Finds the smallest change by judging anew the results next to the target's bounds. */
export function flipOfLeaf(verdict: Verdict, report: Report): Flip {
  const { judged, computed, target } = verdict
  const held = heldBy(verdict)
  if (held) return { kind: 'none', because: held }
  if (!target) return { kind: 'none', because: 'no_target' }
  if (!judged.result || computed === 'no_data') return { kind: 'none', because: 'no_result' }
  if (target.condition.kind === 'text') return { kind: 'none', because: 'words' }
  const scale = scaleOf(verdict, judged.result, target.condition)
  if (!scale) return { kind: 'none', because: 'no_result' }
  return nearestFlip(verdict, scale, report) ?? { kind: 'none', because: 'no_such_result' }
}

/** Which parts must change; `flips` are those of the parts, by id. */
export function flipOfParent(
  verdict: Verdict,
  flips: ReadonlyMap<string, Flip>,
  { indicators }: Report,
): Flip {
  const { indicator, computed, parts, gap } = verdict
  const held = heldBy(verdict)
  if (held) return { kind: 'none', because: held }
  const wantsMet = computed !== 'met'
  const changeable = parts.flatMap(({ part, status }) => {
    const flip = part && flips.get(part.id)
    if (!part || flip?.kind !== 'result' || (status === 'met') === wantsMet) return []
    return (flip.after.status === 'met') === wantsMet ? [{ part, status: flip.after.status }] : []
  })
  const missing = (wantsMet ? (gap?.missing ?? []) : []).map((part) => ({ part, status: met }))
  const all = [...changeable, ...missing]
  const alone = all.filter((change) => isReached([change]))
  if (alone.length > 0) return found('one', alone)
  const every = [changeable, all].find((changes) => changes.length > 0 && isReached(changes))
  return every ? found('every', every) : { kind: 'none', because: 'parts' }

  function isReached(changes: readonly PartChange[]): boolean {
    return (statusWith(changes) === 'met') === wantsMet
  }

  function statusWith(changes: readonly PartChange[]): Status {
    const changed = new Map(changes.map(({ part, status }) => [part.id, status]))
    const absent = indicators.find((entry) => entry.indicator.id === indicator.id)?.missingParts
    const given = parts.map(({ part, status }) => ({
      ...(part && { part }),
      status: changed.get(part?.id ?? '') ?? status,
    }))
    const supplied = changes.filter(({ part }) => absent?.some(({ id }) => id === part.id))
    const missingParts = absent?.filter(({ id }) => !changed.has(id)) ?? []
    return aggregate([...given, ...supplied], { indicator, missingParts }).status
  }

  function found(need: PartsFlip['need'], changes: readonly PartChange[]): PartsFlip {
    const [first] = changes
    const status = statusWith(need === 'one' && first ? [first] : changes)
    return { kind: 'parts', need, parts: changes.map(({ part }) => part), status }
  }
}

/** What keeps the status as it is, whatever the results. */
function heldBy({ judged, override }: Verdict): NoFlip['because'] | undefined {
  if (override) return 'overridden'
  if (judged.notApplicable !== undefined) return 'not_applicable'
  return judged.paused ? 'paused' : undefined
}

interface PartChange {
  readonly part: Group
  readonly status: Status
}

const met: Status = 'met'

/** The results that can be written in the place of the present one, in steps of equal size. */
interface Scale {
  readonly what: Changed
  readonly present: Rational
  /** Where the target divides them; away from these, neighbours come out alike. */
  readonly bounds: readonly Rational[]
  readonly step: Rational
  /** Undefined where no such result is possible. */
  resultAt(point: Rational): Value | undefined
}

function scaleOf(verdict: Verdict, result: Value, condition: TargetCondition): Scale | undefined {
  const { amount, rank } = result
  switch (condition.kind) {
    case 'date':
      if (amount?.kind !== 'date') return undefined
      return {
        what: 'day',
        present: whole(ordinalDay(amount.date)),
        bounds: [whole(ordinalDay(condition.date))],
        step: whole(1),
        resultAt: (point) =>
          compare(point, zero) > 0
            ? { ...result, amount: { ...amount, date: dateOfOrdinal(Number(point.numerator)) } }
            : undefined,
      }
    case 'yes_no':
      if (amount?.kind !== 'yes_no') return undefined
      return {
        what: 'answer',
        present: whole(amount.yes ? 1 : 0),
        bounds: [zero],
        step: whole(1),
        resultAt: ({ numerator }) =>
          numerator === 0n || numerator === 1n
            ? { ...result, amount: { ...amount, yes: numerator === 1n } }
            : undefined,
      }
    case 'rank':
      if (!rank)
        return numberScale(verdict, result, [{ value: whole(condition.place), decimals: 0 }])
      return {
        what: 'place',
        present: whole(rank.place),
        bounds: [whole(condition.place)],
        step: whole(1),
        resultAt: ({ numerator }) =>
          numerator >= 1n && (rank.of === undefined || numerator <= rank.of)
            ? { ...result, rank: { ...rank, place: Number(numerator) } }
            : undefined,
      }
    case 'number':
      return numberScale(verdict, result, [condition.bound])
    case 'range':
      return numberScale(verdict, result, [condition.low, condition.high])
    case 'text':
      return undefined
  }
}

/**
 * A number moves by the last digit that is written (in result or target) or usual: `84` against
 * 80.5 by 0.01 where two decimals are usual. What is counted moves by one.
 */
function numberScale(
  { indicator }: Verdict,
  result: Value,
  bounds: readonly Pick<Quantity, 'value' | 'decimals'>[],
): Scale | undefined {
  const { amount, qualifier } = result
  const { measure } = indicator
  const expectation = expectationOf(indicator)
  const isCounted = expectation.decimals === 0
  const values = bounds.map(({ value }) => value)
  if (amount?.kind === 'ratio') {
    const { numerator, denominator } = amount
    const decimals = isCounted ? 0 : numerator.decimals
    return {
      what: 'numerator',
      present: numerator.value,
      bounds: values.map((bound) => multiply(bound, divide(denominator.value, hundred))),
      step: digit(decimals),
      resultAt(value) {
        const quantity = { ...numerator, value, decimals }
        const counted = { ...expectation, measure: 'count' } as const
        return isPossible(quantity, counted, []) && isShare(quantity, denominator, expectation, [])
          ? { ...result, amount: { ...amount, numerator: quantity } }
          : undefined
      },
    }
  }
  if (amount?.kind !== 'number') return undefined
  const written = amount.quantity
  const isWhole = measure === 'rank' || (measure === 'count' && isCounted)
  const usual = measure === 'percent' ? indicator : (indicator.countUnit ?? indicator)
  // "Khoảng 80" admits other values than "khoảng 80,0": its digits are part of what it says.
  const finest = qualifier ? [written] : [written, ...bounds, usual]
  const decimals = isWhole ? 0 : Math.max(...finest.map((number) => number.decimals))
  return {
    what: measure === 'rank' ? 'place' : 'value',
    present: written.value,
    bounds: values,
    step: digit(decimals),
    resultAt(value) {
      const quantity = { ...written, value, decimals }
      const isPlace = measure !== 'rank' || compare(value, zero) > 0
      return isPlace && isPossible(quantity, expectation, [])
        ? { ...result, amount: { kind: 'number', quantity } }
        : undefined
    },
  }
}

/** Results come out alike between two bounds, so that those beside the bounds are enough to judge. */
function nearestFlip(verdict: Verdict, scale: Scale, report: Report): ResultFlip | undefined {
  const { judged, number, computed, indicator } = verdict
  const { present, step, bounds, what } = scale
  const candidates = bounds.flatMap((bound) => {
    const { numerator, denominator } = divide(bound, step)
    const below = numerator / denominator
    // Qualified numbers reach half a step further, and the division cuts off towards 0.
    return [-2n, -1n, 0n, 1n, 2n].map((steps) => multiply(rational(below + steps), step))
  })
  const worse = indicator.direction === 'higher' ? -1 : 1
  const changes = candidates
    .flatMap((point) => {
      const after = verdictAt(point)
      return after && after.computed !== computed
        ? [{ after, change: subtract(point, present) }]
        : []
    })
    // Of two that are as near, the one for the worse: a result is more likely to slip than to excel.
    .sort((a, b) => compare(size(a.change), size(b.change)) || worse * compare(b.change, a.change))
  // What is missed shall be met; where no result is surely met, any other status tells something.
  const wanted =
    computed === 'met' ? undefined : changes.find(({ after }) => after.computed === met)
  const nearest = wanted ?? changes[0]
  if (!nearest) return undefined
  const { after, change } = nearest
  const room = change.numerator > 0n ? subtract(change, step) : add(change, step)
  return {
    kind: 'result',
    what,
    after,
    last: verdictAt(add(present, room)) ?? verdict,
    change,
    room,
  }

  function verdictAt(point: Rational): Verdict | undefined {
    const result = scale.resultAt(point)
    return result && judgeLeaf(verdict, { ...judged, result }, number, report)
  }
}

function size(value: Rational): Rational {
  return value.numerator < 0n ? subtract(zero, value) : value
}

function whole(value: number): Rational {
  return rational(BigInt(value))
}

/** One in the last of so many decimals. */
function digit(decimals: number): Rational {
  return rational(1n, 10n ** BigInt(decimals))
}
