/** A stretch of a text; offsets count UTF-16 units, `end` is excluded. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Sentences of a text; the closing sign belongs to its sentence. A dot within a number ends none. */
export function sentencesOf(text: string): Stretch[] {
  return cut(text, /[.!?…]+(?=\s+[\p{Lu}\d“"(]|\s*$)/gu)
}

/** Sentences, cut at semicolons too: what stands in one of them speaks of one thing. */
export function clausesOf(text: string): Stretch[] {
  return cut(text, /[.!?…]+(?=\s+[\p{Lu}\d“"(]|\s*$)|;(?=\s|$)/gu)
}

/** The sentence around an offset. */
export function sentenceAround(text: string, offset: number): Stretch {
  const around = sentencesOf(text).find(({ start, end }) => offset >= start && offset < end)
  return around ?? { start: 0, end: text.length }
}

/** A dot behind a number or an abbreviation: `1. Về`, `TP. Sơn La`, `v.v. Năm`. */
const abbreviated = /(?:^|[\s(])(?:\d{1,2}|[IVX]+|\p{Lu}{1,2}|Tp|ThS|v\.v)\.$/u

/** The stretches between closing signs, without the space before them. */
function cut(text: string, closing: RegExp): Stretch[] {
  const stretches: Stretch[] = []
  const add = (from: number, end: number) => {
    const start = from + text.slice(from, end).search(/\S|$/)
    if (start < end) stretches.push({ start, end })
  }
  let start = 0
  for (const { index, 0: sign } of text.matchAll(closing)) {
    const end = index + sign.length
    if (end < text.trimEnd().length && abbreviated.test(text.slice(start, end))) continue
    add(start, end)
    start = end
  }
  add(start, text.length)
  return stretches
}
