import { BorderStyle, Paragraph, type Table } from 'docx'
import type { Layout, Letterhead } from '../../report/report-model.ts'
import { balancedLines } from '../balanced-lines.ts'
import { motto, nation, shortRule } from '../letter-words.ts'
import { letterheadColumns, slack } from '../letterhead-columns.ts'
import { sizes } from '../sizes.ts'
import { textWidth } from '../text-width.ts'
import { linesAsRuns } from './inline-runs.ts'
import { plainTable } from './plain-table.ts'
import { ruleLine } from './rule-line.ts'

/** Ô 1–4 in two columns, and the marks in a row below (Phụ lục I, IV). */
export function letterheadTable(
  letterhead: Letterhead,
  layout: Layout,
  { room, marks }: { readonly room: number; readonly marks: readonly string[] },
): Table {
  const { headingSize } = layout
  const { left, right } = letterheadColumns(letterhead, layout, room)
  const number = new Paragraph({ style: 'DocumentNumber', text: letterhead.numberLine })
  const date = new Paragraph({ style: 'PlaceAndDate', text: letterhead.dateLine })
  return plainTable(
    [left, right],
    [
      [issuerCell(letterhead, headingSize, left), nationCell(headingSize, right)],
      [[number], [date]],
      ...(marks.length > 0
        ? [[marks.map((mark) => boxedMark(mark, left)), [new Paragraph({ style: 'Rule' })]]]
        : []),
    ],
  )
}

function nationCell(size: number, room: number): readonly Paragraph[] {
  return [
    new Paragraph({ style: 'Nation', text: nation }),
    new Paragraph({ style: 'Motto', text: motto }),
    ruleLine({ length: Math.round(textWidth(motto, size + 1, 'bold')), room }),
  ]
}

/** The name stands in literal capitals; a long one breaks where its lines balance. */
function issuerCell(
  { superior, issuer }: Letterhead,
  size: number,
  room: number,
): readonly Paragraph[] {
  const broken = (line: string, face: 'regular' | 'bold') =>
    balancedLines(line.toUpperCase(), { size, face, room: room - slack })
  const names = issuer.map((line) => broken(line, 'bold'))
  const longest = Math.max(0, ...names.flat().map((line) => textWidth(line, size, 'bold')))
  return [
    ...superior.map(
      (line) =>
        new Paragraph({ style: 'Superior', children: linesAsRuns(broken(line, 'regular')) }),
    ),
    ...names.map((lines) => new Paragraph({ style: 'Issuer', children: linesAsRuns(lines) })),
    ruleLine({ length: Math.round(longest * shortRule), room }),
  ]
}

/** Between the words of a mark and its box, in twips. */
const markPadding = 120

/** A convention, not of the decree: no wider than its words, which break where the column ends. */
function boxedMark(mark: string, room: number): Paragraph {
  const setting = { size: sizes.mark, face: 'bold' } as const
  const lines = balancedLines(mark, { ...setting, room: room - 2 * markPadding - slack })
  const longest = Math.max(...lines.map((line) => textWidth(line, setting.size, setting.face)))
  const indent = Math.round((room - longest) / 2) - markPadding
  const line = { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' }
  return new Paragraph({
    style: 'Mark',
    children: linesAsRuns(lines),
    indent: { left: indent, right: indent },
    border: { top: line, bottom: line, left: line, right: line },
  })
}
