import {
  aligned,
  all,
  bold,
  edits,
  everyParagraph,
  indented,
  italic,
  lineBelow,
  notBold,
  paragraph,
  retyped,
  runProperty,
  size,
  typed,
  upright,
} from './mutation.ts'
import {
  address,
  basis,
  dashedLine,
  lawfulBasis,
  noLine,
  offCentre,
  redate,
  subject,
  title,
  wholeLine,
} from './places.ts'
import type { Teeth } from './tooth.ts'

export const openingTeeth: Teeth = {
  'TL-01': {
    'another kind of document': paragraph(title, typed('KẾ HOẠCH')),
    'small letters': paragraph(title, typed('Báo cáo')),
    '12 pt': paragraph(title, size(12)),
    'not bold': paragraph(title, notBold),
    'in italics': paragraph(title, italic),
    'at the left': paragraph(title, aligned('left')),
  },
  'TL-02': {
    'capitals by formatting': paragraph(subject, runProperty('<w:caps/>')),
    capitals: paragraph(
      subject,
      retyped((text) => text.toUpperCase()),
    ),
    '12 pt': paragraph(subject, size(12)),
    'not bold': paragraph(subject, notBold),
    'in italics': paragraph(subject, italic),
    'at the left': paragraph(subject, aligned('left')),
  },
  'TL-03': {
    'no line': lineBelow(title, noLine),
    'a line from margin to margin': lineBelow(title, wholeLine),
    'a line off the middle': lineBelow(title, offCentre),
    'a dashed line': lineBelow(title, dashedLine),
  },
  'KG-01': {
    'no addressee above the sender': { facts: { recipientLevel: 'higher' } },
    bold: address(edits(typed('Kính gửi: Sở Thông tin và Truyền thông'), bold)),
    'no colon': address(typed('Kính gửi Sở Thông tin và Truyền thông')),
    '12 pt': address(edits(typed('Kính gửi: Sở Tài chính'), size(12))),
  },
  'KG-02': {
    'no addressee': address(typed('Kính gửi:')),
    'two without their marks': address(
      typed('Kính gửi:'),
      typed('- Sở Tài chính'),
      typed('- Sở Nội vụ'),
    ),
    'one beside and one below': address(typed('Kính gửi: Sở Tài chính;'), typed('- Sở Nội vụ.')),
  },
  'KG-03': {
    'dashes at different places': address(
      typed('Kính gửi:'),
      edits(typed('- Sở Tài chính;'), indented(2000, 0)),
      edits(typed('- Sở Nội vụ.'), indented(2300, 0)),
    ),
  },
  'CC-01': {
    upright: all(lawfulBasis, paragraph(basis, upright)),
    '12 pt': all(lawfulBasis, paragraph(basis, size(12))),
  },
  'CC-02': {
    'a full stop between two': all(
      lawfulBasis,
      paragraph(
        basis,
        retyped((text) => text.replace(/.$/, '.')),
      ),
    ),
    'no full stop at the end': all(
      lawfulBasis,
      everyParagraph(
        basis,
        retyped((text) => text.replace(/.$/, ';')),
      ),
    ),
  },
  'CC-03': {
    'a law that has expired': all(
      lawfulBasis,
      redate(2026),
      paragraph(basis, typed('Căn cứ Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006;')),
    ),
    'a decree that has expired': all(
      lawfulBasis,
      redate(2026),
      paragraph(basis, typed('Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ;')),
    ),
  },
}
