import { wordValue } from './docx-values.ts'
import { child, children, type XmlElement } from './read-xml.ts'

/** The level of a list that a paragraph belongs to, counted from 0. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

/** Counts one paragraph of a list and says what is printed before it: `2.`, `đ)`, `-`. */
export type ListCounter = (place: ListPlace) => string

interface Level {
  readonly start: number
  readonly format: string
  /** `%1` stands for the counter of the first level. */
  readonly text: string
  readonly isLegal: boolean
  /** The level, counted from 1, behind whose numbers this one begins anew; 0 where it never does. */
  readonly restart: number
}

interface List {
  /** Lists of one definition go on counting together. */
  readonly definition: string
  readonly levels: ReadonlyMap<number, Level>
  /** Counters that begin anew where this list is first used. */
  readonly starts: ReadonlyMap<number, number>
}

/** Reads `word/numbering.xml`; the counter is to be asked in reading order. */
export function listCounter(root: XmlElement | undefined): ListCounter {
  const lists = listsOf(root)
  const counted = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return ({ list: id, level: depth }) => {
    const list = lists.get(id)
    const level = list?.levels.get(depth)
    if (!list || !level) return ''
    const counters = counted.get(list.definition) ?? new Map<number, number>()
    counted.set(list.definition, counters)
    const starts = begun.has(id) ? [] : list.starts
    begun.add(id)
    for (const [changed, start] of starts) {
      counters.set(changed, start - 1)
      for (const deeper of list.levels.keys()) if (deeper > changed) counters.delete(deeper)
    }
    counters.set(depth, (counters.get(depth) ?? level.start - 1) + 1)
    for (const [deeper, { restart }] of list.levels) {
      if (deeper > depth && restart > depth) counters.delete(deeper)
    }
    if (level.format === 'bullet') return level.text
    return level.text.replace(/%(\d)/g, (_, position: string) => {
      const shown = list.levels.get(Number(position) - 1)
      if (!shown) return ''
      const value = counters.get(Number(position) - 1) ?? shown.start
      return numeral(value, level.isLegal ? 'decimal' : shown.format)
    })
  }
}

function listsOf(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const definitions = new Map(
    children(root, 'w:abstractNum').map((element) => [
      element.attributes.get('w:abstractNumId') ?? '',
      element,
    ]),
  )
  return new Map(
    children(root, 'w:num').map((list) => {
      const definition = wordValue(list, 'w:abstractNumId') ?? ''
      return [list.attributes.get('w:numId') ?? '', listOf(list, definition, definitions)]
    }),
  )
}

function listOf(
  list: XmlElement,
  definition: string,
  definitions: ReadonlyMap<string, XmlElement>,
): List {
  const levels = new Map(
    children(definitions.get(definition), 'w:lvl').map((level) => [depthOf(level), levelOf(level)]),
  )
  const starts = new Map<number, number>()
  for (const change of children(list, 'w:lvlOverride')) {
    const own = child(change, 'w:lvl')
    if (own) levels.set(depthOf(change), levelOf(own))
    const start = wordValue(change, 'w:startOverride')
    if (start !== undefined) starts.set(depthOf(change), Number(start))
  }
  return { definition, levels, starts }
}

function levelOf(element: XmlElement): Level {
  return {
    start: Number(wordValue(element, 'w:start') ?? 0),
    format: wordValue(element, 'w:numFmt') ?? 'decimal',
    text: wordValue(element, 'w:lvlText') ?? '',
    isLegal: child(element, 'w:isLgl') !== undefined,
    restart: Number(wordValue(element, 'w:lvlRestart') ?? depthOf(element)),
  }
}

function depthOf({ attributes }: XmlElement): number {
  return Number(attributes.get('w:ilvl') ?? 0)
}

function numeral(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return letter(value).toUpperCase()
    case 'lowerLetter':
      return letter(value)
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(value)
  }
}

/** Word goes on with aa, bb, … behind z. */
function letter(value: number): string {
  if (value < 1) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(9, Math.ceil(value / 26)))
}

// Counted here once more on purpose: what a program prints is not taken from the words that we print.
const romanSteps = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** Enough for any report; what is higher stays as digits. */
function roman(value: number): string {
  if (value < 1 || value >= 400) return String(value)
  let rest = value
  let text = ''
  for (const [step, sign] of romanSteps) {
    for (; rest >= step; rest -= step) text += sign
  }
  return text
}
