import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

/** The cells of one row, from left to right. */
type PlainRow = readonly (readonly Paragraph[])[]

/** A table without lines or inner margins, only to set texts side by side; widths in twips. */
export function plainTable(columns: readonly number[], rows: readonly PlainRow[]): Table {
  const noMargin = { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA }
  return new Table({
    columnWidths: columns,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    indent: { size: 0, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: noMargin,
    borders: noBorders,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({
                children,
                width: { size: columns[at] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.TOP,
              }),
          ),
        }),
    ),
  })
}
