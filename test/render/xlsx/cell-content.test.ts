import { describe, expect, it } from 'vitest'
import {
  cellValue,
  numberFormat,
  percentAsFraction,
} from '../../../src/render/xlsx/cell-content.ts'

describe('percentAsFraction', () => {
  it.each([
    ['0', 0],
    ['0.1', 0.001],
    ['7', 0.07],
    ['16.23', 0.1623],
    ['16.2304', 0.162304],
    ['33.333333', 0.33333333],
    ['99.995', 0.99995],
    ['100', 1],
    ['1234.5', 12.345],
    ['-5.25', -0.0525],
    ['.5', 0.005],
  ])('takes %s per cent as the nearest number to %d', (decimal, fraction) => {
    expect(percentAsFraction(decimal)).toBe(fraction)
  })
})

describe('numberFormat', () => {
  it.each([
    [true, 0, '0%'],
    [true, 2, '0.00%'],
    [false, 0, '#,##0'],
    [false, 1, '#,##0.0'],
  ])('percent %s with %d digits is %s', (percent, decimals, format) => {
    const number = { kind: 'number', decimal: '1', percent, decimals } as const
    expect(numberFormat(number)).toBe(format)
    expect(numberFormat({ kind: 'formula', formula: '1', result: number })).toBe(format)
  })

  it('marks only text that could be taken for a formula', () => {
    const marked = ['=1', '+1', '-1', '@A1', '\t=1', '\r=1']
    for (const text of marked) expect(numberFormat({ kind: 'text', text })).toBe('@')
    for (const text of ['', 'Đạt', '1 = 1']) {
      expect(numberFormat({ kind: 'text', text })).toBeUndefined()
    }
  })
})

describe('cellValue', () => {
  it('refuses what is no plain decimal number', () => {
    for (const decimal of ['', ' ', 'n/a', '1,5', '1e9', '.']) {
      for (const percent of [false, true]) {
        const content = { kind: 'number', decimal, percent, decimals: 0 } as const
        expect(() => cellValue(content), `"${decimal}"`).toThrow(RangeError)
      }
    }
  })

  it('leaves a cell without text empty', () => {
    expect(cellValue({ kind: 'text', text: '' })).toBeNull()
  })

  it('keeps text that looks like an escape of the format', () => {
    expect(cellValue({ kind: 'text', text: 'mã _x0041_' })).toBe('mã _x005F_x0041_')
    expect(cellValue({ kind: 'text', text: 'buu_dien_xa_kien_co' })).toBe(
      'buu_dien_x005F_xa_kien_co',
    )
    expect(cellValue({ kind: 'text', text: 'so_xe_o_to' })).toBe('so_x005F_xe_o_to')
    expect(cellValue({ kind: 'text', text: 'cap_xa.ty_le_xanh' })).toBe('cap_xa.ty_le_xanh')
  })
})
