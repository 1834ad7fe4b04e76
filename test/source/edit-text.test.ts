import { expect, test } from 'vitest'
import { applyEdits } from '../../src/source/edit-text.ts'

test('edits come in any order, and every other character stays', () => {
  const edits = [replace(7, 8, 'C'), replace(0, 1, 'AA'), replace(4, 5, '')]
  expect(applyEdits('a\r\n b\t\uFEFFc ', edits)).toBe('AA\r\n \t\uFEFFC ')
})

test.each([
  ['two insertions at one place follow each other', [insert(1, 'x'), insert(1, 'y')], 'axyb'],
  ['an insertion goes before what is replaced there', [replace(1, 2, 'B'), insert(1, 'x')], 'axB'],
  ['an insertion may follow what is replaced', [insert(1, 'x'), replace(0, 1, 'A')], 'Axb'],
  ['nothing to do', [], 'ab'],
])('%s', (_, edits, expected) => {
  expect(applyEdits('ab', edits)).toBe(expected)
})

test.each([
  ['overlap', [replace(0, 2, ''), replace(1, 2, '')], 'overlap at 1'],
  ['are the same twice', [replace(0, 1, ''), replace(0, 1, '')], 'overlap at 0'],
  ['reach beyond the end', [replace(1, 3, '')], 'No text from 1 to 3'],
  ['end before they start', [replace(2, 1, '')], 'No text from 2 to 1'],
])('edits that %s are a bug', (_, edits, message) => {
  expect(() => applyEdits('ab', edits)).toThrow(message)
})

function replace(start: number, end: number, text: string) {
  return { start, end, text }
}

function insert(at: number, text: string) {
  return replace(at, at, text)
}
