import { describe, expect, test } from 'vitest'
import { longDate, shortDate } from '../../src/wording/dates.ts'

describe('a date in figures pads days below 10, and months 1 and 2 alone', () => {
  test.each([
    ['2020-03-05', '05/3/2020'],
    ['2020-01-05', '05/01/2020'],
    ['2020-02-29', '29/02/2020'],
    ['2020-09-30', '30/9/2020'],
    ['2020-10-01', '01/10/2020'],
    ['2020-12-31', '31/12/2020'],
  ])('%s is %s', (date, printed) => {
    expect(shortDate(date)).toBe(printed)
  })
})

describe('a date in words leaves room for the pen', () => {
  const blank = '\u00a0'.repeat(6)
  test.each([
    ['2020-03-05', 'ngày 05 tháng 3 năm 2020'],
    ['2020-01-25', 'ngày 25 tháng 01 năm 2020'],
    ['2023-12', `ngày${blank}tháng 12 năm 2023`],
    ['2023-02', `ngày${blank}tháng 02 năm 2023`],
    [undefined, `ngày${blank}tháng${blank}năm ${blank}`],
  ])('%s', (date, printed) => {
    expect(longDate(date)).toBe(printed)
  })
})
