import { type DocxBlock, type DocxCell, type DocxTable, paragraphsIn } from '../ooxml/read-docx.ts'
import { align, type Pair, sharedWords } from './align.ts'
import type { FoundText } from './compare-text.ts'
import type { ExpectedItem, ExpectedRow } from './expected-document.ts'
import { type ExpectedText, joinedTexts } from './expected-text.ts'
import { keyOf } from './tokens.ts'

/** A paragraph, or a table that has its like on the other side. */
export type ExpectedUnit =
  | { readonly kind: 'text'; readonly text: ExpectedText; readonly isDraftMark: boolean }
  | { readonly kind: 'table'; readonly name: string; readonly rows: readonly ExpectedRow[] }

/** The same of a file. */
export type FoundUnit =
  | { readonly kind: 'text'; readonly text: FoundText }
  | { readonly kind: 'table'; readonly name: string; readonly table: DocxTable }

/** Units of both sides that belong together. */
export type UnitPair = Pair<ExpectedUnit, FoundUnit>

/** All units of both sides. */
export interface PairedUnits {
  readonly pairs: readonly UnitPair[]
  /** Tables that stand elsewhere in the file; they are among the pairs all the same. */
  readonly movedTables: readonly (readonly ExpectedRow[])[]
}

/**
 * Both sides in one order. Letterhead and signature are tables to a word processor, so that a table
 * without its like is read as paragraphs, and one that was lost is told row by row.
 */
export function pairUnits(
  items: readonly ExpectedItem[],
  blocks: readonly DocxBlock[],
): PairedUnits {
  const tables = align(
    items.flatMap((item) => (item.kind === 'table' ? [item] : [])),
    blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
    {
      expectedKey: ({ rows }) => rows.map(rowKey).join('\n'),
      foundKey: ({ rows }) => rows.map(foundRowKey).join('\n'),
      likeness: ({ rows }, table) =>
        sharedWords(
          rows.flatMap((row) => rowKey(row).split(' ')),
          table.rows.flatMap((row) => foundRowKey(row).split(' ')),
        ),
    },
  )
  const nameOf = (table: ExpectedItem | DocxBlock) => {
    const at = tables.findIndex(
      ({ expected, found }) => expected && found && (expected === table || found === table),
    )
    return at < 0 ? undefined : `table ${at}`
  }
  const expected = items.flatMap((item): ExpectedUnit[] => {
    if (item.kind === 'paragraph') {
      return [{ kind: 'text', text: item, isDraftMark: item.mark === 'draft' }]
    }
    const name = nameOf(item)
    if (name !== undefined) return [{ kind: 'table', name, rows: item.rows }]
    return item.rows.map((row) => ({ kind: 'text', text: wholeRow(row), isDraftMark: false }))
  })
  const found = blocks.flatMap((block): FoundUnit[] => {
    const name = nameOf(block)
    if (block.kind === 'table' && name !== undefined) return [{ kind: 'table', name, table: block }]
    return paragraphsIn([block])
      .filter((paragraph) => keyOf(paragraph) !== '')
      .map((text) => ({ kind: 'text', text }))
  })
  const pairs = align(expected, found, {
    expectedKey: unitKey,
    foundKey: unitKey,
    likeness: (one, other) =>
      one.kind === 'text' && other.kind === 'text'
        ? sharedWords(unitKey(one).split(' '), unitKey(other).split(' '))
        : 0,
  })
  // A table that was moved is still to be read, whatever stands around it.
  const loose = new Map(
    pairs.flatMap(({ expected: unit, found: other }) =>
      !unit && other?.kind === 'table' ? [[other.name, other]] : [],
    ),
  )
  const movedTables = pairs.flatMap(({ expected: unit, found: other }) =>
    unit?.kind === 'table' && !other ? [unit.rows] : [],
  )
  return {
    movedTables,
    pairs: pairs.flatMap((pair) => {
      if (!pair.expected && pair.found?.kind === 'table') return []
      if (pair.expected?.kind !== 'table' || pair.found) return [pair]
      return [{ ...pair, found: loose.get(pair.expected.name) }]
    }),
  }
}

/** Pairs the rows of a table. */
export function pairRows(
  rows: readonly ExpectedRow[],
  table: DocxTable,
): Pair<ExpectedRow, readonly DocxCell[]>[] {
  return align(rows, table.rows, {
    expectedKey: rowKey,
    foundKey: foundRowKey,
    likeness: (one, other) => sharedWords(rowKey(one).split(' '), foundRowKey(other).split(' ')),
  })
}

/** All of a row as one text. */
export function wholeRow({ cells, place }: ExpectedRow): ExpectedText {
  return { ...joinedTexts(cells.flat(), place), place }
}

/** The paragraphs of a cell, row or note as one text. */
export function joinedParagraphs(paragraphs: readonly FoundText[]): FoundText {
  const lines = paragraphs.map(({ label, text }) => (label === '' ? text : `${label} ${text}`))
  return { label: '', text: lines.join('\n') }
}

/** What two units share that are the same. */
export function unitKey(unit: ExpectedUnit | FoundUnit): string {
  // No text has a line feed in its key, so that none can pass for a table.
  return unit.kind === 'text' ? keyOf(unit.text) : `\n${unit.name}`
}

function rowKey({ cells }: ExpectedRow): string {
  return cells.map((lines) => lines.map(keyOf).join(' ')).join(' | ')
}

function foundRowKey(cells: readonly DocxCell[]): string {
  return cells.map(({ paragraphs }) => keyOf(joinedParagraphs(paragraphs))).join(' | ')
}
