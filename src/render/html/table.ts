import {
  plainText,
  type TableBlock,
  type TableCell,
  type TableRow,
} from '../../report/report-model.ts'
import { columnWidths } from '../column-widths.ts'
import { keptRows } from '../kept-rows.ts'
import { twipsPerPoint } from '../page-geometry.ts'
import { inlinesMarkup } from './inlines.ts'
import { html, type Markup } from './markup.ts'

interface TablePlace {
  readonly id: string
  readonly caption: string
  /** The width it has on paper, in twips. */
  readonly room: number
}

/** Left and right of the words of a cell together, in twips; the style sheet has the same. */
const cellMargins = 2 * 4 * twipsPerPoint

/**
 * A table that scrolls by itself where a screen is too narrow. Its caption is for those who hear
 * the page; sighted readers have the heading above.
 */
export function tableMarkup(table: TableBlock, { id, caption, room }: TablePlace): Markup {
  const widths = columnWidths(table, { room, margins: cellMargins })
  const kept = keptRows(table)
  const rows = table.rows.map((row, at) => ({ row, kept: kept[at] === true }))
  return html`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<caption id="${id}">Bảng: ${caption}</caption>
<colgroup>${widths.map((width) => html`<col style="width:${((width / room) * 100).toFixed(2)}%">`)}</colgroup>
<thead>
<tr>${table.header.map((cell) => html`<th scope="col">${paragraphs(cell)}</th>`)}</tr>
</thead>
${bodies(rows).map(
  (body) => html`<tbody>
${body.map((each) => rowMarkup(each.row, each.kept))}</tbody>
`,
)}</table>
</div>
`
}

interface KeptRow {
  readonly row: TableRow
  /** Stays on one page with the row below. */
  readonly kept: boolean
}

/** A band begins a group of rows of its own. */
function bodies(rows: readonly KeptRow[]): readonly (readonly KeptRow[])[] {
  const groups: KeptRow[][] = []
  for (const each of rows) {
    const last = groups.at(-1)
    if (last && each.row.kind !== 'group') last.push(each)
    else groups.push([each])
  }
  return groups
}

function rowMarkup({ kind, cells }: TableRow, kept: boolean): Markup {
  const header = headerOf(cells)
  const scope = kind === 'group' ? 'rowgroup' : 'row'
  const names = [kind === 'group' && 'group', kept && 'kept'].filter(Boolean).join(' ')
  return html`<tr${names !== '' && html` class="${names}"`}>${cells.map((cell) => {
    const { align, span = 1 } = cell
    const look = html`${align !== 'left' && html` class="${align}"`}${span > 1 && html` colspan="${span}"`}`
    return cell === header
      ? html`<th scope="${scope}"${look}>${paragraphs(cell)}</th>`
      : html`<td${look}>${paragraphs(cell)}</td>`
  })}</tr>
`
}

/** What a row is about: its first words, rather than its number or what is counted in it. */
function headerOf(cells: readonly TableCell[]): TableCell | undefined {
  const filled = cells.filter(({ paragraphs: lines }) =>
    lines.some((line) => plainText(line) !== ''),
  )
  return filled.find(({ align }) => align === 'left') ?? filled[0]
}

function paragraphs({ paragraphs: lines }: TableCell): Markup {
  return html`${lines.filter((line) => line.length > 0).map((line) => html`<p>${inlinesMarkup(line)}</p>`)}`
}
