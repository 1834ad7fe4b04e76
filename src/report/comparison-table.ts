import type { Comparison, IndicatorComparison } from '../diff/comparison.ts'
import type { Verdict } from '../evaluation/verdict.ts'
import { datumOf } from '../evaluation/verdict.ts'
import type { Inline, TableBlock, TableCell, TableRow } from '../prose/narrative.ts'
import type { Location } from '../source/location.ts'
import { apartVerdicts } from '../wording/changes/apart-verdicts.ts'
import { comparedDecimals } from '../wording/changes/compared-results.ts'
import { comparisonWords } from '../wording/changes/comparison-words.ts'
import { roman } from '../wording/numbers.ts'
import { type Language, wordingFor } from '../wording/wording.ts'
import { resultLines, targetLine } from './appendix-table.ts'
import { earlierDatum, sideNames } from './compared-sides.ts'

/** Shares of the width, from STT to the conclusion. */
const widths = [5, 23, 11, 8, 11, 8, 12, 22]

/** Both targets and the change: a column of them goes where it has nothing but dashes. */
const dispensable = [3, 5, 6]

/** The indicators of both reports side by side: what each was, is, how far it moved, and why. */
export function comparisonTable(comparison: Comparison, language: Language = 'vi'): TableBlock {
  const at = comparison.to.templateAt
  const { from, to } = sideNames(comparison, language)
  const headings = comparisonWords[language].headings(from, to)
  const groups = comparison.groups.map(({ group, rows }) => ({
    name: group.name,
    rows: numberedRows(rows).map(({ number, row }) =>
      tableRow(number, row, { comparison, language }),
    ),
  }))
  const all = groups.flatMap(({ rows }) => rows)
  const isShown = (_: unknown, column: number) =>
    !dispensable.includes(column) || all.some(({ cells }) => tellsFigure(cells[column]))
  const shown = widths.filter(isShown)
  return {
    kind: 'table',
    columns: shown.map((width) => ({ width })),
    header: headings.filter(isShown).map((heading) => cell('center', [plain(heading, at)])),
    rows: groups.flatMap(({ name, rows }, index): TableRow[] => [
      {
        kind: 'group',
        cells: [
          cell('center', [plain(roman(index + 1), at)]),
          { ...cell('left', [plain(name, at)]), span: shown.length - 1 },
        ],
      },
      ...rows.map(({ kind, cells }) => ({ kind, cells: cells.filter(isShown) })),
    ]),
  }
}

function tellsFigure(cell: TableCell | undefined): boolean {
  return cell?.paragraphs.some((inlines) => inlines.some(({ kind }) => kind === 'figure')) ?? false
}

/** A row with its printed number: what only the earlier report has is counted on. */
export interface NumberedRow {
  readonly number: string
  readonly row: IndicatorComparison
}

/** Rows and their parts in printed order: `4`, `4.1`, `4.2`. */
export function numberedRows(rows: readonly IndicatorComparison[]): NumberedRow[] {
  return rows.flatMap((row, index) => [
    { number: `${index + 1}`, row },
    ...row.parts.map((part, at) => ({ number: `${index + 1}.${at + 1}`, row: part })),
  ])
}

/** What a row is called. */
export function rowName({ part, from, to, id }: IndicatorComparison): string {
  return part?.name ?? (to ?? from)?.indicator.name ?? id
}

interface RowPlace {
  readonly comparison: Comparison
  readonly language: Language
}

function tableRow(number: string, row: IndicatorComparison, place: RowPlace): TableRow {
  const { comparison, language } = place
  const at = placeOf(row, comparison)
  const earlier = (lines: readonly (readonly Inline[])[]) =>
    lines.map((inlines) => inlines.map((inline) => ofEarlier(inline, comparison)))
  const { from, to } = apartVerdicts(row)
  return {
    kind: row.parts.length > 0 ? 'parent' : 'row',
    cells: [
      cell('center', [plain(number, at)]),
      cell('left', [plain(rowName(row), at)]),
      cell('center', ...(from ? earlier(resultLines(from)) : [dash(at)])),
      cell('center', ...(from ? earlier([targetLine(from)]) : [dash(at)])),
      cell('center', ...(to ? resultLines(to) : [dash(at)])),
      cell('center', to ? targetLine(to) : dash(at)),
      cell('center', changeLine(row, at, language)),
      cell('left', ...conclusionLines(row, place)),
    ],
  }
}

/** By how much the result moved; a dash where that is not known. */
function changeLine(row: IndicatorComparison, at: Location, language: Language): Inline[] {
  const text = changeText(row, language)
  if (text === undefined) return row.parts.length > 0 ? [] : dash(at)
  return [figure(`${datumOfRow(row)}.delta`, text, at)]
}

/** `Tăng 65,87 điểm phần trăm`, `Không đổi`; undefined where there is none that is exactly known. */
export function changeText(row: IndicatorComparison, language: Language): string | undefined {
  const { delta, from, to, incomparable } = row
  const wording = wordingFor(language)
  if (!from || !to) return undefined
  if (incomparable.length > 0) return comparisonWords[language].incomparable
  if (delta) {
    const { countUnit } = to.indicator
    const decimals = comparedDecimals(from, to)
    return capital(wording.delta(delta, decimals, countUnit?.short ?? countUnit?.name))
  }
  const results = wording.comparedResults(row)
  const isExact = [from, to].every(({ judged }) => judged.result?.qualifier === undefined)
  const isSame = isExact && results.from !== '' && results.from === results.to
  return isSame ? comparisonWords[language].unchangedResult : undefined
}

/** The statuses, why they differ, and what else must be known to understand the change. */
function conclusionLines(row: IndicatorComparison, place: RowPlace): Inline[][] {
  const at = placeOf(row, place.comparison)
  const statuses = statusLine(row, place)
  const datum = datumOfRow(row)
  const remarks = remarksOf(row, place.language)
  return [
    ...(statuses.length > 0 ? [statuses] : []),
    ...remarks.map((text) => [figure(`${datum}.cause`, text, at)]),
  ]
}

/** Sentences on a row beside its statuses: the cause, and what forbids to compare. */
export function remarksOf(row: IndicatorComparison, language: Language): string[] {
  const { cause, incomparable, isCorrection } = row
  const isToldWithCause = cause?.factors.some(
    (factor) => factor.kind === 'result' && factor.isCorrection,
  )
  const wording = wordingFor(language)
  const why = cause ? wording.cause(cause, row, { isTold: true }) : ''
  return [
    ...(why === '' ? [] : [why]),
    ...(incomparable.length > 0 ? [wording.incomparable(...incomparable)] : []),
    ...(isCorrection && !isToldWithCause ? [comparisonWords[language].corrected] : []),
  ].map(capital)
}

/** `Không đạt → Đạt`; a whole is told only where its status is another one. */
function statusLine(row: IndicatorComparison, { comparison, language }: RowPlace): Inline[] {
  const { from, to, parts } = row
  const at = placeOf(row, comparison)
  const { sameStatus, onlyNow, onlyBefore, formerly } = comparisonWords[language]
  const wording = wordingFor(language)
  const status = (verdict: Verdict, datum: string) =>
    figure(`${datum}.status`, wording.status(verdict.status), verdict.judged.at)
  const before = from && status(from, earlierDatum(comparison, datumOf(from)))
  const now = to && status(to, datumOf(to))
  if (before && now) {
    if (from.status !== to.status) return inBold([before, plain(' →\u00a0', at), now])
    return parts.length > 0 ? [] : [plain(`${sameStatus}: `, at), now]
  }
  const isCounted = parts.length === 0
  if (now) return isCounted ? [plain(`${onlyNow}: `, at), now] : [plain(onlyNow, at)]
  if (!before) return []
  return isCounted ? [plain(`${onlyBefore}; ${formerly}: `, at), before] : [plain(onlyBefore, at)]
}

/** What turned catches the eye, also in a print in grey. */
function inBold(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) => (inline.kind === 'note' ? inline : { ...inline, bold: true }))
}

function ofEarlier(inline: Inline, comparison: Comparison): Inline {
  if (inline.kind !== 'figure') return inline
  return { ...inline, datum: earlierDatum(comparison, inline.datum) }
}

/** The path of ids that names a row, under its present id. */
export function datumOfRow({ id, part }: IndicatorComparison): string {
  return part === undefined ? id : `${id}.${part.id}`
}

function placeOf({ from, to }: IndicatorComparison, comparison: Comparison): Location {
  return (to ?? from)?.judged.at ?? comparison.to.templateAt
}

function cell(align: TableCell['align'], ...paragraphs: readonly (readonly Inline[])[]): TableCell {
  return { align, paragraphs }
}

function figure(datum: string, text: string, at: Location): Inline {
  return { kind: 'figure', datum, text, at, boundAt: at }
}

function plain(text: string, at: Location): Inline {
  return { kind: 'text', text, at }
}

function dash(at: Location): Inline[] {
  return [plain('–', at)]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
