import { type Face, textWidth } from './text-width.ts'

/** How a text is set, and the room it has in twips; `size` in points. */
interface Setting {
  readonly size: number
  readonly face: Face
  readonly room: number
}

/** Words that begin a phrase and lean on what follows: they may begin a line, but not end one. */
const particles = 'và của theo về tại trên cho đến từ đối giai trong nhằm do với thuộc'.split(' ')
const openers = new Set([...particles, 'năm', 'phương'])
const leaning = new Set([...particles, 'ngày', 'tháng', '-', '–'])

/** Two-syllable words that names and titles of reports are full of; elsewhere syllables may part. */
const wholes = new Set([
  ...['thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'ủy ban', 'nhân dân', 'hội đồng', 'chuyển đổi'],
  ...['đổi số', 'kết quả', 'thực hiện', 'phương hướng', 'nhiệm vụ', 'mục tiêu', 'chỉ tiêu'],
  ...['trọng tâm', 'giải pháp', 'công nghệ', 'thông tin', 'phát triển', 'kinh tế', 'xã hội'],
  ...['ban nhân', 'ban chỉ', 'chỉ đạo', 'chủ tịch', 'thường trực', 'giám đốc', 'trưởng phòng'],
  ...['văn phòng', 'văn hóa', 'khoa học', 'đổi mới', 'sáng tạo', 'phục vụ', 'hành chính'],
])

/** Shares of the mean line that a break of each kind may cost in evenness, squared. */
const cost = { good: 0, plain: 0.15, bad: 0.5 }

/**
 * Where a centred text breaks so that its lines are alike in length, none is a lone word and phrases
 * stay whole: the offsets of the spaces to break at, none where one line does.
 */
export function balancedBreaks(text: string, { size, face, room }: Setting): readonly number[] {
  const words = wordsOf(text, size, face)
  const total = words.at(-1)?.right ?? 0
  if (total <= room) return []
  for (let lines = Math.ceil(total / room); lines <= words.length; lines += 1) {
    const starts = bestStarts(words, { room, mean: total / lines, lines })
    if (starts) return starts.map((start) => (words[start]?.offset ?? 0) - 1)
  }
  return words.slice(1).map(({ offset }) => offset - 1)
}

/** The text cut at its balanced breaks. */
export function balancedLines(text: string, setting: Setting): readonly string[] {
  const breaks = balancedBreaks(text, setting)
  return [-1, ...breaks].map((from, at) => text.slice(from + 1, breaks[at]))
}

/** A word with its edges on an endless line, in twips: blanks to be filled in are several spaces. */
interface Word {
  readonly text: string
  readonly offset: number
  readonly left: number
  readonly right: number
}

function wordsOf(text: string, size: number, face: Face): readonly Word[] {
  let left = 0
  let end = 0
  return [...text.matchAll(/[^ ]+/g)].map(({ 0: word, index }) => {
    left += textWidth(text.slice(end, index), size, face)
    end = index + word.length
    const right = left + textWidth(word, size, face)
    const placed = { text: word, offset: index, left, right }
    left = right
    return placed
  })
}

interface Search {
  readonly room: number
  readonly mean: number
  readonly lines: number
}

interface Cut {
  readonly cost: number
  readonly starts: readonly number[]
}

/** The first words of all lines but the first for the cheapest cut; `undefined` if none fits. */
function bestStarts(words: readonly Word[], search: Search): readonly number[] | undefined {
  // The cheapest cut of the words before `end` into as many lines as were gone through.
  let cheapest: ReadonlyMap<number, Cut> = new Map([[0, { cost: 0, starts: [] }]])
  for (let line = 0; line < search.lines; line += 1) {
    const next = new Map<number, Cut>()
    for (const [start, before] of cheapest) {
      for (const [end, cut] of cutsFrom(start, before, words, search)) {
        if (cut.cost < (next.get(end)?.cost ?? Number.POSITIVE_INFINITY)) next.set(end, cut)
      }
    }
    cheapest = next
  }
  return cheapest.get(words.length)?.starts
}

/** Every line that can begin at a word, by the word behind it. */
function cutsFrom(
  start: number,
  before: Cut,
  words: readonly Word[],
  { room, mean }: Search,
): readonly (readonly [end: number, cut: Cut])[] {
  const left = words[start]?.left ?? 0
  const starts = start > 0 ? [...before.starts, start] : before.starts
  const price = before.cost + breakCost(words, start)
  return words.slice(start).flatMap(({ right }, at) => {
    if (right - left > room) return []
    const cost = price + ((right - left - mean) / mean) ** 2
    return [[start + at + 1, { cost, starts }] as const]
  })
}

/** What it costs to begin a line with this word. */
function breakCost(words: readonly Word[], start: number): number {
  const before = words[start - 1]?.text
  const after = words[start]?.text
  if (before === undefined || after === undefined) return 0
  const pair = `${before} ${after}`.toLowerCase().replace(/[,;:.]$/, '')
  if (wholes.has(pair) || isName(before, after)) return cost.bad
  if (leaning.has(before.toLowerCase()) || /^[\d\-–]/.test(after)) return cost.bad
  if (/[,;:]$/.test(before) || openers.has(after.toLowerCase())) return cost.good
  return cost.plain
}

/** Two words with one capital each, as in "Mường La". */
function isName(before: string, after: string): boolean {
  return [before, after].every((word) => /^\p{Lu}\p{Ll}+$/u.test(word))
}
