import { describe, expect, test } from 'vitest'
import { lapsedOn, successorOn } from '../../src/dataset/lapsed-documents.ts'

const day = '2026-12-14'

describe('one number in many spellings', () => {
  test.each([
    '43/2011/NĐ-CP',
    '43/2011/NÐ-CP',
    '43/2011/nđ-cp',
    '43/2011/ND-CP',
    '43 / 2011 / NĐ – CP',
    '43-2011-NĐ-CP',
    '43/2011/NĐ−CP',
    '43/2011/NĐ CP',
    '43/2011/NĐCP',
    '43/2011/NĐ-CP'.normalize('NFD'),
    'số 43/2011/NĐ-CP',
    'Số: 43/2011/NĐ-CP',
    '043/2011/NĐ-CP',
    '43/2011/NĐ-CP ngày 13/6/2011',
    '43/2011/NĐ-CP của Chính phủ',
  ])('%s', (number) => {
    expect(lapsedOn({ kind: 'Nghị định', number }, day)?.number).toBe('43/2011/NĐ-CP')
  })

  test.each([
    '143/2011/NĐ-CP',
    '4/32011/NĐ-CP',
    '43/2011/QĐ-UBND',
    '43/2012/NĐ-CP',
    '43/2011/NĐ-CP-1',
    '',
    'NĐ-CP',
  ])('%s is another one', (number) => {
    expect(lapsedOn({ kind: 'Nghị định', number }, day)).toBeUndefined()
  })
})

describe('a law by its name and year', () => {
  test.each([
    ['Luật', 'Giao dịch điện tử', '2005-11-29'],
    ['luật', 'giao dịch điện tử năm 2005', undefined],
    ['Luật', 'Luật Giao dịch điện tử 2005', undefined],
  ])('%s %s (%s)', (kind, title, date) => {
    const cited = { kind, title, ...(date !== undefined && { date }) }
    expect(lapsedOn(cited, day)?.number).toBe('51/2005/QH11')
  })

  test.each([
    ['Luật', 'Giao dịch điện tử', '2023-06-22'],
    ['Luật', 'Giao dịch điện tử', undefined],
    ['Nghị định', 'Giao dịch điện tử', '2005-11-29'],
    ['Luật', 'Giao dịch điện tử trong ngân hàng', '2005-11-29'],
  ])('not %s %s (%s)', (kind, title, date) => {
    expect(lapsedOn({ kind, title, ...(date !== undefined && { date }) }, day)).toBeUndefined()
  })
})

test.each([
  ['77/2015/QH13', '2025-02-28', undefined],
  ['77/2015/QH13', '2025-03-01', 'Luật 65/2025/QH15'],
  ['77/2015/QH13', '2025-06-16', 'Luật 72/2025/QH15'],
  ['43/2011/NĐ-CP', '2022-08-14', undefined],
  ['43/2011/NĐ-CP', '2022-08-15', 'Nghị định 42/2022/NĐ-CP'],
  ['43/2011/NĐ-CP', '2026-07-01', 'Nghị định 224/2026/NĐ-CP'],
])('%s on %s: %s', (number, asOf, successor) => {
  const lapsed = lapsedOn({ kind: 'Văn bản', number }, asOf)
  expect(lapsed && successorOn(lapsed, asOf)).toBe(successor)
})
