import {
  aligned,
  bold,
  edits,
  italic,
  notBold,
  paragraph,
  paragraphProperty,
  replaced,
  size,
  typed,
} from './mutation.ts'
import { insert, insertText, khoanHeading, mucHeading } from './places.ts'
import type { Teeth } from './tooth.ts'

export const headingsTeeth: Teeth = {
  'HD-01': {
    'at the left': insert(edits(typed('Phần I'), bold), edits(typed('KẾT QUẢ'), bold)),
    'a title in small letters': insert(
      edits(typed('Phần I'), bold, aligned('center')),
      edits(typed('Kết quả'), bold, aligned('center')),
    ),
    'an Arabic number': insert(edits(typed('Phần 1'), bold, aligned('center'))),
  },
  'HD-02': {
    'small letters': paragraph(mucHeading, typed('Kết quả')),
    'not bold': paragraph(mucHeading, notBold),
    '12 pt': paragraph(mucHeading, size(12)),
    'in italics': paragraph(mucHeading, italic),
    'no number': paragraph(mucHeading, replaced(/<w:numPr>.*<\/w:numPr>/s, '')),
  },
  'HD-03': {
    'not bold': paragraph(khoanHeading, notBold),
    capitals: paragraph(khoanHeading, typed('KẾT QUẢ')),
    'smaller than the text': paragraph(khoanHeading, size(12)),
    'in italics': paragraph(khoanHeading, italic),
    'no number': paragraph(khoanHeading, replaced(/<w:numPr>.*<\/w:numPr>/s, '')),
  },
  'HD-04': {
    bold: insert(edits(typed('1. Đề nghị tỉnh quan tâm.'), bold)),
  },
  'HD-05': {
    bold: insert(edits(typed('a) Đề nghị tỉnh quan tâm.'), bold)),
    'a letter the alphabet lacks': insertText('w) Đề nghị tỉnh quan tâm.'),
  },
  'HD-06': {
    'a gap between mục': insert(edits(typed('XX. KIẾN NGHỊ'), bold)),
    'a gap between khoản': insertText('77. Đề nghị tỉnh quan tâm.'),
    'e) after d)': insertText(
      'Gồm:',
      ...['a', 'b', 'c', 'd', 'e'].map((letter) => `${letter}) một việc;`),
    ),
  },
  'HD-07': {
    'a heading 1.1': insertText('1.1. Kết quả'),
  },
  'HD-08': {
    'a heading let go': paragraph(mucHeading, paragraphProperty('<w:keepNext w:val="false"/>')),
  },
  'HD-09': {
    'a mục without a title': paragraph(mucHeading, typed('')),
    'a khoản without a title': paragraph(khoanHeading, typed('')),
  },
}
