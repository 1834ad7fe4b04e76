import { type CellPlace, cellName, cellPlace } from './cell-name.ts'
import { type OfficeFile, OfficeFileError, type Part, type Properties } from './office-file.ts'
import { child, children, textOf, type XmlElement } from './read-xml.ts'
import { shiftFormula } from './shift-formula.ts'

/** A workbook as it is stored: nothing is computed. */
export interface XlsxBook {
  readonly properties: Properties
  readonly sheets: readonly XlsxSheet[]
}

/** A sheet with the cells that hold something. */
export interface XlsxSheet {
  readonly name: string
  readonly isHidden: boolean
  /** By name: `C7`. */
  readonly cells: ReadonlyMap<string, XlsxCell>
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: readonly ColumnRange[]
  /** Ranges that are shown as their first cell alone. */
  readonly merged: readonly CellRange[]
  /** Texts that stand in no cell: in shapes, and in headers and footers beside page numbers. */
  readonly loose: readonly string[]
  /** What stands over cells, or changes how they look, and is not read. */
  readonly unread: readonly UnreadOnSheet[]
}

/** Columns from one to another, counted from 1. */
export interface ColumnRange {
  readonly first: number
  readonly last: number
}

/** From one corner to the other. */
export interface CellRange {
  readonly first: CellPlace
  readonly last: CellPlace
}

/** `conditional-format` can show another text than the cell's own format. */
export type UnreadOnSheet = 'picture' | 'conditional-format'

/** A cell; `formula` stands without `=`, and an array formula within braces. */
export interface XlsxCell {
  readonly place: CellPlace
  readonly value: XlsxValue
  readonly formula?: string
  /** The code of the number format: `0.00%`. */
  readonly format: string
}

/** A stored value; a number as the text in the file. */
export type XlsxValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly isTrue: boolean }
  | { readonly kind: 'error'; readonly text: string }

/** Reads a workbook of any program. Throws an `OfficeFileError` for a damaged part. */
export function readXlsx(file: OfficeFile): XlsxBook {
  const { main, properties } = file
  const relations = file.relations(main)
  const related = (kind: string): Part | undefined =>
    file.part([...relations.values()].find((relation) => relation.kind === kind))
  const texts = children(related('sharedStrings')?.root, 's:si').map(richText)
  const formats = formatsOf(related('styles')?.root)
  return {
    properties,
    sheets: children(child(main.root, 's:sheets'), 's:sheet').map(({ attributes }) => {
      const part = file.part(relations.get(attributes.get('r:id') ?? ''))
      const drawings = part
        ? [...file.relations(part).values()].filter(({ kind }) => kind === 'drawing')
        : []
      return {
        name: attributes.get('name') ?? '',
        isHidden: (attributes.get('state') ?? 'visible') !== 'visible',
        cells: cellsOf(part?.root, texts, formats),
        hiddenRows: hiddenRowsOf(part?.root),
        hiddenColumns: hiddenColumnsOf(part?.root),
        merged: mergedRanges(part?.root),
        loose: [
          ...drawings.flatMap((relation) => drawnTexts(file.part(relation)?.root)),
          ...marginTexts(part?.root),
        ],
        unread: [
          ...(drawings.length > 0 ? (['picture'] as const) : []),
          ...(hasConditionalFormats(part?.root) ? (['conditional-format'] as const) : []),
        ],
      }
    }),
  }
}

function cellsOf(
  sheet: XmlElement | undefined,
  texts: readonly string[],
  formats: readonly string[],
): ReadonlyMap<string, XlsxCell> {
  const cells = new Map<string, XlsxCell>()
  const shared = new Map<string, { readonly formula: string; readonly place: CellPlace }>()
  let row = 0
  for (const line of children(child(sheet, 's:sheetData'), 's:row')) {
    row = Number(line.attributes.get('r') ?? row + 1)
    let column = 0
    for (const element of children(line, 's:c')) {
      const named = cellPlace(element.attributes.get('r') ?? '')
      const place = named ?? { row, column: column + 1 }
      column = place.column
      const value = storedValue(element, texts)
      const formula = formulaOf(child(element, 's:f'), place, shared)
      if (value.kind === 'empty' && formula === undefined) continue
      const format = formats[Number(element.attributes.get('s') ?? 0)] ?? 'General'
      const cell = { place, value, format, ...(formula !== undefined && { formula }) }
      // Programs disagree about which of two cells in one place they show.
      if (cells.has(cellName(place))) throw new OfficeFileError('damaged', cellName(place))
      cells.set(cellName(place), cell)
    }
  }
  return cells
}

function storedValue(cell: XmlElement, texts: readonly string[]): XlsxValue {
  const type = cell.attributes.get('t') ?? 'n'
  if (type === 'inlineStr') return textValue(richText(child(cell, 's:is')))
  const stored = child(cell, 's:v')
  if (!stored) return { kind: 'empty' }
  const text = textOf(stored)
  switch (type) {
    case 's':
      return textValue(texts[Number(text)] ?? '')
    case 'b':
      return { kind: 'boolean', isTrue: text.trim() === '1' }
    case 'e':
      return { kind: 'error', text }
    case 'n':
      return text.trim() === '' ? { kind: 'empty' } : { kind: 'number', text: text.trim() }
    default:
      return textValue(withoutEscapes(text))
  }
}

function textValue(text: string): XlsxValue {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text }
}

function formulaOf(
  element: XmlElement | undefined,
  place: CellPlace,
  shared: Map<string, { readonly formula: string; readonly place: CellPlace }>,
): string | undefined {
  if (!element) return undefined
  const formula = textOf(element)
  const type = element.attributes.get('t') ?? 'normal'
  if (type === 'normal') return formula
  if (type !== 'shared') return `{${formula}}`
  const id = element.attributes.get('si') ?? ''
  const first = shared.get(id)
  if (formula !== '' || !first) {
    shared.set(id, { formula, place })
    return formula
  }
  return shiftFormula(first.formula, place.row - first.place.row, place.column - first.place.column)
}

/** A text of one or more runs; readings above East Asian characters are left out. */
function richText(element: XmlElement | undefined): string {
  return withoutEscapes(
    children(element)
      .filter(({ name }) => name === 's:t' || name === 's:r')
      .map((part) => textOf(part.name === 's:r' ? child(part, 's:t') : part))
      .join(''),
  )
}

/** `_x000A_` stands for a character that XML cannot hold, and `_x005F_` for the sign itself. */
function withoutEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** Number formats that have a number but no text in the file. */
const builtInFormats: ReadonlyMap<string, string> = new Map([
  ['0', 'General'],
  ['1', '0'],
  ['2', '0.00'],
  ['3', '#,##0'],
  ['4', '#,##0.00'],
  ['9', '0%'],
  ['10', '0.00%'],
  ['49', '@'],
])

/** The codes of the cell styles' number formats, by the style's place in the list. */
function formatsOf(styles: XmlElement | undefined): readonly string[] {
  const own = new Map(
    children(child(styles, 's:numFmts'), 's:numFmt').map(({ attributes }) => [
      attributes.get('numFmtId') ?? '',
      attributes.get('formatCode') ?? '',
    ]),
  )
  return children(child(styles, 's:cellXfs'), 's:xf').map(({ attributes }) => {
    const id = attributes.get('numFmtId') ?? '0'
    return own.get(id) ?? builtInFormats.get(id) ?? `#${id}`
  })
}

function hiddenRowsOf(sheet: XmlElement | undefined): ReadonlySet<number> {
  const hidden = new Set<number>()
  let row = 0
  for (const { attributes } of children(child(sheet, 's:sheetData'), 's:row')) {
    row = Number(attributes.get('r') ?? row + 1)
    const isFlat = attributes.get('ht') !== undefined && Number(attributes.get('ht')) === 0
    if (isTrue(attributes.get('hidden')) || isFlat) hidden.add(row)
  }
  return hidden
}

function hiddenColumnsOf(sheet: XmlElement | undefined): readonly ColumnRange[] {
  return children(child(sheet, 's:cols'), 's:col')
    .filter(({ attributes }) => {
      const isFlat = attributes.get('width') !== undefined && Number(attributes.get('width')) === 0
      return isTrue(attributes.get('hidden')) || isFlat
    })
    .map(({ attributes }) => ({
      first: Number(attributes.get('min') ?? 1),
      last: Number(attributes.get('max') ?? 1),
    }))
}

function mergedRanges(sheet: XmlElement | undefined): readonly CellRange[] {
  return children(child(sheet, 's:mergeCells'), 's:mergeCell').flatMap(({ attributes }) => {
    const [first, last] = (attributes.get('ref') ?? '').split(':').map(cellPlace)
    return first && last ? [{ first, last }] : []
  })
}

/** The paragraphs of shapes, wherever they are nested. */
function drawnTexts(element: XmlElement | undefined): string[] {
  return children(element).flatMap((inner) =>
    inner.name === 'a:p' ? [textOf(inner)] : drawnTexts(inner),
  )
}

/** Codes of headers and footers: places, fonts, sizes, colours, page numbers, names, dates. */
const marginCodes = /&(?:"[^"]*"|K[0-9A-Fa-f]{6}|\d{1,3}|[A-Za-z+-])/g

function marginTexts(sheet: XmlElement | undefined): string[] {
  return children(child(sheet, 's:headerFooter'))
    .map((margin) => textOf(margin).replace(marginCodes, ' ').replaceAll('&&', '&').trim())
    .filter((text) => text !== '')
}

function hasConditionalFormats(sheet: XmlElement | undefined): boolean {
  const extensions = children(child(sheet, 's:extLst')).flatMap((extension) => children(extension))
  return (
    child(sheet, 's:conditionalFormatting') !== undefined ||
    extensions.some(({ name }) => name.endsWith(' conditionalFormattings'))
  )
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true'
}
