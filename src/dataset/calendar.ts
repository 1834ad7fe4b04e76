/** A day that exists, as `2023-11-30`; such texts sort by time. */
export type IsoDate = string

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the text is a day of the Gregorian calendar. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = (monthLengths[month - 1] ?? 0) + (leap ? 1 : 0)
  return year > 0 && day >= 1 && day <= length
}

/** Whether the text is a month of a year, `2023-12`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-\d{2}$/.test(text) && isDate(`${text}-01`)
}
