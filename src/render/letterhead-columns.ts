import type { Layout, Letterhead } from '../report/report-model.ts'
import { nation } from './letter-words.ts'
import { textWidth } from './text-width.ts'

/** The right column's share, more where Quốc hiệu or the date needs it to stay on one line. */
const rightShare = 0.6
/** The issuer keeps this much of the other side, however long the place is called. */
const mostRightShare = 0.7

/** Fonts of other makers differ by a hair; in twips. */
export const slack = 40
/** The blank of their italics is wider than that of Times New Roman by so much; in twips. */
const blankSlack = 27

/** How wide the two columns above the title are in a room, all in twips. */
export function letterheadColumns(
  { dateLine }: Letterhead,
  { headingSize }: Layout,
  room: number,
): { readonly left: number; readonly right: number } {
  const needed = Math.max(
    Math.round(room * rightShare),
    Math.ceil(textWidth(nation, headingSize, 'bold')) + slack,
    dateWidth(dateLine, headingSize + 1),
  )
  const right = Math.min(needed, Math.round(room * mostRightShare))
  return { left: room - right, right }
}

function dateWidth(date: string, size: number): number {
  const blanks = date.split('\u00a0').length - 1
  return Math.ceil(textWidth(date, size, 'italic')) + slack + blanks * blankSlack
}
