import { BorderStyle, Paragraph, type Table } from 'docx'
import type { Layout, Letterhead } from '../../report/report-model.ts'
import { textWidth } from '../text-width.ts'
import { balancedLines } from './balanced-lines.ts'
import { linesAsRuns } from './inline-runs.ts'
import { plainTable } from './plain-table.ts'
import { ruleLine, shortRule } from './rule-line.ts'
import { sizes } from './styles.ts'

/** Ô 1, the same on every document (Phụ lục I, II.1). */
const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const motto = 'Độc lập - Tự do - Hạnh phúc'

/** The right column's share, more where Quốc hiệu or the date needs it to stay on one line. */
const rightShare = 0.6
/** The issuer keeps this much of the other side, however long the place is called. */
const mostRightShare = 0.7
/** Fonts of other makers differ by a hair; in twips. */
const slack = 40
/** The blank of their italics is wider than that of Times New Roman by so much; in twips. */
const blankSlack = 27

/** Ô 1–4 in two columns, and the marks in a row below (Phụ lục I, IV). */
export function letterheadTable(
  letterhead: Letterhead,
  layout: Layout,
  { room, marks }: { readonly room: number; readonly marks: readonly string[] },
): Table {
  const { headingSize } = layout
  const needed = Math.max(
    Math.round(room * rightShare),
    Math.ceil(textWidth(nation, headingSize, 'bold')) + slack,
    dateWidth(letterhead.dateLine, headingSize + 1),
  )
  const right = Math.min(needed, Math.round(room * mostRightShare))
  const left = room - right
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

function dateWidth(date: string, size: number): number {
  const blanks = date.split('\u00a0').length - 1
  return Math.ceil(textWidth(date, size, 'italic')) + slack + blanks * blankSlack
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
