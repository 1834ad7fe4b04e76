import type { CitedDocument } from '../../../dataset/dataset.ts'
import type { Location } from '../../../source/location.ts'
import { type Passage, placeOf } from './passage.ts'
import { isOwnText } from './typed-words.ts'

/** A numbered document as the text, or the data, names it. */
export interface Mention {
  /** As printed: `Kế hoạch số 06/KH-UBND`. */
  readonly text: string
  readonly at: Location
  /** In the prose or a template, a person typed it; otherwise it is bound or declared. */
  readonly isTyped: boolean
  readonly isInNote: boolean
  /** Small letters; with `number` and `symbol` it names the document. */
  readonly kind: string
  /** Without zeros before it: `6`. */
  readonly number: string
  /** What follows the number, without spaces, in capitals: `/KH-UBND`, `/2020/NĐ-CP`, or nothing. */
  readonly symbol: string
  /** As `2023-04-12`, whether or not there is such a day. */
  readonly date?: string
  /** In small letters. */
  readonly issuer?: string
  /** Id of the declared document. */
  readonly id?: string
}

/**
 * Kinds of documents that carry a number (Nghị định 30/2020, Điều 7, and what Party and lawmaking
 * bodies issue). Laws are cited by title (Phụ lục I, II.6.b); `Đề án 06` is a name.
 */
const kinds = [
  'nghị quyết liên tịch',
  'nghị quyết',
  'nghị định',
  'quyết định',
  'chỉ thị',
  'thông tư liên tịch',
  'thông tư',
  'kế hoạch',
  'công văn',
  'công điện',
  'báo cáo',
  'thông báo',
  'tờ trình',
  'kết luận',
  'hướng dẫn',
  'quy định',
  'quy chế',
  'chương trình',
  'phương án',
  'giấy mời',
  'văn bản',
]

/** Kinds that people cite by a bare number: `Nghị quyết 57`. */
const bareKinds = ['nghị quyết', 'nghị định', 'chỉ thị', 'thông tư', 'kết luận']

const symbolPattern = '(?:/(?:19|20)\\d{2})?(?:[/-] ?(?=\\p{Lu}{2})\\p{Lu}[\\p{L}\\d&]*)*'

const mentionPattern = new RegExp(
  `(?<![\\p{L}\\d])(?<kind>${kinds.join('|')})(?<announced> số:?)? ` +
    `(?<number>\\d{1,5})(?<symbol>${symbolPattern})(?![\\p{L}\\d%.,/-]*[\\p{L}\\d%])`,
  'giu',
)

const day = '\\d{1,2}(?:[/.-]\\d{1,2}[/.-]\\d{4}| tháng \\d{1,2} năm \\d{4})'

/** Date and issuer behind a number: `ngày … của …`, `của … ngày …`. */
const factsPattern = new RegExp(
  `^[,\\s(]*(?:của (?<first>[^,;.()]{2,60}?),? )?(?:ban hành )?ngày (?<date>${day})` +
    '(?: của (?<second>[^,;.()]{2,60}?)(?=[,;.()]|$| (?:về|ban hành|phê duyệt|quy định|giao|để)(?!\\p{L})))?',
  'u',
)

/** The documents that the passages name, in reading order. */
export function mentionsIn(passages: readonly Passage[]): Mention[] {
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(mentionPattern)].flatMap((match): Mention[] => {
      const { kind = '', announced, number = '', symbol = '' } = match.groups ?? {}
      const isNumbered = symbol !== '' || announced !== undefined
      if (!isNumbered && !bareKinds.includes(kind.toLowerCase())) return []
      const end = match.index + match[0].length
      const { date, first, second } = factsPattern.exec(passage.text.slice(end))?.groups ?? {}
      const issuer = first ?? second
      return [
        {
          text: match[0],
          at: placeOf(passage, match.index, end),
          isTyped: isOwnText(passage, { start: match.index, end }),
          isInNote: passage.kind === 'note',
          ...named(kind, number, symbol),
          ...(date !== undefined && { date: dateOf(date) }),
          ...(issuer !== undefined && { issuer: issuer.toLowerCase() }),
        },
      ]
    }),
  )
}

/** A document of the data as a mention; undefined where it has no number. */
export function declaredMention(document: CitedDocument): Mention | undefined {
  const [, number = '', symbol = ''] = /^(\d+)(.*)$/.exec(document.number ?? '') ?? []
  if (number === '') return undefined
  const { id, at, date, issuer, kind } = document
  return {
    id,
    text: `${kind} số ${document.number}`,
    at,
    isTyped: false,
    isInNote: false,
    ...named(kind, number, symbol),
    ...(date !== undefined && { date }),
    ...(issuer !== undefined && { issuer: issuer.toLowerCase() }),
  }
}

/** Whether two mentions write one number in the same way. */
export function isSameForm(one: Mention, other: Mention): boolean {
  return isSameNumber(one, other) && one.symbol === other.symbol
}

/** Whether the first leaves out what the second says: `495/BHXH` of `495/BHXH-GĐBHYT`. */
export function isShortForm(one: Mention, other: Mention): boolean {
  const rest = other.symbol.slice(one.symbol.length)
  return isSameNumber(one, other) && other.symbol.startsWith(one.symbol) && /^[/-]/.test(rest)
}

/**
 * Whether one document has two dates. Numbers begin anew each year and belong to their issuer
 * (Nghị định 30/2020, Điều 15): other dates may be other documents.
 */
export function hasOtherDate(one: Mention, other: Mention): boolean {
  if (!isSameForm(one, other) || !one.date || !other.date || one.date === other.date) return false
  const isUnique = /^\/\d{4}/.test(one.symbol)
  const isOfOneYear = one.date.slice(0, 4) === other.date.slice(0, 4)
  const isYearMistyped = one.date.slice(4) === other.date.slice(4)
  if (!isUnique && !isOfOneYear && !isYearMistyped) return false
  return isUnique || isOfOneIssuer(one, other)
}

/** Whether the text may speak of one document, in whatever form. */
export function isSameDocument(one: Mention, other: Mention): boolean {
  const isSameName = isSameForm(one, other) || isShortForm(one, other) || isShortForm(other, one)
  if (!isSameName) return false
  return !one.date || !other.date || one.date === other.date || hasOtherDate(one, other)
}

function isOfOneIssuer({ issuer: one = '', symbol }: Mention, { issuer: other = '' }: Mention) {
  // Government and Prime Minister need not be named.
  if (/-(?:CP|TTG)$/.test(symbol)) return true
  return (
    one === other ||
    (one !== '' && other.startsWith(one)) ||
    (other !== '' && one.startsWith(other))
  )
}

function isSameNumber(one: Mention, other: Mention): boolean {
  return one.kind === other.kind && one.number === other.number
}

function named(kind: string, number: string, symbol: string) {
  return {
    kind: kind.toLowerCase(),
    number: number.replace(/^0+(?=\d)/, ''),
    symbol: symbol.replaceAll(' ', '').toUpperCase(),
  }
}

/** `05/3/2020`, `5.3.2020` and `05 tháng 3 năm 2020` as `2020-03-05`. */
function dateOf(text: string): string {
  const [date = '', month = '', year = ''] = text.match(/\d+/g) ?? []
  return [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-')
}
