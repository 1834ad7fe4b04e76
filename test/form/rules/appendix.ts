import { roman } from '../docx-file.ts'
import { firstPageFaults } from './page.ts'
import { type Appendix, partsOf, textsOf } from './report-parts.ts'
import { differences, missing, points, type Rule, size13To14 } from './rule.ts'

/**
 * "(Kèm theo Báo cáo số …/BC-… ngày … của …)": the decree names what must be said (PL I, III.1.c),
 * so the date may be in words or short.
 */
const attachedPattern = new RegExp(
  [
    /^\(Kèm theo Báo cáo số(?: (?<number>\d+))? ?(?:\/BC-[A-ZĐ&-]+)?/,
    / ?ngày(?: (?<day>\d{1,2}))?(?: tháng| ?\/)(?: ?(?<month>\d{1,2}))?/,
    /(?: năm| ?\/)(?: ?(?<year>\d{4}))? của ?(?<issuer>.*)\)$/,
  ]
    .map(({ source }) => source)
    .join(''),
)

const nameOf = ({ section }: Appendix): string => `The appendix in section ${section.number}`

export const appendixRules: readonly Rule[] = [
  {
    id: 'AP-01',
    severity: 'E',
    about: 'the text points to each appendix',
    check: (file) => {
      const { appendices, contentBlocks } = partsOf(file)
      const text = textsOf(contentBlocks).map((paragraph) => paragraph.text)
      return appendices.flatMap((_, at) => {
        const name = appendices.length > 1 ? `Phụ lục ${roman(at + 1)}` : 'Phụ lục'
        const pattern = new RegExp(`${name}(?![IVXLC\\p{L}])`, 'iu')
        return text.some((sentence) => pattern.test(sentence))
          ? []
          : [`The text does not name “${name}”.`]
      })
    },
  },
  {
    id: 'AP-02',
    severity: 'E',
    about: '"Phụ lục", with a Roman number where there are more, has 14 pt, bold, centred',
    check: (file) => {
      const { appendices } = partsOf(file)
      return appendices.flatMap(({ label }, at) => {
        if (!label) return missing('label of an appendix')
        const wanted = appendices.length > 1 ? `Phụ lục ${roman(at + 1)}` : 'Phụ lục'
        return [
          ...(label.text === wanted ? [] : [`${label.where} must read “${wanted}”.`]),
          ...differences(label, {
            size: [points(14), points(14)],
            bold: true,
            italic: false,
            alignment: 'center',
          }),
        ]
      })
    },
  },
  {
    id: 'AP-03',
    severity: 'E',
    about: 'its title is in bold capitals of 13–14 pt, upright, centred',
    check: (file) =>
      partsOf(file).appendices.flatMap((appendix) =>
        appendix.title.length === 0
          ? [`${nameOf(appendix)} has no title.`]
          : appendix.title.flatMap((line) =>
              differences(line, {
                size: size13To14,
                bold: true,
                italic: false,
                alignment: 'center',
                case: 'capitals',
              }),
            ),
      ),
  },
  {
    id: 'AP-04',
    severity: 'E',
    about: '"(Kèm theo …)" is italic, 13–14 pt, centred; filled in on paper, blank otherwise',
    check: (file, { medium, draft }) =>
      partsOf(file).appendices.flatMap((appendix) => {
        const { attached } = appendix
        if (!attached) return [`${nameOf(appendix)} has no “(Kèm theo …)”.`]
        const { where, text } = attached
        const match = attachedPattern.exec(text)
        const { number, day, month, year, issuer } = match?.groups ?? {}
        const isFilled = Boolean(number && day && month && year && issuer)
        return [
          ...differences(attached, { size: size13To14, italic: true, alignment: 'center' }),
          ...(match ? [] : [`${where} must read “(Kèm theo Báo cáo số … ngày … của …)”.`]),
          ...(medium === 'electronic' && (number || day) ? [`${where} must keep its blanks.`] : []),
          ...(medium === 'paper' && !draft && !isFilled ? [`${where} must be filled in.`] : []),
        ]
      }),
  },
  {
    id: 'AP-05',
    severity: 'E',
    about: 'its pages are counted from 1',
    check: (file) =>
      partsOf(file)
        .appendices.filter(({ section }) => section.numbers.start !== 1)
        .map((appendix) => `${nameOf(appendix)} goes on with the page numbers before it.`),
  },
  {
    id: 'AP-06',
    severity: 'W',
    about: 'its first page shows no number either',
    check: (file) => partsOf(file).appendices.flatMap(({ section }) => firstPageFaults(section)),
  },
  {
    id: 'AP-07',
    severity: 'W',
    about: 'it ends with "./."',
    check: (file) =>
      partsOf(file).appendices.flatMap(({ blocks }) => {
        const last = textsOf(blocks).at(-1)
        return last && !/[^.]\.\/\.$/.test(last.text) ? [`${last.where} must end with “./.”.`] : []
      }),
  },
]
