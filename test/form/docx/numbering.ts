import { attribute, child, children, numberOf, type XmlElement } from './xml.ts'

/** One level of a list: `w:lvl` as the list of that `w:num` has it. */
interface Level {
  readonly element: XmlElement
  readonly start: number
  readonly format: string
  /** `%1` stands for the counter of the first level. */
  readonly text: string
  readonly legal: boolean
  readonly restartsAfter: number | undefined
}

interface List {
  readonly abstract: string
  readonly levels: ReadonlyMap<number, Level>
  /** Counters that begin anew where this list is first used: `w:startOverride`. */
  readonly starts: ReadonlyMap<number, number>
}

/** What is printed before a numbered paragraph, and the level that says so. */
export interface ListLabel {
  readonly text: string
  readonly level: XmlElement
}

/** `word/numbering.xml`, counting as the paragraphs of a story come by in order. */
export class Numbering {
  private readonly lists = new Map<string, List>()
  private readonly counters = new Map<string, Map<number, number>>()
  private readonly begun = new Set<string>()

  constructor(root: XmlElement | undefined) {
    const abstracts = new Map(
      children(root, 'w:abstractNum').map((element) => [
        attribute(element, 'w:abstractNumId') ?? '',
        element,
      ]),
    )
    for (const number of children(root, 'w:num')) {
      const abstract = attribute(child(number, 'w:abstractNumId'), 'w:val') ?? ''
      const id = attribute(number, 'w:numId') ?? ''
      this.lists.set(id, listOf(number, abstract, abstracts.get(abstract)))
    }
  }

  /** The level's element, for its formatting; nothing is counted. */
  levelOf(list: string, level: number): XmlElement | undefined {
    return this.lists.get(list)?.levels.get(level)?.element
  }

  /** The level of the list that is bound to one of these styles. */
  depthOfStyle(list: string, styles: readonly (string | undefined)[]): number | undefined {
    for (const [depth, { element }] of this.lists.get(list)?.levels ?? []) {
      const bound = attribute(child(element, 'w:pStyle'), 'w:val')
      if (bound !== undefined && styles.includes(bound)) return depth
    }
    return undefined
  }

  /** Counts one paragraph and says its label. */
  next(id: string, depth: number): ListLabel | undefined {
    const list = this.lists.get(id)
    const level = list?.levels.get(depth)
    if (!list || !level) return undefined
    const counters = this.countersOf(id, list)
    counters.set(depth, (counters.get(depth) ?? level.start - 1) + 1)
    for (const [deeper, { restartsAfter }] of list.levels) {
      if (deeper > depth && depth < (restartsAfter ?? deeper)) counters.delete(deeper)
    }
    const text = level.text.replace(/%(\d)/g, (_, position: string) => {
      const shown = list.levels.get(Number(position) - 1)
      if (!shown) return ''
      const value = counters.get(Number(position) - 1) ?? shown.start
      return numeral(value, level.legal ? 'decimal' : shown.format)
    })
    return { text, level: level.element }
  }

  private countersOf(id: string, list: List): Map<number, number> {
    const counters = this.counters.get(list.abstract) ?? new Map<number, number>()
    this.counters.set(list.abstract, counters)
    if (!this.begun.has(id)) {
      this.begun.add(id)
      for (const [depth, start] of list.starts) {
        counters.set(depth, start - 1)
        for (const deeper of list.levels.keys()) if (deeper > depth) counters.delete(deeper)
      }
    }
    return counters
  }
}

function listOf(number: XmlElement, abstract: string, base: XmlElement | undefined): List {
  const levels = new Map(children(base, 'w:lvl').map((level) => [depthOf(level), levelOf(level)]))
  const starts = new Map<number, number>()
  for (const change of children(number, 'w:lvlOverride')) {
    const own = child(change, 'w:lvl')
    if (own) levels.set(depthOf(change), levelOf(own))
    const start = numberOf(child(change, 'w:startOverride'), 'w:val')
    if (start !== undefined) starts.set(depthOf(change), start)
  }
  return { abstract, levels, starts }
}

function depthOf(element: XmlElement): number {
  return numberOf(element, 'w:ilvl') ?? 0
}

function levelOf(element: XmlElement): Level {
  return {
    element,
    start: numberOf(child(element, 'w:start'), 'w:val') ?? 0,
    format: attribute(child(element, 'w:numFmt'), 'w:val') ?? 'decimal',
    text: attribute(child(element, 'w:lvlText'), 'w:val') ?? '',
    legal: child(element, 'w:isLgl') !== undefined,
    restartsAfter: numberOf(child(element, 'w:lvlRestart'), 'w:val'),
  }
}

/** A counter as Word prints it; Word's own letters know no "đ". */
export function numeral(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'lowerLetter':
      return letter(value)
    case 'upperLetter':
      return letter(value).toUpperCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'bullet':
    case 'none':
      return ''
    default:
      return String(value)
  }
}

function letter(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

const romanSteps: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A Roman number below 400, as phần, mục and appendices carry it. */
export function roman(value: number): string {
  let rest = value
  let result = ''
  for (const [step, sign] of romanSteps) {
    for (; rest >= step; rest -= step) result += sign
  }
  return result
}
