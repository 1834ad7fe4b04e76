import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { TableBlock } from '../../report/report-model.ts'
import { columnWidths } from '../column-widths.ts'
import { keptRows } from '../kept-rows.ts'
import { runsOf } from './inline-runs.ts'

type Cell = TableBlock['header'][number]

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
}

/** Between lines and text, in twips. */
const cellMargins = { left: 80, right: 80, top: 40, bottom: 40, marginUnitType: WidthType.DXA }

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
}

interface RowLook {
  readonly style: 'TableHeader' | 'TableGroup' | 'TableText'
  readonly keepNext: boolean
  readonly repeated?: true
}

const headerLook: RowLook = { style: 'TableHeader', keepNext: true, repeated: true }
const styles = { group: 'TableGroup', parent: 'TableText', row: 'TableText' } as const

/** A table over `room` twips; `keepNext` keeps its last row with what stands below. */
export function blockTable(block: TableBlock, room: number, keepNext = false): Table {
  const margins = cellMargins.left + cellMargins.right
  const widths = columnWidths(block, { room, margins })
  const row = (cells: readonly Cell[], look: RowLook): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(look.repeated ? { tableHeader: true } : {}),
      children: cellsOf(cells, look, widths),
    })
  const kept = keptRows(block)
  return new Table({
    columnWidths: widths,
    width: { size: room, type: WidthType.DXA },
    indent: { size: 0, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    borders,
    rows: [
      row(block.header, headerLook),
      ...block.rows.map(({ kind, cells }, at) =>
        row(cells, { style: styles[kind], keepNext: kept[at] ?? keepNext }),
      ),
    ],
  })
}

function cellsOf(
  cells: readonly Cell[],
  look: RowLook,
  columns: readonly number[],
): readonly TableCell[] {
  let column = 0
  return cells.map(({ paragraphs, align, span = 1 }) => {
    const widths = columns.slice(column, column + span)
    column += span
    const lines = paragraphs.length > 0 ? paragraphs : [[]]
    return new TableCell({
      ...(span > 1 ? { columnSpan: span } : {}),
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: lines.map(
        (inlines) =>
          new Paragraph({
            style: look.style,
            alignment: look.repeated ? AlignmentType.CENTER : alignments[align],
            ...(look.keepNext ? { keepNext: true } : {}),
            children: runsOf(inlines),
          }),
      ),
    })
  })
}
