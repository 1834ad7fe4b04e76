/** A stretch of text that may be cut between its lines; opened and closed it stays whole. */
export interface Passage {
  readonly open: string
  readonly lines: readonly string[]
  readonly close: string
}

/** The passages as one text of at most so many characters; `more` says how many lines were left out. */
export function fittedText(
  passages: readonly Passage[],
  most: number,
  more: (count: number) => string,
): string {
  const whole = passages
    .map(({ open, lines, close }) => `${open}${lines.join('')}${close}`)
    .join('')
  if (whole.length <= most) return whole
  const total = passages.reduce((sum, { lines }) => sum + lines.length, 0)
  let room = most - more(total).length
  let left = 0
  const kept = passages.map(({ open, lines, close }) => {
    const needed = open.length + close.length
    const fitting = needed > room ? 0 : fittingLines(lines, room - needed)
    left += lines.length - fitting
    if (needed > room || (lines.length > 0 && fitting === 0)) return ''
    const text = `${open}${lines.slice(0, fitting).join('')}${close}`
    room -= text.length
    return text
  })
  return `${kept.join('')}${more(left)}`
}

/** How many lines from the first on fit into so many characters. */
function fittingLines(lines: readonly string[], room: number): number {
  let used = 0
  const over = lines.findIndex((line) => {
    used += line.length
    return used > room
  })
  return over < 0 ? lines.length : over
}
