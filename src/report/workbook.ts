import type { Location } from '../source/location.ts'
import type { Properties } from './report-model.ts'

/** A workbook without any file format. */
export interface Workbook {
  readonly properties: Properties
  readonly sheets: readonly Sheet[]
}

/** One sheet, row by row from the top, with what it needs to be printed. */
export interface Sheet {
  readonly name: string
  /** Widths in characters. */
  readonly columns: readonly { readonly width: number }[]
  readonly rows: readonly SheetRow[]
  /** Rows (from the top) that stay in sight; the last of them is repeated on every printed page. */
  readonly frozenRows: number
  /** The header row (counted from 1) that is repeated in print. */
  readonly repeatedRow: number
  readonly orientation: 'portrait' | 'landscape'
  /** How many columns from the left are printed; the others serve re-checking on screen. */
  readonly printedColumns: number
}

/** Cells from the first column on; undefined where a column is empty or covered by a span. */
export interface SheetRow {
  readonly cells: readonly (SheetCell | undefined)[]
}

/** Look of a cell; a renderer decides what it means in its format. */
export type CellStyle = 'title' | 'caption' | 'header' | 'group' | 'body' | 'emphasis' | 'muted'

/** A cell by content and role; fonts, colours and borders are chosen by the renderer. */
export interface SheetCell {
  readonly content: CellContent
  readonly style: CellStyle
  readonly align: 'left' | 'center' | 'right'
  /** Columns that the cell spans; 1 where absent. */
  readonly span?: number
  /** The datum that the cell shows, by its path of ids, and where it stands in the data. */
  readonly datum?: { readonly datum: string; readonly at: Location }
}

/**
 * Numbers are plain decimal texts. A percentage is given as printed (`16.23…` with as many digits
 * as are known) and stored as a fraction. `decimals` are the ones shown.
 */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number'
      readonly decimal: string
      readonly percent: boolean
      readonly decimals: number
    }
  | {
      /** A live formula with our own result stored beside it. */
      readonly kind: 'formula'
      readonly formula: string
      readonly result:
        | { readonly kind: 'text'; readonly text: string }
        | {
            readonly kind: 'number'
            readonly decimal: string
            readonly percent: boolean
            readonly decimals: number
          }
    }
