import { BorderStyle, Paragraph } from 'docx'
import { thinLine } from './styles.ts'

/** A line to draw, in twips: its length, the room it is centred in, and the space it leaves below. */
export interface Rule {
  readonly length: number
  readonly room: number
  readonly below?: number
  readonly keepNext?: boolean
}

/**
 * A solid line in the middle of its room: an empty paragraph with a border below, which every word
 * processor draws where a line shape would drift away from its text.
 */
export function ruleLine({ length, room, below = 0, keepNext = false }: Rule): Paragraph {
  const indent = Math.round((room - length) / 2)
  return new Paragraph({
    style: 'Rule',
    ...(keepNext ? { keepNext } : {}),
    indent: { left: indent, right: indent },
    spacing: { ...thinLine, line: 60, after: below },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  })
}

/** An empty paragraph as flat as can be: between two tables, and behind one that ends a section. */
export function spacer(keepNext = false): Paragraph {
  return new Paragraph({ style: 'Rule', ...(keepNext ? { keepNext } : {}) })
}
