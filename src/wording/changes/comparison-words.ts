import type { Report } from '../../dataset/dataset.ts'
import { periodName, shortDate } from '../dates.ts'

/** What a page or table of a comparison says beside its sentences. */
export interface ComparisonWords {
  /** How a report is called in headings, from the plainest way to the one that always tells it apart. */
  readonly names: readonly ((report: Report) => string)[]
  /** The two states of one report, where nothing in them tells them apart. */
  readonly states: { readonly from: string; readonly to: string }
  /** The heads of the table, from STT to the conclusion, for two reports of these names. */
  headings(from: string, to: string): readonly string[]
  readonly unchangedResult: string
  readonly incomparable: string
  readonly sameStatus: string
  readonly onlyNow: string
  /** Before what it was. */
  readonly onlyBefore: string
  readonly formerly: string
  readonly corrected: string
  /** Of a page with all comparisons. */
  readonly title: string
  pair(unit: string, from: string, to: string): string
  /** `2 báo động, 1 chú ý`: how many of each grade, by its word. */
  graded(count: number, grade: string): string
  readonly nothing: string
  readonly flips: string
  readonly others: string
  readonly table: string
  readonly columns: {
    readonly cause: string
    readonly indicator: string
    readonly result: string
    readonly target: string
    readonly place: string
  }
  readonly addedReports: string
  readonly droppedReports: string
  /** Where several were compared. */
  readonly unchangedReports: string
  /** Where a text was cut: so many changes are not shown. */
  cut(count: number): string
}

const vietnamese: ComparisonWords = {
  names: [
    ({ period }) => periodName(period),
    ({ period, asOf }) => `${periodName(period)} (tính đến ${shortDate(asOf)})`,
    ({ period, stem }) => `${periodName(period)} (${stem})`,
  ],
  states: { from: 'bản trước', to: 'bản này' },
  headings: (from, to) => [
    'STT',
    'Các mục tiêu/chỉ tiêu',
    `Kết quả ${from}`,
    `Chỉ tiêu ${from}`,
    `Kết quả ${to}`,
    `Chỉ tiêu ${to}`,
    'Thay đổi',
    'Kết luận, nguyên nhân',
  ],
  unchangedResult: 'Không đổi',
  incomparable: 'Không so sánh được',
  sameStatus: 'Giữ nguyên',
  onlyNow: 'Mới so với báo cáo trước',
  onlyBefore: 'Không còn trong báo cáo này',
  formerly: 'báo cáo trước',
  corrected: 'số liệu báo cáo này đính chính số liệu báo cáo trước',
  title: 'So sánh báo cáo',
  pair: (unit, from, to) => `${unit}: ${from} → ${to}`,
  graded: (count, grade) => `${count} ${grade}`,
  nothing: 'Không có gì thay đổi.',
  flips: 'Kết luận thay đổi',
  others: 'Thay đổi khác',
  table: 'Bảng so sánh từng chỉ tiêu',
  columns: {
    cause: 'Kết luận và nguyên nhân',
    indicator: 'Tên chỉ tiêu',
    result: 'Kết quả',
    target: 'Chỉ tiêu được giao',
    place: 'Chỗ ghi',
  },
  addedReports: 'Báo cáo mới',
  droppedReports: 'Báo cáo không còn',
  unchangedReports: 'Báo cáo không thay đổi',
  cut: (count) =>
    `Còn ${count} thay đổi không nêu ở đây vì quá dài; xem đủ bằng lệnh cds-report diff.`,
}

const english: ComparisonWords = {
  names: [
    ({ period }) => period.text,
    ({ period, asOf }) => `${period.text} (as of ${shortDate(asOf)})`,
    ({ stem }) => stem,
  ],
  states: { from: 'before', to: 'now' },
  headings: (from, to) => [
    'No.',
    'Indicator',
    `Result ${from}`,
    `Target ${from}`,
    `Result ${to}`,
    `Target ${to}`,
    'Change',
    'Verdict and cause',
  ],
  unchangedResult: 'Unchanged',
  incomparable: 'Not comparable',
  sameStatus: 'As before',
  onlyNow: 'New in this report',
  onlyBefore: 'No longer in the report',
  formerly: 'before',
  corrected: 'this figure mends the earlier one',
  title: 'Comparison of reports',
  pair: (unit, from, to) => `${unit}: ${from} → ${to}`,
  graded: (count, grade) => `${count} ${grade}`,
  nothing: 'Nothing has changed.',
  flips: 'Verdicts that changed',
  others: 'Other changes',
  table: 'All indicators side by side',
  columns: {
    cause: 'Verdict and cause',
    indicator: 'Indicator',
    result: 'Result',
    target: 'Target',
    place: 'Place',
  },
  addedReports: 'New reports',
  droppedReports: 'Reports that are gone',
  unchangedReports: 'Unchanged reports',
  cut: (count) =>
    `${count} more changes are left out here, as the text would be too long; cds-report diff tells them all.`,
}

/** The words for comparisons in one language. */
export const comparisonWords: Readonly<Record<'vi' | 'en', ComparisonWords>> = {
  vi: vietnamese,
  en: english,
}
