import { describe, expect, it } from 'vitest'
import { sheetName } from '../../../src/render/xlsx/sheet-name.ts'

describe('sheetName', () => {
  it.each([
    ['Phụ lục', 'Phụ lục'],
    ['Quý I/2024 [nháp]: *?\\', 'Quý I-2024 -nháp-- ---'],
    ["'Tổng hợp'", '’Tổng hợp’'],
    ['History', 'History_'],
    ['', '_'],
  ])('makes %j %j', (wanted, name) => {
    expect(sheetName(wanted, [])).toBe(name)
  })

  it('is no longer than 31 and never half a character', () => {
    expect(sheetName('a'.repeat(40), [])).toHaveLength(31)
    expect(sheetName(`${'a'.repeat(30)}😀`, [])).toBe('a'.repeat(30))
  })

  it('differs from names already taken, whatever their case', () => {
    expect(sheetName('phụ lục', ['Phụ lục', 'PHỤ LỤC (2)'])).toBe('phụ lục (3)')
    expect(sheetName('a'.repeat(31), ['a'.repeat(31)])).toBe(`${'a'.repeat(27)} (2)`)
  })
})
