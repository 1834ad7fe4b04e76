import { toDecimal } from '../dataset/rational.ts'
import type { Verdict } from '../evaluation/verdict.ts'
import { printCounts, printResult, printTarget } from './amounts.ts'
import { formatDecimal } from './numbers.ts'
import { englishStatuses, vietnameseStatuses } from './statuses.ts'

/** How a verdict came about, in one sentence: `16,23% (31/191) so với 80%: Không đạt, thiếu 63,77 điểm phần trăm.` */
export function verdictSentence(verdict: Verdict, language: 'vi' | 'en'): string {
  const vietnamese = language === 'vi'
  const statuses = vietnamese ? vietnameseStatuses : englishStatuses
  const { judged, indicator, status, override, parts, target: inForce } = verdict
  const name = statuses[status]
  if (override) {
    return vietnamese
      ? `${name}, do ${override.by} kết luận: ${override.reason}.`
      : `${name}, set by ${override.by}: ${override.reason}.`
  }
  if (parts.length > 0) return parentSentence(verdict, name, vietnamese)
  const amount = judged.result?.amount
  const counts = amount && printCounts(amount)
  const result = printResult(verdict)
  const shown = counts === undefined ? result : `${result} (${counts})`
  const target = inForce && printTarget(inForce.condition, indicator)
  if (shown === '' || target === undefined) return `${shown === '' ? '' : `${shown}: `}${name}.`
  const against = vietnamese ? 'so với chỉ tiêu' : 'against a target of'
  return `${shown} ${against} ${target}: ${name}${marginText(verdict, vietnamese)}.`
}

function marginText(
  { margin, bounds, decimals, indicator, status, comparator, target }: Verdict,
  vietnamese: boolean,
): string {
  const judged = status === 'met' || status === 'not_met' || status === 'not_yet'
  // Of a number that is only known nearly, the distance is not known.
  if (!margin || margin.numerator === 0n || !judged || bounds) return ''
  const short = margin.numerator < 0n
  const size = short ? { ...margin, numerator: -margin.numerator } : margin
  const text = formatDecimal(toDecimal(size, decimals), { padded: false })
  if (text === '0' || comparator === undefined || target?.condition.kind === 'rank') return ''
  const words = marginWords[vietnamese ? 'vi' : 'en'][comparator][short ? 'missed' : 'met']
  if (words === '') return ''
  const points = vietnamese ? ' điểm phần trăm' : ' percentage points'
  return `, ${words} ${text}${indicator.measure === 'percent' ? points : ''}`
}

/** How far a result is from its target, on the side that counts. */
export const marginWords = {
  vi: {
    '>=': { met: 'vượt', missed: 'thiếu' },
    '>': { met: 'vượt', missed: 'thiếu' },
    '<=': { met: 'thấp hơn', missed: 'cao hơn' },
    '<': { met: 'thấp hơn', missed: 'cao hơn' },
    '=': { met: 'lệch', missed: 'lệch' },
    between: { met: '', missed: 'lệch' },
  },
  en: {
    '>=': { met: 'ahead by', missed: 'short by' },
    '>': { met: 'ahead by', missed: 'short by' },
    '<=': { met: 'below by', missed: 'above by' },
    '<': { met: 'below by', missed: 'above by' },
    '=': { met: 'off by', missed: 'off by' },
    between: { met: '', missed: 'off by' },
  },
} as const

function parentSentence({ parts, gap, indicator }: Verdict, name: string, vietnamese: boolean) {
  const met = parts.filter(({ status }) => status === 'met').length
  const absent = gap?.missing.filter(({ id }) => !parts.some(({ part }) => part?.id === id)) ?? []
  const total = parts.length + absent.length
  const policy = vietnamese
    ? indicator.partsPolicy === 'all'
      ? 'phải đạt mọi thành phần'
      : 'đạt một thành phần là đủ'
    : indicator.partsPolicy === 'all'
      ? 'all parts must be met'
      : 'one part is enough'
  const missing = gap?.missing.map((part) => part.name).join(', ')
  const said = vietnamese
    ? `${met}/${total} thành phần đạt (${policy}): ${name}`
    : `${met}/${total} parts met (${policy}): ${name}`
  if (missing === undefined || !gap) return `${said}.`
  const effects = vietnamese
    ? {
        met_anyway: 'đạt dù phần còn thiếu ra sao',
        not_met_anyway: 'không đạt dù phần còn thiếu ra sao',
        decides: 'phần còn thiếu sẽ quyết định',
        skipped: 'bỏ qua phần còn thiếu',
        counted_as_failed: 'phần còn thiếu tính là không đạt',
      }
    : {
        met_anyway: 'met whatever the missing parts say',
        not_met_anyway: 'not met whatever the missing parts say',
        decides: 'the missing parts decide',
        skipped: 'the missing parts are left out',
        counted_as_failed: 'the missing parts count as not met',
      }
  return `${said}; ${vietnamese ? 'còn thiếu' : 'missing'}: ${missing} (${effects[gap.effect]}).`
}
