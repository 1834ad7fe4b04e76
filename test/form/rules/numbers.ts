import { dateIn, datesIn } from './dates.ts'
import { partsOf, textsOf } from './report-parts.ts'
import type { Rule } from './rule.ts'
import { readingOrder } from './wording.ts'

/** "13.57 tỷ", "16.23%": a point where Vietnamese has a comma (NĐ 86/2012, PL V). */
const decimalPoint = /(?<![\d.,])\d{1,3}\.\d{1,2} ?(?:%|tỷ|triệu|điểm phần trăm)/gu

/** Four digits and more in a row, which are no year, number of a document or code. */
const ungrouped =
  /(?<![\p{L}\d.,/:_-])(?!(?:19|20)\d{2}(?!\d))[1-9]\d{3,}(?![\d/_-]|[.,]\d|\p{L})/gu
/** "1234.567", "1.23.456": groups that are not of three; a comma between groups. */
const wronglyGrouped =
  /(?<![\d.,])(?:\d{4,}(?:\.\d{3})+|\d{1,3}(?:\.\d{3})*\.\d{4,}|\d{1,3}(?:\.\d{1,2})+(?:\.\d{3})+|\d{1,3}(?:,\d{3}){2,})(?![\d.]\d)/gu

const spacedPercent = /\d\s+%/gu

/** A count below 10 before what is counted; a number behind one of the words is a name. */
const smallCount = /(?<![\p{L}\d.,/()-])0?[1-9](?= \p{Ll})/gu
const namingWords =
  /(?:ngày|tháng|năm|quý|số|cấp|cấp độ|độ|mức|mức độ|loại|lớp|thứ|hạng|nhóm|phần|điều|khoản|mục|chương|phụ lục|án|quận|phường|tổ|khu|giai đoạn|lần thứ|tăng|giảm|gấp) $/iu
/** Lengths of time and multiples are not counts of things. */
const measuredWords = /^ (?:tháng|năm|tuần|ngày|giờ|phút|lần|cấp|chiều|lớp|tỷ|triệu)(?!\p{L})/u

const periodEnd =
  /(?:từ|đến)(?: hết)? ngày (\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})/gu

function found(pattern: RegExp, fault: string): Rule['check'] {
  return (file) =>
    readingOrder(file).flatMap(({ text, where }) =>
      [...text.matchAll(pattern)].map(([number]) => `${where}: “${number}” ${fault}.`),
    )
}

export const numberRules: readonly Rule[] = [
  {
    id: 'NU-01',
    severity: 'W',
    about: 'decimals have a comma',
    check: found(decimalPoint, 'has a point where a comma belongs'),
  },
  {
    id: 'NU-02',
    severity: 'W',
    about: 'thousands have a dot, in groups of three',
    check: (file, facts) => [
      ...found(ungrouped, 'lacks its dots')(file, facts),
      ...found(wronglyGrouped, 'is not in groups of three')(file, facts),
    ],
  },
  {
    id: 'NU-03',
    severity: 'W',
    about: 'no space before %',
    check: found(spacedPercent, 'has a space before %'),
  },
  {
    id: 'NU-04',
    severity: 'W',
    about: 'counts below 10 are written in one way',
    check: (file) => {
      const counts = textsOf(partsOf(file).content).flatMap(({ text, where }) =>
        [...text.matchAll(smallCount)]
          .filter(({ index }) => !namingWords.test(text.slice(0, index)))
          .filter(({ 0: count, index }) => !measuredWords.test(text.slice(index + count.length)))
          .map(({ 0: count, index }) => ({ count, shown: text.slice(index, index + 24), where })),
      )
      const padded = counts.filter(({ count }) => count.startsWith('0'))
      const bare = counts.filter(({ count }) => !count.startsWith('0'))
      if (padded.length === 0 || bare.length === 0) return []
      const fewer = padded.length < bare.length ? padded : bare
      return fewer.map(({ where, shown }) => `${where}: “${shown}…” is unlike the other counts.`)
    },
  },
]

export const periodRules: readonly Rule[] = [
  {
    id: 'RP-01',
    severity: 'W',
    about: 'the opening sentence names the period the figures are from',
    check: (file, { period }) => {
      const [opening] = partsOf(file).content
      if (!opening || !period) return []
      const lawful = [period.from, period.to, period.asOf]
      return [...opening.text.matchAll(periodEnd)].flatMap(([, day = '']) => {
        const date = dateIn(`ngày ${day}`) ?? datesIn(day)[0]
        return date && lawful.includes(date.latest)
          ? []
          : [`${opening.where}: ${day} is no end of the period ${period.from} to ${period.to}.`]
      })
    },
  },
  {
    id: 'RP-02',
    severity: 'W',
    about: 'the report is not issued before its figures end',
    check: (file, { period }) => {
      const issued = dateIn(partsOf(file).letterhead.date?.text ?? '')
      if (!issued || !period || issued.latest >= period.asOf) return []
      return [`It is issued by ${issued.latest}, its figures end on ${period.asOf}.`]
    },
  },
]
