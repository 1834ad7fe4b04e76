import { defined } from '../dataset/read-node.ts'
import { mends } from '../evaluation/dated-data.ts'
import { causeOfLeaf } from './cause-of-leaf.ts'
import { causeOfParent } from './cause-of-parent.ts'
import type { Cause, IndicatorComparison } from './comparison.ts'
import { deltaOf, withoutRounding } from './delta.ts'
import { incomparabilities } from './incomparable.ts'
import type { Judgement } from './judgement.ts'
import type { JudgementPair } from './pair-indicators.ts'
import { targetMoveOf } from './target-move.ts'

/** Everything that two reports say of one indicator, and of its parts, held against each other. */
export function compareIndicator(pair: JudgementPair): IndicatorComparison {
  const { id, formerId, part, from, to } = pair
  const row = defined({
    id,
    part,
    from: from?.told,
    to: to?.told,
    formerId,
    isCorrection: false,
    incomparable: [],
    parts: pair.parts.map(compareIndicator),
  })
  if (!from || !to) return row
  const incomparable = incomparabilities(from, to)
  const held = { from, to, incomparable, isCorrection: isCorrection(from, to) }
  const cause = from.verdict.status === to.verdict.status ? undefined : causeOf()
  return defined({
    ...row,
    isCorrection: held.isCorrection,
    incomparable,
    delta: incomparable.length === 0 ? resultDelta(from, to, cause) : undefined,
    target: targetMoveOf(from.verdict.target, to.verdict.target),
    cause,
  })

  function causeOf(): Cause {
    const hasParts = [held.from, held.to].some(({ verdict }) => verdict.parts.length > 0)
    return hasParts ? causeOfParent(held.from, held.to) : causeOfLeaf(held)
  }
}

/** A state of a report does not mend another state of the same report. */
function isCorrection(from: Judgement, to: Judgement): boolean {
  const { report } = from
  const isOther = report.stem !== to.report.stem || report.unit.id !== to.report.unit.id
  return isOther && mends(to.entry?.corrects, report)
}

/** Rounded or not, a result that turned the status has moved. */
function resultDelta(from: Judgement, to: Judgement, cause: Cause | undefined) {
  const [before, after] = [from.verdict.judged.result, to.verdict.judged.result]
  const delta = before && after && deltaOf(before, after, to.verdict.indicator.measure)
  const hasTurned = cause?.factors.some(({ kind }) => kind === 'result') ?? false
  return delta && !hasTurned ? withoutRounding(delta, before, after) : delta
}
