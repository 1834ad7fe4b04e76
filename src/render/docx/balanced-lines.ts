import { type Face, textWidth } from './text-width.ts'

/** How a text is set, and the room it has in twips; `size` in points. */
export interface Setting {
  readonly size: number
  readonly face: Face
  readonly room: number
}

/** Words that begin a phrase, so that a line may well begin with them. */
const openers = new Set(
  'và của theo về tại trên cho đến từ đối giai trong năm nhằm do với phương thuộc ngày'.split(' '),
)

/** Shares of the mean line that a break of each kind may cost in evenness, squared. */
const cost = { good: 0, plain: 0.04, bad: 0.5 }

/**
 * Where a centred text breaks so that its lines are alike in length, none is a lone word and phrases
 * stay whole: the offsets of the spaces to break at, none where one line does.
 */
export function balancedBreaks(text: string, { size, face, room }: Setting): readonly number[] {
  const words = wordsOf(text, size, face)
  const space = textWidth(' ', size, face)
  const total = words.reduce((sum, { width }) => sum + width, (words.length - 1) * space)
  if (total <= room || words.length < 2) return []
  for (let lines = Math.ceil(total / room); lines <= words.length; lines += 1) {
    const starts = bestStarts(words, { space, room, mean: total / lines, lines })
    if (starts) return starts.map((start) => (words[start]?.offset ?? 0) - 1)
  }
  return words.slice(1).map(({ offset }) => offset - 1)
}

/** The text cut at its balanced breaks. */
export function balancedLines(text: string, setting: Setting): readonly string[] {
  const breaks = balancedBreaks(text, setting)
  return [-1, ...breaks].map((from, at) => text.slice(from + 1, breaks[at]))
}

interface Word {
  readonly text: string
  readonly offset: number
  readonly width: number
}

function wordsOf(text: string, size: number, face: Face): readonly Word[] {
  return [...text.matchAll(/[^ ]+/g)].map(({ 0: word, index }) => ({
    text: word,
    offset: index,
    width: textWidth(word, size, face),
  }))
}

interface Search {
  readonly space: number
  readonly room: number
  readonly mean: number
  readonly lines: number
}

/** The first words of all lines but the first for the cheapest cut; `undefined` if none fits. */
function bestStarts(words: readonly Word[], search: Search): readonly number[] | undefined {
  const { space, room, mean, lines } = search
  // cheapest[n][end]: the words before `end` on n lines.
  type Cut = { readonly cost: number; readonly starts: readonly number[] }
  let cheapest = new Map<number, Cut>([[0, { cost: 0, starts: [] }]])
  for (let line = 1; line <= lines; line += 1) {
    const next = new Map<number, Cut>()
    for (const [start, before] of cheapest) {
      let width = -space
      for (let end = start + 1; end <= words.length; end += 1) {
        width += space + (words[end - 1]?.width ?? 0)
        if (width > room) break
        const unevenness = ((width - mean) / mean) ** 2
        const price = before.cost + unevenness + breakCost(words, start)
        const known = next.get(end)
        if (known && known.cost <= price) continue
        next.set(end, { cost: price, starts: start > 0 ? [...before.starts, start] : [] })
      }
    }
    cheapest = next
  }
  return cheapest.get(words.length)?.starts
}

/** What it costs to begin a line with this word. */
function breakCost(words: readonly Word[], start: number): number {
  const before = words[start - 1]?.text
  const after = words[start]?.text
  if (before === undefined || after === undefined) return 0
  const dangles = openers.has(before.toLowerCase()) || /^[-–]$/.test(before)
  if (dangles || /^[\d\-–]/.test(after)) return cost.bad
  if (/[,;:]$/.test(before) || openers.has(after.toLowerCase())) return cost.good
  return cost.plain
}
