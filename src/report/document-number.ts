import { padCount } from '../wording/numbers.ts'

/** The report's number as printed; it comes from the registry (Điều 15), until then there is room. */
export function numberText(number: string | undefined): string {
  return number === undefined ? '\u00a0'.repeat(8) : padCount(number)
}
