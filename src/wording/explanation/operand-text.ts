import type { Rational } from '../../dataset/rational.ts'
import type { Explanation, Operand } from '../../evaluation/explanation.ts'
import type { Verdict } from '../../evaluation/verdict.ts'
import { printQuantity, printRank, printResult } from '../amounts.ts'
import { shortDate } from '../dates.ts'
import { exactText, numberText, plainText, withUnit } from './number-text.ts'
import type { ExplanationWords, LineTopic } from './words.ts'

/** The line that a number belongs on. */
export function topicOf({ role }: Operand): LineTopic {
  return role === 'numerator' || role === 'denominator' ? role : 'result'
}

/** A number of the result with what it counts. */
export function operandText(
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

/** Where the result comes from and what it covers. */
export function sourceText({ verdict }: Explanation, words: ExplanationWords): string {
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

/** How the exact value becomes the printed one. */
export function printedText({ verdict, rounding }: Explanation, words: ExplanationWords) {
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

/** What a number that is only known nearly may be. */
export function boundsText(verdict: Verdict, words: ExplanationWords): string | undefined {
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
