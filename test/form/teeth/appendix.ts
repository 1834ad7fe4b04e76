import {
  aligned,
  type Edit,
  everyParagraph,
  followed,
  inDocument,
  italic,
  notBold,
  paragraph,
  removed,
  replaced,
  retyped,
  section,
  size,
  typed,
  upright,
} from './mutation.ts'
import {
  aboveIssuer,
  appendixLabel,
  appendixTitle,
  attached,
  boxed,
  lastText,
  nation,
  recipientLabel,
  signature,
  title,
} from './places.ts'
import type { Teeth } from './tooth.ts'

function beforeSignature(edit: Edit): Edit {
  return (xml) => {
    const end = xml.indexOf('Nơi nhận')
    return edit(xml.slice(0, end)) + xml.slice(end)
  }
}

export const appendixTeeth: Teeth = {
  'AP-01': {
    'not named': inDocument(beforeSignature((xml) => xml.replace(/phụ lục/gi, 'bảng'))),
  },
  'AP-02': {
    capitals: paragraph(appendixLabel, typed('PHỤ LỤC')),
    '13 pt': paragraph(appendixLabel, size(13)),
    'not bold': paragraph(appendixLabel, notBold),
    'in italics': paragraph(appendixLabel, italic),
    'at the left': paragraph(appendixLabel, aligned('left')),
    'an Arabic number': paragraph(appendixLabel, typed('Phụ lục 1')),
  },
  'AP-03': {
    'small letters': paragraph(appendixTitle, typed('Kết quả')),
    '12 pt': paragraph(appendixTitle, size(12)),
    'not bold': paragraph(appendixTitle, notBold),
    'in italics': paragraph(appendixTitle, italic),
    'at the left': paragraph(appendixTitle, aligned('left')),
    'no title': paragraph(appendixTitle, removed),
  },
  'AP-04': {
    upright: paragraph(attached, upright),
    '12 pt': paragraph(attached, size(12)),
    'at the left': paragraph(attached, aligned('left')),
    'no brackets': paragraph(
      attached,
      retyped((text) => text.replace(/[()]/g, '')),
    ),
    'no such line': paragraph(attached, removed),
    'filled in': paragraph(
      attached,
      typed('(Kèm theo Báo cáo số 05/BC-UBND ngày 15 tháng 12 năm 2023 của Ủy ban nhân dân huyện)'),
    ),
    'blank on paper': { facts: { medium: 'paper', draft: false } },
  },
  'AP-05': {
    'pages counted on': section(-1, replaced(/<w:pgNumType[^>]*>/, '')),
  },
  'AP-06': {
    'a number on its first page': section(-1, replaced(/<w:titlePg[^>]*>/, '')),
  },
  'AP-07': {
    'no end': everyParagraph(
      lastText,
      retyped((text) => text.replace('./.', '.')),
    ),
  },
  'MK-01': {
    'no box': aboveIssuer(typed('KHẨN'), size(13)),
    'small letters': aboveIssuer(typed('Hỏa tốc'), boxed()),
    '12 pt': aboveIssuer(typed('HỎA TỐC'), size(12), boxed()),
    'not bold': aboveIssuer(typed('THƯỢNG KHẨN'), size(13), notBold, boxed()),
  },
  'MK-02': {
    'on what goes out': { damage: aboveIssuer(typed('DỰ THẢO')), facts: { draft: false } },
  },
  'ST-01': {
    'no title': paragraph(title, typed('')),
    'no recipients': everyParagraph(recipientLabel, removed),
    'text behind the signature': signature(
      followed(() => '<w:p><w:r><w:t>Tái bút</w:t></w:r></w:p>'),
    ),
  },
  'ST-02': {
    'the head of a Party document': paragraph(nation, typed('ĐẢNG CỘNG SẢN VIỆT NAM')),
    'T/M': paragraph(
      /^TM\. /,
      retyped((text) => text.replace('TM.', 'T/M')),
    ),
  },
}
