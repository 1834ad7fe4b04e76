import { expect, test } from 'vitest'
import { columnWidths } from '../../src/render/column-widths.ts'
import { sizes } from '../../src/render/sizes.ts'
import { textWidth } from '../../src/render/text-width.ts'
import type { TableBlock } from '../../src/report/report-model.ts'
import { locationOf, sourceFile } from '../../src/source/location.ts'

const at = locationOf(sourceFile('data.yaml', ''), 0)
const cell = (text: string) => ({
  paragraphs: [[{ kind: 'text' as const, text, at }]],
  align: 'center' as const,
})

function table(shares: readonly number[], ...rows: readonly string[][]): TableBlock {
  return {
    kind: 'table',
    columns: shares.map((width) => ({ width })),
    header: shares.map(() => cell('A')),
    rows: rows.map((texts) => ({ kind: 'row', cells: texts.map(cell) })),
  }
}

const room = 9355
const margins = 160
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)

test('columns have their shares where every word has room', () => {
  const widths = columnWidths(table([1, 3], ['a', 'một hai ba']), { room, margins })
  expect(widths).toEqual([2339, 7016])
})

test('a number that would be cut gets the room it needs from the others', () => {
  const long = '(1.057.207/1.318.208'
  const shares = [7.5, 32, 23.5, 11.5, 25.5]
  const widths = columnWidths(table(shares, ['8', 'Tỷ lệ', `${long} người)`, '–', 'Không']), {
    room,
    margins,
  })
  expect(widths[2]).toBeGreaterThanOrEqual(textWidth(long, sizes.table, 'regular') + margins)
  expect(sum(widths)).toBe(room)
  expect(Math.min(...widths)).toBeGreaterThan(textWidth('Không', sizes.table, 'regular'))
})

test('where no room is left, the shares stay', () => {
  const block = table([1, 1], ['x'.repeat(100), 'y'.repeat(100)])
  expect(columnWidths(block, { room, margins })).toEqual([4678, 4677])
})
