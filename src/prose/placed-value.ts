import { type Location, locationOf, type SourceFile } from '../source/location.ts'

/** A value of a YAML file whose characters know where they stand there. */
export interface PlacedValue {
  /** The place of a stretch of the value. */
  place(start: number, end: number): Location
  /** The same stretch, cut where the file has something between its characters. */
  runs(start: number, end: number): { readonly text: string; readonly at: Location }[]
}

/** What YAML may put before a value: quotes, the head of a block, indentation. */
const head = /[\s"'>|+\-\d]/

/** What YAML may put between the characters of a value: quotes that are doubled or escaped, folds. */
const between = /[\s"'\\]/

/**
 * Finds the characters of a value in the file that it was read from; a line break may be printed as
 * a space. A value that is written in other characters, as `\u00e0`, stands where all of it stands.
 */
export function placedValue(file: SourceFile, at: Location, text: string): PlacedValue {
  const offsets = offsetsIn(file.text.slice(at.start, at.end), text)
  return { place, runs }

  function place(start: number, end: number): Location {
    const [first, last] = [offsets?.[start], offsets?.[end - 1]]
    if (first === undefined || last === undefined || end <= start) return at
    return locationOf(file, at.start + first, at.start + last + 1)
  }

  function runs(start: number, end: number) {
    const cuts = [start]
    for (let index = start + 1; index < end; index += 1) {
      const [before = 0, here = 0] = [offsets?.[index - 1], offsets?.[index]]
      const isBreak = [before, here].some((offset) => file.text[at.start + offset] === '\n')
      if (offsets && (here !== before + 1 || isBreak)) cuts.push(index)
    }
    return cuts.map((from, index) => {
      const to = cuts[index + 1] ?? end
      return { text: text.slice(from, to), at: place(from, to) }
    })
  }
}

/** The offset of each character of a value in what was written; nothing where they differ. */
function offsetsIn(written: string, value: string): number[] | undefined {
  const offsets: number[] = []
  let next = 0
  for (const character of value.split('')) {
    const skipped = offsets.length === 0 ? head : between
    while (written[next] !== character && !(character === ' ' && written[next] === '\n')) {
      if (!skipped.test(written[next] ?? 'end')) return undefined
      next += 1
    }
    offsets.push(next)
    next += 1
  }
  return offsets
}
