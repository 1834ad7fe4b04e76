import type { Group, Status } from '../dataset/dataset.ts'
import { aggregate } from '../evaluation/aggregate.ts'
import { judgeLeaf } from '../evaluation/evaluate.ts'
import { causeOf, overrideFactors } from './cause.ts'
import type { Cause, Factor, PartMove } from './comparison.ts'
import type { Judgement } from './judgement.ts'
import { smallestEnough } from './smallest-set.ts'

/** How a part stands in a report: its status, lacking though the catalogue has it, or unknown. */
type Standing = Status | 'missing' | undefined

/** What the status of a whole follows from, beside its parts. */
type Ground = 'override' | 'rule' | 'structure'

interface Candidate {
  readonly factors: readonly Factor[]
  readonly ground: Ground | { readonly part: string }
}

/**
 * Why the status of an indicator with parts (in either report) is another one: the smallest choice
 * of parts and whatever else changed that turns the one status into the other.
 */
export function causeOfParent(from: Judgement, to: Judgement): Cause {
  const parts = partsOf(from, to)
  const candidates = candidatesOf(from, to, parts)
  const enough = smallestEnough(
    candidates,
    (chosen) => judgeWith(from, to, parts, chosen) === to.verdict.status,
  )
  const isEach = enough.kind === 'single' && enough.each.length > 1
  const chosen = (enough.kind === 'single' ? enough.each : enough.all).flatMap(
    ({ factors }) => factors,
  )
  // Of a set, all its parts are told as one factor.
  return causeOf(from, to, isEach ? 'each' : 'together', isEach ? chosen : merged(chosen))
}

interface PartOfBoth {
  readonly part: Group
  readonly from: Standing
  readonly to: Standing
}

function partsOf(from: Judgement, to: Judgement): PartOfBoth[] {
  const [before, after] = [standingsOf(from), standingsOf(to)]
  const all = new Map([...after, ...before].map(([id, { part }]) => [id, part]))
  return [...all].map(([id, part]) => ({
    part,
    from: before.get(id)?.standing,
    to: after.get(id)?.standing,
  }))
}

function standingsOf({
  verdict,
  entry,
}: Judgement): ReadonlyMap<string, { part: Group; standing: Standing }> {
  const given = verdict.parts.flatMap(({ part, status }) =>
    part ? [[part.id, { part, standing: status as Standing }] as const] : [],
  )
  const missing = (entry?.missingParts ?? []).map(
    (part) => [part.id, { part, standing: 'missing' as Standing }] as const,
  )
  return new Map([...given, ...missing])
}

function candidatesOf(from: Judgement, to: Judgement, parts: readonly PartOfBoth[]): Candidate[] {
  const own = [
    ...overrideFactors(from, to).map((factor) => ({
      factors: [factor],
      ground: 'override' as const,
    })),
    ...ruleCandidates(from, to),
  ]
  if (hasParts(from) !== hasParts(to)) {
    return [{ factors: merged(parts.map(partFactor)), ground: 'structure' }, ...own]
  }
  const changed = parts.filter((part) => part.from !== part.to)
  return [
    ...changed.map((part) => ({ factors: [partFactor(part)], ground: { part: part.part.id } })),
    ...own,
  ]
}

function ruleCandidates(from: Judgement, to: Judgement): Candidate[] {
  const [before, after] = [from.verdict.indicator, to.verdict.indicator]
  const isSame =
    before.partsPolicy === after.partsPolicy && before.whenMissing === after.whenMissing
  return isSame ? [] : [{ factors: [{ kind: 'rule' }], ground: 'rule' }]
}

function hasParts({ verdict }: Judgement): boolean {
  return verdict.parts.length > 0
}

function partFactor({ part, from, to }: PartOfBoth): Factor {
  const [before, after] = [from, to].map((standing) =>
    standing === 'missing' ? undefined : standing,
  )
  if (to === 'missing') return { kind: 'parts_missing', parts: [part] }
  if (from === 'missing') return { kind: 'parts_supplied', parts: [part] }
  const move: PartMove = {
    part,
    ...(before !== undefined && { from: before }),
    ...(after !== undefined && { to: after }),
  }
  return { kind: 'parts', parts: [move] }
}

/** Factors of one kind that are about parts become one factor. */
function merged(factors: readonly Factor[]): Factor[] {
  const moves = factors.flatMap((factor) => (factor.kind === 'parts' ? factor.parts : []))
  const ofKind = (kind: 'parts_missing' | 'parts_supplied') =>
    factors.flatMap((factor) => (factor.kind === kind ? factor.parts : []))
  const [missing, supplied] = [ofKind('parts_missing'), ofKind('parts_supplied')]
  const others = factors.filter(
    ({ kind }) => kind !== 'parts' && kind !== 'parts_missing' && kind !== 'parts_supplied',
  )
  return [
    ...(moves.length > 0 ? [{ kind: 'parts', parts: moves } as const] : []),
    ...(missing.length > 0 ? [{ kind: 'parts_missing', parts: missing } as const] : []),
    ...(supplied.length > 0 ? [{ kind: 'parts_supplied', parts: supplied } as const] : []),
    ...others,
  ]
}

/** The earlier status, with the chosen grounds taken from the later report. */
function judgeWith(
  from: Judgement,
  to: Judgement,
  parts: readonly PartOfBoth[],
  chosen: readonly Candidate[],
): Status {
  const isChosen = (ground: Ground) => chosen.some((candidate) => candidate.ground === ground)
  const { override } = (isChosen('override') ? to : from).verdict
  if (override) return override.status
  if (hasParts(from) !== hasParts(to)) return (isChosen('structure') ? to : from).verdict.computed
  const { indicator } = (isChosen('rule') ? to : from).verdict
  const later = new Set(
    chosen.flatMap(({ ground }) => (typeof ground === 'string' ? [] : ground.part)),
  )
  const standings = parts.map(({ part, ...sides }) => ({
    part,
    standing: later.has(part.id) ? sides.to : sides.from,
  }))
  const present = standings.flatMap(({ part, standing }) =>
    standing === undefined || standing === 'missing' ? [] : [{ part, status: standing }],
  )
  const missingParts = standings.flatMap(({ part, standing }) =>
    standing === 'missing' ? [part] : [],
  )
  // Without any part the whole is judged by itself, as in an evaluation.
  if (present.length === 0) {
    return judgeLeaf({ indicator }, from.verdict.judged, '', from.report).computed
  }
  return aggregate(present, { indicator, missingParts }).status
}
