import { isDate } from '../../dataset/calendar.ts'
import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import type { ProseAudit } from './prose-audit.ts'
import { type Found, findTyped, wholeWords } from './reading/typed-words.ts'

/** Words after `tháng 03` that make it a count: `tháng 03 cuộc họp`. */
const counted = 'cuộc|lớp|buổi|hội nghị|đơn vị|người|văn bản|hồ sơ|đợt|lượt'

/**
 * Days below 10 and months 1 and 2 have a zero before them, other months have none (Nghị định
 * 30/2020, Phụ lục I, II.4.b). The rule is made for the date of the document; a date in words
 * follows it everywhere, one with strokes by habit.
 */
export const paddedMonthAudit: ProseAudit = {
  name: 'padded-month',
  question: 'Are days and months written with zeros where the decree has them?',
  run: ({ passages }) => [
    ...findTyped(
      passages,
      wholeWords(`(?<!\\d )(?<word>[Tt]háng) 0(?<month>[3-9])(?! (?:${counted}))`),
    ).map((found) => padded(found, `${found.groups['word']} ${found.groups['month']}`)),
    ...findTyped(passages, wholeWords('(?<word>[Qq]uý) 0(?<quarter>[1-4])')).map((found) =>
      padded(found, `${found.groups['word']} ${quarters[Number(found.groups['quarter'])]}`),
    ),
    ...findTyped(
      passages,
      wholeWords(
        '(?<word>[Nn]gày) (?<day>\\d{1,2}) tháng (?<month>0[3-9]|\\d{1,2}(?= năm \\d{4}))',
      ),
    ).flatMap((found) => {
      const { word, day = '', month = '' } = found.groups
      const expected = `${word} ${day.padStart(2, '0')} tháng ${monthText(month)}`
      return expected === found.text ? [] : [padded(found, expected)]
    }),
    ...findTyped(
      passages,
      /(?<![\d/])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>(?:19|20)\d{2})(?![\d/])/gu,
    ).flatMap((found) => {
      const { day = '', month = '', year = '' } = found.groups
      const expected = `${day.padStart(2, '0')}/${monthText(month)}/${year}`
      if (expected === found.text) return []
      return [diagnostic('prose/date-form', { written: found.text, expected }, found.at)]
    }),
  ],
}

/** Days that the calendar does not have, and stretches of time that end before they begin. */
export const calendarAudit: ProseAudit = {
  name: 'calendar',
  question: 'Is there such a day, and does each stretch of time end after it begins?',
  run: ({ passages }) => [
    ...[anyDate, yearlessDate].flatMap((pattern) =>
      findTyped(passages, pattern).flatMap((found) =>
        isDate(isoDate(found.groups))
          ? []
          : [diagnostic('prose/no-such-date', { text: found.text }, found.at)],
      ),
    ),
    ...findTyped(passages, dateRange).flatMap((found) => {
      const { day, month, year, day2, month2, year2 } = found.groups
      const from = isoDate({ day, month, year })
      const to = isoDate({ day: day2, month: month2, year: year2 })
      return isDate(from) && isDate(to) ? reversed(found, from, to) : []
    }),
    ...findTyped(passages, yearRange).flatMap((found) =>
      reversed(found, found.groups['from'] ?? '', found.groups['to'] ?? ''),
    ),
  ],
}

const quarters = ['', 'I', 'II', 'III', 'IV']

const date = (suffix: string) =>
  `(?<day${suffix}>\\d{1,2})(?:/| tháng )(?<month${suffix}>\\d{1,2})(?:/| năm )(?<year${suffix}>(?:19|20)\\d{2})`

const anyDate = new RegExp(`(?<![\\d/])${date('')}(?![\\d/])`, 'gu')

const yearlessDate = /(?<=[Nn]gày )(?<day>\d{1,2})\/(?<month>0?[1-9]|1[0-2])(?![\d/])/gu

const dateRange = new RegExp(
  `(?<![\\d/])${date('')}(?: ?[-–] ?| (?:đến|tới)(?: hết| trước)? )(?:ngày )?${date('2')}(?![\\d/])`,
  'gu',
)

const yearRange = wholeWords(
  '(?:giai đoạn(?: từ)?(?: năm)?|từ năm|các năm) (?<from>(?:19|20)\\d{2})(?: ?[-–] ?| (?:đến|tới)(?: hết)?(?: năm)? )(?<to>(?:19|20)\\d{2})',
)

function padded(found: Found, expected: string): Diagnostic {
  return diagnostic('prose/padded-month', { written: found.text, expected }, found.at)
}

function reversed(found: Found, from: string, to: string): Diagnostic[] {
  return from > to ? [diagnostic('prose/reversed-range', { text: found.text }, found.at)] : []
}

/** Without a year, the 29th of February is a day. */
function isoDate({ day = '', month = '', year = '2024' }: Found['groups']): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function monthText(month: string): string {
  return Number(month) < 3 ? month.padStart(2, '0') : String(Number(month))
}
