import type { NumberInText } from './numbers-in-text.ts'

/** What a number is said of: the words around it within its clause, in lower case. */
export interface Label {
  /** From the last sign of the clause up to the number, without verbs at its end. */
  readonly before: string
  /** From the number to the next sign or number. */
  readonly after: string
  /**
   * Whether the clause opens its sentence, so that nothing narrows what it speaks of, and tells what
   * is rather than what is wanted.
   */
  readonly opens: boolean
}

/** Signs that part one statement from the next; a dot or comma within a number is none. */
const signs = /[,;:()“”"–]|\.(?=\s|$)|\s-\s|\d/u

/** How far a clause reaches, at most. */
const farthest = 300

/** Verbs and hedges that join a name to its number: they name nothing themselves. */
const verbs = new Set(
  'đạt là chiếm được bằng có còn với ước khoảng trên dưới gần hơn đã hiện nay đến'.split(' '),
)

/** Words in front of a name that say no more than that something is counted. */
const openings = new Set([...verbs, 'tỷ', 'lệ', 'số', 'tổng', 'lượng', 'và'])

/** What opens a sentence without narrowing it. */
const neutral =
  /(?:^|[;.!?])\s*(?:(?:đến nay|hiện nay|hiện tại|đến thời điểm hiện tại|nhìn chung|kết quả|trong năm|trong kỳ|trên địa bàn(?: \p{L}+){0,1}|về kết quả|cụ thể)\s?[,:]\s*)?$/iu

/** What is wanted is no value of today. */
const goal =
  /(?<!\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu|kế hoạch|dự kiến|nâng|tăng|giảm|giao)(?!\p{L})/iu

/** The words before and behind a number, as far as its statement reaches. */
export function labelOf({ passage: { text }, start, end }: NumberInText): Label {
  // A colon or bracket joins: `Hộ có cáp quang: 45%`, `hồ sơ trước hạn (85%)`.
  const joined = text.slice(Math.max(0, start - farthest), start).replace(/\s?[:(–]\s*$/, ' ')
  const before = joined.split(signs).at(-1) ?? ''
  const after = text.slice(end, end + farthest).split(signs)[0] ?? ''
  return {
    before: trimmed(before),
    after: trimmed(after),
    opens: neutral.test(joined.slice(0, joined.length - before.length)) && !goal.test(before),
  }
}

/** A name as it is compared: lower case, without `tỷ lệ`, `số` in front and verbs behind. */
export function trimmed(name: string): string {
  const words = name.toLowerCase().match(/\p{L}[\p{L}\d]*/gu) ?? []
  const first = words.findIndex((word) => !openings.has(word))
  const last = words.findLastIndex((word) => !verbs.has(word))
  return first === -1 ? '' : words.slice(first, last + 1).join(' ')
}

/** How many words a trimmed name has. */
export function sizeOf(name: string): number {
  return name === '' ? 0 : name.split(' ').length
}
