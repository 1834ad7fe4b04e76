import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import type { ProseAudit } from './prose-audit.ts'
import { mayPrint } from './reading/amounts.ts'
import { labelOf, sizeOf } from './reading/labels.ts'
import type { NumberInText } from './reading/numbers-in-text.ts'
import { placeOf } from './reading/passage.ts'
import { setNumbersIn } from './reading/settings.ts'

/** One thing that is said twice in a report, with two values. */
export const twoValuesAudit: ProseAudit = {
  name: 'two-values',
  question: 'Does the report give one value for one thing, wherever it speaks of it?',
  run({ passages }) {
    const first = new Map<string, NumberInText>()
    const printed = passages.filter(({ kind }) => kind !== 'data-text')
    return setNumbersIn(printed).flatMap(({ number, setting }): Diagnostic[] => {
      const label = nameOf(number)
      if (label === undefined) return []
      const { narrowed, isGoal } = setting()
      if (isGoal) return []
      const key = `${number.percent ? '%' : '#'}${label}|${narrowed}`
      const earlier = first.get(key)
      if (!earlier) {
        first.set(key, number)
        return []
      }
      if (mayPrint(earlier.value, number) || mayPrint(number.value, earlier)) return []
      const { passage, start, end } = number
      const params = { label, first: earlier.text, second: number.text }
      const at = placeOf(passage, start, end)
      const related = [placeOf(earlier.passage, earlier.start, earlier.end)]
      return [diagnostic('prose/two-values', params, at, {}, related)]
    })
  },
}

/**
 * What a number is said of, where the words leave no doubt: at least four on one side of a share,
 * or two before a count and three behind it. A clause inside a sentence may speak of a part only.
 */
function nameOf(number: NumberInText): string | undefined {
  const { before, after, opens } = labelOf(number)
  if (!opens) return undefined
  if (number.percent) {
    const name = before === '' ? after : after === '' ? before : ''
    return sizeOf(name) >= 4 ? name : undefined
  }
  return sizeOf(before) >= 2 && sizeOf(after) >= 3 ? `${before} … ${after}` : undefined
}
