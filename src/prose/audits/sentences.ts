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

function cut(text: string, closing: RegExp): Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  for (const { index, 0: sign } of text.matchAll(closing)) {
    stretches.push({ start, end: index + sign.length })
    start = index + sign.length
  }
  if (start < text.length) stretches.push({ start, end: text.length })
  return stretches
}
