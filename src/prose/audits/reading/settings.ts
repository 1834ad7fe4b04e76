import type { ReadPassage } from '../prose-audit.ts'
import type { NumberInText } from './numbers-in-text.ts'
import { byStretch, sentencesOf } from './sentences.ts'

/** What stands around a sentence and narrows what it speaks of. */
export interface Setting {
  /** Levels, places, fields and times that are named there, in their order; empty where none is. */
  readonly narrowed: string
  /** Whether it tells what is wanted, rather than what is. */
  readonly isGoal: boolean
}

/**
 * Levels, places, fields, times and who did it: with another of them, the same words speak of
 * another thing.
 */
const narrowing =
  /(?<!\p{L}|toàn |các |địa bàn |tồn |hiện )(?:cấp(?!\s\d)|tại|ở|đối với|riêng|lĩnh vực|ngành|khu vực|vùng|nhóm|khối|bản|thôn|xã|phường|huyện|tỉnh|năm|quý|tháng|ngày|đợt|lớp|kỳ|đầu|cuối|theo|công an|phòng|sở|trung tâm|trường|bệnh viện|bưu điện|viettel|vnpt|vinaphone|mobifone)(?!\p{L})(?:\s[\p{L}\d/.]+)?/giu

/** Lead-ins that narrow nothing: `Kết quả như sau:`, `Tồn tại, hạn chế:`. */
const plainLead =
  /(?<!\p{L})(?:kết quả|như sau|sau đây|cụ thể|gồm|trong đó|tồn tại|hạn chế|tỷ lệ|chỉ tiêu)(?!\p{L})/iu

/** What is wanted is no value of today; `kết quả thực hiện mục tiêu` is what came of it. */
const wanted =
  /(?<!\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu|kế hoạch|dự kiến|nhiệm vụ|phương hướng|giải pháp|kiến nghị)(?!\p{L})/iu

/** How far back the sentences of a passage narrow those that follow. */
const farthest = 400

/** The longest paragraph that may be a heading in other dress: `a) Cấp huyện`, `**Cấp xã**`. */
const longestHeading = 120

/** A number of the text and what it is said within, told when it is asked for. */
export interface SetNumber {
  readonly number: NumberInText
  setting(): Setting
}

/**
 * The figures of all passages in reading order, each within its headings, what serves as one, the
 * lead-in of its list and the sentences before it.
 */
export function setNumbersIn(passages: readonly ReadPassage[]): SetNumber[] {
  let headings: string[] = []
  let heading = ''
  let lead = ''
  return passages.flatMap((passage) => {
    const { kind, level = 1, text, numbers } = passage
    if (kind === 'heading') {
      headings = [...headings.slice(0, level - 1), text]
      heading = ''
    }
    if (kind !== 'item' && kind !== 'point') lead = /:\s*$/.test(text) ? text : ''
    if (kind === 'paragraph' && numbers.length === 0 && looksLikeHeading(text)) heading = text
    const isOfBody = kind === 'paragraph' || kind === 'item' || kind === 'point'
    const around = isOfBody ? [...headings, lead] : []
    const names = isOfBody ? [heading, plainLead.test(lead) ? '' : lead] : []
    const sentences = sentencesOf(text)
    return byStretch(sentences, numbers).flatMap((said, index) => {
      const start = sentences[index]?.start ?? 0
      return said.map((number) => ({
        number,
        setting() {
          const clause = Math.max(start, text.lastIndexOf(';', number.start))
          const before = text.slice(Math.max(0, clause - farthest), clause)
          return settingOf([...around, before], names, text.slice(clause, number.start))
        },
      }))
    })
  })
}

/** `names` narrow by all of their words; what the sentence itself says again narrows nothing. */
function settingOf(texts: readonly string[], names: readonly string[], own: string): Setting {
  const found = texts
    .flatMap((text) => text.toLowerCase().match(narrowing) ?? [])
    .filter((words) => !own.toLowerCase().includes(words))
  return {
    narrowed: [...found, ...names.filter(Boolean)].map((each) => `${each};`).join(''),
    isGoal: [...texts, ...names].some(
      (text) => wanted.test(text) && !/^\s*(?:kết quả|tình hình)/iu.test(text),
    ),
  }
}

function looksLikeHeading(text: string): boolean {
  return text.length <= longestHeading && !/[.,;:!?…]\s*$/.test(text)
}
