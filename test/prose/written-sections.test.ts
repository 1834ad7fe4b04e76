import { expect, test } from 'vitest'
import { writtenSections } from '../../src/prose/written-sections.ts'
import { sourceFile } from '../../src/source/location.ts'

function sections(text: string): readonly string[] {
  const file = sourceFile('data/mau-xa/2023.md', text)
  return writtenSections(file).map(
    ({ path, text: written, at }) => `${at.line}:${at.column} ${path.join(' › ')} = ${written}`,
  )
}

test('text by its headings, down to the third level', () => {
  const text = [
    '# Kết quả',
    'Một {{ ho_so }}.',
    '## Chính quyền số ##',
    '### Hồ sơ',
    'Hai.',
    '#### Sâu hơn',
    'Ba.',
    '## Xã hội số',
    '# Đánh giá',
    'Bốn.',
  ]
  const expected = [
    '1:1 Kết quả = Một {{ ho_so }}.',
    '3:1 Kết quả › Chính quyền số = ',
    '4:1 Kết quả › Chính quyền số › Hồ sơ = Hai.\n#### Sâu hơn\nBa.',
    '8:1 Kết quả › Xã hội số = ',
    '9:1 Đánh giá = Bốn.',
  ]
  expect(sections(text.join('\n'))).toEqual(expected)
  // An editor, or git, may have saved it with other line ends.
  expect(sections(text.join('\r\n'))).toEqual(expected)
})

test('a number that was typed is no part of a title; a level may be left out', () => {
  expect(sections('# I. Kết quả\n### 1. Hồ sơ\nMột.\n')).toEqual([
    '1:1 Kết quả = ',
    '2:1 Kết quả › Hồ sơ = Một.',
  ])
})

test('text before the first heading, and no text at all', () => {
  expect(sections('\nLời mở.\n\n# Kết quả\n')).toEqual(['1:1  = Lời mở.', '4:1 Kết quả = '])
  expect(sections(' \n')).toEqual([])
})
