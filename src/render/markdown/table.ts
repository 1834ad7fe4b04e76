import type { TableBlock, TableCell, TableRow } from '../../report/report-model.ts'
import { inlinesText } from './inlines.ts'

const rules = { left: '---', center: ':---:', right: '---:' } as const

/** A table of GitHub's dialect: one line a row, `<br>` in cells, covered cells empty, bands bold. */
export function tableText({ header, rows, columns }: TableBlock): string {
  const typical = rows.find(({ kind }) => kind !== 'group')?.cells ?? header
  const alignments = columns.map((_, at) => rules[typical[at]?.align ?? 'left'])
  return [line(header.map(cellText)), line(alignments), ...rows.map(rowText)].join('\n')
}

function rowText({ kind, cells }: TableRow): string {
  return line(
    cells.flatMap((cell) => {
      const text = cellText(cell)
      const shown = kind === 'group' && text !== '' ? `<strong>${text}</strong>` : text
      return [shown, ...Array.from({ length: (cell.span ?? 1) - 1 }, () => '')]
    }),
  )
}

function cellText({ paragraphs }: TableCell): string {
  return paragraphs.map(inlinesText).join('<br>')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
