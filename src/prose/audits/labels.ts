import type { NumberInText } from './numbers-in-text.ts'

/** What a number is said of: the words around it within its clause, in lower case. */
export interface Label {
  /** From the last sign of the clause up to the number, without verbs at either end. */
  readonly before: readonly string[]
  /** From the number to the next sign or number. */
  readonly after: readonly string[]
  /**
   * Whether the clause opens its sentence, so that nothing narrows what it speaks of, and tells what
   * is rather than what is wanted.
   */
  readonly opens: boolean
}

/** Signs that part one statement from the next; a dot or comma within a number is none. */
const signs = /[,;:()“”"–]|\.(?=\s|$)|\s-\s|\d/u

/** Verbs and hedges that join a name to its number: they name nothing themselves. */
const joining = new Set([
  ...['đạt', 'là', 'chiếm', 'được', 'bằng', 'có', 'còn', 'với', 'ước', 'khoảng', 'trên', 'dưới'],
  ...['gần', 'hơn', 'tỷ', 'lệ', 'số', 'tổng', 'lượng', 'đã', 'hiện', 'nay', 'đến'],
])

/** What is wanted is no value of today. */
const goal =
  /(?<!\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu|kế hoạch|dự kiến|nâng|tăng|giảm|giao)(?!\p{L})/iu

/** The words before and behind a number, as far as its statement reaches. */
export function labelOf({ passage: { text }, start, end }: NumberInText): Label {
  const before = text.slice(0, start).split(signs).at(-1) ?? ''
  const after = text.slice(end).split(signs)[0] ?? ''
  return {
    before: withoutJoining(wordsOf(before)),
    after: withoutJoining(wordsOf(after)),
    opens: /(?:^|[;.!?])\s*$/u.test(text.slice(0, start - before.length)) && !goal.test(before),
  }
}

/** A name as it is compared: lower case, without `tỷ lệ`, `số` in front. */
export function nameWords(name: string): string[] {
  return withoutJoining(wordsOf(name))
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\d]*/gu) ?? []
}

function withoutJoining(words: readonly string[]): string[] {
  const first = words.findIndex((word) => !joining.has(word))
  const last = words.findLastIndex((word) => !joining.has(word))
  return first === -1 ? [] : words.slice(first, last + 1)
}
