import { type Period, parseStem } from '../dataset/period.ts'

/**
 * The stem of a report as a report of `to` refers to it, where one of `from` did: a report of the
 * same period moves on with it, and so does one before, by as many periods or (quarter against the
 * same quarter) years. Between periods of two kinds only the same period moves.
 */
export function shiftedStem(stem: string, from: Period, to: Period): string {
  const parsed = parseStem(stem)
  if (!parsed) return stem
  const { period, name } = parsed
  const named = (text: string) => (name === undefined ? text : `${text}.${name}`)
  if (period.text === from.text) return named(to.text)
  if (period.kind !== from.kind || from.kind !== to.kind) return stem
  const distance = orderOf(from) - orderOf(period)
  // A report of long ago is a fixed base: it stays.
  if (distance !== 1 && distance !== perYear[from.kind]) return stem
  return named(textOf(orderOf(to) - distance, from.kind))
}

const perYear: Readonly<Record<Period['kind'], number>> = {
  year: 1,
  half: 2,
  quarter: 4,
  month: 12,
  nine_months: 1,
}

function orderOf({ year, index, kind }: Period): number {
  return year * perYear[kind] + index - 1
}

function textOf(order: number, kind: Period['kind']): string {
  const year = Math.floor(order / perYear[kind])
  const index = (order % perYear[kind]) + 1
  switch (kind) {
    case 'year':
      return String(year)
    case 'half':
      return `${year}-H${index}`
    case 'quarter':
      return `${year}-Q${index}`
    case 'month':
      return `${year}-M${String(index).padStart(2, '0')}`
    case 'nine_months':
      return `${year}-9M`
  }
}
