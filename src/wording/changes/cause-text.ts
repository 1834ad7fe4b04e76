import type {
  Cause,
  Delta,
  Factor,
  IndicatorComparison,
  PartMove,
  TargetMove,
} from '../../diff/comparison.ts'
import { shortDate } from '../dates.ts'
import { type BothSides, comparedResults, comparedTargets } from './compared-results.ts'
import { deltaText } from './delta-text.ts'
import { differenceText } from './incomparable-text.ts'
import type { Language } from './language.ts'
import type { ChangeWords, Way } from './words.ts'

/** What a factor is told with: its values, or none where they are told or unknown. */
interface Told {
  readonly results: BothSides
  readonly targets: BothSides
  readonly comparison: IndicatorComparison
  /** Results, targets and what forbids to compare stand in the same sentence already. */
  readonly isTold: boolean
}

const untold: BothSides = { from: '', to: '' }

/**
 * Why the status is another one, as a clause: `do hạ chỉ tiêu từ 80% xuống 60%; theo chỉ tiêu cũ thì kết
 * quả 62% vẫn là “Không đạt”`. `isTold`: results, targets and what forbids to compare
 * stand beside it already. Empty of a cause without factors.
 */
export function causeText(
  cause: Cause,
  comparison: IndicatorComparison,
  language: Language,
  { isTold }: { readonly isTold: boolean },
): string {
  const { words } = language
  const { from, to } = comparison
  const told: Told = {
    results: isTold ? untold : comparedResults(comparison),
    targets: isTold ? untold : comparedTargets(from, to),
    comparison,
    isTold,
  }
  const factors = cause.factors.map((factor) => factorText(factor, told, language))
  if (factors.length === 0) return ''
  return words.cause.logic[cause.logic](factors) + underOldTarget(cause, told, language)
}

/** Of a moved target: what it would be without the move. */
function underOldTarget(
  { logic, factors, from, to, newResultOldTarget: status }: Cause,
  { results, comparison }: Told,
  { words, statuses }: Language,
): string {
  const [factor] = factors
  if (logic !== 'alone' || !factor || !status) return ''
  if (factor.kind === 'target') {
    const how = status === from ? 'still' : 'other'
    return words.cause.underOldTarget(results.to, statuses[status], how)
  }
  // The result did it, though the target was made easier too.
  const isAlso = factor.kind === 'result' && status === to && comparison.target?.kind === 'easier'
  return isAlso ? words.cause.underOldTarget('', statuses[status], 'also') : ''
}

function factorText(factor: Factor, told: Told, language: Language): string {
  const { words } = language
  const said = words.factors
  switch (factor.kind) {
    case 'result':
      return resultText(factor, told, words)
    case 'scope':
      return said.scope(
        told.isTold ? [] : factor.because.map((reason) => differenceText(reason, words)),
      )
    case 'target':
      return targetText(factor.move, told.comparison, told.targets, words)
    case 'due':
      return said.due(shortDate(factor.date), factor.isReached)
    case 'override':
      return said.override(factor.by, factor.reason)
    case 'parts':
      // No part has turned: the report tells none of their targets.
      if (factor.parts.every(({ to }) => to === 'no_target')) return words.target.withdrawn('')
      return said.parts(factor.parts.map((move) => partText(move, language)))
    case 'parts_missing':
      return said.partsMissing(factor.parts.map(({ name }) => name))
    case 'parts_supplied':
      return said.partsSupplied(factor.parts.map(({ name }) => name))
    default:
      return said[factor.kind]
  }
}

function resultText(
  { move, number, isCorrection }: Extract<Factor, { kind: 'result' }>,
  { results, comparison }: Told,
  words: ChangeWords,
): string {
  const said = words.factors
  if (move === 'given') return said.given(results.to)
  if (move === 'lost') return said.lost(results.from)
  const way: Way = number === undefined ? 'other' : number === 'rose' ? 'up' : 'down'
  if (isCorrection) return said.corrected(tail(way, results, words))
  const delta = placesOf(comparison) ?? comparison.delta
  if (delta?.kind === 'places' || delta?.kind === 'days') {
    return said.moved(deltaText(delta, 0, words))
  }
  return said.result(way, tail(way, results, words))
}

/** A target for the place is decided by the places, whatever number they follow from. */
function placesOf({ from, to }: IndicatorComparison): Delta | undefined {
  const isRanking = [from, to].some((verdict) => verdict?.target?.condition.kind === 'rank')
  const [before, after] = [from, to].map((verdict) => verdict?.judged.result?.rank?.place)
  if (!isRanking || before === undefined || after === undefined) return undefined
  return { kind: 'places', value: after - before }
}

/**
 * How a target moved: a cause, and a clause of its own. One that a report tells, though not for its
 * day, is another case than one that it does not tell.
 */
export function targetText(
  move: TargetMove,
  { from, to }: Pick<IndicatorComparison, 'from' | 'to'>,
  targets: BothSides,
  words: ChangeWords,
): string {
  if (move.kind === 'given') {
    return from?.judged.target ? words.target.begun(targets.to) : words.target.given(targets.to)
  }
  if (move.kind === 'withdrawn') {
    const isTold = to?.judged.target !== undefined
    return isTold ? words.target.lapsed(targets.from) : words.target.withdrawn(targets.from)
  }
  // "Raised to the first 3" would be said of a place by its number alone.
  const number = to?.target?.condition.kind === 'rank' ? undefined : move.number
  const way: Way = number === undefined ? 'other' : number === 'raised' ? 'up' : 'down'
  return words.target.moved(way, tail(way, targets, words), easeOf(move.kind, number))
}

/** Said only where the way of the number does not tell it. */
function easeOf(
  kind: TargetMove['kind'],
  number: TargetMove['number'],
): 'easier' | 'harder' | undefined {
  if (kind !== 'easier' && kind !== 'harder') return undefined
  const usual = kind === 'easier' ? 'lowered' : 'raised'
  return number === usual ? undefined : kind
}

function partText({ part, from, to }: PartMove, { words, statuses }: Language): string {
  return words.factors.partMoved(part.name, from && statuses[from], to && statuses[to])
}

function tail(way: Way, { from, to }: BothSides, words: ChangeWords): string {
  return from === '' || to === '' ? '' : ` ${words.span(way, from, to)}`
}
