import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import { labelOf, nameWords } from './labels.ts'
import { type NumberInText, numbersIn } from './numbers-in-text.ts'
import { placeOf } from './passage.ts'
import { type PrintedDatum, printedData } from './printed-data.ts'
import type { ProseAudit } from './prose-audit.ts'

/** Names of fewer words are too common to tell what a sentence speaks of. */
const fewestWords = 3

/** Numbers that were typed although the data have them, the same or another. */
export const typedFigureAudit: ProseAudit = {
  name: 'typed-figure',
  question: 'Is every figure that the data have bound, rather than typed a second time?',
  run({ evaluation, passages }) {
    const data = printedData(evaluation)
    const texts = new Map(data.map((datum) => [datum.text, datum]))
    const named = data.filter(({ name }) => nameWords(name ?? '').length >= fewestWords)
    return passages.flatMap((passage) =>
      numbersIn(passage).flatMap((number): Diagnostic[] => {
        if (!number.typed) return []
        const at = placeOf(passage, number.start, number.end)
        const meant = named.find((datum) => isSaidOf(number, datum))
        // A clause inside a sentence may speak of a part only; one that opens it says what it means.
        const differs = meant !== undefined && meant.text !== withoutSpace(number.text)
        if (differs && !labelOf(number).opens) return []
        if (meant && differs) {
          const params = { text: number.text, printed: meant.text, name: meant.name ?? '' }
          return [diagnostic('prose/contradicts-figure', params, at, {}, [meant.at])]
        }
        const same = meant ?? texts.get(withoutSpace(number.text))
        if (!same || (!meant && !isDistinctive(number))) return []
        const params = { text: number.text, binding: same.binding }
        return [diagnostic('prose/typed-figure', params, at, {}, [same.at])]
      }),
    )
  },
}

/** Whether the words beside a number are the name of a datum, and nothing narrower. */
function isSaidOf(number: NumberInText, { name = '', text }: PrintedDatum): boolean {
  if (number.percent !== text.endsWith('%')) return false
  const { before, after } = labelOf(number)
  const wanted = nameWords(name).join(' ')
  return before.join(' ') === wanted || after.join(' ') === wanted
}

/** Three digits that count, or decimals: numbers that are hardly the same by chance. */
function isDistinctive({ text, decimals }: NumberInText): boolean {
  const digits = text.replace(/\D/g, '').replace(/^0+|0+$/g, '')
  return digits.length >= 3 || (decimals > 0 && digits.length >= 2)
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '')
}
