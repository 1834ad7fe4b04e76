import type { Rational } from '../../dataset/rational.ts'
import type { Explanation } from '../../evaluation/explanation.ts'
import type { NoFlip, PartsFlip, ResultFlip } from '../../evaluation/flip.ts'
import type { Verdict } from '../../evaluation/verdict.ts'
import { printCounts, printQuantity, printRank, printResult } from '../amounts.ts'
import { formatNumber } from '../numbers.ts'
import { verdictSentence } from '../verdict-sentence.ts'
import type { Language } from './language.ts'
import { absolute, plainText, withUnit } from './number-text.ts'
import { askedText } from './target-text.ts'
import type { ExplanationWords, LineTopic } from './words.ts'

/** Whether the line tells how to meet the target, or what would turn another status. */
export function flipTopic({ flip, verdict }: Explanation): LineTopic {
  if (flip.kind === 'none') {
    const mayBeMet = flip.because === 'no_result' || flip.because === 'no_such_result'
    return mayBeMet && verdict.computed !== 'met' ? 'to_be_met' : 'turns'
  }
  const status = flip.kind === 'parts' ? flip.status : flip.after.status
  return status === 'met' ? 'to_be_met' : 'turns'
}

/** The smallest change that turns the verdict, or why there is none. */
export function flipText(explanation: Explanation, language: Language): string {
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
  because: NoFlip['because'],
  { verdict, otherwise }: Explanation,
  { name, words }: Language,
): string {
  const { flip } = words
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
