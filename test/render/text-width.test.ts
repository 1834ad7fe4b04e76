import { expect, test } from 'vitest'
import { lineCount, textWidth, widthInEm } from '../../src/render/text-width.ts'

test('widths are those of the printed font', () => {
  const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
  expect(Math.round(textWidth(nation, 12, 'bold'))).toBe(5007)
  expect(Math.round(textWidth('Độc lập - Tự do - Hạnh phúc', 13, 'bold'))).toBe(3183)
})

test('composed and decomposed letters are equally wide', () => {
  const text = 'Ủy ban nhân dân phường Điện Biên Phủ'
  expect(textWidth(text.normalize('NFD'), 14, 'italic')).toBe(textWidth(text, 14, 'italic'))
})

test('only a horn widens a letter', () => {
  expect(widthInEm('ộçåÈ', 'regular')).toBe(widthInEm('ocaE', 'regular'))
  expect(widthInEm('ờự', 'regular')).toBe((1083 + 1110) / 2048)
})

test('a character the table lacks is taken for a wide one', () => {
  expect(widthInEm('漢', 'bold')).toBe(1)
})

test('lines take as many words as fit, and a long word several', () => {
  // In em: a digit is half of one, a space a quarter.
  expect(lineCount('12 34 56', 2.25, 'regular')).toBe(2)
  expect(lineCount('12 34 56', 3.5, 'regular')).toBe(1)
  expect(lineCount('1 23456789 0', 2, 'regular')).toBe(4)
  expect(lineCount('', 2, 'regular')).toBe(1)
})
