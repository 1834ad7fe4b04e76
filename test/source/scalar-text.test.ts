import { expect, test } from 'vitest'
import { scalarText } from '../../src/source/canonical/scalar-text.ts'

test.each([
  ['Chánh Văn phòng', 'Chánh Văn phòng'],
  ['Đã xem, đồng ý', 'Đã xem, đồng ý', '"Đã xem, đồng ý"'],
  ['https://xa.vn/a#b', 'https://xa.vn/a#b'],
  ['538b31029ece', '538b31029ece'],
  ['4g', '4g'],
  ['Theo: bản in', '"Theo: bản in"'],
  ['Bản in:', '"Bản in:"'],
  ['Xem # 3', '"Xem # 3"'],
  ['- bản in', '"- bản in"'],
  [' bản in', '" bản in"'],
  ['"Bản in"', '"\\"Bản in\\""'],
  ["'Bản in'", '"\'Bản in\'"'],
  ['hai\ndòng', '"hai\\ndòng"'],
  ['Còn {{ so }} bản', '"Còn {{ so }} bản"'],
  ['2025-12-01', '"2025-12-01"'],
  ['123456789012', '"123456789012"'],
  ['12345e678901', '"12345e678901"'],
  ['012', '"012"'],
  ['0b11', '"0b11"'],
  ['3x4', '"3x4"'],
  ['No', '"No"'],
  ['y', '"y"'],
  ['null', '"null"'],
  ['', '""'],
])('%j', (text, inBlock, inFlow = inBlock) => {
  expect(scalarText(text, 'block')).toBe(inBlock)
  expect(scalarText(text, 'flow')).toBe(inFlow)
})
