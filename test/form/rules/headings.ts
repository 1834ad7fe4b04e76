import { type DocxFile, type Paragraph, roman } from '../docx-file.ts'
import { partsOf } from './report-parts.ts'
import { differences, type Rule, size13To14, visibleRuns } from './rule.ts'

/** "Phần I": on a line of its own, its title below (PL I, II.6.đ; V, row 6.b). */
const phan = /^(?:Phần|PHẦN) [IVXLC\d]+\.?$/
/** "I. TITLE" (PL I, V, row 6.b). */
const muc = /^([IVXLC]+)\. /
/** "1. Title", or "1. text" (PL I, II.6.đ). */
const khoan = /^(\d+)\. /
/** "a) text" (PL I, II.6.đ). */
const diem = /^(\p{L})\) /u
/** "1.1.": universal in plans, unknown to the decree. */
const nested = /^\d+\.\d+/

/** "Thứ tự bảng chữ cái tiếng Việt", as the decree itself counts. */
const letters = [...'abcdđeghiklmnopqrstuvxy']

/** Outline levels as Word counts them. */
const mucLevel = 0
const khoanLevel = 1

/** A heading carries an outline level, or reads as one of phần, mục. */
export function isHeading(paragraph: Paragraph): boolean {
  if (paragraph.outline !== undefined || phan.test(paragraph.text)) return true
  return muc.test(paragraph.text)
}

function contentOf(file: DocxFile): readonly Paragraph[] {
  return partsOf(file).content
}

/** Text of the report proper: not the headings, nor the title below a phần, nor tables. */
export function bodyOf(file: DocxFile): Paragraph[] {
  return contentOf(file).filter(
    (paragraph, at, all) => !isHeading(paragraph) && !phan.test(all[at - 1]?.text ?? ''),
  )
}

const isMuc = ({ text, outline }: Paragraph): boolean => muc.test(text) || outline === mucLevel
const isTitledKhoan = ({ outline }: Paragraph): boolean => outline === khoanLevel

export const headingRules: readonly Rule[] = [
  {
    id: 'HD-01',
    severity: 'E',
    about: '"Phần I" is bold, centred, in normal case; its title below in bold capitals, centred',
    check: (file) =>
      contentOf(file).flatMap((paragraph, at, all) => {
        if (!phan.test(paragraph.text)) return []
        const look = { size: size13To14, bold: true, italic: false, alignment: 'center' } as const
        const title = all[at + 1]
        return [
          ...differences(paragraph, { ...look, case: 'normal' }),
          ...(/^Phần [IVXLC]+$/.test(paragraph.text)
            ? []
            : [`${paragraph.where} must read “Phần” and a Roman number.`]),
          ...(title ? differences(title, { ...look, case: 'capitals' }) : []),
        ]
      }),
  },
  {
    id: 'HD-02',
    severity: 'E',
    about: 'a mục reads "I. TITLE" in bold capitals of 13–14 pt',
    check: (file) =>
      contentOf(file)
        .filter(isMuc)
        .flatMap((paragraph) => [
          ...(muc.test(paragraph.text) ? [] : [`${paragraph.where} must begin with “I. ”.`]),
          ...differences(paragraph, {
            size: size13To14,
            bold: true,
            italic: false,
            case: 'capitals',
          }),
        ]),
  },
  {
    id: 'HD-03',
    severity: 'E',
    about: 'a khoản with a title reads "1. Title", bold, in the size of the text',
    check: (file) => {
      const size = bodySize(file)
      return contentOf(file)
        .filter(isTitledKhoan)
        .flatMap((paragraph) => [
          ...(khoan.test(paragraph.text) ? [] : [`${paragraph.where} must begin with “1. ”.`]),
          ...differences(paragraph, {
            ...(size === undefined ? {} : { size: [size, size] }),
            bold: true,
            italic: false,
            case: 'normal',
          }),
        ])
    },
  },
  {
    id: 'HD-04',
    severity: 'E',
    about: 'a khoản without a title is not bold',
    check: (file) =>
      contentOf(file)
        .filter((paragraph) => khoan.test(paragraph.text) && !isHeading(paragraph))
        .flatMap((paragraph) => differences(paragraph, { bold: false })),
  },
  {
    id: 'HD-05',
    severity: 'E',
    about: 'a điểm reads "a) text", not bold, with a letter of the Vietnamese order',
    check: (file) =>
      contentOf(file).flatMap((paragraph) => {
        const [, letter] = diem.exec(paragraph.text) ?? []
        if (letter === undefined) return []
        const known = letters.includes(letter)
        return [
          ...(known ? [] : [`${paragraph.where}: “${letter})” is no letter of a điểm.`]),
          ...differences(paragraph, { bold: false, italic: false }),
        ]
      }),
  },
  {
    id: 'HD-06',
    severity: 'E',
    about: 'numbers have no gap and begin anew below each parent',
    check: numberingFaults,
  },
  {
    id: 'HD-07',
    severity: 'W',
    about: 'no headings numbered "1.1."',
    check: (file) =>
      contentOf(file)
        .filter(({ text }) => nested.test(text))
        .map(({ where }) => `${where} is numbered in a way the decree does not know.`),
  },
  {
    id: 'HD-08',
    severity: 'W',
    about: 'headings stay with the text below',
    check: (file) =>
      contentOf(file)
        .filter((paragraph) => isHeading(paragraph) && !paragraph.keepNext)
        .map(({ where }) => `${where} may be left alone at the foot of a page.`),
  },
  {
    id: 'HD-09',
    severity: 'E',
    about: 'phần and mục have a title',
    check: (file) =>
      contentOf(file).flatMap((paragraph, at, all) => {
        const next = all[at + 1]
        const lacks =
          /^[IVXLC]+\.$/.test(paragraph.text) ||
          (paragraph.outline !== undefined && /^(?:\d+\.|\p{L}\))$/u.test(paragraph.text)) ||
          (phan.test(paragraph.text) && (!next || isHeading(next)))
        return lacks ? [`${paragraph.where} has no title.`] : []
      }),
  },
]

function bodySize(file: DocxFile): number | undefined {
  const first = contentOf(file).find((paragraph) => !isHeading(paragraph))
  return first && visibleRuns(first)[0]?.size
}

/** One counter per level; a number begins anew where its parent goes on (PL I, II.6.đ). */
function numberingFaults(file: DocxFile): string[] {
  const levels: readonly { pattern: RegExp; label: (position: number) => string | undefined }[] = [
    { pattern: /^Phần ([IVXLC]+)$/, label: roman },
    { pattern: muc, label: roman },
    { pattern: khoan, label: String },
    { pattern: diem, label: (position) => letters[position - 1] },
  ]
  const counts = levels.map(() => 0)
  return contentOf(file).flatMap(({ text, where }) => {
    const level = levels.findIndex(({ pattern }) => pattern.test(text))
    const current = levels[level]
    if (!current) return []
    const position = (counts[level] ?? 0) + 1
    counts.splice(level, counts.length, position, ...levels.slice(level + 1).map(() => 0))
    const [, found = ''] = current.pattern.exec(text) ?? []
    const wanted = current.label(position)
    return found === wanted
      ? []
      : [`${where} is numbered ${found}, must be ${wanted ?? 'no more'}.`]
  })
}
