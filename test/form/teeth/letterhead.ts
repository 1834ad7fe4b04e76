import {
  aligned,
  all,
  bold,
  everyParagraph,
  followed,
  indented,
  italic,
  lineBelow,
  notBold,
  paragraph,
  retyped,
  size,
  typed,
  underlined,
  upright,
} from './mutation.ts'
import {
  aboveIssuer,
  dashedLine,
  date,
  issuer,
  motto,
  nation,
  noLine,
  number,
  offCentre,
  redate,
  spacing,
  wholeLine,
} from './places.ts'
import type { Teeth } from './tooth.ts'

export const letterheadTeeth: Teeth = {
  'QH-01': {
    'a wrong word': paragraph(nation, typed('CỘNG HÒA XÃ HỘI VIỆT NAM')),
    'not in capitals': paragraph(nation, typed('Cộng hòa xã hội chủ nghĩa Việt Nam')),
  },
  'QH-02': {
    '14 pt': paragraph(nation, size(14)),
    'not bold': paragraph(nation, notBold),
    'in italics': paragraph(nation, italic),
    'at the left': paragraph(nation, aligned('left')),
  },
  'QH-03': {
    'a column too narrow': paragraph(nation, indented(1200, 0)),
  },
  'TN-01': {
    'hyphens without spaces': paragraph(motto, typed('Độc lập-Tự do-Hạnh phúc')),
    dashes: paragraph(motto, typed('Độc lập – Tự do – Hạnh phúc')),
    capitals: paragraph(motto, typed('Độc Lập - Tự Do - Hạnh Phúc')),
  },
  'TN-02': {
    '12 pt': paragraph(motto, size(12)),
    'not bold': paragraph(motto, notBold),
    'in italics': paragraph(motto, italic),
    'at the left': paragraph(motto, aligned('left')),
  },
  'TN-03': {
    'no line': lineBelow(motto, noLine),
    'a line too long': lineBelow(motto, wholeLine),
    'a dashed line': lineBelow(motto, dashedLine),
    'underlined text': paragraph(motto, underlined),
  },
  'TN-04': {
    'one and a half lines': paragraph(nation, spacing('w:before="0" w:after="0" w:line="360"')),
    'space between the two': paragraph(motto, spacing('w:before="60" w:line="240"')),
  },
  'SZ-01': {
    'the date out of step': all(
      paragraph(nation, size(12)),
      paragraph(motto, size(13)),
      paragraph(date, size(14)),
    ),
    'Tiêu ngữ out of step': all(
      paragraph(nation, size(12)),
      paragraph(motto, size(14)),
      paragraph(date, size(13)),
    ),
  },
  'CQ-01': {
    'not bold': everyParagraph(/^(?:ỦY BAN|HUYỆN) /, notBold),
    'small letters': paragraph(issuer, typed('Ủy ban nhân dân')),
    '14 pt': paragraph(issuer, size(14)),
    'in italics': paragraph(issuer, italic),
    'at the left': paragraph(issuer, aligned('left')),
  },
  'CQ-02': {
    'a bold superior': aboveIssuer(typed('UBND TỈNH SƠN LA'), bold),
    'a superior of 14 pt': aboveIssuer(typed('UBND TỈNH SƠN LA'), notBold, size(14)),
    'a superior in small letters': aboveIssuer(typed('Tỉnh Sơn La'), notBold),
  },
  'CQ-03': {
    'no line': lineBelow(issuer, noLine),
    'a line as long as the column': lineBelow(issuer, wholeLine),
    'a line off the middle': lineBelow(issuer, offCentre),
    'a dashed line': lineBelow(issuer, dashedLine),
  },
  'CQ-04': {
    'a superior above a committee': aboveIssuer(typed('TỈNH SƠN LA'), notBold),
  },
  'CQ-05': {
    'a district in December 2025': redate(2025),
  },
  'SO-01': {
    'one digit': paragraph(number, typed('Số: 5/BC-UBND')),
    'no colon': paragraph(number, typed('Số 05/BC-UBND')),
    'spaces in the symbol': paragraph(number, typed('Số: 05/BC - UBND')),
    'another kind of document': paragraph(number, typed('Số: 05/KH-UBND')),
  },
  'SO-02': {
    '14 pt': paragraph(number, size(14)),
    bold: paragraph(number, bold),
    'in italics': paragraph(number, italic),
    'at the left': paragraph(number, aligned('left')),
  },
  'SO-03': {
    'a number nobody gave': paragraph(number, typed('Số: 05/BC-UBND')),
  },
  'DD-01': {
    'March with a 0': paragraph(date, typed('Thuận Châu, ngày 15 tháng 03 năm 2023')),
    'January without a 0': paragraph(date, typed('Thuận Châu, ngày 15 tháng 1 năm 2023')),
    'a day without a 0': paragraph(date, typed('Thuận Châu, ngày 5 tháng 12 năm 2023')),
    'no comma': paragraph(date, typed('Thuận Châu ngày 15 tháng 12 năm 2023, ')),
    '31 November': paragraph(date, typed('Thuận Châu, ngày 31 tháng 11 năm 2023')),
    '29 February 2023': paragraph(date, typed('Thuận Châu, ngày 29 tháng 02 năm 2023')),
  },
  'DD-02': {
    '12 pt': paragraph(date, size(12)),
    upright: paragraph(date, upright),
    bold: paragraph(date, bold),
    'at the right': paragraph(date, aligned('right')),
    'in another row than the number': all(
      paragraph(date, typed('')),
      paragraph(motto, followed(typed('Sơn La, ngày tháng năm 2023'))),
    ),
  },
  'DD-03': {
    'a small letter': paragraph(
      date,
      retyped((text) => text.replace(' Châu', ' châu')),
    ),
  },
  'DD-04': {
    'a person without the kind': paragraph(date, typed('Hồ Chí Minh, ngày 15 tháng 12 năm 2023')),
  },
}
