import type { ParagraphFormat, Properties, StyleSheet } from './formatting.ts'
import { layered, noProperties, over, paragraphFormat, runFormat } from './formatting.ts'
import type { Numbering } from './numbering.ts'
import { type Drawing, drawingsIn, type Run, readRun, runsIn } from './run.ts'
import type { XmlElement } from './xml.ts'
import { attribute, child, children, descendants, numberOf, switchOf } from './xml.ts'

export interface Paragraph extends ParagraphFormat {
  readonly kind: 'paragraph'
  /** For messages: the part and the place in it. */
  readonly where: string
  readonly style: string | undefined
  /** The printed label of a list, e.g. `I.`, with its own formatting. */
  readonly label: Run | undefined
  readonly runs: readonly Run[]
  /** The size of the paragraph's end, which an empty one has; half-points. */
  readonly endSize: number
  /** What a reader reads, label included: NFC, whitespace collapsed. */
  readonly text: string
  /** The space from margin to margin of its container, twips. */
  readonly room: number
  readonly drawings: readonly Drawing[]
  /** The paragraphs of text boxes anchored here. */
  readonly boxed: readonly Paragraph[]
}

export interface Cell {
  /** Without the cell's margins, twips. */
  readonly room: number
  readonly margins: { readonly left: number; readonly right: number }
  readonly blocks: readonly Block[]
  readonly borders: readonly string[]
}

export interface Row {
  readonly cells: readonly Cell[]
  readonly repeatedHeader: boolean
  readonly unsplit: boolean
  /** The least height the row has, twips. */
  readonly height: number
}

export interface Table {
  readonly kind: 'table'
  readonly where: string
  readonly rows: readonly Row[]
}

export type Block = Paragraph | Table

/** What every story of a file shares. */
export interface StoryContext {
  readonly part: string
  readonly styles: StyleSheet
  readonly numbering: Numbering
  /** Counts the paragraphs of the part, for `where`. */
  count: number
}

/** What surrounds a block: the room it has and what its table's style brings. */
interface Surroundings {
  readonly room: number
  readonly paragraph: Properties
  readonly run: Properties
}

/** NFC, each stretch of whitespace one space, none at the ends: how texts are compared. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** The blocks of a body, cell, header or note. */
export function readBlocks(parent: XmlElement, context: StoryContext, room: number): Block[] {
  return blocksOf(parent, context, { room, paragraph: noProperties, run: noProperties })
}

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])

function blocksOf(parent: XmlElement, context: StoryContext, around: Surroundings): Block[] {
  return parent.children.flatMap((element): Block[] => {
    if (element.name === 'w:p') return [readParagraph(element, context, around)]
    if (element.name === 'w:tbl') return [readTable(element, context, around)]
    return wrappers.has(element.name) ? blocksOf(element, context, around) : []
  })
}

function readParagraph(
  element: XmlElement,
  context: StoryContext,
  around: Surroundings,
): Paragraph {
  context.count += 1
  const { styles, numbering } = context
  const direct = child(element, 'w:pPr')
  const chain = styles.chain(attribute(child(direct, 'w:pStyle'), 'w:val'), 'paragraph')
  const base = over(styles.defaultParagraph, around.paragraph)
  const inherited = chain.reduce((properties, style) => {
    const own = child(style, 'w:pPr')
    return layered(withList(properties, own, numbering, style), own)
  }, base)
  const properties = layered(withList(inherited, direct, numbering), direct)
  const format = paragraphFormat(properties)

  const styleRun = [around.run, styles.runProperties(chain)]
  const readRunOf = (run: XmlElement): Run => readRun(run, styles, styleRun)
  const runElements = runsIn(element)
  const runs = runElements.map(readRunOf)
  const label = readLabel(properties, direct, context, { chain, styleRun })
  const text = plain(`${label?.text ?? ''}${runs.map((run) => run.text).join('')}`)
  const drawings = runElements.flatMap(drawingsIn)
  const number = context.count
  return {
    kind: 'paragraph',
    where: `${context.part}, paragraph ${number}${text ? ` “${shortened(text)}”` : ' (empty)'}`,
    style: styles.nameOf(attribute(child(direct, 'w:pStyle'), 'w:val')),
    label,
    runs,
    endSize: endSizeOf(direct, styles, styleRun),
    text,
    room: around.room,
    drawings,
    boxed: runElements.flatMap((run) => boxedIn(run, context)),
    ...format,
  }
}

function endSizeOf(
  direct: XmlElement | undefined,
  styles: StyleSheet,
  styleRun: readonly Properties[],
): number {
  const own = layered(noProperties, child(direct, 'w:rPr'))
  return runFormat({ defaults: styles.defaultRun, styles: styleRun, direct: own }).size
}

function shortened(text: string): string {
  return text.length > 48 ? `${text.slice(0, 47)}…` : text
}

/** Indents of a list level come after what it is set on and before that one's own indents. */
function withList(
  properties: Properties,
  own: XmlElement | undefined,
  numbering: Numbering,
  style?: XmlElement,
): Properties {
  const setting = child(own, 'w:numPr')
  const list = attribute(child(setting, 'w:numId'), 'w:val')
  if (list === undefined) return properties
  const depth = depthIn(list, setting, numbering, style ? [style] : [])
  return layered(properties, child(numbering.levelOf(list, depth), 'w:pPr'))
}

/** The level said, else the one that names the style, else the first. */
function depthIn(
  list: string,
  setting: XmlElement | undefined,
  numbering: Numbering,
  chain: readonly XmlElement[],
): number {
  const ids = chain.map((style) => attribute(style, 'w:styleId'))
  return numberOf(child(setting, 'w:ilvl'), 'w:val') ?? numbering.depthOfStyle(list, ids) ?? 0
}

function readLabel(
  properties: Properties,
  direct: XmlElement | undefined,
  { styles, numbering }: StoryContext,
  { chain, styleRun }: { chain: readonly XmlElement[]; styleRun: readonly Properties[] },
): Run | undefined {
  const setting = properties.get('w:numPr')
  const list = attribute(child(setting, 'w:numId'), 'w:val')
  if (list === undefined || list === '0') return undefined
  const label = numbering.next(list, depthIn(list, setting, numbering, chain))
  if (!label) return undefined
  const suffix = attribute(child(label.level, 'w:suff'), 'w:val')
  const mark = layered(noProperties, child(direct, 'w:rPr'))
  const format = runFormat({
    defaults: styles.defaultRun,
    styles: styleRun,
    direct: layered(mark, child(label.level, 'w:rPr')),
  })
  const text = suffix === 'nothing' ? label.text : `${label.text} `
  return { ...format, text, instruction: undefined, footnote: undefined }
}

function boxedIn(run: XmlElement, context: StoryContext): Paragraph[] {
  const modern = run.children.flatMap((part) =>
    part.name === 'mc:AlternateContent' ? children(part, 'mc:Choice') : [part],
  )
  return modern
    .flatMap((part) => descendants(part, 'w:txbxContent'))
    .flatMap((content) => readBlocks(content, context, Number.POSITIVE_INFINITY))
    .flatMap(paragraphsIn)
}

/** Word's own cell margins to the left and right: 0,19 cm. */
const usualCellMargin = 108

function readTable(element: XmlElement, context: StoryContext, around: Surroundings): Table {
  const own = child(element, 'w:tblPr')
  const chain = context.styles.chain(attribute(child(own, 'w:tblStyle'), 'w:val'), 'table')
  const inside: Omit<Surroundings, 'room'> = {
    paragraph: chain.reduce((base, style) => layered(base, child(style, 'w:pPr')), noProperties),
    run: context.styles.runProperties(chain),
  }
  const table = [...chain.map((style) => child(style, 'w:tblPr')), own].reduce(
    layered,
    noProperties,
  )
  const columns = children(child(element, 'w:tblGrid'), 'w:gridCol').map(
    (column) => numberOf(column, 'w:w') ?? 0,
  )
  const where = `${context.part}, table after paragraph ${context.count}`
  const total = columns.reduce((sum, width) => sum + width, 0) || around.room
  const rows = children(element, 'w:tr').map((row): Row => {
    const properties = child(row, 'w:trPr')
    let column = 0
    const cells = children(row, 'w:tc').map((cell): Cell => {
      const span = numberOf(child(child(cell, 'w:tcPr'), 'w:gridSpan'), 'w:val') ?? 1
      const grid = columns.slice(column, column + span).reduce((sum, width) => sum + width, 0)
      column += span
      return readCell(cell, { table, grid, total, inside, context })
    })
    return {
      cells,
      repeatedHeader: switchOf(child(properties, 'w:tblHeader')) ?? false,
      unsplit: switchOf(child(properties, 'w:cantSplit')) ?? false,
      height: numberOf(child(properties, 'w:trHeight'), 'w:val') ?? 0,
    }
  })
  return { kind: 'table', where, rows }
}

interface CellContext {
  readonly table: Properties
  readonly grid: number
  readonly total: number
  readonly inside: Omit<Surroundings, 'room'>
  readonly context: StoryContext
}

function readCell(element: XmlElement, { table, grid, total, inside, context }: CellContext): Cell {
  const own = child(element, 'w:tcPr')
  const stated = child(own, 'w:tcW')
  const amount = numberOf(stated, 'w:w') ?? 0
  const type = attribute(stated, 'w:type')
  const percent = attribute(stated, 'w:w')?.endsWith('%') ? amount / 100 : amount / 5000
  const width = type === 'pct' ? percent * total : type === 'dxa' && amount > 0 ? amount : grid
  const margin = (side: 'left' | 'right'): number => {
    const rival = side === 'left' ? 'w:start' : 'w:end'
    const margins = [child(own, 'w:tcMar'), table.get('w:tblCellMar')]
    const found = margins.map((set) => child(set, `w:${side}`) ?? child(set, rival)).find(Boolean)
    return numberOf(found, 'w:w') ?? usualCellMargin
  }
  const margins = { left: margin('left'), right: margin('right') }
  const room = width - margins.left - margins.right
  const borders = child(own, 'w:tcBorders')?.children ?? []
  return {
    room,
    margins,
    blocks: blocksOf(element, context, { ...inside, room }),
    borders: borders
      .filter((border) => !['none', 'nil'].includes(attribute(border, 'w:val') ?? 'none'))
      .map(({ name }) => name.replace('w:', '')),
  }
}

/** All paragraphs of a block: those of tables in tables and of text boxes too. */
export function paragraphsIn(block: Block): Paragraph[] {
  if (block.kind === 'paragraph') return [block, ...block.boxed]
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => cell.blocks.flatMap(paragraphsIn)),
  )
}
