import { advanceWidths } from './times-widths.ts'

/** A cut of the font; bold italic is used nowhere. */
export type Face = keyof typeof advanceWidths

const widthsOf = (groups: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(groups).flatMap(([width, characters]) =>
      [...characters].map((character) => [character, Number(width)] as const),
    ),
  )

const widths: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  regular: widthsOf(advanceWidths.regular),
  bold: widthsOf(advanceWidths.bold),
  italic: widthsOf(advanceWidths.italic),
}

const unitsPerEm = 2048
/** A character that is not listed counts as wide as any: too much room does no harm. */
const widest = unitsPerEm
const twipsPerPoint = 20

/** Accents widen no letter but the horn of ơ and ư, which therefore stays. */
const accents = /(?!\u031B)\p{M}/gu

/** How wide Times New Roman sets a text on one line, in em. */
export function widthInEm(text: string, face: Face): number {
  let units = 0
  for (const character of text.normalize('NFD').replace(accents, '').normalize('NFC')) {
    units += widths[face].get(character) ?? widest
  }
  return units / unitsPerEm
}

/** How wide Times New Roman sets a text on one line, in twips; `size` in points. */
export function textWidth(text: string, size: number, face: Face): number {
  return widthInEm(text, face) * size * twipsPerPoint
}

/**
 * Lines of a paragraph in a room of so many em, when each takes as many words as fit; a word too
 * long for a line is cut.
 */
export function lineCount(paragraph: string, room: number, face: Face): number {
  const space = widthInEm(' ', face)
  let lines = 1
  let used = 0
  for (const word of paragraph.split(' ')) {
    const width = widthInEm(word, face)
    const needed = used === 0 ? width : used + space + width
    if (needed <= room) {
      used = needed
      continue
    }
    if (used > 0) lines++
    const extra = Math.max(0, Math.ceil(width / room) - 1)
    lines += extra
    used = width - extra * room
  }
  return lines
}
