import { paragraph, retyped } from './mutation.ts'
import { insertText, opening, redate } from './places.ts'
import type { Teeth } from './tooth.ts'

export const wordingTeeth: Teeth = {
  'CI-01': {
    'a document without its date': insertText(
      'Thực hiện Công văn số 999/UBND-VX của Ủy ban nhân dân tỉnh.',
    ),
    'a date repeated': insertText(
      'Thực hiện Kế hoạch số 999/KH-UBND ngày 05/01/2023 của Ủy ban nhân dân tỉnh.',
      'Tiếp tục Kế hoạch số 999/KH-UBND ngày 05/01/2023 của Ủy ban nhân dân tỉnh.',
    ),
  },
  'CI-02': {
    'a small điều': insertText('Theo quy định tại khoản 2 điều 12.'),
    'a large khoản': insertText('Theo quy định tại Khoản 2 Điều 12.'),
  },
  'CP-01': {
    'nhân dân': insertText('Phục vụ nhân dân.'),
    'nhà nước': insertText('Chủ trương của Đảng và nhà nước.'),
  },
  'CP-02': {
    'a large kind': insertText('Kế hoạch của Ủy ban nhân dân Tỉnh Sơn La.'),
    'a small name': insertText('Trên địa bàn huyện thuận châu.'),
  },
  'NU-01': {
    'a point in a percentage': insertText('Tỷ lệ đạt 16.23%.'),
    'a point in an amount': insertText('Doanh thu đạt 13.57 tỷ đồng.'),
  },
  'NU-02': {
    'no dots': insertText('Đã giải quyết 10547 hồ sơ.'),
    'groups of two': insertText('Đã giải quyết 1.05.470 hồ sơ.'),
    commas: insertText('Đã giải quyết 1,054,700 hồ sơ.'),
  },
  'NU-03': {
    'a space': insertText('Tỷ lệ đạt 16,23 %.'),
  },
  'NU-04': {
    'both ways': insertText('Có 6 doanh nghiệp và 06 hợp tác xã tham gia.'),
  },
  'RP-01': {
    'another period': paragraph(
      opening,
      retyped((text) => `${text} từ ngày 01/01/2023 đến ngày 31/12/2023.`),
    ),
  },
  'RP-02': {
    'issued the year before': redate(2022),
  },
}
