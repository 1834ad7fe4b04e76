import type { Facts } from '../rules.ts'
import type { Mutation } from './mutation.ts'
import {
  aligned,
  all,
  attributes,
  bold,
  edits,
  followed,
  indented,
  notBold,
  paragraph,
  paragraphProperty,
  preceded,
  removed,
  runProperty,
  section,
  size,
  typed,
} from './mutation.ts'
import {
  aboveIssuer,
  address,
  appendixLabel,
  attached,
  boxed,
  date,
  filing,
  firstRecipient,
  insert,
  insertText,
  issuer,
  lastText,
  lawfulBasis,
  nation,
  number,
} from './places.ts'

/** Something the shipped report lacks, done as the decree has it: these rules must accept it. */
export interface LawfulCase {
  readonly change: Mutation
  readonly facts?: Partial<Facts>
  readonly rules: readonly string[]
}

const likeText = typed('- Như trên;')

export const lawful: Readonly<Record<string, LawfulCase>> = {
  'one addressee': {
    change: all(
      address(edits(typed('Kính gửi: Sở Thông tin và Truyền thông.'), aligned('center'))),
      paragraph(firstRecipient, preceded(likeText)),
    ),
    facts: { recipientLevel: 'higher' },
    rules: ['KG-01', 'KG-02', 'KG-03', 'NN-02', 'NN-04', 'BD-02', 'BD-03', 'ST-01', 'TL-02'],
  },
  'two addressees': {
    change: address(
      typed('Kính gửi:'),
      edits(typed('- Sở Tài chính;'), indented(2000, 0)),
      edits(typed('- Sở Nội vụ.'), indented(2000, 0)),
    ),
    facts: { recipientLevel: 'higher' },
    rules: ['KG-01', 'KG-02', 'KG-03', 'BD-02', 'BD-03', 'ST-01'],
  },
  'căn cứ': {
    change: lawfulBasis,
    rules: ['CC-01', 'CC-02', 'CC-03', 'BD-02', 'BD-03', 'BD-06', 'CI-01'],
  },
  'a phần': {
    change: insert(
      edits(typed('Phần I'), bold, aligned('center'), paragraphProperty('<w:keepNext/>')),
      edits(typed('KẾT QUẢ'), bold, aligned('center'), paragraphProperty('<w:keepNext/>')),
    ),
    rules: ['HD-01', 'HD-06', 'HD-08', 'HD-09', 'BD-02', 'BD-03'],
  },
  'a department below its committee': {
    change: paragraph(issuer, (line) =>
      [edits(typed('UBND TỈNH SƠN LA'), notBold), typed('SỞ KHOA HỌC VÀ CÔNG NGHỆ')]
        .map((edit) => edit(line))
        .join(''),
    ),
    rules: ['CQ-01', 'CQ-02', 'CQ-04'],
  },
  'a number of the registry': {
    change: paragraph(number, typed('Số: 05/BC-UBND')),
    facts: { number: '05' },
    rules: ['SO-01', 'SO-02', 'SO-03'],
  },
  'a day in January': {
    change: paragraph(date, typed('Thuận Châu, ngày 05 tháng 01 năm 2024')),
    rules: ['DD-01', 'DD-02', 'DD-03', 'RP-02', 'CQ-05'],
  },
  'a day in June': {
    change: paragraph(date, typed('Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2024')),
    rules: ['DD-01', 'DD-03', 'DD-04'],
  },
  'the other place of the tone mark': {
    change: paragraph(nation, typed('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
    rules: ['QH-01', 'QH-03', 'ST-01'],
  },
  'a red mark of urgency': {
    change: aboveIssuer(
      typed('HỎA TỐC'),
      size(13),
      bold,
      boxed(),
      runProperty('<w:color w:val="FF0000"/>'),
    ),
    rules: ['MK-01', 'FT-02', 'CQ-01', 'CQ-02'],
  },
  'a khoản without a title': {
    change: insertText('1. Đề nghị Ủy ban nhân dân tỉnh quan tâm.'),
    rules: ['HD-02', 'HD-03', 'HD-04', 'BD-02'],
  },
  'điểm in Vietnamese order': {
    change: insert(
      edits(typed('XX. GIẢI PHÁP'), bold),
      ...['a', 'b', 'c', 'd', 'đ', 'e', 'g'].map((letter) => typed(`${letter}) một việc;`)),
    ),
    rules: ['HD-05'],
  },
  'an acting head': {
    change: all(paragraph(/^KT\. /, removed), paragraph(/^PHÓ CHỦ TỊCH$/, typed('Q. CHỦ TỊCH'))),
    rules: ['SG-01', 'SG-02', 'SG-03', 'SG-04'],
  },
  'on paper, filled in': {
    change: paragraph(
      attached,
      typed('(Kèm theo Báo cáo số 05/BC-UBND ngày 15 tháng 12 năm 2023 của UBND huyện Thuận Châu)'),
    ),
    facts: { medium: 'paper', draft: false },
    rules: ['AP-04'],
  },
  'blank, with a short date': {
    change: paragraph(
      attached,
      typed('(Kèm theo Báo cáo số /BC-UBND ngày / /2023 của UBND huyện)'),
    ),
    rules: ['AP-04'],
  },
  'blank, with a date in words': {
    change: paragraph(
      attached,
      typed('(Kèm theo Báo cáo số /BC-UBND ngày tháng 12 năm 2023 của UBND huyện)'),
    ),
    rules: ['AP-04'],
  },
  'two documents of one number': {
    change: insertText(
      'Theo Chỉ thị số 98/CT-TTg ngày 25/5/2018 và Chỉ thị số 98/CT-TTg ngày 07/6/2019.',
    ),
    rules: ['CI-01'],
  },
  'an appendix across': {
    change: section(
      -1,
      attributes('w:pgSz', { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' }),
    ),
    rules: ['PG-01', 'PG-02', 'PG-03', 'PG-07', 'AP-05'],
  },
  'numbers, shares and names as they are written': {
    change: insertText(
      'Có 10.547 hồ sơ, 1.234.567 lượt, 16,23%, 13,57 tỷ đồng, năm 2023, Đề án 06, mạng 4G.',
      'Ủy ban nhân dân tỉnh Sơn La, cơ quan nhà nước, Nhân dân, Nhà nước, Thành phố Hồ Chí Minh.',
      'Theo quy định tại điểm a khoản 2 Điều 12 Chương II; mục tiêu, điều hành, phần mềm 2 lớp.',
    ),
    rules: ['NU-01', 'NU-02', 'NU-03', 'CP-01', 'CP-02', 'CI-01', 'CI-02', 'BD-08'],
  },
  'another filing': {
    change: paragraph(filing, typed('- Lưu: VT, TH (02b).')),
    rules: ['NN-02', 'NN-03'],
  },
  'a second line of an appendix': {
    change: paragraph(appendixLabel, followed(edits(typed('BIỂU SỐ LIỆU'), size(14)))),
    rules: ['AP-02', 'AP-03', 'AP-04'],
  },
  'another end': {
    change: paragraph(lastText, preceded(typed('Trân trọng.'))),
    rules: ['BD-07', 'SG-07', 'BD-08'],
  },
}
