import type { IsoDate } from './calendar.ts'

/** A reporting period and its legal window (Nghị định 09/2019/NĐ-CP, Điều 12), both days included. */
export interface Period {
  /** As in file names: `2023`, `2023-H1`, `2023-Q3`, `2023-M01`, `2023-9M`. */
  readonly text: string
  readonly year: number
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'nine_months'
  /** Which half, quarter or month of the year; 1 for a year and for nine months. */
  readonly index: number
  readonly start: IsoDate
  readonly end: IsoDate
}

/** The period that a text names, or nothing. */
export function parsePeriod(text: string): Period | undefined {
  const [, yearText, suffix = ''] = /^(\d{4})(?:-(H[12]|Q[1-4]|M\d{2}|9M))?$/.exec(text) ?? []
  if (yearText === undefined) return undefined
  const year = Number(yearText)
  const index = suffix === '9M' ? 1 : Number(suffix.slice(1) || 1)
  const period = (kind: Period['kind'], firstMonth: number, lastMonth: number): Period => ({
    text,
    year,
    kind,
    index,
    start: firstMonth === 1 ? `${year - 1}-12-15` : `${year}-${twoDigits(firstMonth - 1)}-15`,
    end: `${year}-${twoDigits(lastMonth)}-14`,
  })
  if (suffix === '') return period('year', 1, 12)
  if (suffix === '9M') return period('nine_months', 1, 9)
  if (suffix.startsWith('H')) return period('half', index * 6 - 5, index * 6)
  if (suffix.startsWith('Q')) return period('quarter', index * 3 - 2, index * 3)
  return index >= 1 && index <= 12 ? period('month', index, index) : undefined
}

/** A report is named by its stem: `2023`, or `2023.nhiem-vu-trong-tam` for a second one. */
export function parseStem(stem: string): { period: Period; name?: string } | undefined {
  const [, periodText = '', name] = /^([^.]+)(?:\.([a-z0-9]+(?:-[a-z0-9]+)*))?$/.exec(stem) ?? []
  const period = parsePeriod(periodText)
  if (!period) return undefined
  return name === undefined ? { period } : { period, name }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
