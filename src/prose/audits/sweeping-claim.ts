import type { Evaluation } from '../../evaluation/verdict.ts'
import { diagnostic } from '../../source/diagnostic.ts'
import type { ProseAudit } from './prose-audit.ts'
import type { Passage } from './reading/passage.ts'
import { sentenceAround } from './reading/sentences.ts'
import { findTyped, isQuoted, wholeWords } from './reading/typed-words.ts'

/** A sentence that praises all targets beside targets that were missed. */
export const sweepingClaimAudit: ProseAudit = {
  name: 'sweeping-claim',
  question: 'Does the text say that all is done where the figures say that it is not?',
  run: (prose) =>
    claims.flatMap((pattern) =>
      findTyped(prose.passages, pattern).flatMap((found) => {
        const { passage, start, end, text, groups, at } = found
        const around = sentenceAround(passage.text, start)
        const before = passage.text.slice(around.start, start)
        const sentence = passage.text.slice(around.start, around.end)
        const missed = missedInside(sentence) ?? missedOf(prose.evaluation, groups['goals'] ?? '')
        if (missed === undefined || missed.open === 0) return []
        const isWish = planning.test(before) || isPlan(prose.passages, passage)
        const isNarrow = isOfSome.test(text) || narrowed.test(passage.text.slice(end, around.end))
        const isHonest = honest.test(passage.text)
        if (isWish || isNarrow || isHonest || isQuoted(found)) return []
        const params = { claim: text, open: String(missed.open), total: String(missed.total) }
        return [diagnostic('prose/sweeping-claim', params, at)]
      }),
    ),
}

const every = '(?:tất cả(?: các)?|toàn bộ(?: các)?|100%(?: các| số)?|mọi|các)'

const goal = '(?:chỉ tiêu|mục tiêu|nhiệm vụ)'

const goals = `(?<goals>${goal}(?:(?:,| và) ${goal})*)`

/** What is said of all of them: before the claim, or behind it. */
const claims = [
  wholeWords(
    `(?:${every}|số lượng) ${goals}(?: (?!về |thuộc |của nhóm |trong lĩnh vực )[^.;:,]{1,60}?)? (?:đã |đều )*` +
      '(?:cơ bản (?:đã )?(?:được )?(?:hoàn thành|đạt)|(?:được )?(?:hoàn thành|đạt)(?: và|,) vượt|đều (?:được )?(?:hoàn thành|đạt|vượt))',
  ),
  wholeWords(`100%(?: số| các)? ${goals}[^.;:,]{0,60}? (?:đạt|hoàn thành)`),
  wholeWords(
    '(?:(?:hoàn thành|đạt) (?:tất cả(?: các)?|toàn bộ(?: các)?|100%(?: các| số)?)|' +
      '(?:cơ bản (?:hoàn thành|đạt)|(?:hoàn thành|đạt)(?: và|,) vượt(?: mức)?|hoàn thành (?:tốt|xuất sắc|toàn diện))' +
      ` ${every}) ${goals}`,
  ),
].map((pattern) => new RegExp(pattern.source, 'giu'))

/** Before the claim: a wish or an order claims nothing, and a denial says the opposite. */
const planning = anywhere(
  'phấn đấu|nhằm|để|quyết tâm|bảo đảm|đảm bảo|cần|phải|sẽ|tiếp tục|tập trung|yêu cầu|đề nghị|đôn đốc|khẩn trương|nỗ lực|góp phần|chưa|không|phần lớn|hầu hết|đa số|nhiều|một số|nếu|dự kiến|kế hoạch',
)

/** Behind the claim: it is of one field alone. */
const narrowed = /^ (?:về|thuộc|của nhóm|trong lĩnh vực|trong nhóm|của lĩnh vực) (?!chuyển đổi số)/u

/** The claim itself is of some targets, or of others than the report's. */
const isOfSome = /chủ yếu|kinh tế ?- ?xã hội/u

/** The paragraph says itself that something is missed. */
const honest =
  /(?:không|chưa) (?:đạt|hoàn thành)|chưa đến hạn|còn lại|trừ |riêng (?:chỉ tiêu|nhiệm vụ)/u

const planHeading = /^(?:nhiệm vụ|phương hướng|mục tiêu|giải pháp|kiến nghị|đề xuất)/iu

/** Whole words, asked for by a yes or no. */
function anywhere(pattern: string): RegExp {
  return new RegExp(wholeWords(pattern).source, 'u')
}

interface Missed {
  readonly open: number
  readonly total: number
}

/** Counts that the sentence itself gives: `hoàn thành 10/20 chỉ tiêu; 12/27 nhiệm vụ`. */
function missedInside(sentence: string): Missed | undefined {
  const counts = [
    ...sentence.matchAll(/(?<![\d/.,])(\d{1,3})\/(\d{1,3}) (?:chỉ tiêu|nhiệm vụ|mục tiêu)/gu),
  ]
  if (counts.length === 0) return undefined
  const sum = (group: number) => counts.reduce((all, count) => all + Number(count[group]), 0)
  return { open: sum(2) - sum(1), total: sum(2) }
}

/** Targets of the evaluation; tasks where the sentence speaks of tasks alone. */
function missedOf({ report, counts }: Evaluation, goals: string): Missed | undefined {
  if (/chỉ tiêu|mục tiêu/iu.test(goals)) {
    const { no_target: _, not_applicable: __, ...judged } = counts
    return { open: counts.not_met, total: Object.values(judged).reduce((a, b) => a + b, 0) }
  }
  const open = report.tasks.filter(({ status }) => status !== 'done')
  return report.tasks.length === 0 ? undefined : { open: open.length, total: report.tasks.length }
}

/** Whether a passage stands in a part of the report about what is to be done. */
function isPlan(passages: readonly Passage[], passage: Passage): boolean {
  const before = passages.slice(0, passages.indexOf(passage))
  const heading = before.findLast(({ kind, level }) => kind === 'heading' && level === 1)
  const isBody = passage.kind !== 'note' && passage.kind !== 'data-text'
  return isBody && heading !== undefined && planHeading.test(heading.text)
}
