import { describe, expect, test } from 'vitest'
import { parsePeriod, parseStem } from '../../src/dataset/period.ts'
import { periodName } from '../../src/wording/dates.ts'

describe('a period has its legal window (Nghị định 09/2019/NĐ-CP, Điều 12)', () => {
  test.each([
    ['2023', '2022-12-15', '2023-12-14', 'năm 2023'],
    ['2023-H1', '2022-12-15', '2023-06-14', '6 tháng đầu năm 2023'],
    ['2023-H2', '2023-06-15', '2023-12-14', '6 tháng cuối năm 2023'],
    ['2024-Q1', '2023-12-15', '2024-03-14', 'quý I năm 2024'],
    ['2024-Q2', '2024-03-15', '2024-06-14', 'quý II năm 2024'],
    ['2024-Q3', '2024-06-15', '2024-09-14', 'quý III năm 2024'],
    ['2024-Q4', '2024-09-15', '2024-12-14', 'quý IV năm 2024'],
    ['2023-9M', '2022-12-15', '2023-09-14', '9 tháng đầu năm 2023'],
    ['2023-M01', '2022-12-15', '2023-01-14', 'tháng 01 năm 2023'],
    ['2023-M02', '2023-01-15', '2023-02-14', 'tháng 02 năm 2023'],
    ['2023-M03', '2023-02-15', '2023-03-14', 'tháng 3 năm 2023'],
    ['2023-M10', '2023-09-15', '2023-10-14', 'tháng 10 năm 2023'],
    ['2023-M12', '2023-11-15', '2023-12-14', 'tháng 12 năm 2023'],
  ])('%s is %s to %s', (text, start, end, name) => {
    const period = parsePeriod(text)
    expect(period).toMatchObject({ text, start, end })
    expect(period && periodName(period)).toBe(name)
  })

  test('the windows of a year follow each other without gap and overlap', () => {
    const kinds = [
      ['2023-H1', '2023-H2'],
      ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'],
      Array.from({ length: 12 }, (_, month) => `2023-M${String(month + 1).padStart(2, '0')}`),
    ]
    for (const names of kinds) {
      const periods = names.map((name) => parsePeriod(name))
      expect(periods[0]?.start).toBe('2022-12-15')
      expect(periods.at(-1)?.end).toBe('2023-12-14')
      periods.slice(1).forEach((period, index) => {
        expect(period?.start.slice(0, 7)).toBe(periods[index]?.end.slice(0, 7))
        expect([periods[index]?.end.slice(8), period?.start.slice(8)]).toEqual(['14', '15'])
      })
    }
  })

  test.each([
    '',
    '23',
    '2023-H0',
    '2023-H3',
    '2023-Q0',
    '2023-Q5',
    '2023-M00',
    '2023-M13',
    '2023-M1',
    '2023-6M',
    '2023-h1',
    '2023 ',
    '2023-2024',
    '2023-',
  ])('"%s" is no period', (text) => {
    expect(parsePeriod(text)).toBeUndefined()
  })
})

describe('a report is named by its stem', () => {
  test.each([
    ['2023', '2023', undefined],
    ['2023-Q1', '2023-Q1', undefined],
    ['2023.nhiem-vu-trong-tam', '2023', 'nhiem-vu-trong-tam'],
    ['2023-9M.de-an-06', '2023-9M', 'de-an-06'],
  ])('%s', (stem, period, name) => {
    expect(parseStem(stem)?.period.text).toBe(period)
    expect(parseStem(stem)?.name).toBe(name)
  })

  test.each([
    '2023.',
    '2023.Nhiem-vu',
    '2023.nhiệm-vụ',
    '2023.a.b',
    '.2023',
    'nam-2023',
    '2023..a',
  ])('"%s" is no stem', (stem) => {
    expect(parseStem(stem)).toBeUndefined()
  })
})
