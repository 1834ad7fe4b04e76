import type { Location } from '../source/location.ts'

/**
 * A piece of a sentence. Text knows the stretch of the file it was typed in; a bound figure knows
 * its datum, where that stands in the data (`at`) and where it was called (`boundAt`).
 */
export type Inline =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly at: Location
      readonly bold?: true
      readonly italic?: true
    }
  | {
      readonly kind: 'figure'
      readonly datum: string
      readonly text: string
      readonly at: Location
      readonly boundAt: Location
      readonly bold?: true
      readonly italic?: true
    }
  | {
      /** A cited document, in full at its first mention and short later. */
      readonly kind: 'citation'
      readonly document: string
      readonly text: string
      readonly at: Location
      readonly boundAt: Location
      readonly bold?: true
      readonly italic?: true
    }
  | { readonly kind: 'note'; readonly number: number; readonly at: Location }

/** A run of sentences, by its place on the page. Numbers and letters are the tool's. */
export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      /** As printed, without its sign: `IV`, `3`, `đ`. */
      readonly number: string
      readonly inlines: readonly Inline[]
    }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  /** A dash (depth 1) or plus (depth 2) line. */
  | { readonly kind: 'item'; readonly depth: 1 | 2; readonly inlines: readonly Inline[] }
  /** A lettered point of a list: `a)`, `b)`, … `đ)`. */
  | { readonly kind: 'point'; readonly letter: string; readonly inlines: readonly Inline[] }
  | TableBlock

/** A table over the whole width of the text. */
export interface TableBlock {
  readonly kind: 'table'
  /** Shares of the text width; they add up to 100. */
  readonly columns: readonly { readonly width: number }[]
  /** Printed again at the top of every page. */
  readonly header: readonly TableCell[]
  readonly rows: readonly TableRow[]
}

/** One line of a table, cells from left to right. */
export interface TableRow {
  /** A group row is a bold band; a parent row stands above its parts. */
  readonly kind: 'group' | 'parent' | 'row'
  readonly cells: readonly TableCell[]
}

/** A cell of one or more paragraphs, stacked; an empty paragraph is an empty list. */
export interface TableCell {
  readonly paragraphs: readonly (readonly Inline[])[]
  readonly align: 'left' | 'center' | 'right'
  /** Columns that the cell spans; 1 where absent. */
  readonly span?: number
}

/** A footnote, numbered in reading order. */
export interface Note {
  readonly number: number
  readonly inlines: readonly Inline[]
}

/** The traced prose of one report. */
export interface Narrative {
  readonly title: readonly Inline[]
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
  /** Documents in the order of their first mention. */
  readonly cited: readonly string[]
}

/** The characters of a run of inlines, without notes. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'note' ? '' : inline.text)).join('')
}
