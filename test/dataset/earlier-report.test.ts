import { expect, test } from 'vitest'
import { namedEarlierReport, usualEarlierReport } from '../../src/dataset/earlier-report.ts'

const none = undefined

type Row<Given extends readonly unknown[]> = [...Given, expected: string | undefined, why: string]

const usual: Row<[own: string, stems: string[]]>[] = [
  ['2023', ['2022', '2021'], '2022', 'the year before'],
  ['2023', ['2021', '2020'], '2021', 'else the nearest earlier year'],
  ['2023', ['2024'], none, 'never a later one'],
  ['2023', ['2022-H1', '2022-M12'], none, 'never one of another kind'],
  ['2023', ['2022.nhiem-vu'], none, 'never one of another name'],
  ['2023.nhiem-vu', ['2022', '2022.nhiem-vu'], '2022.nhiem-vu', 'the one of the same name'],
  ['2024-H1', ['2023-H1', '2023-H2'], '2023-H1', 'the same half of the year before'],
  ['2024-H1', ['2023-H2', '2022-H1'], '2023-H2', 'else the half before'],
  ['2024-Q2', ['2024-Q1', '2023-Q2'], '2023-Q2', 'the same quarter of the year before'],
  ['2024-M01', ['2023-M12', '2023-M02'], '2023-M12', 'the month before over the turn of the year'],
  ['2024-9M', ['2023', '2023-9M'], '2023-9M', 'nine months with nine months'],
  ['2023', ['khong-phai-ky', '2022'], '2022', 'names that are no periods do not matter'],
]

test.each(usual)('%s of %j is compared with %s: %s', (own, stems, expected, _why) => {
  expect(usualEarlierReport(own, stems)).toBe(expected)
})

const named: Row<[written: string, own: string, stems: string[]]>[] = [
  ['2022', '2023', ['2022', '2021'], '2022', 'a stem'],
  ['2022.nhiem-vu', '2023', ['2022', '2022.nhiem-vu'], '2022.nhiem-vu', 'a stem of another name'],
  ['2022', '2023.nhiem-vu', ['2022.nhiem-vu'], '2022.nhiem-vu', 'a period, of the own name'],
  ['2022', '2023.nhiem-vu', ['2022', '2022.nhiem-vu'], '2022', 'the very stem goes before'],
  ['2021', '2023', ['2022'], none, 'one that is not there'],
]

test.each(named)(
  'compared_with: %s in %s of %j means %s: %s',
  (written, own, stems, expected, _why) => {
    expect(namedEarlierReport(written, own, stems)).toBe(expected)
  },
)
