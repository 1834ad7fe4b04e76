import { expect, test } from 'vitest'
import { textWidth } from './text-width.ts'

/** Widths of Times New Roman measured elsewhere, in twips. */
test.each([
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 'bold', 5007],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, 'bold', 5424],
  ['Độc lập - Tự do - Hạnh phúc', 13, 'bold', 3183],
  ['Độc lập - Tự do - Hạnh phúc', 14, 'bold', 3428],
  ['ỦY BAN NHÂN DÂN', 13, 'bold', 2448],
  ['HUYỆN THUẬN CHÂU', 12, 'bold', 2560],
  ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 13, 'bold', 3980],
  ['Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2019', 14, 'italic', 5888],
] as const)('%s, %i pt %s', (text, points, face, twips) => {
  expect(Math.round(textWidth(text, points * 2, face))).toBe(twips)
})
