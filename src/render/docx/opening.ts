import { Paragraph } from 'docx'
import { plainText, type ReportModel } from '../../report/report-model.ts'
import { balancedBreaks, balancedLines } from '../balanced-lines.ts'
import { addresseeLines, greeting, shortRule, titleShare } from '../letter-words.ts'
import { textWidth } from '../text-width.ts'
import { runsOf } from './inline-runs.ts'
import { ruleLine } from './rule-line.ts'

/** Tên loại and trích yếu with the rule below them (ô 5a; Phụ lục I, II.5.b). */
export function titleParagraphs(
  { kind, subject, layout }: ReportModel,
  textRoom: number,
): readonly Paragraph[] {
  const text = plainText(subject)
  const setting = { size: layout.bodySize, face: 'bold', room: textRoom * titleShare } as const
  const lines = balancedLines(text, setting)
  const longest = Math.max(...lines.map((line) => textWidth(line, setting.size, setting.face)))
  return [
    new Paragraph({ style: 'DocumentKind', text: kind.toUpperCase() }),
    new Paragraph({
      style: 'DocumentSubject',
      children: runsOf(subject, balancedBreaks(text, setting)),
    }),
    ruleLine({
      length: Math.round(longest * shortRule),
      room: textRoom,
      below: 280,
      keepNext: true,
    }),
  ]
}

/**
 * Kính gửi (ô 9a; Phụ lục I, II.9.d): one addressee beside the colon, more of them below it with
 * dashes under the colon, ";" after each and "." after the last.
 */
export function addresseeParagraphs(
  { addressees, layout }: ReportModel,
  textRoom: number,
): readonly Paragraph[] {
  const [only] = addressees
  if (only === undefined) return []
  const width = (text: string): number => textWidth(text, layout.bodySize, 'regular')
  const stem = Math.round(width(greeting))
  const names = addresseeLines(addressees)
  const block = stem + Math.max(...names.map(width))
  // The block stands in the middle as a whole; where it is too long, it begins with the text.
  const left = Math.max(0, Math.round((textRoom - block - width(': ')) / 2))
  if (addressees.length === 1) {
    const under = left + Math.round(width(`${greeting}: `))
    return [
      new Paragraph({
        style: 'Addressee',
        text: `${greeting}: ${only}`,
        indent: { left: under, hanging: under - left },
        spacing: { after: 240 },
      }),
    ]
  }
  const dash = Math.round(width('- '))
  return [
    new Paragraph({ style: 'Addressee', text: `${greeting}:`, indent: { left }, keepNext: true }),
    ...names.map(
      (name, at) =>
        new Paragraph({
          style: 'Addressee',
          text: name,
          indent: { left: left + stem + dash, hanging: dash },
          ...(at === names.length - 1 ? { spacing: { after: 240 } } : {}),
        }),
    ),
  ]
}

/** Căn cứ (Phụ lục I, II.6.a). */
export function basisParagraphs({ basis }: ReportModel): readonly Paragraph[] {
  return basis.map(
    (inlines) => new Paragraph({ style: 'Basis', widowControl: true, children: runsOf(inlines) }),
  )
}
