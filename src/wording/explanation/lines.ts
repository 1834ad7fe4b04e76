import type { Rational } from '../../dataset/rational.ts'
import { subtract, zero } from '../../dataset/rational.ts'
import type { TargetCondition } from '../../dataset/target.ts'
import type { Quantity } from '../../dataset/value.ts'
import type { Explanation, Operand } from '../../evaluation/explanation.ts'
import type { Flip, PartsFlip, ResultFlip } from '../../evaluation/flip.ts'
import type { Verdict } from '../../evaluation/verdict.ts'
import type { Location } from '../../source/location.ts'
import {
  printAmount,
  printCounts,
  printQuantity,
  printRank,
  printResult,
  printTarget,
  printValue,
} from '../amounts.ts'
import { citationText } from '../citations.ts'
import { shortDate } from '../dates.ts'
import { formatExact, formatNumber } from '../numbers.ts'
import { englishStatuses, vietnameseStatuses } from '../statuses.ts'
import { marginWords, verdictSentence } from '../verdict-sentence.ts'
import { englishExplanations } from './english.ts'
import { vietnameseExplanations } from './vietnamese.ts'
import type { ExplanationWords, LineTopic } from './words.ts'

/** One thing that is told of a verdict. */
export interface ExplanationLine {
  readonly topic: LineTopic
  /** What the line is about, in a word or two. */
  readonly label: string
  /** A sentence without its full stop, or several lines. */
  readonly text: string
  /** Where it is written, and where a number that is taken over comes from. */
  readonly places: readonly Location[]
}

interface Language {
  readonly name: 'vi' | 'en'
  readonly words: ExplanationWords
  readonly statuses: Readonly<Record<Verdict['status'], string>>
}

const languages: Readonly<Record<'vi' | 'en', Language>> = {
  vi: { name: 'vi', words: vietnameseExplanations, statuses: vietnameseStatuses },
  en: { name: 'en', words: englishExplanations, statuses: englishStatuses },
}

/** How a verdict came about, from its numbers to what would turn it, line by line. */
export function explanationLines(
  explanation: Explanation,
  name: 'vi' | 'en',
): readonly ExplanationLine[] {
  const language = languages[name]
  const { words } = language
  const lines: ExplanationLine[] = []
  const put = (topic: LineTopic, text: string | undefined, ...places: readonly Location[]) => {
    if (text) lines.push({ topic, label: words.labels[topic], text, places })
  }
  const { verdict, operands, parts, pausedBy } = explanation
  const { judged, indicator, override, gap } = verdict
  for (const operand of operands) {
    const { at, origin } = operand.quantity
    put(topicOf(operand), operandText(operand, verdict, words), at, ...(origin ? [origin] : []))
  }
  const { amount } = judged.result ?? {}
  if (amount && operands.length === 0 && amount.kind !== 'number' && amount.kind !== 'ratio') {
    put('result', printAmount(amount, { percent: false, decimals: 0 }), amount.at)
  }
  put('source', sourceText(explanation, words))
  if (amount?.kind === 'ratio') {
    const { numerator, denominator } = amount
    const exact = exactText(verdict.value, verdict)
    put('arithmetic', `${printQuantity(numerator)} : ${printQuantity(denominator)} = ${exact}`)
  }
  put('printed', printedText(explanation, words), indicator.at)
  put('bounds', boundsText(verdict, words))
  if (parts.length === 0 || judged.target) {
    put('target', targetText(explanation, words), ...(judged.target ? [judged.target.at] : []))
    put('basis', basisText(explanation, words))
  }
  put('comparison', comparisonText(verdict, language))
  put('due', dueText(explanation, language))
  if (parts.length > 0) put('parts', partsText(explanation, language))
  if (gap)
    put('missing', words.missing(gap.missing.map((part) => part.name).join(', '), gap.effect))
  if (judged.notApplicable !== undefined) {
    put('not_applicable', words.notApplicable(judged.notApplicable))
  } else if (judged.paused) {
    put('paused', words.paused(pausedBy && citationText(pausedBy, true)))
  }
  if (override) {
    const { by, reason, date, status, at } = override
    const [said, computed] = [status, verdict.computed].map((each) => language.statuses[each])
    put('override', words.override(by, shortDate(date), reason, said ?? '', computed ?? ''), at)
  }
  put(flipTopic(explanation), flipText(explanation, language))
  return lines
}

function topicOf({ role }: Operand): LineTopic {
  return role === 'numerator' || role === 'denominator' ? role : 'result'
}

function operandText(
  { role, quantity }: Operand,
  verdict: Verdict,
  words: ExplanationWords,
): string {
  const { indicator, judged } = verdict
  const number = printQuantity(quantity)
  if (role === 'place') return words.place(judged.result?.rank ? printRank(judged.result.rank) : '')
  if (role === 'value') return plainText(quantity, verdict, words)
  const name = indicator[role]?.name
  const unit = indicator.countUnit?.name
  if (name === undefined) return withUnit(number, unit)
  return unit === undefined || name.startsWith(unit)
    ? `${number} ${name}`
    : `${number} ${unit}: ${name}`
}

/** A plain number with its qualifier and its unit: `trên 99%`, `18 tổ`. */
function plainText(
  { decimals, value }: Quantity,
  { indicator: { measure, countUnit }, judged: { result } }: Verdict,
  words: ExplanationWords,
): string {
  if (measure === 'rank') return words.place(formatNumber(value, decimals))
  const percent = measure === 'percent'
  const said = (result && printValue(result, { percent, decimals })) ?? ''
  return percent ? said : withUnit(said, countUnit?.name)
}

function sourceText({ verdict }: Explanation, words: ExplanationWords): string {
  const { source, asOf, from, accumulation } = verdict.judged.result ?? {}
  return [
    source,
    accumulation && words.source[accumulation],
    from && words.source.from(shortDate(from)),
    asOf && words.source.asOf(shortDate(asOf)),
  ]
    .filter(Boolean)
    .join('; ')
}

function printedText({ verdict, rounding }: Explanation, words: ExplanationWords) {
  const { value, indicator } = verdict
  // Of a number that is printed as it is, there is nothing to say.
  if (!value || !rounding || (rounding.isExact && !rounding.isEdge)) return undefined
  const shown = numberText(value, rounding.decimals, verdict)
  if (rounding.isEdge) {
    return words.printed.edge(
      shown,
      numberText(value, indicator.decimals, verdict),
      indicator.decimals,
    )
  }
  return words.printed.rounded(shown, rounding.decimals)
}

function boundsText(verdict: Verdict, words: ExplanationWords): string | undefined {
  const { bounds, judged } = verdict
  const { qualifier } = judged.result ?? {}
  // "Trên 80%" says itself what it may be.
  if (!bounds || qualifier === 'over' || qualifier === 'under') return undefined
  const side = (end: Rational | undefined, open: boolean) =>
    end && { text: exactText(end, verdict), open }
  return words.bounds(
    printResult(verdict),
    side(bounds.low, bounds.lowOpen),
    side(bounds.high, bounds.highOpen),
  )
}

function targetText({ verdict, asOf }: Explanation, words: ExplanationWords): string {
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
function askedText(
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

function basisText(
  { verdict, basis, reportBasis }: Explanation,
  words: ExplanationWords,
): string | undefined {
  if (basis) return citationText(basis, true)
  if (!verdict.target || reportBasis.length === 0) return undefined
  return words.reportBasis(reportBasis.map((document) => citationText(document, false)).join('; '))
}

function comparisonText(verdict: Verdict, { name, words }: Language): string | undefined {
  const { value, bounds, target, margin, comparator, indicator, computed } = verdict
  const { condition } = target ?? {}
  const { comparison } = words
  if (!value || !margin || !comparator) return undefined
  if (condition?.kind !== 'number' && condition?.kind !== 'range') return undefined
  if (bounds) {
    const answer = { met: 'all', undetermined: 'some' } as const
    return comparison.bounds[
      computed === 'met' || computed === 'undetermined' ? answer[computed] : 'none'
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

function dueText({ verdict, asOf }: Explanation, { words, statuses }: Language) {
  const { due } = verdict.target ?? {}
  if (due === undefined || verdict.computed === 'met') return undefined
  return asOf < due
    ? words.due.ahead(shortDate(due), shortDate(asOf), statuses.not_met)
    : words.due.reached(shortDate(due))
}

/** The policy, and how each part came out. */
function partsText({ verdict, parts }: Explanation, { name, words }: Language): string {
  const each = parts.map(
    (part) =>
      `${part.verdict.number} ${part.verdict.part?.name}: ${verdictSentence(part.verdict, name)}`,
  )
  return [words.parts[verdict.indicator.partsPolicy], ...each].join('\n')
}

function flipTopic({ flip, verdict }: Explanation): LineTopic {
  if (flip.kind === 'none') {
    const mayBeMet = flip.because === 'no_result' || flip.because === 'no_such_result'
    return mayBeMet && verdict.computed !== 'met' ? 'to_be_met' : 'turns'
  }
  const status = flip.kind === 'parts' ? flip.status : flip.after.status
  return status === 'met' ? 'to_be_met' : 'turns'
}

function flipText(explanation: Explanation, language: Language): string {
  const { flip, verdict } = explanation
  switch (flip.kind) {
    case 'result':
      return resultFlipText(flip, verdict, language)
    case 'parts':
      return partsFlipText(flip, explanation, language)
    case 'none':
      return noFlipText(flip.because, explanation, language)
  }
}

function resultFlipText(
  { what, after, last, change, room }: ResultFlip,
  verdict: Verdict,
  { words, statuses }: Language,
): string {
  const { flip } = words
  const status = statuses[after.status]
  const outcome = outcomeText(after, words)
  if (what === 'answer') return flip.answer(outcome, status)
  const say = (by: Rational) =>
    words.change[what](by.numerator > 0n, sizeText(what, by, verdict, words))
  if (after.status === 'met') return flip.toBeMet(say(change), outcome)
  if (verdict.computed !== 'met' || room.numerator === 0n) {
    return flip.atOnce(say(change), outcome, status)
  }
  return flip.keepsUntil(say(room), outcomeText(last, words), say(change), outcome, status)
}

function sizeText(
  what: Exclude<ResultFlip['what'], 'answer'>,
  change: Rational,
  { indicator: { measure, countUnit } }: Verdict,
  words: ExplanationWords,
): string {
  // A step has as many decimals as the numbers were written with, so that nothing is rounded here.
  const number = formatNumber(absolute(change), mostDecimals)
  if (what === 'value') {
    return measure === 'percent'
      ? words.comparison.points(number)
      : withUnit(number, countUnit?.name)
  }
  const unit = what === 'numerator' ? countUnit?.name : undefined
  return unit === undefined ? words.units[what](number) : withUnit(number, unit)
}

/** More than any number can be written with. */
const mostDecimals = 40

/** A result in words: `153/191 = 80,1%`, a plain number with all its digits. */
function outcomeText(verdict: Verdict, words: ExplanationWords): string {
  const { judged, target } = verdict
  const { amount, rank } = judged.result ?? {}
  if (amount?.kind === 'ratio') return `${printCounts(amount)} = ${printResult(verdict)}`
  if (rank && target?.condition.kind === 'rank') return words.place(printRank(rank))
  return amount?.kind === 'number'
    ? plainText(amount.quantity, verdict, words)
    : printResult(verdict)
}

function partsFlipText(
  { need, parts: named, status }: PartsFlip,
  { parts }: Explanation,
  language: Language,
): string {
  const { words, statuses } = language
  const { flip } = words
  const lines = named.map(({ id, name }) => {
    const part = parts.find(({ verdict }) => verdict.part?.id === id)
    const change = part?.flip.kind === 'result' ? flipText(part, language) : flip.partMissing
    return `– ${name}: ${change}`
  })
  const said = statuses[status]
  return [need === 'one' ? flip.oneOf(said, named.length) : flip.everyOf(said), ...lines].join('\n')
}

function noFlipText(
  because: Extract<Flip, { kind: 'none' }>['because'],
  { verdict, otherwise }: Explanation,
  { name, words: { flip }, words }: Language,
): string {
  if (because === 'no_such_result') {
    const { amount } = verdict.judged.result ?? {}
    const denominator = amount?.kind === 'ratio' ? printQuantity(amount.denominator) : undefined
    return verdict.computed === 'met' ? flip.alwaysMet : flip.neverMet(denominator)
  }
  const { condition } = verdict.target ?? {}
  const asked = condition && askedText(condition, verdict, words)
  if (because === 'no_result' && asked !== undefined) return flip.fillIn(asked)
  const said = flip.none[because]
  return otherwise && (because === 'paused' || because === 'not_applicable')
    ? `${said} ${flip.otherwise[because](verdictSentence(otherwise, name))}`
    : said
}

function boundText(quantity: Quantity, { indicator: { measure, countUnit } }: Verdict): string {
  const number = printQuantity(quantity)
  return measure === 'percent' ? `${number}%` : withUnit(number, countUnit?.name)
}

/** The value with more digits than are printed; dots where it has still more. */
function exactText(value: Rational | undefined, { indicator, decimals }: Verdict): string {
  if (!value) return ''
  return `${formatExact(value, decimals + 2)}${indicator.measure === 'percent' ? '%' : ''}`
}

function numberText(value: Rational, decimals: number, { indicator }: Verdict): string {
  return `${formatNumber(value, decimals)}${indicator.measure === 'percent' ? '%' : ''}`
}

function withUnit(number: string, unit: string | undefined): string {
  return unit === undefined ? number : `${number} ${unit}`
}

function absolute(value: Rational): Rational {
  return value.numerator < 0n ? subtract(zero, value) : value
}
