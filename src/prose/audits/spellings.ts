import { toDecimal } from '../../dataset/rational.ts'
import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import { formatDecimal } from '../../wording/numbers.ts'
import type { ProseAudit } from './prose-audit.ts'
import type { NumberInText } from './reading/numbers-in-text.ts'
import { placeOf } from './reading/passage.ts'

/** How far `tỷ lệ` may stand before its number. */
const farthest = 120

/** How typed numbers are written: decimal comma, thousands dots, a sign behind a share. */
export const spellingAudit: ProseAudit = {
  name: 'spelling',
  question: 'Is every typed number written as Vietnamese writes numbers?',
  run: ({ passages }) =>
    passages.flatMap((passage) =>
      passage.numbers.flatMap((number) => [...auditSpelling(number), ...auditSign(number)]),
    ),
}

function auditSpelling(number: NumberInText): Diagnostic[] {
  const { text, value, decimals, percent, spelling, typed, passage, start, end } = number
  if (!typed || spelling === 'usual') return []
  const meant = `${formatDecimal(toDecimal(value, decimals), { padded: true })}${percent ? '%' : ''}`
  const code = spelling === 'decimal-point' ? 'prose/decimal-point' : 'prose/thousands-style'
  return [diagnostic(code, { text, meant }, placeOf(passage, start, end))]
}

/** A share with decimals that ends its clause without a sign: `tỷ lệ đạt 85,24;`. */
function auditSign({ text, decimals, percent, passage, start, end }: NumberInText): Diagnostic[] {
  if (percent || decimals === 0) return []
  const before = passage.text.slice(Math.max(0, start - farthest), start)
  const isShare = /(?<!\p{L}|hệ số )tỷ lệ(?:\s\p{L}+){0,12}\s$/iu.test(before)
  // `Tỷ lệ bình quân 7,5`, `tỷ lệ người dân trên một máy tính` are no percentages.
  const isRate = /(?<!\p{L})(?:bình quân|trung bình|trên (?:một|mỗi))(?!\p{L})/iu.test(before)
  const isEnd = /^\s*(?:[,;.)]|$)/u.test(passage.text.slice(end, end + 5))
  if (!isShare || isRate || !isEnd) return []
  return [diagnostic('prose/missing-percent-sign', { text }, placeOf(passage, start, end))]
}
