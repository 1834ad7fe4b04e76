import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOfOrdinal, isDate, isMonth, ordinalDay } from '../../src/dataset/calendar.ts'

describe('a day is one of the Gregorian calendar', () => {
  test.each([
    ['2023-11-30', true],
    ['2023-11-31', false],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2023-12-31', true],
    ['2023-01-00', false],
    ['2023-00-10', false],
    ['2023-13-01', false],
    ['0000-01-01', false],
    ['0001-01-01', true],
    ['2023-1-5', false],
    ['23-01-05', false],
    ['2023/01/05', false],
    ['2023-01-05 ', false],
    ['', false],
  ])('"%s" exists: %s', (text, exists) => {
    expect(isDate(text)).toBe(exists)
  })

  test('agrees with the calendar of the language', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    )
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
        const parsed = new Date(`${text}T00:00:00Z`)
        const same = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text)
        expect(isDate(text)).toBe(same)
      }),
    )
  })
})

describe('a month is given while the day is open', () => {
  test.each([
    ['2023-12', true],
    ['2023-00', false],
    ['2023-13', false],
    ['2023-12-01', false],
    ['2023', false],
  ])('"%s" exists: %s', (text, exists) => {
    expect(isMonth(text)).toBe(exists)
  })
})

function two(value: number): string {
  return String(value).padStart(2, '0')
}

describe('days are counted', () => {
  test.each([
    ['0001-01-01', 1],
    ['2024-02-29', ordinalDay('2024-03-01') - 1],
    ['2023-12-31', ordinalDay('2024-01-01') - 1],
    ['1970-01-01', 719_163],
  ])('%s is day %i', (date, ordinal) => {
    expect(ordinalDay(date)).toBe(ordinal)
    expect(dateOfOrdinal(ordinal)).toBe(date)
  })

  test('as the calendar of the language counts them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_652_059 }), (ordinal) => {
        const day = new Date((ordinal - 719_163) * 86_400_000)
        expect(dateOfOrdinal(ordinal)).toBe(day.toISOString().slice(0, 10))
        expect(ordinalDay(dateOfOrdinal(ordinal))).toBe(ordinal)
      }),
    )
  })
})
