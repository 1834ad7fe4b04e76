import { expect, test } from 'vitest'
import { outsideItsTime } from '../../src/dataset/bodies-in-time.ts'

test.each([
  ['Sở Thông tin và Truyền thông tỉnh', '2025-02-28', false],
  ['Sở Thông tin và Truyền thông tỉnh', '2025-03-01', true],
  ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG'.normalize('NFD'), '2025-03-01', true],
  ['sở tt&tt', '2025-03', true],
  ['Sở TTTT', '2025-02', false],
  ['Bộ Lao động - Thương binh và Xã hội', '2025-12-14', true],
  ['Sở LĐTB&XH', '2025-12-14', true],
  ['Sở Khoa học và Công nghệ', '2025-12-14', false],
  ['UBND các huyện, thành phố', '2025-06-30', false],
  ['UBND các huyện, thành phố', '2025-07-01', true],
  ['Thường trực HĐND, UBND quận', '2025-07', true],
  ['Chủ tịch và các Phó Chủ tịch UBND huyện', '2025-12-14', true],
  ['UBND các xã, phường, thị trấn', '2025-12-14', true],
  ['Thường trực Huyện uỷ', '2025-12-14', true],
  ['Thường trực Đảng ủy xã', '2025-12-14', false],
  ['Thường trực Tỉnh ủy', '2025-12-14', false],
  ['UBND các xã, phường, đặc khu', '2025-12-14', false],
  ['Trung tâm Y tế huyện', '2025-12-14', false],
  ['Quân đội nhân dân', '2025-12-14', false],
])('%s on %s is gone: %s', (name, day, gone) => {
  expect(outsideItsTime(name, day) !== undefined).toBe(gone)
})

test('a commune has rooms since there are no districts', () => {
  const room = 'Phòng Văn hóa - Xã hội xã Mường La'
  expect(outsideItsTime(room, '2025-06-30', 'commune')?.from).toBe('2025-07-01')
  expect(outsideItsTime(room, '2025-07-01', 'commune')).toBeUndefined()
  expect(outsideItsTime('Phòng Nội vụ huyện Mường La', '2024-12-14', 'district')).toBeUndefined()
})
