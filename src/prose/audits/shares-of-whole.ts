import { add, hundred, rational, sum, toDecimal, zero } from '../../dataset/rational.ts'
import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import type { ProseAudit, ReadPassage } from './prose-audit.ts'
import { isWithin } from './reading/amounts.ts'
import type { NumberInText } from './reading/numbers-in-text.ts'
import { placeOf } from './reading/passage.ts'
import { byStretch, sentencesOf } from './reading/sentences.ts'
import { wholeSize } from './reading/wholes.ts'

/** Percentages that are all of a whole: `trước hạn 85,15%, đúng hạn 14,41%, quá hạn 0,44%`. */
export const shareOfWholeAudit: ProseAudit = {
  name: 'shares-of-whole',
  question: 'Do the shares of one whole add up to 100%?',
  run: ({ passages }) => passages.flatMap(auditPassage),
}

/** `Cơ cấu kinh tế: nông nghiệp 30%, công nghiệp 40%, dịch vụ 30%`. */
const structure = /(?<!\p{L})cơ cấu(?:\s\p{L}+){0,8}:/iu

/** A structure may be told in part; one that is told in full misses 100% by little. */
const structureSlack = rational(5n)

function auditPassage(passage: ReadPassage): Diagnostic[] {
  const sentences = sentencesOf(passage.text)
  return byStretch(sentences, passage.amounts).flatMap((amounts, index) => {
    const numbers = amounts
      .filter((amount) => amount.kind === 'number')
      .filter(({ percent }) => percent)
    if (numbers.length < 2) return []
    const sentence = passage.text.slice(sentences[index]?.start, sentences[index]?.end)
    if (numbers.length >= 3 && structure.test(sentence)) {
      const total = sum(numbers.map(({ value }) => value))
      return isWithin(total, hundred, structureSlack) ? auditWhole(numbers) : []
    }
    let told = 0
    return numbers.flatMap((_, first) => {
      const size = first < told ? 0 : wholeSize(numbers.slice(first, first + 3))
      told = Math.max(told, first + size)
      return auditWhole(numbers.slice(first, first + size))
    })
  })
}

/** All shares of one whole, each rounded to its decimals. */
function auditWhole(shares: readonly NumberInText[]): Diagnostic[] {
  const [first] = shares
  const last = shares.at(-1)
  if (!first || !last || shares.some(({ isChange, qualifier }) => isChange || qualifier)) return []
  const total = sum(shares.map(({ value }) => value))
  const rounding = shares.map(({ decimals }) => rational(1n, 2n * 10n ** BigInt(decimals)))
  if (isWithin(total, hundred, rounding.reduce(add, zero))) return []
  const decimals = Math.max(...shares.map((share) => share.decimals))
  const params = {
    expected: toDecimal(total, decimals),
    terms: shares.map((share) => toDecimal(share.value, share.decimals)),
  }
  const { passage } = first
  const places = shares.map(({ start, end }) => placeOf(passage, start, end))
  const [at = placeOf(passage, first.start, first.end), ...related] = places
  return [diagnostic('prose/shares-not-whole', params, at, {}, related)]
}
