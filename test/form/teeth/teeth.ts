import type { Facts } from '../rules.ts'
import {
  aligned,
  all,
  attributes,
  bold,
  type Edit,
  edits,
  everyParagraph,
  followed,
  inDocument,
  indented,
  inFootnotes,
  inHeaders,
  inSettings,
  italic,
  lineBelow,
  type Mutation,
  notBold,
  paragraph,
  paragraphProperty,
  paragraphs,
  part,
  preceded,
  printed,
  removed,
  replaced,
  retyped,
  runProperty,
  section,
  size,
  typed,
  underlined,
  upright,
  withPart,
} from './mutation.ts'
import {
  aboveIssuer,
  address,
  appendixLabel,
  appendixTitle,
  attached,
  authority,
  basis,
  boxed,
  date,
  filing,
  insert,
  insertText,
  issuer,
  khoanHeading,
  lastText,
  lawfulBasis,
  motto,
  mucHeading,
  nation,
  number,
  opening,
  recipientLabel,
  signature,
  signer,
  subject,
  title,
} from './places.ts'

/** One way to break a rule: a damage to the file, or to what is known about it, or both. */
export interface Tooth {
  readonly damage?: Mutation
  readonly facts?: Partial<Facts>
}

const redate = (year: number): Mutation =>
  paragraph(
    date,
    retyped((text) => text.replace(/\d{4}$/, String(year))),
  )

const margin = (side: string, twips: number): Mutation =>
  section(0, attributes('w:pgMar', { [`w:${side}`]: String(twips) }))

const wholeLine = paragraphProperty('<w:ind w:left="0" w:right="0" w:firstLine="0"/>')
const noLine: Edit = replaced(/<w:pBdr>.*<\/w:pBdr>/s, '')
const dashedLine: Edit = replaced(/(<w:bottom[^>]* w:val=")\w+/, '$1dashed')
const offCentre: Edit = (xml) =>
  xml
    .replace(/w:left="(\d+)"/, (_, left: string) => `w:left="${Number(left) - 300}"`)
    .replace(/w:right="(\d+)"/, (_, right: string) => `w:right="${Number(right) + 300}"`)

const spacing = (values: string): Edit => paragraphProperty(`<w:spacing ${values}/>`)
const tight = spacing('w:before="0" w:after="0" w:line="264" w:lineRule="auto"')

/** Ways to break each rule; each way must be seen by that rule. */
export const teeth: Readonly<Record<string, Readonly<Record<string, Tooth>>>> = {
  'PG-01': {
    'the appendix is on Letter paper': {
      damage: section(-1, attributes('w:pgSz', { 'w:w': '12240', 'w:h': '15840' })),
    },
  },
  'PG-02': {
    'the first page lies across': {
      damage: section(0, attributes('w:pgSz', { 'w:w': '16838', 'w:h': '11906' })),
    },
  },
  'PG-03': {
    'less than 20 mm': { damage: margin('top', 1000) },
    'more than 25 mm': { damage: margin('top', 1500) },
  },
  'PG-04': {
    'less than 20 mm': { damage: margin('bottom', 1000) },
    'more than 25 mm': { damage: margin('bottom', 1500) },
  },
  'PG-05': {
    'less than 30 mm': { damage: margin('left', 1600) },
    'more than 35 mm': { damage: margin('left', 2100) },
    'a gutter': { damage: margin('gutter', 200) },
  },
  'PG-06': {
    'less than 15 mm': { damage: margin('right', 700) },
    'more than 20 mm': { damage: margin('right', 1300) },
  },
  'PG-07': {
    'an appendix across with narrow margins': {
      damage: section(
        -1,
        edits(
          attributes('w:pgSz', { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' }),
          attributes('w:pgMar', { 'w:bottom': '851' }),
        ),
      ),
    },
  },
  'FT-01': {
    'Arial in a paragraph': {
      damage: paragraph(lastText, runProperty('<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')),
    },
    'Arial in the header': { damage: inHeaders(runProperty('<w:rFonts w:ascii="Arial"/>')) },
    'Arial in the notes': { damage: inFootnotes(runProperty('<w:rFonts w:ascii="Arial"/>')) },
    'a font left to the theme': {
      damage: paragraph(lastText, runProperty('<w:rFonts w:asciiTheme="minorHAnsi"/>')),
    },
    'another font for East Asian text': {
      damage: paragraph(lastText, runProperty('<w:rFonts w:eastAsia="MS Mincho"/>')),
    },
    'Symbol for the labels of lists': {
      damage: part(/numbering\.xml$/, (xml) =>
        xml.replace(/<w:rFonts [^>]*>/g, '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'),
      ),
    },
  },
  'FT-02': {
    'a blue heading': { damage: paragraph(mucHeading, runProperty('<w:color w:val="2E74B5"/>')) },
    'a colour of the theme': {
      damage: paragraph(lastText, runProperty('<w:color w:val="auto" w:themeColor="text2"/>')),
    },
    'a red date': { damage: paragraph(date, runProperty('<w:color w:val="FF0000"/>')) },
  },
  'FT-03': {
    'decomposed letters': {
      damage: paragraph(
        lastText,
        retyped((text) => text.normalize('NFD')),
      ),
    },
    'a font of TCVN3': {
      damage: paragraph(lastText, runProperty('<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>')),
    },
  },
  'FT-04': {
    'English text': { damage: paragraph(lastText, runProperty('<w:lang w:val="en-US"/>')) },
  },
  'PN-01': {
    'no number in the header': { damage: inHeaders(replaced(/PAGE/g, 'TITLE')) },
    'the number at the right': {
      damage: inHeaders(replaced(/<w:jc w:val="center"\/>/g, '<w:jc w:val="right"/>')),
    },
  },
  'PN-02': {
    'a number of 12 pt': { damage: inHeaders(size(12)) },
    'a bold number': { damage: inHeaders(bold) },
    'a number in italics': { damage: inHeaders(italic) },
  },
  'PN-03': {
    'the first page is like the others': { damage: section(0, replaced(/<w:titlePg[^>]*>/, '')) },
    'the number in the header of the first page': {
      damage: section(0, (xml) =>
        xml.replace(/"(first|default)"/g, (_, type) =>
          type === 'first' ? '"default"' : '"first"',
        ),
      ),
    },
  },
  'PN-04': {
    'Roman page numbers': {
      damage: section(0, attributes('w:pgNumType', { 'w:fmt': 'lowerRoman' })),
    },
    'the first page is page 2': {
      damage: section(0, attributes('w:pgNumType', { 'w:start': '2' })),
    },
  },
  'PN-05': {
    'the number in the footer': {
      damage: section(0, (xml) =>
        xml.replace(
          /<w:headerReference ([^>]*w:type="default"[^>]*)\/>/,
          '$&<w:footerReference $1/>',
        ),
      ),
    },
  },
  'PN-06': {
    'a header too low': { damage: margin('header', 1000) },
  },
  'PN-07': {
    'headers for even pages': {
      damage: inSettings(replaced(/<\/w:settings>/, '<w:evenAndOddHeaders/></w:settings>')),
    },
  },
  'QH-01': {
    'a wrong word': { damage: paragraph(nation, typed('CỘNG HÒA XÃ HỘI VIỆT NAM')) },
    'not in capitals': {
      damage: paragraph(nation, typed('Cộng hòa xã hội chủ nghĩa Việt Nam')),
    },
  },
  'QH-02': {
    '14 pt': { damage: paragraph(nation, size(14)) },
    'not bold': { damage: paragraph(nation, notBold) },
    'in italics': { damage: paragraph(nation, italic) },
    'at the left': { damage: paragraph(nation, aligned('left')) },
  },
  'QH-03': {
    'a column too narrow': { damage: paragraph(nation, indented(1200, 0)) },
  },
  'TN-01': {
    'hyphens without spaces': { damage: paragraph(motto, typed('Độc lập-Tự do-Hạnh phúc')) },
    dashes: { damage: paragraph(motto, typed('Độc lập – Tự do – Hạnh phúc')) },
    capitals: { damage: paragraph(motto, typed('Độc Lập - Tự Do - Hạnh Phúc')) },
  },
  'TN-02': {
    '12 pt': { damage: paragraph(motto, size(12)) },
    'not bold': { damage: paragraph(motto, notBold) },
    'in italics': { damage: paragraph(motto, italic) },
    'at the left': { damage: paragraph(motto, aligned('left')) },
  },
  'TN-03': {
    'no line': { damage: lineBelow(motto, noLine) },
    'a line too long': { damage: lineBelow(motto, wholeLine) },
    'a dashed line': { damage: lineBelow(motto, dashedLine) },
    'underlined text': { damage: paragraph(motto, underlined) },
  },
  'TN-04': {
    'one and a half lines': {
      damage: paragraph(nation, spacing('w:before="0" w:after="0" w:line="360"')),
    },
    'space between the two': { damage: paragraph(motto, spacing('w:before="60" w:line="240"')) },
  },
  'SZ-01': {
    'the date out of step': {
      damage: all(
        paragraph(nation, size(12)),
        paragraph(motto, size(13)),
        paragraph(date, size(14)),
      ),
    },
    'Tiêu ngữ out of step': {
      damage: all(
        paragraph(nation, size(12)),
        paragraph(motto, size(14)),
        paragraph(date, size(13)),
      ),
    },
  },
  'CQ-01': {
    'not bold': { damage: everyParagraph(/^(?:ỦY BAN|HUYỆN) /, notBold) },
    'small letters': { damage: paragraph(issuer, typed('Ủy ban nhân dân')) },
    '14 pt': { damage: paragraph(issuer, size(14)) },
    'in italics': { damage: paragraph(issuer, italic) },
    'at the left': { damage: paragraph(issuer, aligned('left')) },
  },
  'CQ-02': {
    'a bold superior': { damage: aboveIssuer(typed('UBND TỈNH SƠN LA'), bold) },
    'a superior of 14 pt': { damage: aboveIssuer(typed('UBND TỈNH SƠN LA'), notBold, size(14)) },
    'a superior in small letters': { damage: aboveIssuer(typed('Tỉnh Sơn La'), notBold) },
  },
  'CQ-03': {
    'no line': { damage: lineBelow(issuer, noLine) },
    'a line as long as the column': { damage: lineBelow(issuer, wholeLine) },
    'a line off the middle': { damage: lineBelow(issuer, offCentre) },
    'a dashed line': { damage: lineBelow(issuer, dashedLine) },
  },
  'CQ-04': {
    'a superior above a committee': { damage: aboveIssuer(typed('TỈNH SƠN LA'), notBold) },
  },
  'CQ-05': {
    'a district in December 2025': { damage: redate(2025) },
  },
  'SO-01': {
    'one digit': { damage: paragraph(number, typed('Số: 5/BC-UBND')) },
    'no colon': { damage: paragraph(number, typed('Số 05/BC-UBND')) },
    'spaces in the symbol': { damage: paragraph(number, typed('Số: 05/BC - UBND')) },
    'another kind of document': { damage: paragraph(number, typed('Số: 05/KH-UBND')) },
  },
  'SO-02': {
    '14 pt': { damage: paragraph(number, size(14)) },
    bold: { damage: paragraph(number, bold) },
    'in italics': { damage: paragraph(number, italic) },
    'at the left': { damage: paragraph(number, aligned('left')) },
  },
  'SO-03': {
    'a number nobody gave': { damage: paragraph(number, typed('Số: 05/BC-UBND')) },
  },
  'DD-01': {
    'March with a 0': { damage: paragraph(date, typed('Thuận Châu, ngày 15 tháng 03 năm 2023')) },
    'January without a 0': {
      damage: paragraph(date, typed('Thuận Châu, ngày 15 tháng 1 năm 2023')),
    },
    'a day without a 0': { damage: paragraph(date, typed('Thuận Châu, ngày 5 tháng 12 năm 2023')) },
    'no comma': { damage: paragraph(date, typed('Thuận Châu ngày 15 tháng 12 năm 2023, ')) },
    '31 November': { damage: paragraph(date, typed('Thuận Châu, ngày 31 tháng 11 năm 2023')) },
    '29 February 2023': { damage: paragraph(date, typed('Thuận Châu, ngày 29 tháng 02 năm 2023')) },
  },
  'DD-02': {
    '12 pt': { damage: paragraph(date, size(12)) },
    upright: { damage: paragraph(date, upright) },
    bold: { damage: paragraph(date, bold) },
    'at the right': { damage: paragraph(date, aligned('right')) },
    'in another row than the number': {
      damage: all(
        paragraph(date, typed('')),
        paragraph(motto, followed(typed('Sơn La, ngày tháng năm 2023'))),
      ),
    },
  },
  'DD-03': {
    'a small letter': {
      damage: paragraph(
        date,
        retyped((text) => text.replace(' Châu', ' châu')),
      ),
    },
  },
  'DD-04': {
    'a person without the kind': {
      damage: paragraph(date, typed('Hồ Chí Minh, ngày 15 tháng 12 năm 2023')),
    },
  },
  'TL-01': {
    'another kind of document': { damage: paragraph(title, typed('KẾ HOẠCH')) },
    'small letters': { damage: paragraph(title, typed('Báo cáo')) },
    '12 pt': { damage: paragraph(title, size(12)) },
    'not bold': { damage: paragraph(title, notBold) },
    'in italics': { damage: paragraph(title, italic) },
    'at the left': { damage: paragraph(title, aligned('left')) },
  },
  'TL-02': {
    capitals: {
      damage: paragraph(
        subject,
        retyped((text) => text.toUpperCase()),
      ),
    },
    '12 pt': { damage: paragraph(subject, size(12)) },
    'not bold': { damage: paragraph(subject, notBold) },
    'in italics': { damage: paragraph(subject, italic) },
    'at the left': { damage: paragraph(subject, aligned('left')) },
  },
  'TL-03': {
    'no line': { damage: lineBelow(title, noLine) },
    'a line from margin to margin': { damage: lineBelow(title, wholeLine) },
    'a line off the middle': { damage: lineBelow(title, offCentre) },
    'a dashed line': { damage: lineBelow(title, dashedLine) },
  },
  'KG-01': {
    'no addressee above the sender': { facts: { recipientLevel: 'higher' } },
    bold: { damage: address(edits(typed('Kính gửi: Sở Thông tin và Truyền thông'), bold)) },
    'no colon': { damage: address(typed('Kính gửi Sở Thông tin và Truyền thông')) },
    '12 pt': { damage: address(edits(typed('Kính gửi: Sở Tài chính'), size(12))) },
  },
  'KG-02': {
    'no addressee': { damage: address(typed('Kính gửi:')) },
    'two without their marks': {
      damage: address(typed('Kính gửi:'), typed('- Sở Tài chính'), typed('- Sở Nội vụ')),
    },
    'one beside and one below': {
      damage: address(typed('Kính gửi: Sở Tài chính;'), typed('- Sở Nội vụ.')),
    },
  },
  'KG-03': {
    'dashes at different places': {
      damage: address(
        typed('Kính gửi:'),
        edits(typed('- Sở Tài chính;'), indented(2000, 0)),
        edits(typed('- Sở Nội vụ.'), indented(2300, 0)),
      ),
    },
  },
  'CC-01': {
    upright: { damage: all(lawfulBasis, paragraph(basis, upright)) },
    '12 pt': { damage: all(lawfulBasis, paragraph(basis, size(12))) },
  },
  'CC-02': {
    'a full stop between two': {
      damage: all(
        lawfulBasis,
        paragraph(
          basis,
          retyped((text) => text.replace(/.$/, '.')),
        ),
      ),
    },
    'no full stop at the end': {
      damage: everyParagraph(
        basis,
        retyped((text) => text.replace(/.$/, ';')),
      ),
    },
  },
  'CC-03': {
    'a law that has expired': {
      damage: all(
        lawfulBasis,
        redate(2026),
        paragraph(basis, typed('Căn cứ Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006;')),
      ),
    },
    'a decree that has expired': {
      damage: all(
        lawfulBasis,
        redate(2026),
        paragraph(basis, typed('Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ;')),
      ),
    },
  },
  'BD-01': {
    'a paragraph of 12 pt': { damage: paragraph(lastText, size(12)) },
    'two sizes': { damage: all(paragraph(opening, size(13)), paragraph(lastText, size(14))) },
  },
  'BD-02': {
    'a ragged paragraph': { damage: paragraph(lastText, aligned('left')) },
  },
  'BD-03': {
    'no indent': { damage: paragraph(lastText, indented(0, 0)) },
    'a left indent': { damage: paragraph(lastText, indented(567, 567)) },
    'two indents': {
      damage: all(paragraph(opening, indented(0, 567)), paragraph(lastText, indented(0, 720))),
    },
  },
  'BD-04': {
    'no gap': { damage: insert(edits(typed('Một.'), tight), edits(typed('Hai.'), tight)) },
    'a gap that vanishes': {
      damage: paragraph(lastText, paragraphProperty('<w:contextualSpacing/>')),
    },
  },
  'BD-05': {
    'two lines': { damage: paragraph(lastText, spacing('w:before="120" w:line="480"')) },
    'less than a line': {
      damage: paragraph(lastText, spacing('w:before="120" w:line="240" w:lineRule="exact"')),
    },
  },
  'BD-06': {
    italics: { damage: paragraph(lastText, italic) },
    underlined: { damage: paragraph(lastText, underlined) },
  },
  'BD-07': {
    'an ordinary full stop': {
      damage: paragraph(
        lastText,
        retyped((text) => text.replace('./.', '.')),
      ),
    },
    'two ends': { damage: insertText('Hết./.') },
  },
  'BD-08': {
    'a figure without a name': { damage: insertText('Đạt {{ ty_le }}.') },
    undefined: { damage: insertText('Đạt undefined.') },
    'dots to fill in': { damage: insertText('Đạt ........ hồ sơ.') },
    'a tracked deletion': {
      damage: paragraph(
        lastText,
        replaced('</w:p>', '<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>'),
      ),
    },
    'a comment': {
      damage: paragraph(
        lastText,
        replaced('</w:p>', '<w:r><w:commentReference w:id="0"/></w:r></w:p>'),
      ),
    },
    'a part with comments': { damage: withPart('word/comments.xml', '<w:comments/>') },
    'hidden text': { damage: paragraph(lastText, runProperty('<w:vanish/>')) },
  },
  'HD-01': {
    'at the left': { damage: insert(edits(typed('Phần I'), bold), edits(typed('KẾT QUẢ'), bold)) },
    'a title in small letters': {
      damage: insert(
        edits(typed('Phần I'), bold, aligned('center')),
        edits(typed('Kết quả'), bold, aligned('center')),
      ),
    },
    'an Arabic number': { damage: insert(edits(typed('Phần 1'), bold, aligned('center'))) },
  },
  'HD-02': {
    'small letters': { damage: paragraph(mucHeading, typed('Kết quả')) },
    'not bold': { damage: paragraph(mucHeading, notBold) },
    '12 pt': { damage: paragraph(mucHeading, size(12)) },
    'in italics': { damage: paragraph(mucHeading, italic) },
    'no number': { damage: paragraph(mucHeading, replaced(/<w:numPr>.*<\/w:numPr>/s, '')) },
  },
  'HD-03': {
    'not bold': { damage: paragraph(khoanHeading, notBold) },
    capitals: { damage: paragraph(khoanHeading, typed('KẾT QUẢ')) },
    'smaller than the text': { damage: paragraph(khoanHeading, size(12)) },
    'in italics': { damage: paragraph(khoanHeading, italic) },
    'no number': { damage: paragraph(khoanHeading, replaced(/<w:numPr>.*<\/w:numPr>/s, '')) },
  },
  'HD-04': {
    bold: { damage: insert(edits(typed('1. Đề nghị tỉnh quan tâm.'), bold)) },
  },
  'HD-05': {
    bold: { damage: insert(edits(typed('a) Đề nghị tỉnh quan tâm.'), bold)) },
    'a letter the alphabet lacks': { damage: insertText('w) Đề nghị tỉnh quan tâm.') },
  },
  'HD-06': {
    'a gap between mục': { damage: insert(edits(typed('XX. KIẾN NGHỊ'), bold)) },
    'a gap between khoản': { damage: insertText('77. Đề nghị tỉnh quan tâm.') },
    'e) after d)': {
      damage: insertText(
        'Gồm:',
        ...['a', 'b', 'c', 'd', 'e'].map((letter) => `${letter}) một việc;`),
      ),
    },
  },
  'HD-07': {
    'a heading 1.1': { damage: insertText('1.1. Kết quả') },
  },
  'HD-08': {
    'a heading let go': {
      damage: paragraph(mucHeading, paragraphProperty('<w:keepNext w:val="false"/>')),
    },
  },
  'HD-09': {
    'a mục without a title': { damage: paragraph(mucHeading, typed('')) },
    'a khoản without a title': { damage: paragraph(khoanHeading, typed('')) },
  },
  'CI-01': {
    'a document without its date': {
      damage: insertText('Thực hiện Công văn số 999/UBND-VX của Ủy ban nhân dân tỉnh.'),
    },
    'a date repeated': {
      damage: insertText(
        'Thực hiện Kế hoạch số 999/KH-UBND ngày 05/01/2023 của Ủy ban nhân dân tỉnh.',
        'Tiếp tục Kế hoạch số 999/KH-UBND ngày 05/01/2023 của Ủy ban nhân dân tỉnh.',
      ),
    },
  },
  'CI-02': {
    'a small điều': { damage: insertText('Theo quy định tại khoản 2 điều 12.') },
    'a large khoản': { damage: insertText('Theo quy định tại Khoản 2 Điều 12.') },
  },
  'CP-01': {
    'nhân dân': { damage: insertText('Phục vụ nhân dân.') },
    'nhà nước': { damage: insertText('Chủ trương của Đảng và nhà nước.') },
  },
  'CP-02': {
    'a large kind': { damage: insertText('Kế hoạch của Ủy ban nhân dân Tỉnh Sơn La.') },
    'a small name': { damage: insertText('Trên địa bàn huyện thuận châu.') },
  },
  'SG-01': {
    'no dot': {
      damage: paragraph(
        authority,
        retyped((text) => text.replace('KT.', 'KT')),
      ),
    },
    'a slash': {
      damage: paragraph(
        /^TM\. /,
        retyped((text) => text.replace('TM.', 'T/M')),
      ),
    },
    'not bold': { damage: paragraph(authority, notBold) },
    '12 pt': { damage: paragraph(authority, size(12)) },
  },
  'SG-02': {
    'no body at the top': { damage: paragraph(/^TM\. /, removed) },
    'a deputy without his head': { damage: paragraph(authority, removed) },
    'the deputy of another': { damage: paragraph(authority, typed('KT. GIÁM ĐỐC')) },
    'another body': { damage: paragraph(/^TM\. /, typed('TM. BAN CHỈ ĐẠO')) },
  },
  'SG-03': {
    'small letters': { damage: paragraph(/^PHÓ CHỦ TỊCH$/, typed('Phó Chủ tịch')) },
    'not bold': { damage: paragraph(/^PHÓ CHỦ TỊCH$/, notBold) },
    '12 pt': { damage: paragraph(/^PHÓ CHỦ TỊCH$/, size(12)) },
    'in italics': { damage: paragraph(/^PHÓ CHỦ TỊCH$/, italic) },
    'at the left': { damage: paragraph(/^PHÓ CHỦ TỊCH$/, aligned('left')) },
  },
  'SG-04': {
    capitals: {
      damage: signer(retyped((text) => text.toUpperCase())),
    },
    'not bold': { damage: signer(notBold) },
    '12 pt': { damage: signer(size(12)) },
    'in italics': { damage: signer(italic) },
    'at the left': { damage: signer(aligned('left')) },
    'a degree': {
      damage: signer(retyped((text) => `ThS. ${text}`)),
    },
    'no name on what goes out': { damage: signer(removed), facts: { draft: false } },
  },
  'SG-05': {
    'no room': { damage: noSignatureRoom() },
  },
  'SG-06': {
    'a photograph': { damage: withPart('word/media/chu-ky.jpg', '') },
  },
  'SG-07': {
    'a row that may split': {
      damage: signature(replaced(/<w:cantSplit[^>]*>/g, '')),
    },
    'the text let go': {
      damage: paragraph(lastText, paragraphProperty('<w:keepNext w:val="false"/>')),
    },
  },
  'NN-01': {
    '11 pt': { damage: paragraph(recipientLabel, size(11)) },
    'not bold': { damage: paragraph(recipientLabel, notBold) },
    upright: { damage: paragraph(recipientLabel, upright) },
    underlined: { damage: paragraph(recipientLabel, underlined) },
    indented: { damage: paragraph(recipientLabel, indented(300, 0)) },
    'no colon': { damage: paragraph(recipientLabel, typed('Nơi nhận')) },
    'below the signature': { damage: paragraph(recipientLabel, preceded(typed('Ghi chú'))) },
  },
  'NN-02': {
    '12 pt': { damage: paragraph(filing, size(12)) },
    bold: { damage: paragraph(filing, bold) },
    'in italics': { damage: paragraph(filing, italic) },
    indented: { damage: paragraph(filing, indented(300, 0)) },
    'a comma at the end': { damage: paragraph(filing, preceded(typed('- Huyện ủy,'))) },
    'no dash': {
      damage: paragraph(
        filing,
        preceded(edits(typed('Huyện ủy;'), replaced(/<w:numPr>.*<\/w:numPr>/s, ''))),
      ),
    },
  },
  'NN-03': {
    'no registry': {
      damage: paragraph(
        filing,
        retyped((text) => text.replace('VT, ', '')),
      ),
    },
    'a semicolon': {
      damage: paragraph(
        filing,
        retyped((text) => text.replace(/\.$/, ';')),
      ),
    },
  },
  'NN-04': {
    'another first recipient': { damage: address(typed('Kính gửi: Sở Tài chính')) },
  },
  'AP-01': {
    'not named': { damage: inDocument(beforeSignature((xml) => xml.replace(/phụ lục/gi, 'bảng'))) },
  },
  'AP-02': {
    capitals: { damage: paragraph(appendixLabel, typed('PHỤ LỤC')) },
    '13 pt': { damage: paragraph(appendixLabel, size(13)) },
    'not bold': { damage: paragraph(appendixLabel, notBold) },
    'in italics': { damage: paragraph(appendixLabel, italic) },
    'at the left': { damage: paragraph(appendixLabel, aligned('left')) },
    'an Arabic number': { damage: paragraph(appendixLabel, typed('Phụ lục 1')) },
  },
  'AP-03': {
    'small letters': { damage: paragraph(appendixTitle, typed('Kết quả')) },
    '12 pt': { damage: paragraph(appendixTitle, size(12)) },
    'not bold': { damage: paragraph(appendixTitle, notBold) },
    'in italics': { damage: paragraph(appendixTitle, italic) },
    'at the left': { damage: paragraph(appendixTitle, aligned('left')) },
    'no title': { damage: everyParagraph(appendixTitle, removed) },
  },
  'AP-04': {
    upright: { damage: paragraph(attached, upright) },
    '12 pt': { damage: paragraph(attached, size(12)) },
    'at the left': { damage: paragraph(attached, aligned('left')) },
    'no brackets': {
      damage: paragraph(
        attached,
        retyped((text) => text.replace(/[()]/g, '')),
      ),
    },
    'no such line': { damage: paragraph(attached, removed) },
    'filled in': {
      damage: paragraph(
        attached,
        typed(
          '(Kèm theo Báo cáo số 05/BC-UBND ngày 15 tháng 12 năm 2023 của Ủy ban nhân dân huyện)',
        ),
      ),
    },
    'blank on paper': { facts: { medium: 'paper', draft: false } },
  },
  'AP-05': {
    'pages counted on': { damage: section(-1, replaced(/<w:pgNumType[^>]*>/, '')) },
  },
  'AP-06': {
    'a number on its first page': { damage: section(-1, replaced(/<w:titlePg[^>]*>/, '')) },
  },
  'AP-07': {
    'no end': {
      damage: everyParagraph(
        lastText,
        retyped((text) => text.replace('./.', '.')),
      ),
    },
  },
  'MK-01': {
    'no box': { damage: aboveIssuer(typed('KHẨN'), size(13)) },
    'small letters': { damage: aboveIssuer(typed('Hỏa tốc'), boxed()) },
    '12 pt': { damage: aboveIssuer(typed('HỎA TỐC'), size(12), boxed()) },
    'not bold': { damage: aboveIssuer(typed('THƯỢNG KHẨN'), size(13), notBold, boxed()) },
  },
  'MK-02': {
    'on what goes out': { damage: aboveIssuer(typed('DỰ THẢO')), facts: { draft: false } },
  },
  'ST-01': {
    'no title': { damage: paragraph(title, typed('')) },
    'no recipients': { damage: everyParagraph(recipientLabel, removed) },
    'text behind the signature': {
      damage: signature(followed(() => '<w:p><w:r><w:t>Tái bút</w:t></w:r></w:p>')),
    },
  },
  'ST-02': {
    'the head of a Party document': { damage: paragraph(nation, typed('ĐẢNG CỘNG SẢN VIỆT NAM')) },
    'T/M': {
      damage: paragraph(
        /^TM\. /,
        retyped((text) => text.replace('TM.', 'T/M')),
      ),
    },
  },
  'NU-01': {
    'a point in a percentage': { damage: insertText('Tỷ lệ đạt 16.23%.') },
    'a point in an amount': { damage: insertText('Doanh thu đạt 13.57 tỷ đồng.') },
  },
  'NU-02': {
    'no dots': { damage: insertText('Đã giải quyết 10547 hồ sơ.') },
    'groups of two': { damage: insertText('Đã giải quyết 1.05.470 hồ sơ.') },
    commas: { damage: insertText('Đã giải quyết 1,054,700 hồ sơ.') },
  },
  'NU-03': {
    'a space': { damage: insertText('Tỷ lệ đạt 16,23 %.') },
  },
  'NU-04': {
    'both ways': { damage: insertText('Có 6 doanh nghiệp và 06 hợp tác xã tham gia.') },
  },
  'RP-01': {
    'another period': {
      damage: paragraph(
        opening,
        retyped((text) => `${text} từ ngày 01/01/2023 đến ngày 31/12/2023.`),
      ),
    },
  },
  'RP-02': {
    'issued the year before': { damage: redate(2022) },
  },
}

function noSignatureRoom(): Mutation {
  const close: Edit = paragraphProperty('<w:spacing w:before="0" w:after="0" w:line="240"/>')
  return signature((table) =>
    table
      .replace(/<w:trHeight[^>]*>/g, '')
      .replace(paragraphs, (found) => (printed(found) === '' ? '' : close(found))),
  )
}

function beforeSignature(edit: Edit): Edit {
  return (xml) => {
    const end = xml.indexOf('Nơi nhận')
    return edit(xml.slice(0, end)) + xml.slice(end)
  }
}
