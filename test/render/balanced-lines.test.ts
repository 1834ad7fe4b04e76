import { expect, test } from 'vitest'
import { balancedLines } from '../../src/render/balanced-lines.ts'

const title = { size: 14, face: 'bold', room: 7480 } as const

test.each([
  ['Kết quả chuyển đổi số năm 2023', ['Kết quả chuyển đổi số năm 2023']],
  [
    'Kết quả thực hiện Chuyển đổi số năm 2023 và phương hướng, nhiệm vụ năm 2024',
    ['Kết quả thực hiện Chuyển đổi số năm 2023', 'và phương hướng, nhiệm vụ năm 2024'],
  ],
  [
    'Kết quả thực hiện nhiệm vụ trọng tâm về chuyển đổi số năm 2023',
    ['Kết quả thực hiện nhiệm vụ trọng tâm', 'về chuyển đổi số năm 2023'],
  ],
])('%s', (text, lines) => {
  expect(balancedLines(text, title)).toEqual(lines)
})

test('a long name of an agency keeps its phrases', () => {
  const lines = balancedLines('SỞ KHOA HỌC VÀ CÔNG NGHỆ', { size: 13, face: 'bold', room: 3700 })
  expect(lines).toEqual(['SỞ KHOA HỌC', 'VÀ CÔNG NGHỆ'])
})

test.each([
  ['PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', 14, 4900, ['PHÓ CHỦ TỊCH', 'ỦY BAN NHÂN DÂN TỈNH']],
  [
    'BAN CHỈ ĐẠO PHÁT TRIỂN KHOA HỌC, CÔNG NGHỆ, ĐỔI MỚI SÁNG TẠO VÀ CHUYỂN ĐỔI SỐ',
    13,
    3240,
    ['BAN CHỈ ĐẠO', 'PHÁT TRIỂN KHOA HỌC,', 'CÔNG NGHỆ,', 'ĐỔI MỚI SÁNG TẠO', 'VÀ CHUYỂN ĐỔI SỐ'],
  ],
])('%s keeps its phrases', (text, size, room, lines) => {
  expect(balancedLines(text, { size, face: 'bold', room })).toEqual(lines)
})

test('names and words of two syllables stay whole', () => {
  const issuer = { size: 12, face: 'regular', room: 3240 } as const
  expect(balancedLines('UBND THÀNH PHỐ HỒ CHÍ MINH', issuer)).toEqual([
    'UBND THÀNH PHỐ',
    'HỒ CHÍ MINH',
  ])
  const text = 'Kết quả chuyển đổi số Ủy ban nhân dân huyện Thuận Châu quý I'
  expect(balancedLines(text, title)[0]).not.toMatch(/Thuận$|Ủy$|đổi$/)
})

test('a blank to be filled in keeps its width and its spaces', () => {
  const text =
    '(Kèm theo Báo cáo số      /BC-UBND ngày      tháng      năm      của Ủy ban nhân dân huyện Thuận Châu)'
  const lines = balancedLines(text, { size: 14, face: 'italic', room: 9354 })
  expect(lines.join(' ')).toBe(text)
  expect(lines[1]).toBe('của Ủy ban nhân dân huyện Thuận Châu)')
})

test('a word wider than the room stands alone', () => {
  expect(balancedLines('Xem https://thuanchau.sonla.gov.vn', { ...title, room: 1200 })).toEqual([
    'Xem',
    'https://thuanchau.sonla.gov.vn',
  ])
})
