/** A day that exists, as `2023-11-30`; such texts sort by time. */
export type IsoDate = string

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the text is a day of the Gregorian calendar. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  return year > 0 && day >= 1 && day <= lengthOf(month, year)
}

/** Whether the text is a month of a year, `2023-12`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-\d{2}$/.test(text) && isDate(`${text}-01`)
}

/** The number of a day, so that days can be counted: 0001-01-01 is 1. */
export function ordinalDay(date: IsoDate): number {
  const [year = 1, month = 1, day = 1] = date.split('-').map(Number)
  const before = year - 1
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  const months = monthLengths.slice(0, month - 1).map((_, index) => lengthOf(index + 1, year))
  return before * 365 + leapDays + months.reduce((sum, length) => sum + length, 0) + day
}

/** The day of a number that `ordinalDay` gave. */
export function dateOfOrdinal(ordinal: number): IsoDate {
  // Years are never longer than 366 days, so this begins at or before the one that is sought.
  let year = Math.floor(ordinal / 366) + 1
  while (ordinalDay(isoDate(year + 1, 1, 1)) <= ordinal) year += 1
  let month = 1
  while (month < 12 && ordinalDay(isoDate(year, month + 1, 1)) <= ordinal) month += 1
  return isoDate(year, month, ordinal - ordinalDay(isoDate(year, month, 1)) + 1)
}

function isoDate(year: number, month: number, day: number): IsoDate {
  const padded = (value: number, width: number) => String(value).padStart(width, '0')
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

function lengthOf(month: number, year: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (monthLengths[month - 1] ?? 0) + (leap ? 1 : 0)
}
