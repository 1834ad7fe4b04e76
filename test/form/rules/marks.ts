import { allParagraphs, type Paragraph } from '../docx-file.ts'
import { differences, points, type Rule, sameWords } from './rule.ts'

/** Degrees of urgency (PL I, III.2.b): bold capitals of 13–14 pt in a box; they alone may be red. */
const urgencies = ['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN']

const isBoxed = ({ borders }: Paragraph): boolean =>
  Boolean(borders.top && borders.bottom && borders.left && borders.right)

/** A paragraph that holds a degree of urgency and nothing else, however it is written. */
export function isUrgency({ text }: Paragraph): boolean {
  const known = urgencies.filter(({ length }) => length === text.length)
  return known.some((urgency) => sameWords(text.toUpperCase(), urgency))
}

export const markRules: readonly Rule[] = [
  {
    id: 'MK-01',
    severity: 'E',
    about: 'a degree of urgency is boxed, in bold capitals of 13–14 pt',
    check: (file) =>
      allParagraphs(file)
        .filter(isUrgency)
        .flatMap((paragraph) => [
          ...differences(paragraph, {
            size: [points(13), points(14)],
            bold: true,
            italic: false,
            case: 'capitals',
          }),
          ...(isBoxed(paragraph) ? [] : [`${paragraph.where} is not boxed.`]),
        ]),
  },
  {
    id: 'MK-02',
    severity: 'I',
    about: '"DỰ THẢO" stands on drafts alone',
    check: (file, { draft }) =>
      allParagraphs(file)
        .filter(({ text }) => !draft && sameWords(text.toUpperCase(), 'DỰ THẢO'))
        .map(({ where }) => `${where} stands on a report that is no draft.`),
  },
]
