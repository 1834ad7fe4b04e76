import type { Explanation } from '../../evaluation/explanation.ts'
import type { Location } from '../../source/location.ts'
import { printAmount, printQuantity } from '../amounts.ts'
import { citationText } from '../citations.ts'
import { shortDate } from '../dates.ts'
import { verdictSentence } from '../verdict-sentence.ts'
import { flipText, flipTopic } from './flip-text.ts'
import { type Language, languages } from './language.ts'
import { exactText } from './number-text.ts'
import { boundsText, operandText, printedText, sourceText, topicOf } from './operand-text.ts'
import { basisText, comparisonText, dueText, targetText } from './target-text.ts'
import type { LineTopic } from './words.ts'

/** One thing that is told of a verdict. */
export interface ExplanationLine {
  readonly topic: LineTopic
  /** What the line is about, in a word or two. */
  readonly label: string
  /** A phrase, or sentences; a list has its entries on lines of their own. */
  readonly text: string
  /** Where it is written, and where a number that is taken over comes from. */
  readonly places: readonly Location[]
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
  put('comparison', comparisonText(explanation, language))
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

/** The policy, and how each part came out. */
function partsText({ verdict, parts }: Explanation, { name, words }: Language): string {
  const each = parts.map(
    (part) =>
      `${part.verdict.number} ${part.verdict.part?.name}: ${verdictSentence(part.verdict, name)}`,
  )
  return [words.parts[verdict.indicator.partsPolicy], ...each].join('\n')
}
