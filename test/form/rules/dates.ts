/** A day as a report prints it; day and month may be left blank for the pen or the registry. */
export interface PrintedDate {
  readonly day: number | undefined
  readonly month: number | undefined
  readonly year: number
  /** The first and the last day it can mean, ISO. */
  readonly earliest: string
  readonly latest: string
}

const inWords = /ngày(?: (\d{1,2}))? tháng(?: (\d{1,2}))? năm (\d{4})/
const short = /(\d{1,2})\/(\d{1,2})\/(\d{4})/

/** The first date of a text: "ngày 05 tháng 01 năm 2024" or "05/01/2024". */
export function dateIn(text: string): PrintedDate | undefined {
  const [, day, month, year] = inWords.exec(text) ?? short.exec(text) ?? []
  if (!year) return undefined
  return printedDate(numberIn(day), numberIn(month), Number(year))
}

/** All short dates of a text, in order. */
export function datesIn(text: string): PrintedDate[] {
  return [...text.matchAll(new RegExp(short, 'g'))].flatMap(([found]) => dateIn(found) ?? [])
}

const numberIn = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text)

function printedDate(
  day: number | undefined,
  month: number | undefined,
  year: number,
): PrintedDate {
  const two = (value: number): string => String(value).padStart(2, '0')
  const lastMonth = month ?? 12
  return {
    day,
    month,
    year,
    earliest: `${year}-${two(month ?? 1)}-${two(day ?? 1)}`,
    latest: `${year}-${two(lastMonth)}-${two(day ?? daysOf(lastMonth, year))}`,
  }
}

function daysOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Does the calendar have that day? What is blank is left to the pen. */
export function isDay({ day, month, year }: PrintedDate): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false
  return day === undefined || (day >= 1 && day <= daysOf(month ?? 1, year))
}
