import { compare } from '../../dataset/rational.ts'
import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import { type Label, labelOf } from './labels.ts'
import { type NumberInText, numbersIn } from './numbers-in-text.ts'
import { placeOf } from './passage.ts'
import type { ProseAudit } from './prose-audit.ts'

/** One thing that is said twice in a report, with two values. */
export const twoValuesAudit: ProseAudit = {
  name: 'two-values',
  question: 'Does the report give one value for one thing, wherever it speaks of it?',
  run({ passages }) {
    const first = new Map<string, NumberInText>()
    const printed = passages.filter(({ kind }) => kind !== 'data-text')
    return printed.flatMap(numbersIn).flatMap((number): Diagnostic[] => {
      const key = keyOf(number)
      if (key === undefined) return []
      const earlier = first.get(key)
      if (!earlier) {
        first.set(key, number)
        return []
      }
      // At the precision of the coarser of both; one datum printed twice cannot differ.
      if (compare(earlier.value, number.value) === 0) return []
      const { passage, start, end } = number
      const label = key.replace(/^[^:]*:/, '').replace('…', earlier.text)
      const params = { label, first: earlier.text, second: number.text }
      const at = placeOf(passage, start, end)
      const related = [placeOf(earlier.passage, earlier.start, earlier.end)]
      return [diagnostic('prose/two-values', params, at, {}, related)]
    })
  },
}

/**
 * What a number is said of, where the words leave no doubt: at least four before it (a share), or
 * two before it and three behind it (a count). A clause inside a sentence may speak of a part only.
 */
function keyOf(number: NumberInText): string | undefined {
  const { before, after, opens }: Label = labelOf(number)
  if (!opens) return undefined
  const words = (list: readonly string[]) => list.join(' ')
  if (number.percent && before.length >= 4 && after.length === 0) return `%:${words(before)}`
  if (before.length >= 2 && after.length >= 3) {
    return `${number.percent ? '%' : '#'}:${words(before)} … ${words(after)}`
  }
  return undefined
}
