/** A stretch of a text; offsets count UTF-16 units, `end` is excluded. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What is longer is no sentence of an office. */
const longest = 5000

/** Sentences of a text; the closing sign belongs to its sentence. A dot within a number ends none. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  /** Without the space before it. */
  const add = (end: number) => {
    const first = start + text.slice(start, end).search(/\S|$/)
    if (first < end) sentences.push({ start: first, end })
    start = end
  }
  for (const { index, 0: sign } of text.matchAll(closing)) {
    const end = index + sign.length
    // An abbreviation ends no sentence: TP. Sơn La, ThS. Lò Văn A, v.v. Năm; nor does a number: 1. Về.
    if (abbreviation.test(text.slice(Math.max(0, index - 5), index))) continue
    if (end - start < 8 && numbering.test(text.slice(start, end))) continue
    add(end)
  }
  add(text.length)
  return sentences
}

/** The sentence around an offset. */
export function sentenceAround(text: string, offset: number): Stretch {
  const around = sentencesOf(text).find(({ start, end }) => offset >= start && offset < end)
  return around ?? { start: 0, end: text.length }
}

const numbering = /^\s*(?:\d{1,2}|[IVX]+)\.$/u

const closing = /(?<![.!?…])[.!?…]+(?![.!?…])(?=\s+[\p{Lu}\d“"(]|\s*$)/gu

const abbreviation = /(?<!\p{L})(?:\p{Lu}{1,2}|Tp|ThS|v\.v)$/u

/**
 * What stands within each sentence; both in reading order. What is too long to be read is no
 * sentence: its numbers are not held against each other.
 */
export function byStretch<Placed extends Stretch>(
  stretches: readonly Stretch[],
  placed: readonly Placed[],
): Placed[][] {
  let next = 0
  return stretches.map(({ start, end }) => {
    const from = next
    while ((placed[next]?.start ?? end) < end) next += 1
    return end - start > longest ? [] : placed.slice(from, next)
  })
}
