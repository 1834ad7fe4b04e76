import { numberingFindings, type PlacedNumber, typedNumberOf } from '../typed-number.ts'
import type { ProseAudit } from './prose-audit.ts'
import { type Passage, placeOf } from './reading/passage.ts'
import { isOwnText } from './reading/typed-words.ts'

/** Numbers of headings and paragraphs are the tool's (Nghị định 30/2020, Phụ lục I, II.6.đ). */
export const typedNumberingAudit: ProseAudit = {
  name: 'typed-numbering',
  question: 'Does a heading or a paragraph begin with a number that somebody typed?',
  run: ({ passages }) => numberingFindings(numbersIn(passages)),
}

/** Typed numbers in reading order; each heading begins to count anew what stands below it. */
function numbersIn(passages: readonly Passage[]): PlacedNumber[] {
  let path: string[] = []
  return passages.flatMap((passage, index): PlacedNumber[] => {
    const level = passage.kind === 'heading' ? passage.level : undefined
    if (level !== undefined) path = path.slice(0, level - 1)
    const isOutside = passage.kind === 'note' || passage.kind === 'data-text'
    const series = isOutside ? `${index}` : [...path, level ? 'headings' : 'text'].join('/')
    if (level !== undefined) path[level - 1] = String(index)
    const number = typedNumberOf(passage.text)
    const start = passage.text.search(/\S/)
    const end = start + (number?.sign.length ?? 0)
    if (!number || !isOwnText(passage, { start, end })) return []
    return [{ ...number, series, at: placeOf(passage, start, end), isReported: true }]
  })
}
