import { type ILevelsOptions, LevelFormat, LevelSuffix } from 'docx'
import type { Layout } from '../../report/report-model.ts'
import { twips } from '../page-geometry.ts'

/** What docx takes as `numbering` of a paragraph: a list's definition, a level, which list of it. */
interface ListPlace {
  readonly reference: { readonly reference: string; readonly levels: readonly ILevelsOptions[] }
  readonly level: number
  readonly instance: number
  /** The paragraph keeps its own style. */
  readonly custom: true
}

/** The list places of one document's paragraphs, asked for in reading order. */
export interface Numbering {
  heading(level: 1 | 2 | 3, number: string): ListPlace
  point(letter: string): ListPlace
  item(depth: 1 | 2): ListPlace
  /** The next heading begins anew with I, as an appendix does. */
  restart(): void
}

/**
 * Word can count I., 1. and a), b), c), d), but its alphabet goes on with e, ours with đ (and has no
 * f, j, w, z). So Word counts wherever its count gives the sign of the model; any other sign, from
 * "đ)" on, is a list of its own whose label is that literal text. Both are real list numbers, and
 * what is printed is always the sign of the model.
 */
export function reportNumbering(layout: Layout): Numbering {
  const levels = listLevels(layout)
  const headings = definition('headings', levels.headings)
  const points = definition('points', levels.points)
  const dashes = definition('dashes', levels.dashes)
  const counts = [0, 0, 0]
  let headingList = 0
  let pointList = 0
  let lastPoint = 0

  const literal = (label: string): ListPlace => {
    const place = definition(`literal ${label}`, [level(0, LevelFormat.DECIMAL, label, layout)])
    return { reference: place, level: 0, instance: 0, custom: true }
  }
  return {
    heading(depth, number) {
      const at = depth - 1
      const position = (counts[at] ?? 0) + 1
      if (signOf(depth, position) !== number) return literal(`${number}${depth === 3 ? ')' : '.'}`)
      counts[at] = position
      counts.fill(0, depth)
      return { reference: headings, level: at, instance: headingList, custom: true }
    },
    point(letter) {
      if (letter === wordLetters[0]) {
        pointList += 1
        lastPoint = 0
      }
      if (signOf(3, lastPoint + 1) !== letter) return literal(`${letter})`)
      lastPoint += 1
      return { reference: points, level: 0, instance: pointList, custom: true }
    },
    item: (depth) => ({ reference: dashes, level: depth - 1, instance: 0, custom: true }),
    restart() {
      headingList += 1
      counts.fill(0)
    },
  }
}

/** The letters that Word's alphabet and ours count alike. */
const wordLetters = ['a', 'b', 'c', 'd']
const romanUnits = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** What Word prints at a position of a level, as far as it is ours too. */
function signOf(depth: 1 | 2 | 3, position: number): string | undefined {
  if (depth === 3) return wordLetters[position - 1]
  if (depth === 2) return String(position)
  const units = romanUnits[position % 10] ?? ''
  return position < 40 ? 'X'.repeat(Math.floor(position / 10)) + units : undefined
}

function listLevels(layout: Layout) {
  return {
    headings: [
      level(0, LevelFormat.UPPER_ROMAN, '%1.', layout),
      level(1, LevelFormat.DECIMAL, '%2.', layout),
      level(2, LevelFormat.LOWER_LETTER, '%3)', layout),
    ],
    points: [level(0, LevelFormat.LOWER_LETTER, '%1)', layout)],
    dashes: [level(0, LevelFormat.BULLET, '-', layout), level(1, LevelFormat.BULLET, '+', layout)],
  }
}

/** Every level is indented as the text is: first line alone (Phụ lục I, II.6.e). */
function level(
  depth: number,
  format: ILevelsOptions['format'] & string,
  text: string,
  layout: Layout,
): ILevelsOptions {
  const indent = { left: 0, firstLine: twips(layout.firstLineIndent) }
  return {
    level: depth,
    format,
    text,
    suffix: LevelSuffix.SPACE,
    style: { paragraph: { indent } },
  }
}

const definition = (reference: string, levels: readonly ILevelsOptions[]) => ({ reference, levels })
