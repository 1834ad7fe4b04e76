import { describe, expect, it } from 'vitest'
import { rowHeight } from '../../../src/render/xlsx/row-height.ts'
import type { SheetCell, SheetRow } from '../../../src/report/workbook.ts'

const oneLine = 20.25
const line = 15.75
const columns = [{ width: 20 }, { width: 20 }]

describe('rowHeight', () => {
  it('gives an empty row the height of a line', () => {
    expect(rowHeight({ cells: [] }, columns)).toBe(line)
  })

  it('counts wrapped lines and line breaks', () => {
    expect(rowHeight(row('Đạt'), columns)).toBe(oneLine)
    expect(rowHeight(row('một\nhai\r\nba'), columns)).toBeGreaterThanOrEqual(oneLine + 2 * line)
    expect(rowHeight(row('hồ sơ thủ tục hành chính'), columns)).toBe(36)
  })

  it('uses all columns of a spanning cell', () => {
    expect(rowHeight(row('hồ sơ thủ tục hành chính', { span: 2 }), columns)).toBe(oneLine)
  })

  it('never wraps a number and stays below the limit of the format', () => {
    const content = { kind: 'number', decimal: '123456789', percent: false, decimals: 2 } as const
    expect(rowHeight(row('', { content }), [{ width: 3 }])).toBe(oneLine)
    expect(rowHeight(row('dài '.repeat(500)), [{ width: 0 }])).toBe(409.5)
  })
})

function row(text: string, change?: Partial<SheetCell>): SheetRow {
  return { cells: [{ content: { kind: 'text', text }, style: 'body', align: 'left', ...change }] }
}
