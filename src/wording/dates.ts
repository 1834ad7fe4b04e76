import type { IsoDate } from '../dataset/calendar.ts'
import type { Period } from '../dataset/period.ts'

/** `05/3/2020`: day below 10 padded, months 1 and 2 padded, others not (Phụ lục I, II.4.b). */
export function shortDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${day}/${monthText(month)}/${year}`
}

/** `/12/2023` with room for what is open. */
export function openDate(date: string | undefined): string {
  const [year, month] = date?.split('-') ?? []
  const blank = '\u00a0'.repeat(6)
  return `${blank}/${month === undefined ? blank : monthText(month)}/${year ?? blank}`
}

/** `ngày 05 tháng 3 năm 2020`; an open day or month stays blank for the pen. */
export function longDate(date: string | undefined): string {
  const [year, month, day] = date?.split('-') ?? []
  const blank = '\u00a0'.repeat(6)
  const monthPart = month === undefined ? blank : ` ${monthText(month)} `
  const dayPart = day === undefined ? blank : ` ${day} `
  const yearPart = year ?? blank
  return `ngày${dayPart}tháng${monthPart}năm ${yearPart}`
}

function monthText(month: string): string {
  return month === '01' || month === '02' ? month : String(Number(month))
}

/** The period in a sentence: `năm 2023`, `quý II năm 2024`, `6 tháng đầu năm 2024`. */
export function periodName({ kind, index, year }: Period): string {
  const quarters = ['I', 'II', 'III', 'IV']
  switch (kind) {
    case 'year':
      return `năm ${year}`
    case 'half':
      return `6 tháng ${index === 1 ? 'đầu' : 'cuối'} năm ${year}`
    case 'quarter':
      return `quý ${quarters[index - 1]} năm ${year}`
    case 'month':
      return `tháng ${monthText(String(index).padStart(2, '0'))} năm ${year}`
    case 'nine_months':
      return `9 tháng đầu năm ${year}`
  }
}
