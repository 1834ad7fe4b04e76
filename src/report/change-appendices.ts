import type { Change, Comparison } from '../diff/comparison.ts'
import { usualOptions } from '../prose/assemble-template.ts'
import type { Block, Inline, TableBlock, TableCell, TableRow } from '../prose/narrative.ts'
import { type Location, locationOf, sourceFile } from '../source/location.ts'
import { comparisonWords } from '../wording/changes/comparison-words.ts'
import { roman } from '../wording/numbers.ts'
import { wordingFor } from '../wording/wording.ts'
import { namedReports, pairsWithChanges, type ReportPairs } from './change-report.ts'
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
export function changeAppendices(pairs: ReportPairs): AppendixDocument {
  const { comparisons } = pairs
  const compared = pairsWithChanges(pairs).map(({ comparison }) => ({
    title: titleOf(comparison),
    at: comparison.to.templateAt,
    blocks: blocksOf(comparison),
  }))
  const parts = [...compared, ...aloneParts(pairs)]
  const [first] = comparisons
  return {
    appendices: parts.map(
      ({ title, at, blocks }, index): Appendix => ({
        label: parts.length > 1 ? `Phụ lục ${roman(index + 1)}` : 'Phụ lục',
        title: [plain(title, at)],
        attachedTo: '',
        orientation: 'landscape',
        blocks,
      }),
    ),
    layout: usualOptions,
    properties: {
      title: parts.map(({ title }) => title).join('; '),
      subject: words.title,
      author: first?.comparison.to.document.issuer.name ?? '',
      date: first?.comparison.to.asOf ?? noDay,
    },
  }
}

/** The day of a file about reports that were not compared: no output depends on the clock. */
const noDay = '1980-01-01'

/**
 * The reports that only one side has, and those without a change; a file says so much even where
 * nothing was compared.
 */
function aloneParts(pairs: ReportPairs) {
  const { comparisons } = pairs
  const at = comparisons[0]?.comparison.to.templateAt ?? locationOf(sourceFile('', ''), 0)
  const lists = namedReports(pairs, 'vi')
  if (lists.length === 0 && comparisons.length > 0) return []
  const blocks = lists.flatMap(({ heading, paths }): Block[] => [
    { kind: 'paragraph', inlines: [plain(`${heading}:`, at)] },
    ...paths.map((path): Block => ({ kind: 'item', depth: 1, inlines: [plain(path, at)] })),
  ])
  const nothing: Block = { kind: 'paragraph', inlines: [plain(words.nothing, at)] }
  return [{ title: words.title, at, blocks: blocks.length > 0 ? blocks : [nothing] }]
}

function titleOf(comparison: Comparison): string {
  const { unit } = comparison.to
  const { from, to } = sideNames(comparison)
  const office = `${unit.kind} ${unit.name}`
  // Beside the report of the period itself, another one goes by its stem.
  const { period, stem } = comparison.to
  const name = words.names[stem === period.text ? 0 : 2]?.(comparison.to) ?? ''
  return from === words.states.from
    ? `So sánh hai bản số liệu của báo cáo ${name}, ${office}`
    : `So sánh kết quả ${to} với ${from} của ${office}`
}

function blocksOf(comparison: Comparison): Block[] {
  const { groups, changes, to, incomparable } = comparison
  const at = to.templateAt
  const others = changes.filter((change) => change.subject !== 'indicator')
  const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: [plain(text, at)] })
  return [
    ...(isOfOneSeries(comparison) ? [] : [paragraph(otherSeries(comparison))]),
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

/** Whether both are the same report of two periods, or two states of one. */
function isOfOneSeries({ from, to }: Comparison): boolean {
  return from.template === to.template
}

/** Two reports of different kinds tell different things: nothing was dropped because one lacks it. */
function otherSeries({ from, to }: Comparison): string {
  return (
    `Lưu ý: “${from.stem}” và “${to.stem}” là hai báo cáo khác loại; ` +
    'nội dung chỉ có trong một báo cáo không có nghĩa là mới phát sinh hoặc đã bỏ.'
  )
}

type OtherChange = Exclude<Change, { readonly subject: 'indicator' }>

/** What a band of changes is called; indicators have a table of their own. */
const subjectNames: Readonly<Record<Exclude<Change['subject'], 'indicator'>, string>> = {
  report: 'Báo cáo',
  figure: 'Số liệu',
  task: 'Nhiệm vụ',
  document: 'Văn bản được viện dẫn',
  section: 'Lời văn',
}

/** A band for each subject, numbered as the indicators are. */
function changeTable(changes: readonly OtherChange[], at: Location): TableBlock {
  const cell = (text: string, align: TableCell['align'] = 'center'): TableCell => ({
    paragraphs: [[plain(text, at)]],
    align,
  })
  const subjects = [...new Set(changes.map(({ subject }) => subject))]
  return {
    kind: 'table',
    columns: changeWidths.map((width) => ({ width })),
    header: ['STT', 'Nội dung thay đổi', 'Mức độ', 'Lý do'].map((name) => cell(name)),
    rows: subjects.flatMap((subject, index): TableRow[] => [
      {
        kind: 'group',
        cells: [
          cell(roman(index + 1)),
          { ...cell(subjectNames[subject], 'left'), span: changeWidths.length - 1 },
        ],
      },
      ...changes
        .filter((change) => change.subject === subject)
        .map(
          (change, at): TableRow => ({
            kind: 'row',
            cells: [
              cell(String(at + 1)),
              cell(wording.change(change), 'left'),
              cell(capital(wording.grade(change.grade))),
              cell(capital(change.reasons.map((reason) => wording.gradeReason(reason)).join(', '))),
            ],
          }),
        ),
    ]),
  }
}

/** Shares of the width, from STT to the reasons. */
const changeWidths = [5, 59, 11, 25]

function plain(text: string, at: Location): Inline {
  return { kind: 'text', text, at }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
