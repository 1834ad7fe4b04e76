import type { CitedDocument } from '../dataset/dataset.ts'
import { shortDate } from './dates.ts'

/**
 * A document as cited: in full at the first mention, by kind and number later (Nghị định 30/2020,
 * Phụ lục I, II.6.b). A law has no number and is cited by its title both times.
 */
export function citationText(document: CitedDocument, full: boolean): string {
  const { kind, number, date, issuer, title } = document
  if (number === undefined) return [kind, title].filter(Boolean).join(' ')
  const short = `${kind} số ${number}`
  if (!full) return short
  return [
    short,
    date === undefined ? '' : `ngày ${shortDate(date)}`,
    issuer === undefined ? '' : `của ${issuer}`,
    title ?? '',
  ]
    .filter((word) => word !== '')
    .join(' ')
}
