import { ordinalDay } from '../dataset/calendar.ts'
import type { Indicator } from '../dataset/dataset.ts'
import { rational } from '../dataset/rational.ts'
import type { Comparator } from '../dataset/target.ts'
import { type Interval, isBelow } from '../evaluation/interval.ts'
import type { Verdict } from '../evaluation/verdict.ts'
import type { Factor } from './comparison.ts'

type ResultFactor = Extract<Factor, { kind: 'result' }>

/** How a result moved: which way, and whether that is the better one. */
export function resultMoveOf(from: Verdict, to: Verdict): Pick<ResultFactor, 'move' | 'number'> {
  const [before, after] = [from, to].map(({ judged }) => {
    return judged.result?.amount !== undefined || judged.result?.rank !== undefined
  })
  if (!before && !after) return { move: 'other' }
  if (!before) return { move: 'given' }
  if (!after) return { move: 'lost' }
  const way = wayOf(from, to)
  if (way === undefined) return { move: 'other' }
  const better = betterWay(to) ?? betterWay(from)
  const isNumber = [from, to].every(isNumeric)
  return {
    move: better === undefined ? 'other' : better === way ? 'better' : 'worse',
    ...(isNumber && { number: way === 'up' ? ('rose' as const) : ('fell' as const) }),
  }
}

/** Only where it surely moved, whatever "khoảng" and "trên" admit. */
function wayOf(from: Verdict, to: Verdict): 'up' | 'down' | undefined {
  const [before, after] = [sizeOf(from), sizeOf(to)]
  if (!before || !after || before.scale !== after.scale) return undefined
  if (isBelow(before.size, after.size)) return 'up'
  return isBelow(after.size, before.size) ? 'down' : undefined
}

function isNumeric(verdict: Verdict): boolean {
  const scale = sizeOf(verdict)?.scale
  return scale === 'number' || scale === 'place'
}

/** What the result is held against its target by. */
function sizeOf(
  verdict: Verdict,
): { scale: 'number' | 'place' | 'day' | 'answer'; size: Interval } | undefined {
  const { judged, value, bounds, target, indicator } = verdict
  const { amount, rank } = judged.result ?? {}
  if (rank && (!amount || target?.condition.kind === 'rank')) {
    return { scale: 'place', size: point(rank.place) }
  }
  if (amount?.kind === 'date') return { scale: 'day', size: point(ordinalDay(amount.date)) }
  if (amount?.kind === 'yes_no') return { scale: 'answer', size: point(amount.yes ? 1 : 0) }
  if (!value) return undefined
  const exact = { low: value, lowOpen: false, high: value, highOpen: false }
  const scale = indicator.measure === 'rank' ? 'place' : 'number'
  return { scale, size: bounds ?? exact }
}

function point(whole: number): Interval {
  const value = rational(BigInt(whole))
  return { low: value, lowOpen: false, high: value, highOpen: false }
}

/** Which way leads to the target; without one that can tell, what the catalogue calls better. */
function betterWay({ target, indicator }: Verdict): 'up' | 'down' | undefined {
  const condition = target?.condition
  switch (condition?.kind) {
    case 'number':
    case 'date':
    case 'rank':
      return towards(condition.comparator)
    case 'yes_no':
      return condition.yes ? 'up' : 'down'
    case 'range':
    case 'text':
      return undefined
    default:
      return betterByCatalog(indicator)
  }
}

function towards(comparator: Comparator): 'up' | 'down' | undefined {
  if (comparator === '=') return undefined
  return comparator === '>=' || comparator === '>' ? 'up' : 'down'
}

/** A direction is asked for of what is a number, and of nothing else. */
function betterByCatalog({ measure, direction }: Indicator): 'up' | 'down' | undefined {
  switch (measure) {
    case 'percent':
    case 'count':
    case 'money':
      return direction === 'higher' ? 'up' : 'down'
    case 'rank':
      return 'down'
    default:
      return undefined
  }
}
