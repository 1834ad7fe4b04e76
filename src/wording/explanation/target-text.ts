import { subtract } from '../../dataset/rational.ts'
import type { TargetCondition } from '../../dataset/target.ts'
import type { Quantity } from '../../dataset/value.ts'
import type { Explanation } from '../../evaluation/explanation.ts'
import type { Verdict } from '../../evaluation/verdict.ts'
import { printTarget } from '../amounts.ts'
import { citationText } from '../citations.ts'
import { shortDate } from '../dates.ts'
import { formatExact } from '../numbers.ts'
import { marginWords } from '../verdict-sentence.ts'
import type { Language } from './language.ts'
import { absolute, boundText, exactText, withUnit } from './number-text.ts'
import type { ExplanationWords } from './words.ts'

/** What was assigned, and whether it holds on the day of the figures. */
export function targetText({ verdict, asOf }: Explanation, words: ExplanationWords): string {
  const { target: inForce, judged, indicator } = verdict
  const { target } = judged
  if (!target) return words.target.none
  const printed = printTarget(target.condition, indicator)
  if (!inForce) {
    const { effectiveFrom: from, effectiveTo: to } = target
    const days = { ...(from && { from: shortDate(from) }), ...(to && { to: shortDate(to) }) }
    return words.target.notInForce(printed, days, shortDate(asOf))
  }
  const asked = askedText(target.condition, verdict, words)
  return asked === undefined
    ? words.target.inWords(printed)
    : asked + naturalText(target.condition, verdict, words)
}

/** What a target asks of the result; nothing where words ask it. */
export function askedText(
  condition: TargetCondition,
  verdict: Verdict,
  { asks }: ExplanationWords,
): string | undefined {
  const bound = (quantity: Quantity) => boundText(quantity, verdict)
  switch (condition.kind) {
    case 'number':
      return asks.number(condition.comparator, bound(condition.bound))
    case 'range':
      return asks.range(bound(condition.low), bound(condition.high))
    case 'date':
      return asks.date(condition.comparator, shortDate(condition.date))
    case 'rank':
      return asks.rank(condition.comparator, String(condition.place))
    case 'yes_no':
      return asks.answer(printTarget(condition, verdict.indicator))
    case 'text':
      return undefined
  }
}

function naturalText(
  condition: TargetCondition,
  { indicator: { direction } }: Verdict,
  words: ExplanationWords,
): string {
  if (condition.kind !== 'number') return ''
  const { comparator } = condition
  return comparator === (direction === 'higher' ? '>=' : '<=')
    ? words.target.natural[direction]
    : ''
}

/** The document that assigns the target. */
export function basisText(
  { verdict, basis, reportBasis }: Explanation,
  words: ExplanationWords,
): string | undefined {
  if (basis) return citationText(basis, true)
  if (!verdict.target || reportBasis.length === 0) return undefined
  return words.reportBasis(reportBasis.map((document) => citationText(document, false)).join('; '))
}

/** On which side of its target a number is, and how far from it. */
export function comparisonText(
  { verdict, otherwise = verdict }: Explanation,
  { name, words }: Language,
): string | undefined {
  const { value, bounds, target, margin, comparator, indicator } = verdict
  const { condition } = target ?? {}
  const { comparison } = words
  if (!value || !margin || !comparator) return undefined
  if (condition?.kind !== 'number' && condition?.kind !== 'range') return undefined
  if (bounds) {
    const { computed } = otherwise
    return comparison.bounds[
      computed === 'met' ? 'all' : computed === 'undetermined' ? 'some' : 'none'
    ]
  }
  const exact = exactText(value, verdict)
  const size = formatExact(absolute(margin), verdict.decimals + 2)
  const distance =
    indicator.measure === 'percent'
      ? comparison.points(size)
      : withUnit(size, indicator.countUnit?.name)
  const word = marginWords[name][comparator][margin.numerator < 0n ? 'missed' : 'met']
  const apart = margin.numerator === 0n || word === '' ? '' : `: ${word} ${distance}`
  if (condition.kind === 'number') {
    const order = subtract(value, condition.bound.value).numerator
    const said = comparison.order[order < 0n ? 'below' : order > 0n ? 'above' : 'equal']
    return `${exact} ${said} ${boundText(condition.bound, verdict)}${apart}`
  }
  const isBelow = subtract(value, condition.low.value).numerator < 0n
  const said = comparison.range[margin.numerator >= 0n ? 'within' : isBelow ? 'below' : 'above']
  return `${exact} ${said} ${printTarget(condition, indicator)}${apart}`
}

/** When the target is due, where that bears on the verdict. */
export function dueText({ verdict, asOf }: Explanation, { words, statuses }: Language) {
  const { due } = verdict.target ?? {}
  if (due === undefined || verdict.computed === 'met') return undefined
  return asOf < due
    ? words.due.ahead(shortDate(due), shortDate(asOf), statuses.not_met)
    : words.due.reached(shortDate(due))
}
