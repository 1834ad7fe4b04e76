import { describe, expect, test } from 'vitest'
import type { Indicator } from '../../src/dataset/dataset.ts'
import { parsePeriod } from '../../src/dataset/period.ts'
import { fromDecimal } from '../../src/dataset/rational.ts'
import { readTarget } from '../../src/dataset/read-target.ts'
import type { Amount, Change, Quantity } from '../../src/dataset/value.ts'
import {
  canonicalTarget,
  printAmount,
  printChange,
  printTarget,
} from '../../src/wording/amounts.ts'
import { scalar } from '../support/scalar.ts'

const { at } = scalar('')

function quantity(text: string): Quantity {
  return { value: fromDecimal(text), decimals: text.split('.')[1]?.length ?? 0, at }
}

function indicator(measure: Indicator['measure'], direction: Indicator['direction']): Indicator {
  return {
    id: 'chi_tieu',
    at,
    name: 'Chỉ tiêu',
    group: 'nhom',
    measure,
    direction,
    decimals: 2,
    redefined: [],
    parts: [],
    partsPolicy: 'all',
    whenMissing: 'undetermined',
    mayExceed: false,
  }
}

describe('a target is read, printed for people and for machines', () => {
  test.each([
    ['80', 'percent', 'higher', '80%', '80'],
    ['80', 'percent', 'lower', '80%', '80'],
    ['>= 80', 'percent', 'higher', '80%', '80'],
    ['≥80', 'percent', 'higher', '80%', '80'],
    ['>= 80', 'percent', 'lower', '≥ 80%', '80'],
    ['> 80', 'percent', 'higher', '> 80%', '80'],
    ['<= 5', 'percent', 'lower', '5%', '5'],
    ['< 0.1', 'percent', 'lower', '< 0,1%', '0.1'],
    ['= 100', 'percent', 'higher', '= 100%', '100'],
    ['85,5', 'percent', 'higher', '85,5%', '85.5'],
    ['80 %', 'percent', 'higher', '80%', '80'],
    ['40..50', 'percent', 'higher', '40–50%', '40..50'],
    ['40 .. 50%', 'percent', 'higher', '40–50%', '40..50'],
    ['1.5..2.5', 'percent', 'higher', '1,5–2,5%', '1.5..2.5'],
    ['0', 'percent', 'lower', '0%', '0'],
    ['18', 'count', 'higher', '18', '18'],
    ['12000', 'count', 'higher', '12.000', '12000'],
    ['0.125', 'money', 'higher', '0,125', '0.125'],
    ['<= 2023-12-31', 'date', 'lower', 'chậm nhất 31/12/2023', '2023-12-31'],
    ['2023-03-05', 'date', 'lower', 'chậm nhất 05/3/2023', '2023-03-05'],
    ['< 2023-12-31', 'date', 'lower', 'trước 31/12/2023', '2023-12-31'],
    ['>= 2023-01-01', 'date', 'lower', 'từ 01/01/2023', '2023-01-01'],
    ['rank <= 4', 'rank', 'lower', 'trong nhóm 4 đơn vị dẫn đầu', '4'],
    ['rank<=4', 'percent', 'higher', 'trong nhóm 4 đơn vị dẫn đầu', '4'],
    ['4', 'rank', 'lower', 'trong nhóm 4 đơn vị dẫn đầu', '4'],
    ['rank = 1', 'rank', 'lower', 'xếp thứ = 1', '1'],
    ['yes', 'yes_no', 'higher', 'Có', 'yes'],
    ['no', 'yes_no', 'higher', 'Không', 'no'],
    ['Có mô hình', 'text', 'higher', 'Có mô hình', 'Có mô hình'],
  ] as const)('%s of %s, %s is better', (text, measure, direction, printed, canonical) => {
    const condition = readTarget(scalar(text), indicator(measure, direction))
    if ('code' in condition) throw new Error(condition.code)
    expect(printTarget(condition, indicator(measure, direction))).toBe(printed)
    expect(canonicalTarget(condition)).toBe(canonical)
  })
})

describe('an amount is printed in the form of its measure', () => {
  test.each([
    [{ kind: 'number', quantity: quantity('85.24') }, true, 2, '85,24%'],
    [{ kind: 'number', quantity: quantity('76.8') }, true, 2, '76,8%'],
    [{ kind: 'number', quantity: quantity('8990') }, false, 0, '8.990'],
    [{ kind: 'number', quantity: quantity('13.57') }, false, 2, '13,57'],
    [
      { kind: 'ratio', numerator: quantity('31'), denominator: quantity('191') },
      false,
      2,
      '16,23%',
    ],
    [{ kind: 'ratio', numerator: quantity('0'), denominator: quantity('7') }, true, 2, '0%'],
    [{ kind: 'ratio', numerator: quantity('7'), denominator: quantity('7') }, true, 2, '100%'],
    [{ kind: 'yes_no', yes: true, at }, false, 0, 'Có'],
    [{ kind: 'date', date: '2023-11-30', at }, false, 0, '30/11/2023'],
    [{ kind: 'text', text: 'cấp độ 3', at }, false, 0, 'cấp độ 3'],
  ] as const)('%#: %o', (amount, percent, decimals, printed) => {
    expect(printAmount(amount, { percent, decimals })).toBe(printed)
  })
})

describe('a change is printed as a comparison', () => {
  const half = parsePeriod('2024-H1')
  const number = (text: string): Amount => ({ kind: 'number', quantity: quantity(text) })
  const printed = (amount: Amount, change: Omit<Change, 'at'>) =>
    half && printChange({ at, amount, change: { ...change, at } }, half)

  test.each([
    ['2022', 'percent', '3.5', 'tăng 3,5% so với năm 2022'],
    ['2022', 'percent', '-3.5', 'giảm 3,5% so với năm 2022'],
    ['2023-H1', 'ratio', '76.6', 'bằng 76,6% so với cùng kỳ năm 2023'],
    ['2023-H2', 'ratio', '76.6', 'bằng 76,6% so với 6 tháng cuối năm 2023'],
    ['2022', 'times', '2.3', 'tăng 2,3 lần so với năm 2022'],
    ['2022', 'by', '-12', 'giảm 12 so với năm 2022'],
  ] as const)('as stated: versus %s, %s %s', (versus, measure, text, words) => {
    expect(printed(number('480'), { versus, measure, stated: quantity(text) })).toBe(words)
  })

  test.each([
    ['percent', '400', 'tăng 20% so với cùng kỳ năm 2023'],
    ['percent', '600', 'giảm 20% so với cùng kỳ năm 2023'],
    ['percent', '700', 'giảm 31,43% so với cùng kỳ năm 2023'],
    ['ratio', '600', 'bằng 80% so với cùng kỳ năm 2023'],
    ['times', '320', 'tăng 1,5 lần so với cùng kỳ năm 2023'],
    ['by', '400', 'tăng 80 so với cùng kỳ năm 2023'],
    ['by', '0', 'tăng 480 so với cùng kỳ năm 2023'],
  ] as const)('as computed: %s from %s', (measure, base, words) => {
    const change = { versus: '2023-H1', measure, base: quantity(base) }
    expect(printed(number('480'), change)).toBe(words)
  })

  test('what is computed goes before what is stated, at the precision stated', () => {
    const change = { versus: '2023-H1', measure: 'percent', stated: quantity('71.7') } as const
    expect(printed(number('476'), { ...change, base: quantity('277') })).toBe(
      'tăng 71,8% so với cùng kỳ năm 2023',
    )
  })

  test('growth in relation to nothing stays as stated', () => {
    const change = { versus: '2023-H1', measure: 'percent', stated: quantity('10') } as const
    expect(printed(number('480'), { ...change, base: quantity('0') })).toBe(
      'tăng 10% so với cùng kỳ năm 2023',
    )
  })
})
