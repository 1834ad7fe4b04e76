import type { Judged, Status } from '../dataset/dataset.ts'
import { defined } from '../dataset/read-node.ts'
import type { Target } from '../dataset/target.ts'
import { judgeLeaf } from '../evaluation/evaluate.ts'
import { causeOf, overrideFactors } from './cause.ts'
import type { Cause, Factor, Incomparability } from './comparison.ts'
import { resultFact } from './facts.ts'
import type { Judgement } from './judgement.ts'
import { resultMoveOf } from './result-move.ts'
import { smallestEnough } from './smallest-set.ts'
import { targetMoveOf } from './target-move.ts'

/** All that a status follows from; each can be that of the earlier or of the later report. */
type Ground = 'result' | 'target' | 'due' | 'hold' | 'override' | 'rule'

/** A factor, and the grounds that it consists of. */
interface Candidate {
  readonly factor: Factor
  readonly grounds: readonly Ground[]
}

/** Two judgements of one thing, and what is known of how they compare. */
export interface Held {
  readonly from: Judgement
  readonly to: Judgement
  readonly incomparable: readonly Incomparability[]
  readonly isCorrection: boolean
}

/**
 * Why the status of an indicator without parts is another one: the smallest choice of what changed
 * that turns the earlier status into the later one, each choice judged anew by the rules themselves.
 */
export function causeOfLeaf(held: Held): Cause {
  const { from, to } = held
  const candidates = candidatesOf(held)
  const enough = smallestEnough(candidates, (chosen) => {
    const grounds = new Set(chosen.flatMap((candidate) => candidate.grounds))
    return judgeWith(held, grounds) === to.verdict.status
  })
  const isEach = enough.kind === 'single'
  const factors = (isEach ? enough.each : enough.all).map(({ factor }) => factor)
  const cause = causeOf(from, to, isEach ? 'each' : 'together', factors)
  return { ...cause, ...counterfactuals(held) }
}

/** The status of the earlier report, with these grounds taken from the later one. */
function judgeWith({ from, to }: Held, later: ReadonlySet<Ground>): Status {
  const sideOf = (ground: Ground): Judgement => (later.has(ground) ? to : from)
  const held = sideOf('hold').verdict.judged
  const judged: Judged = defined({
    at: from.verdict.judged.at,
    result: sideOf('result').verdict.judged.result,
    target: targetOf(sideOf('target'), sideOf('due'), sideOf('rule')),
    paused: held.paused,
    notApplicable: held.notApplicable,
    override: sideOf('override').verdict.override,
  })
  const { measure } = sideOf('result').verdict.indicator
  const indicator = { ...sideOf('rule').verdict.indicator, measure }
  return judgeLeaf({ indicator }, judged, '', sideOf('due').report).status
}

/**
 * The target in force, due when another report says so, and read as another catalogue would read it:
 * without a comparator of its own it means that of the direction.
 */
function targetOf(own: Judgement, due: Judgement, rule: Judgement): Target | undefined {
  const { target, indicator } = own.verdict
  if (!target) return undefined
  const { condition } = target
  const isNatural =
    condition.kind === 'number' && condition.comparator === natural(indicator.direction)
  const comparator = natural(rule.verdict.indicator.direction)
  return defined({
    condition: isNatural ? { ...condition, comparator } : condition,
    at: target.at,
    due: due.verdict.target?.due,
  })
}

function natural(direction: 'higher' | 'lower'): '>=' | '<=' {
  return direction === 'higher' ? '>=' : '<='
}

/** What changed between the two, in the order in which it is told. */
function candidatesOf(held: Held): Candidate[] {
  return [
    ...resultCandidates(held),
    ...targetCandidates(held),
    ...dueCandidates(held),
    ...holdCandidates(held),
    ...overrideFactors(held.from, held.to).map(
      (factor): Candidate => ({ factor, grounds: ['override'] }),
    ),
    ...ruleCandidates(held),
  ]
}

function resultCandidates({ from, to, incomparable, isCorrection }: Held): Candidate[] {
  const [before, after] = [from, to].map(({ verdict: { judged } }) =>
    judged.result ? resultFact(judged.result) : undefined,
  )
  const isOther =
    before !== after || from.verdict.indicator.measure !== to.verdict.indicator.measure
  if (!isOther) return []
  // What was not there, or is no longer, says nothing of how it was counted.
  const isRecounted = incomparable.length > 0 && before !== undefined && after !== undefined
  const factor: Factor = isRecounted
    ? { kind: 'scope', because: incomparable }
    : { kind: 'result', ...resultMoveOf(from.verdict, to.verdict), isCorrection }
  return [{ factor, grounds: ['result'] }]
}

function targetCandidates({ from, to }: Held): Candidate[] {
  const move = targetMoveOf(from.verdict.target, to.verdict.target)
  if (!move) return []
  // A target that is given or withdrawn brings the day by which it is due.
  const isMoved = from.verdict.target && to.verdict.target
  return [{ factor: { kind: 'target', move }, grounds: isMoved ? ['target'] : ['target', 'due'] }]
}

function dueCandidates({ from, to }: Held): Candidate[] {
  const date = to.verdict.target?.due ?? from.verdict.target?.due
  if (!from.verdict.target || !to.verdict.target || date === undefined) return []
  const [wasPending, isPending] = [from, to].map(
    ({ verdict, report }) => report.asOf < (verdict.target?.due ?? report.asOf),
  )
  if (wasPending === isPending) return []
  return [{ factor: { kind: 'due', date, isReached: !isPending }, grounds: ['due'] }]
}

function holdCandidates({ from, to }: Held): Candidate[] {
  const [before, after] = [holdOf(from), holdOf(to)]
  if (before === after) return []
  const kind = after ?? (before === 'paused' ? 'resumed' : 'applicable')
  return [{ factor: { kind }, grounds: ['hold'] }]
}

function holdOf({ verdict: { judged } }: Judgement): 'paused' | 'not_applicable' | undefined {
  if (judged.notApplicable !== undefined) return 'not_applicable'
  return judged.paused && 'paused'
}

function ruleCandidates({ from, to }: Held): Candidate[] {
  const isSame = from.verdict.indicator.direction === to.verdict.indicator.direction
  return isSame ? [] : [{ factor: { kind: 'rule' }, grounds: ['rule'] }]
}

/**
 * The later result under the earlier target, and the earlier one under the later, both on the later
 * day and without a pause or a person's word. Nothing where the target is the same, and where the
 * results are of different things.
 */
export function counterfactuals(
  held: Held,
): Pick<Cause, 'newResultOldTarget' | 'oldResultNewTarget'> {
  const { from, to, incomparable } = held
  const isMoved =
    from.verdict.target && to.verdict.target && targetMoveOf(from.verdict.target, to.verdict.target)
  if (!isMoved || incomparable.length > 0) return {}
  const [before, after] = [from.verdict.judged.result, to.verdict.judged.result]
  if (!before || !after) return {}
  const status = (result: Judgement, target: Judgement): Status => {
    const judged = defined({
      at: to.verdict.judged.at,
      result: result.verdict.judged.result,
      target: targetOf(target, target, target),
    })
    return judgeLeaf(result.verdict, judged, '', to.report).status
  }
  return { newResultOldTarget: status(to, from), oldResultNewTarget: status(from, to) }
}
