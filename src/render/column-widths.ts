import { plainText, type TableBlock } from '../report/report-model.ts'
import { sizes } from './sizes.ts'
import { textWidth } from './text-width.ts'

/** Fonts of other makers differ by a hair; in twips. */
const slack = 60

/** What a cell needs beside its words. */
interface CellRoom {
  /** From margin to margin of the page, in twips. */
  readonly room: number
  /** Left and right of the words of a cell together, in twips. */
  readonly margins: number
}

/**
 * The columns in whole twips that add up to the room: each as wide as its share, but no word is cut,
 * above all no number; what a long one needs is taken from the columns that have most to spare.
 */
export function columnWidths(block: TableBlock, { room, margins }: CellRoom): readonly number[] {
  const total = block.columns.reduce((sum, { width }) => sum + width, 0)
  const shares = block.columns.map(({ width }) => (width / total) * room)
  const needs = shares.map((_, column) => longestWord(block, column) + margins + slack)
  const lacking = shares.map((share, column) => Math.max(0, (needs[column] ?? 0) - share))
  const spare = shares.map((share, column) => Math.max(0, share - (needs[column] ?? 0)))
  const lack = sum(lacking)
  const given = lack <= sum(spare) && lack > 0 ? lack / sum(spare) : 0
  const widths = shares.map((share, column) =>
    given === 0 ? share : share + (lacking[column] ?? 0) - (spare[column] ?? 0) * given,
  )
  return inWholeTwips(widths)
}

/** The widest word in a column, in twips; what spans several columns has room enough. */
function longestWord({ header, rows }: TableBlock, column: number): number {
  const heading = wordsOf(header[column]).map((word) => textWidth(word, sizes.table, 'bold'))
  const words = rows
    .filter(({ cells }) => cells.every(({ span = 1 }) => span === 1))
    .flatMap(({ cells }) => wordsOf(cells[column]))
    .map((word) => textWidth(word, sizes.table, 'regular'))
  return Math.ceil(Math.max(0, ...heading, ...words))
}

function wordsOf(cell: TableBlock['header'][number] | undefined): readonly string[] {
  return (cell?.paragraphs ?? []).flatMap((inlines) => plainText(inlines).split(' '))
}

/** Rounded so that no twip of the whole is lost. */
function inWholeTwips(widths: readonly number[]): readonly number[] {
  let exact = 0
  let used = 0
  return widths.map((width) => {
    exact += width
    const own = Math.round(exact) - used
    used += own
    return own
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
