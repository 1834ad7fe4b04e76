import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import type { Layout } from '../../report/report-model.ts'
import { twips, twipsPerPoint } from '../page-geometry.ts'
import { sizes } from '../sizes.ts'

/** The one font of the decree for every script Word tells apart (Phụ lục I, I.4). */
const font = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: 'Times New Roman',
}
const black = '000000'

/** Word counts font sizes in half-points. */
const halfPoints = (points: number): number => points * 2

/** What an empty paragraph takes that only draws a line, parts two tables or ends a section. */
export const thinLine = { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 }

/** Three centimetres below the last title, above the name: room for the signature, in twips. */
export const signatureRoom = twips(31)

/**
 * The styles of a report: the decree's rules on each component as a style of its own, so that what
 * is typed later in Word keeps the form. Headings, notes and headers are Word's own styles.
 */
export function reportStyles(layout: Layout): IStylesOptions {
  const size = halfPoints(layout.bodySize)
  const gap = Math.max(6, layout.paragraphGap) * twipsPerPoint
  const body = {
    alignment: AlignmentType.BOTH,
    indent: { left: 0, firstLine: twips(layout.firstLineIndent) },
    spacing: {
      before: 0,
      after: gap,
      line: Math.round(layout.lineSpacing * 240),
      lineRule: LineRuleType.AUTO,
    },
  }
  const heading = (outlineLevel: number, bold: boolean) => ({
    basedOn: 'BodyText',
    next: 'BodyText',
    run: { bold, italics: false, color: black, size },
    paragraph: { ...body, outlineLevel, keepNext: true },
  })
  const blackText = { run: { color: black } }
  return {
    default: {
      document: {
        run: { font, size, color: black, language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(0, true),
      heading2: heading(1, true),
      heading3: heading(2, false),
      footnoteText: {
        run: { size: halfPoints(sizes.note) },
        paragraph: {
          alignment: AlignmentType.BOTH,
          spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO },
        },
      },
      // Unused here, but a pasted heading or link must not bring colours either.
      heading4: blackText,
      heading5: blackText,
      heading6: blackText,
      caption: blackText,
      hyperlink: blackText,
    },
    paragraphStyles: [
      ...headStyles(layout),
      style('BodyText', 'Nội dung', { paragraph: body }),
      style('Basis', 'Căn cứ', { run: { italics: true }, paragraph: body }),
      ...tableStyles(),
      ...endStyles(layout),
      style('PageNumber', 'Số trang', { run: { size }, paragraph: centred }),
    ],
  }
}

const centred = { alignment: AlignmentType.CENTER }

/** Ô 1–5 and 9a (Phụ lục I, II.1–5 and II.9). */
function headStyles({ headingSize, bodySize }: Layout): IParagraphStyleOptions[] {
  const small = halfPoints(headingSize)
  const large = halfPoints(headingSize + 1)
  const title = { bold: true, size: halfPoints(bodySize) }
  return [
    style('Nation', 'Quốc hiệu', { run: { bold: true, size: small }, paragraph: centred }),
    style('Motto', 'Tiêu ngữ', { run: { bold: true, size: large }, paragraph: centred }),
    style('Superior', 'Cơ quan chủ quản', { run: { size: small }, paragraph: centred }),
    style('Issuer', 'Cơ quan ban hành', {
      run: { bold: true, size: small },
      paragraph: centred,
    }),
    style('DocumentNumber', 'Số và ký hiệu', {
      run: { size: halfPoints(sizes.number) },
      paragraph: { ...centred, spacing: { before: 120 } },
    }),
    style('PlaceAndDate', 'Địa danh và thời gian', {
      run: { italics: true, size: large },
      paragraph: { ...centred, spacing: { before: 120 } },
    }),
    style('Mark', 'Tình trạng văn bản', {
      run: { bold: true, size: halfPoints(sizes.mark) },
      paragraph: { ...centred, spacing: { before: 120 } },
    }),
    style('DocumentKind', 'Tên loại', {
      run: title,
      paragraph: { ...centred, keepNext: true, spacing: { before: 360 } },
    }),
    style('DocumentSubject', 'Trích yếu', {
      run: title,
      paragraph: { ...centred, keepNext: true },
    }),
    style('Addressee', 'Kính gửi', { paragraph: { spacing: { after: 120 } } }),
    style('Rule', 'Đường kẻ', { run: { size: 2 }, paragraph: { spacing: thinLine } }),
  ]
}

function tableStyles(): IParagraphStyleOptions[] {
  const size = halfPoints(sizes.table)
  return [
    style('TableText', 'Nội dung bảng', { run: { size } }),
    style('TableHeader', 'Tiêu đề bảng', {
      run: { size, bold: true },
      paragraph: centred,
    }),
    style('TableGroup', 'Nhóm trong bảng', { run: { size, bold: true } }),
  ]
}

/** Ô 7 and 9b, and the heads of appendices (Phụ lục I, II.7, II.9 and III.1). */
function endStyles({ bodySize }: Layout): IParagraphStyleOptions[] {
  const bold = { bold: true, size: halfPoints(bodySize) }
  return [
    style('RecipientsLabel', 'Nơi nhận', {
      run: { bold: true, italics: true, size: halfPoints(sizes.label) },
    }),
    style('Recipient', 'Danh sách nơi nhận', { run: { size: halfPoints(sizes.recipient) } }),
    style('SignatureTitle', 'Chức vụ người ký', { run: bold, paragraph: centred }),
    style('SignatureName', 'Họ tên người ký', {
      run: bold,
      paragraph: { ...centred, spacing: { before: signatureRoom } },
    }),
    style('AppendixLabel', 'Số phụ lục', {
      run: { bold: true, size: halfPoints(14) },
      paragraph: { ...centred, keepNext: true },
    }),
    style('AppendixTitle', 'Tiêu đề phụ lục', {
      run: bold,
      paragraph: { ...centred, keepNext: true },
    }),
    style('AppendixReference', 'Kèm theo', {
      run: { italics: true, size: halfPoints(bodySize) },
      paragraph: { ...centred, keepNext: true },
    }),
  ]
}

function style(
  id: string,
  name: string,
  options: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...options }
}
