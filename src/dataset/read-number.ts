import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import type { ScalarNode } from '../source/source-document.ts'
import { placeOfStrangeSpace } from '../source/strange-space.ts'
import { fromDecimal } from './rational.ts'
import type { Quantity } from './value.ts'

/** Three-digit groups after a first group: `8.990` is eight thousand to a Vietnamese reader. */
const thousands = /^[-+]?[1-9]\d{0,2}(\.\d{3})+$/

/**
 * Reads a number from its source text, so that no digit is lost or guessed. `8.990` is refused
 * except where `fractional` says that a fraction is the only sensible meaning (a percentage);
 * `85,24` counts as 85.24, but `8,990` is refused: it may be either.
 */
export function readNumber(
  node: ScalarNode,
  { fractional }: { fractional: boolean },
): Quantity | Diagnostic {
  const { text, at } = node
  const severalGroups = /(\.\d{3}){2}$/.test(text)
  if (thousands.test(text) && (!fractional || severalGroups)) {
    return diagnostic('number/thousands-dot', { text, meant: text.replaceAll('.', '') }, at)
  }
  if (/^[-+]?[1-9]\d{0,2}(,\d{3})+$/.test(text) || /[.,].*,|,.*\./.test(text)) {
    return diagnostic('number/ambiguous-separator', { text }, at)
  }
  const plain = text.replace(',', '.').replace(/^\+/, '')
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(plain) || plain.length > 40) {
    return diagnostic('number/not-a-number', { text }, placeOfStrangeSpace(node))
  }
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0
  return { value: fromDecimal(plain), decimals, at }
}
