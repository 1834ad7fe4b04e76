import { describe, expect, test } from 'vitest'
import { compareText } from '../../src/verify/compare-text.ts'
import type { ExpectedText, FigureSpan } from '../../src/verify/expected-text.ts'

/** Figures stand in `⟨⟩`. */
function text(marked: string, label = ''): ExpectedText {
  const figures: FigureSpan[] = []
  let plain = ''
  for (const [piece, figure] of [...marked.matchAll(/[^⟨]+|⟨([^⟩]*)⟩/g)].map(([all, own]) => [
    all,
    own,
  ])) {
    const start = plain.length
    plain += figure ?? piece ?? ''
    if (figure === undefined) continue
    const at = { file: '', start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 }
    figures.push({ start, end: plain.length, datum: { datum: figure, at } })
  }
  const place = { kind: 'file' } as const
  return { label, text: plain, figures, place }
}

function told(expected: ExpectedText, found: string, label = expected.label): string[] {
  const { differences } = compareText(expected, { label, text: found }, (key) => key === 'Tên khác')
  return differences.map(({ kind, expected: from, found: to, data }) => {
    const names = data.map(({ datum }) => datum).join(', ')
    return `${kind}: ${from} → ${to}${names && ` (${names})`}`
  })
}

describe('words around numbers', () => {
  test.each([
    ['Đạt ⟨16,23%⟩.', 'Đạt 16,23%;', ['wording: 16,23%. → 16,23%;']],
    ['Đạt ⟨16,23%⟩.', 'Đạt 16,23 %.', []],
    ['Đạt ⟨16,23%⟩.', 'Đạt\n 16,23%\u200b .', ['wording: 16,23%. → 16,23% .']],
    ['Đạt ⟨16,23%⟩.', 'Đạt 16.23%.', ['changed: 16,23% → 16.23% (16,23%)']],
    ['Đạt ⟨16,23%⟩.', 'Đạt.', ['missing: 16,23% →  (16,23%)']],
    [
      'Đạt ⟨16,23%⟩ và ⟨31⟩.',
      'Đạt 31 và 16,23%.',
      ['changed: 16,23% → 31 (16,23%)', 'changed: 31 → 16,23% (31)'],
    ],
    ['Đạt (⟨31⟩/⟨191⟩ DVC)', 'Đạt (31/192 DVC)', ['changed: 31/191 → 31/192 (191)']],
    ['Có ⟨sáu⟩ tuần', 'Có bảy tuần', ['changed: sáu → bảy (sáu)']],
    ['Đạt ⟨trên 99%⟩', 'Đạt dưới 99%', ['changed: trên 99% → dưới (trên 99%)']],
    ['Đạt ⟨trên 99%⟩', 'Đạt trên gần 99%', ['changed: trên 99% → gần (trên 99%)']],
    ['Đạt ⟨trên 99%⟩', 'Chỉ đạt trên 99%', ['wording: Đạt → Chỉ đạt']],
    ['Có ⟨8⟩ máy', 'Có -8 máy', ['changed: 8 → -8 (8)']],
    ['Có ⟨8⟩ máy', 'Có ８ máy', ['changed: 8 → ８ (8)']],
    ['Chi 5,2 triệu đồng', 'Chi 5,2 tỷ đồng', ['changed: triệu → tỷ']],
    ['Tỷ lệ hồ sơ', 'Số hồ sơ', ['wording: Tỷ lệ → Số']],
    ['Trong quý II', 'Trong quý III', ['changed: II → III']],
    [
      'Văn bản 437/STTTT ngày 12/4/2023',
      'Văn bản 437/STTTT ngày 12/5/2023',
      ['changed: 12/4/2023 → 12/5/2023'],
    ],
    ['Kết quả', 'Tên khác', ['changed: Kết quả → Tên khác']],
    ['Chi ⟨5⟩ đồng', 'Chi ⟨5⟩ đồng'.normalize('NFD').replace(/[⟨⟩]/g, ''), []],
  ])('%s | %s', (expected, found, differences) => {
    expect(told(text(expected), found)).toEqual(differences)
  })
})

describe('numbers of lists', () => {
  test.each([
    ['1.', '1.', 'Hạ tầng', []],
    ['1.', '2.', 'Hạ tầng', ['label: 1. → 2.']],
    ['1.', '', '1. Hạ tầng', []],
    ['1.', '', '2. Hạ tầng', ['label: 1. → ', 'added:  → 2']],
    ['1.', '', 'Hạ tầng', ['label: 1. → ']],
    ['-', '•', 'Hạ tầng', ['wording: - → •']],
    ['', 'a)', 'Hạ tầng', ['label:  → a)']],
  ])('%s | %s %s', (label, foundLabel, found, differences) => {
    expect(told(text('Hạ tầng', label), found, foundLabel)).toEqual(differences)
  })
})

describe('blanks', () => {
  const blank = '\u00a0'.repeat(8)
  test.each([
    [`Số: ${blank}/BC-UBND`, 'Số:        /BC-UBND', []],
    [`Số: ${blank}/BC-UBND`, 'Số: 123/BC-UBND', ['filled:  → 123']],
    [`Số: ${blank}/BC-UBND`, 'Số: 123a/BC-UBND', ['filled:  → 123a']],
    [`Số: ${blank}/BC-UBND`, 'Số: 123/BC-HĐND', ['added:  → 123/BC-HĐND']],
    [
      `ngày${blank}tháng${blank}năm 2023`,
      'ngày 05 tháng 12 năm 2023',
      ['filled:  → 05', 'filled:  → 12'],
    ],
    [
      `ngày${blank}tháng 12 năm 2023`,
      'ngày 05 tháng 11 năm 2023',
      ['added:  → 05', 'changed: 12 → 11'],
    ],
    [`ngày ${blank}/${blank}/2023 của`, 'ngày 05/13/2023 của', ['changed: /2023 → 05/13/2023']],
    [`ngày ${blank}/${blank}/2023 của`, 'ngày 05/12/2023 của', ['filled:  → 05', 'filled:  → 12']],
  ])('%s | %s', (expected, found, differences) => {
    expect(told(text(expected), found)).toEqual(differences)
  })
})
