import type { Properties } from './office-file.ts'

/** A DOCX as its reader sees it: what is deleted, hidden or code is left out. */
export interface DocxText {
  readonly properties: Properties
  readonly blocks: readonly DocxBlock[]
  /** Footnotes and endnotes in the order in which the text calls them. */
  readonly notes: readonly (readonly DocxParagraph[])[]
  /** What stands in headers, footers and the lines above notes, beside page numbers. */
  readonly margins: readonly DocxParagraph[]
  /** What a reader of the page sees and this reader cannot read. */
  readonly unread: readonly Unread[]
}

/** A paragraph or a table, in the order of the page; a text box stands behind its paragraph. */
export type DocxBlock = DocxParagraph | DocxTable

/** Runs joined; a line break is a line feed, and `noteMark` stands where a note is called. */
export interface DocxParagraph {
  readonly kind: 'paragraph'
  /** What its list prints before it, empty where it is in none. */
  readonly label: string
  readonly text: string
}

/** Rows of cells; tables within a cell are read as paragraphs of that cell. */
export interface DocxTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly DocxCell[])[]
}

/** A cell, however many columns it spans. */
export interface DocxCell {
  readonly paragraphs: readonly DocxParagraph[]
}

/**
 * `picture`: an image, chart or diagram. `object`: another document inside this one. `bound`: a place
 * that Word fills anew, from a field's code or from data hidden in the file. `alternative`: a place
 * that is stored twice with different texts, so that programs show different ones.
 */
export type Unread = 'picture' | 'object' | 'bound' | 'alternative'

/** Stands in a text where a footnote or endnote is called. */
export const noteMark = '\uFFFC'

/** The paragraphs of blocks in reading order, those in tables cell by cell. */
export function paragraphsIn(blocks: readonly DocxBlock[]): DocxParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((cells) => cells.flatMap(({ paragraphs }) => paragraphs)),
  )
}
