import type { Paragraph } from './docx-file.ts'
import { advanceWidths } from './times-widths.ts'

type Face = keyof typeof advanceWidths

const widthsByFace = new Map(
  Object.entries(advanceWidths).map(([face, groups]) => [
    face,
    new Map(
      Object.entries(groups).flatMap(([width, characters]) =>
        [...characters].map((character) => [character, Number(width)] as const),
      ),
    ),
  ]),
)

/** Units of the font's design per em. */
const unitsPerEm = 2048
/** A character outside the table counts as one digit. */
const usualAdvance = 1024

/** How wide Times New Roman sets the text, in twips; `size` in half-points. */
export function textWidth(text: string, size: number, face: Face): number {
  const widths = widthsByFace.get(face)
  let units = 0
  for (const character of text.normalize('NFC')) units += widths?.get(character) ?? usualAdvance
  return (units / unitsPerEm) * size * 10
}

/** One printed line; `width` in twips, spaces at its end not counted. */
export interface Line {
  readonly text: string
  readonly width: number
}

/** The lines of a paragraph as they break in the room it has. */
export function linesOf(paragraph: Paragraph): Line[] {
  const { left, right, firstLine } = paragraph.indent
  const lines: Line[] = []
  let text = ''
  let advance = 0
  let width = 0
  const endLine = (): void => {
    lines.push({ text: text.trim(), width })
    text = ''
    advance = 0
    width = 0
  }
  for (const word of wordsOf(paragraph)) {
    const room = paragraph.room - left - right - (lines.length === 0 ? firstLine : 0)
    if (text !== '' && advance + word.width > room) endLine()
    width = advance + word.width
    advance = width + word.space
    text += word.text
    if (word.text.endsWith('\n')) endLine()
  }
  if (text !== '') endLine()
  return lines
}

/** A stretch without a break, with the white space after it. */
interface Word {
  text: string
  width: number
  space: number
}

function wordsOf({ runs, label }: Paragraph): Word[] {
  const words: Word[] = []
  let afterSpace = true
  for (const run of label ? [label, ...runs] : runs) {
    for (const character of run.text) {
      const isSpace = /\s/.test(character)
      if (afterSpace && !isSpace) words.push({ text: '', width: 0, space: 0 })
      afterSpace = isSpace
      const word = words.at(-1)
      if (!word) continue
      word.text += character
      word[isSpace ? 'space' : 'width'] += textWidth(character, run.size, faceOf(run))
    }
  }
  return words
}

function faceOf({ bold, italic }: { bold: boolean; italic: boolean }): Face {
  if (bold) return 'bold'
  return italic ? 'italic' : 'regular'
}
