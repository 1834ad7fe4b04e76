import type { Border, Borders, Style } from 'exceljs'
import type { CellStyle, SheetCell } from '../../report/workbook.ts'

/** The one font of every cell. */
export const fontName = 'Times New Roman'

/** Size of everything but titles; the default font has it too, because column widths count in it. */
export const bodySize = 12

const titleSize = 14

interface Look {
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** ARGB; black where absent. */
  readonly color?: string
  readonly fill?: string
  readonly border?: string
}

const black = 'FF000000'
const darkGrey = 'FF404040'
const plain: Look = { size: bodySize, bold: false, italic: false }

/** What each style means here; all of it survives a print in grey. */
const looks: Record<CellStyle, Look> = {
  title: { ...plain, size: titleSize, bold: true },
  caption: { ...plain, italic: true },
  header: { ...plain, bold: true, fill: 'FFD9D9D9', border: black },
  group: { ...plain, bold: true, border: black },
  body: { ...plain, border: black },
  emphasis: { ...plain, bold: true, border: black },
  muted: { ...plain, italic: true, color: darkGrey, border: 'FF808080' },
}

/** Size and weight of the text, on which its width depends. */
export function textLook(style: CellStyle): { readonly size: number; readonly bold: boolean } {
  return looks[style]
}

/** Whether the cell stands in a ruled table, so that its text needs room to the lines. */
export function isRuled(style: CellStyle): boolean {
  return looks[style].border !== undefined
}

/**
 * Levels of indentation, each as wide as three spaces: text on the left keeps clear of the ruled line.
 */
export function indentation({ style, align }: SheetCell): number {
  return isRuled(style) && align === 'left' ? 1 : 0
}

/** The style of a cell without its number format. */
export function cellStyle(cell: SheetCell): Partial<Style> {
  const look = looks[cell.style]
  return {
    font: {
      name: fontName,
      family: 1,
      size: look.size,
      ...(look.bold && { bold: true }),
      ...(look.italic && { italic: true }),
      ...(look.color !== undefined && { color: { argb: look.color } }),
    },
    alignment: {
      horizontal: cell.align,
      vertical: 'middle',
      wrapText: true,
      indent: indentation(cell),
    },
    ...(look.fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: look.fill } },
    }),
    ...(look.border !== undefined && { border: box(look.border) }),
  }
}

function box(argb: string): Partial<Borders> {
  const line: Border = { style: 'thin', color: { argb } }
  return { top: line, left: line, bottom: line, right: line }
}
