import { expect, test } from 'vitest'
import type { Report } from '../../src/dataset/dataset.ts'
import { parseStem } from '../../src/dataset/period.ts'
import { sideNames } from '../../src/report/compared-sides.ts'
import { composeYears } from '../support/compared-years.ts'

const { evaluation } = await composeYears()

function report(stem: string, asOf: string): Report {
  const period = parseStem(stem)?.period ?? evaluation.report.period
  return { ...evaluation.report, stem, period, asOf }
}

test.each([
  ['2022', '2022-11-30', '2023', '2023-11-30', 'năm 2022', 'năm 2023'],
  [
    '2023',
    '2023-11-30',
    '2023.nhiem-vu',
    '2023-12-14',
    'năm 2023 (tính đến 30/11/2023)',
    'năm 2023 (tính đến 14/12/2023)',
  ],
  [
    '2023',
    '2023-11-30',
    '2023.nhiem-vu',
    '2023-11-30',
    'năm 2023 (2023)',
    'năm 2023 (2023.nhiem-vu)',
  ],
  ['2023', '2023-11-30', '2023', '2023-11-30', 'bản trước', 'bản này'],
])('%s of %s and %s of %s are told apart', (one, day, other, otherDay, from, to) => {
  const sides = { from: report(one, day), to: report(other, otherDay) }
  expect(sideNames(sides)).toEqual({ from, to })
})
