/** A stretch of a text; offsets count UTF-16 units, `end` is excluded. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Sentences of a text; the closing sign belongs to its sentence. A dot within a number ends none. */
export function sentencesOf(text: string): Stretch[] {
  return cut(text, /(?<![.!?…])[.!?…]+(?![.!?…])(?=\s+[\p{Lu}\d“"(]|\s*$)/gu)
}

/** Where clauses end: at the end of their sentence, and at semicolons. */
export function clausesOf(text: string): Stretch[] {
  return cut(text, /(?<![.!?…])[.!?…]+(?![.!?…])(?=\s+[\p{Lu}\d“"(]|\s*$)|;(?=\s|$)/gu)
}

/** What stands within each stretch; both in reading order. */
export function byStretch<Placed extends Stretch>(
  stretches: readonly Stretch[],
  placed: readonly Placed[],
): Placed[][] {
  let next = 0
  return stretches.map(({ end }) => {
    const from = next
    while ((placed[next]?.start ?? end) < end) next += 1
    return placed.slice(from, next)
  })
}

function cut(text: string, closing: RegExp): Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  for (const { index, 0: sign } of text.matchAll(closing)) {
    // An abbreviation ends no sentence: TP. Sơn La, ThS. Lò Văn A, v.v. Năm.
    if (/(?<!\p{L})(?:\p{Lu}{1,2}|Tp|ThS|v\.v)$/u.test(text.slice(Math.max(0, index - 5), index))) {
      continue
    }
    stretches.push({ start, end: index + sign.length })
    start = index + sign.length
  }
  if (start < text.length) stretches.push({ start, end: text.length })
  return stretches
}
