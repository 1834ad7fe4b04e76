import type { Change, Comparison } from '../diff/comparison.ts'
import { usualOptions } from '../prose/assemble-template.ts'
import type { Block, Inline, TableBlock, TableRow } from '../prose/narrative.ts'
import type { Location } from '../source/location.ts'
import { comparisonWords } from '../wording/comparison-words.ts'
import { roman } from '../wording/numbers.ts'
import { wordingFor } from '../wording/wording.ts'
import type { ReportPairs } from './change-report.ts'
import { sideNames } from './compared-sides.ts'
import { comparisonTable } from './comparison-table.ts'
import type { Appendix, AppendixDocument } from './report-model.ts'
import { comparisonSummarySentence } from './summary-sentence.ts'

const words = comparisonWords.vi
const wording = wordingFor('vi')

/**
 * Comparisons as official appendices without a letter, across the page: each with its table of
 * indicators, and below it what else has changed. They are Vietnamese, as every document is.
 */
export function changeAppendices({ comparisons }: ReportPairs): AppendixDocument {
  const appendices = comparisons.map(({ comparison }, index): Appendix => {
    const label = comparisons.length > 1 ? `Phụ lục ${roman(index + 1)}` : 'Phụ lục'
    const title = titleOf(comparison)
    return {
      label,
      title: [plain(title, comparison.to.templateAt)],
      attachedTo: '',
      orientation: 'landscape',
      blocks: blocksOf(comparison),
    }
  })
  const [first] = comparisons
  const titles = comparisons.map(({ comparison }) => titleOf(comparison))
  return {
    appendices,
    layout: usualOptions,
    properties: {
      title: titles.join('; '),
      subject: words.title,
      author: first?.comparison.to.document.issuer.name ?? '',
      date: first?.comparison.to.asOf ?? '',
    },
  }
}

function titleOf(comparison: Comparison): string {
  const { unit } = comparison.to
  const { from, to } = sideNames(comparison)
  const office = `${unit.kind} ${unit.name}`
  return from === words.states.from
    ? `So sánh hai bản số liệu của báo cáo ${words.names[0]?.(comparison.to) ?? ''}, ${office}`
    : `So sánh kết quả ${to} với ${from} của ${office}`
}

function blocksOf(comparison: Comparison): Block[] {
  const { groups, changes, to, incomparable } = comparison
  const at = to.templateAt
  const others = changes.filter(({ subject }) => subject !== 'indicator')
  const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: [plain(text, at)] })
  return [
    ...(incomparable.length > 0
      ? [paragraph(`Lưu ý: ${wording.incomparable(...incomparable)}.`)]
      : []),
    ...(groups.length > 0
      ? [
          comparisonTable(comparison),
          {
            kind: 'paragraph',
            inlines: comparisonSummarySentence(comparison, {
              ...usualOptions,
              ...(others.length > 0 && { end: '.' }),
            }),
          } as const,
        ]
      : []),
    ...(others.length > 0 ? [paragraph('Các thay đổi khác:'), changeTable(others, at)] : []),
    ...(changes.length === 0 && groups.length === 0 ? [paragraph(words.nothing)] : []),
  ]
}

function changeTable(changes: readonly Change[], at: Location): TableBlock {
  const row = (cells: readonly string[], kind: TableRow['kind']): TableRow => ({
    kind,
    cells: cells.map((text, column) => ({
      paragraphs: [[plain(text, at)]],
      align: column === 1 ? 'left' : 'center',
    })),
  })
  return {
    kind: 'table',
    columns: [6, 64, 12, 18].map((width) => ({ width })),
    header: row(['STT', 'Nội dung thay đổi', 'Mức độ', 'Lý do'], 'row').cells,
    rows: changes.map((change, index) =>
      row(
        [
          String(index + 1),
          wording.change(change),
          capital(wording.grade(change.grade)),
          capital(change.reasons.map((reason) => wording.gradeReason(reason)).join(', ')),
        ],
        'row',
      ),
    ),
  }
}

function plain(text: string, at: Location): Inline {
  return { kind: 'text', text, at }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
