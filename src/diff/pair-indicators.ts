import type { Group } from '../dataset/dataset.ts'
import { datedData } from '../evaluation/dated-data.ts'
import type { Evaluation } from '../evaluation/verdict.ts'
import { inYearOf } from './in-year-of.ts'
import { type Judgement, judgementOf, partJudgements } from './judgement.ts'

/** One indicator, or one part, as both reports tell it; at least one of them does. */
export interface JudgementPair {
  /** The present id of the indicator. */
  readonly id: string
  /** The other id under which one of the reports knows it. */
  readonly formerId?: string
  readonly part?: Group
  readonly from?: Judgement
  readonly to?: Judgement
  readonly parts: readonly JudgementPair[]
}

/** The pairs of one group. */
export interface GroupPairs {
  readonly group: Group
  readonly pairs: readonly JudgementPair[]
}

/**
 * Pairs indicators by id, then by the former id that either catalogue tells, and parts by their
 * ids; never by position. In the order of the later report, where what only the earlier one has
 * stands last in its group. A catalogue tells one former id: an indicator that was renamed twice is
 * found as long as the entry of the id between stands in the catalogue too.
 */
export function pairIndicators(from: Evaluation, to: Evaluation): readonly GroupPairs[] {
  const before = judgementsOf(from)
  const after = judgementsOf(to)
  const pairedWith = new Map<Judgement, Judgement>()
  for (const isSame of [haveSameId, isRenamed]) {
    for (const later of after) {
      if (pairedWith.has(later)) continue
      const taken = new Set(pairedWith.values())
      const earlier = before.find((each) => !taken.has(each) && isSame(each, later))
      if (earlier) pairedWith.set(later, earlier)
    }
  }
  const data = [datedData(from.report), datedData(to.report)] as const
  const paired = new Set(pairedWith.values())
  const alone = before.filter((earlier) => !paired.has(earlier))
  const groups = distinct([...to.groups, ...from.groups].map(({ group }) => group))
  return groups.flatMap((group) => {
    const isIn = ({ verdict }: Judgement) => verdict.indicator.group === group.id
    const pairs = [
      ...after.filter(isIn).map((later) => pair(pairedWith.get(later), later)),
      ...alone.filter(isIn).map((earlier) => pair(earlier, undefined)),
    ]
    return pairs.length === 0 ? [] : [{ group, pairs }]
  })

  function pair(earlier: Judgement | undefined, later: Judgement | undefined): JudgementPair {
    const id = (later ?? earlier)?.verdict.indicator.id ?? ''
    const written = earlier && later ? [writtenId(earlier), writtenId(later)] : []
    // A report that still says the former id on both sides has not renamed anything.
    const formerId = written[0] === written[1] ? undefined : written.find((each) => each !== id)
    return {
      id,
      ...(formerId !== undefined && { formerId }),
      ...(earlier && { from: later ? inYearOf(earlier, later) : earlier }),
      ...(later && { to: later }),
      parts: pairParts(
        id,
        earlier ? partJudgements(earlier, data[0]) : [],
        later ? partJudgements(later, data[1]) : [],
      ),
    }
  }
}

function judgementsOf({ report, groups }: Evaluation): Judgement[] {
  const data = datedData(report)
  return groups.flatMap(({ verdicts }) =>
    verdicts.map((verdict) => judgementOf(verdict, report, data)),
  )
}

function pairParts(
  id: string,
  before: readonly Judgement[],
  after: readonly Judgement[],
): JudgementPair[] {
  const idOf = ({ verdict }: Judgement) => verdict.part?.id
  const pair = (from: Judgement | undefined, to: Judgement | undefined): JudgementPair => {
    const part = (to ?? from)?.verdict.part
    const before = from && to ? inYearOf(from, to) : from
    return {
      id,
      ...(part && { part }),
      ...(before && { from: before }),
      ...(to && { to }),
      parts: [],
    }
  }
  const alone = before.filter((each) => after.every((other) => idOf(other) !== idOf(each)))
  return [
    ...after.map((to) =>
      pair(
        before.find((each) => idOf(each) === idOf(to)),
        to,
      ),
    ),
    ...alone.map((from) => pair(from, undefined)),
  ]
}

function haveSameId(one: Judgement, other: Judgement): boolean {
  return one.verdict.indicator.id === other.verdict.indicator.id
}

/** Whichever of the two is the present one: comparing backwards finds the same pairs. */
function isRenamed(one: Judgement, other: Judgement): boolean {
  return [[one, other] as const, [other, one] as const].some(
    ([former, present]) =>
      present.verdict.indicator.renamedFrom === former.verdict.indicator.id ||
      present.verdict.indicator.renamedFrom === writtenId(former),
  )
}

function writtenId({ entry, verdict }: Judgement): string {
  return entry?.writtenAs ?? verdict.indicator.id
}

function distinct(groups: readonly Group[]): Group[] {
  return groups.filter(({ id }, at) => groups.findIndex((each) => each.id === id) === at)
}
