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
/** A character that is not listed counts as one digit. */
const usualAdvance = 1024

/** Tone marks, circumflex and breve widen no letter; the horn of ơ and ư does, so it stays. */
const marks = /[\u0300-\u0309\u0323]/g

/** How wide Times New Roman sets a text on one line, in twips; `size` in points. */
export function textWidth(text: string, size: number, face: Face): number {
  let units = 0
  for (const character of text.normalize('NFD').replace(marks, '').normalize('NFC')) {
    units += widths[face].get(character) ?? usualAdvance
  }
  return (units / unitsPerEm) * size * 20
}
