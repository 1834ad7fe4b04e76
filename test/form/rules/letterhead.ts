import type { Paragraph } from '../docx-file.ts'
import { linesOf } from '../text-width.ts'
import { dateIn, isDay } from './dates.ts'
import { partsOf } from './report-parts.ts'
import {
  differences,
  lineBelow,
  missing,
  points,
  type Rule,
  sameWords,
  size12To13,
  size13To14,
  thirdToHalf,
} from './rule.ts'

/** Ô 1 (PL I, II.1). */
const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const motto = 'Độc lập - Tự do - Hạnh phúc'

/** "Có độ dài bằng độ dài của dòng chữ" (PL I, II.1.b); fonts differ by a few hundredths. */
const fullLength = [0.95, 1.05] as const

/** Sizes go up and down together: 12/13/13 or 13/14/14 (PL I, V, footnote). */
const sizesWith: Readonly<Record<number, number>> = {
  [points(12)]: points(13),
  [points(13)]: points(14),
}

/** Báo cáo is BC; the number has a leading 0 below 10; groups are joined by "-" (PL I, II.3). */
const numberPattern = /^Số: (?:0[1-9]|[1-9]\d+)?\/BC-[A-ZĐ]+(?:-[A-ZĐ]+)*$/

/** A leading 0 for days below 10 and for January and February alone (PL I, II.4.b). */
const datePattern =
  /^[^,]+, ngày(?: (?:0[1-9]|[12]\d|3[01]))? tháng(?: (?:0[12]|[3-9]|1[0-2]))? năm \d{4}$/

/** Places named after a person, a number or an event carry their full name (PL I, II.4.a). */
const fullPlaceNames: Readonly<Record<string, string>> = {
  'Hồ Chí Minh': 'Thành phố Hồ Chí Minh',
  'Điện Biên Phủ': 'Phường Điện Biên Phủ',
}

/** Words for kinds of places, which begin with one capital in a full name. */
const kindsOfPlaces = ['phố', 'xã', 'trấn', 'khu']

/** District bodies ended on this day (Luật Tổ chức chính quyền địa phương 72/2025/QH15). */
const twoLevelsSince = '2025-07-01'

const people = /^(?:Ủy|Uỷ|ỦY|UỶ) BAN NHÂN DÂN|^HỘI ĐỒNG NHÂN DÂN/

const sizeOf = (paragraph: Paragraph | undefined): number | undefined =>
  paragraph?.runs.find(({ text }) => text.trim() !== '')?.size

const singleSpaced = ({ spacing: { line, rule } }: Paragraph): boolean =>
  line === 240 && rule === 'auto'

export const nationRules: readonly Rule[] = [
  {
    id: 'QH-01',
    severity: 'E',
    about: 'Quốc hiệu has its exact words, top right',
    check: (file) => {
      const found = partsOf(file).letterhead.nation
      if (!found) return missing('Quốc hiệu in the right cell of a table at the top')
      return sameWords(found.text, nation) ? [] : [`${found.where} must read “${nation}”.`]
    },
  },
  {
    id: 'QH-02',
    severity: 'E',
    about: 'Quốc hiệu has 12–13 pt, bold, upright, centred',
    check: (file) => {
      const found = partsOf(file).letterhead.nation
      return found
        ? differences(found, { size: size12To13, bold: true, italic: false, alignment: 'center' })
        : missing('Quốc hiệu')
    },
  },
  {
    id: 'QH-03',
    severity: 'W',
    about: 'Quốc hiệu stands on one line',
    check: (file) => {
      const found = partsOf(file).letterhead.nation
      if (!found) return missing('Quốc hiệu')
      const { length } = linesOf(found)
      return length === 1 ? [] : [`${found.where} breaks into ${length} lines in its cell.`]
    },
  },
  {
    id: 'TN-01',
    severity: 'E',
    about: 'Tiêu ngữ has its exact words and spaced hyphens',
    check: (file) => {
      const found = partsOf(file).letterhead.motto
      if (!found) return missing('Tiêu ngữ')
      return found.text === motto ? [] : [`${found.where} must read “${motto}”.`]
    },
  },
  {
    id: 'TN-02',
    severity: 'E',
    about: 'Tiêu ngữ has 13–14 pt, bold, upright, centred',
    check: (file) => {
      const found = partsOf(file).letterhead.motto
      return found
        ? differences(found, { size: size13To14, bold: true, italic: false, alignment: 'center' })
        : missing('Tiêu ngữ')
    },
  },
  {
    id: 'TN-03',
    severity: 'E',
    about: 'a solid line as long as Tiêu ngữ stands below it',
    check: (file) => {
      const { motto: found, mottoLine } = partsOf(file).letterhead
      return found ? lineBelow(mottoLine, [found], fullLength) : missing('Tiêu ngữ')
    },
  },
  {
    id: 'TN-04',
    severity: 'E',
    about: 'Quốc hiệu and Tiêu ngữ are single spaced',
    check: (file) => {
      const { nation: above, motto: below } = partsOf(file).letterhead
      return [above, below].flatMap((paragraph) => {
        if (!paragraph) return missing('Quốc hiệu and Tiêu ngữ')
        const { before, after } = paragraph.spacing
        const isTight = singleSpaced(paragraph) && before === 0 && after === 0
        return isTight ? [] : [`${paragraph.where} has space around its line.`]
      })
    },
  },
  {
    id: 'SZ-01',
    severity: 'E',
    about: 'Quốc hiệu, Tiêu ngữ and date have 12/13/13 or 13/14/14 pt',
    check: (file) => {
      const head = partsOf(file).letterhead
      const sizes = [head.nation, head.motto, head.date].map((part) => sizeOf(part) ?? 0)
      const [first = 0, ...others] = sizes
      if (others.every((size) => size === sizesWith[first])) return []
      return [`The letterhead has sizes ${sizes.map((size) => size / 2).join('/')} pt.`]
    },
  },
]

export const issuerRules: readonly Rule[] = [
  {
    id: 'CQ-01',
    severity: 'E',
    about: 'the issuer is named in bold capitals of 12–13 pt, centred',
    check: (file) => {
      const { issuer } = partsOf(file).letterhead
      if (issuer.length === 0) return missing('issuer in the left cell of the letterhead')
      return issuer.flatMap((line) =>
        differences(line, {
          size: size12To13,
          bold: true,
          italic: false,
          alignment: 'center',
          case: 'capitals',
        }),
      )
    },
  },
  {
    id: 'CQ-02',
    severity: 'E',
    about: 'a superior body stands above, in capitals of 12–13 pt, not bold',
    check: (file) =>
      partsOf(file).letterhead.superior.flatMap((line) =>
        differences(line, {
          size: size12To13,
          bold: false,
          italic: false,
          alignment: 'center',
          case: 'capitals',
        }),
      ),
  },
  {
    id: 'CQ-03',
    severity: 'E',
    about: 'a line of 1/3–1/2 of the text stands below the issuer',
    check: (file) => {
      const { issuer, issuerLine } = partsOf(file).letterhead
      return issuer.length > 0 ? lineBelow(issuerLine, issuer, thirdToHalf) : missing('issuer')
    },
  },
  {
    id: 'CQ-04',
    severity: 'W',
    about: 'a committee or council of the people has no superior line',
    check: (file) => {
      const { issuer, superior } = partsOf(file).letterhead
      if (!people.test(issuer[0]?.text ?? '')) return []
      return superior.map(({ where }) => `${where} stands above a body that has no superior line.`)
    },
  },
  {
    id: 'CQ-05',
    severity: 'E',
    about: 'no body of district level issues from 01/7/2025 on',
    check: (file) => {
      const { issuer, superior, date } = partsOf(file).letterhead
      const issued = dateIn(date?.text ?? '')
      if (!issued || issued.latest < twoLevelsSince) return []
      return [...superior, ...issuer]
        .filter(({ text }) => /(?:^|\s)(?:HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN)(?:\s|$)/.test(text))
        .map(({ where }) => `${where} names a district body on a date that has none.`)
    },
  },
]

export const numberAndDateRules: readonly Rule[] = [
  {
    id: 'SO-01',
    severity: 'E',
    about: 'the number reads "Số: …/BC-…"',
    check: (file) => {
      const { number } = partsOf(file).letterhead
      if (!number) return missing('number under the issuer')
      return numberPattern.test(number.text) ? [] : [`${number.where} is no number of a report.`]
    },
  },
  {
    id: 'SO-02',
    severity: 'E',
    about: 'the number has 13 pt, upright, not bold, centred',
    check: (file) => {
      const { number } = partsOf(file).letterhead
      if (!number) return missing('number under the issuer')
      const size = [points(13), points(13)] as const
      return differences(number, { size, bold: false, italic: false, alignment: 'center' })
    },
  },
  {
    id: 'SO-03',
    severity: 'W',
    about: 'the number is blank until the registry gives one',
    check: (file, facts) => {
      const { number } = partsOf(file).letterhead
      const [, printed = ''] = /^Số: ?(\d*)/.exec(number?.text ?? '') ?? []
      const given = facts.number ?? ''
      return printed === given ? [] : [`The number is “${printed}”, the registry gave “${given}”.`]
    },
  },
  {
    id: 'DD-01',
    severity: 'E',
    about: 'place and date read "…, ngày … tháng … năm …" and the day exists',
    check: (file) => {
      const { date } = partsOf(file).letterhead
      if (!date) return missing('place and date under Tiêu ngữ')
      if (!datePattern.test(date.text)) return [`${date.where} is no place and date.`]
      const day = dateIn(date.text)
      return day && isDay(day) ? [] : [`${date.where} names a day that does not exist.`]
    },
  },
  {
    id: 'DD-02',
    severity: 'E',
    about: 'the date has 13–14 pt, italic, not bold, centred, level with the number',
    check: (file) => {
      const { date, dateRow, numberRow } = partsOf(file).letterhead
      if (!date) return missing('place and date under Tiêu ngữ')
      return [
        ...differences(date, { size: size13To14, bold: false, italic: true, alignment: 'center' }),
        ...(dateRow === numberRow ? [] : [`${date.where} is not level with the number.`]),
      ]
    },
  },
  {
    id: 'DD-03',
    severity: 'E',
    about: 'each word of the place has a capital',
    check: (file) => {
      const { date } = partsOf(file).letterhead
      const words = placeOf(date)
        .split(/[\s-]+/)
        .filter((word) => !kindsOfPlaces.includes(word))
      const small = words.filter((word) => /^\p{Ll}/u.test(word))
      return small.map((word) => `The place has “${word}” without a capital.`)
    },
  },
  {
    id: 'DD-04',
    severity: 'W',
    about: 'a place named after a person, number or event has its full name',
    check: (file) => {
      const place = placeOf(partsOf(file).letterhead.date)
      const full = fullPlaceNames[place]
      if (full) return [`The place “${place}” must read “${full}”.`]
      return /^\d+$/.test(place) ? [`The place “${place}” lacks its kind.`] : []
    },
  },
]

const placeOf = (date: Paragraph | undefined): string => date?.text.split(',')[0]?.trim() ?? ''
