import {
  add,
  compare,
  isWhole,
  type Rational,
  rational,
  round,
  subtract,
} from '../../dataset/rational.ts'
import type { Comparison, IndicatorComparison } from '../../diff/comparison.ts'
import { datumOf, type Verdict } from '../../evaluation/verdict.ts'
import { apartVerdicts } from '../../wording/changes/apart-verdicts.ts'
import { comparedDecimals } from '../../wording/changes/compared-results.ts'
import { comparisonWords } from '../../wording/changes/comparison-words.ts'
import { roman } from '../../wording/numbers.ts'
import { vietnameseStatuses } from '../../wording/statuses.ts'
import { earlierDatum, sideNames } from '../compared-sides.ts'
import { changeText, datumOfRow, numberedRows, remarksOf, rowName } from '../comparison-table.ts'
import { illustrativeMark } from '../marks.ts'
import { type Appendix, plainText } from '../report-model.ts'
import type { CellStyle, Sheet, SheetCell, SheetRow } from '../workbook.ts'
import { targetCell, valueCell } from './appendix-sheet.ts'
import { decimalsShown, formulaCell, numberContent, spanning, textCell, traced } from './cells.ts'

const words = comparisonWords.vi

const headerRow = 5

/** From STT to the remarks, in characters. */
const widths = [6, 38, 12, 12, 12, 12, 11, 15, 12, 14, 14, 34]

/** Unit and share of a change: a column of them goes where it has nothing but dashes. */
const dispensable = [7, 8]

/** The results of both reports stand here: what the formulas name. */
const columns = { from: 'C', to: 'E' } as const

/**
 * Both reports as numbers, side by side, and the change as live formulas. A change of percentages is
 * in percentage points, which its unit says: it is never a cell in per cent. Where the template
 * prints the comparison as an appendix, the sheet is called by its name.
 */
export function comparisonSheet(comparison: Comparison, appendix: Appendix | undefined): Sheet {
  const { from, to } = sideNames(comparison)
  const rows = tableRows(comparison)
  const isShown = (_: unknown, column: number) =>
    !dispensable.includes(column) || rows.some(({ cells }) => isTold(cells[column]))
  const shown = widths.filter(isShown)
  const banner = (text: string, style: CellStyle): SheetRow => ({
    cells: spanning(textCell(text, style, 'center'), shown.length),
  })
  const title = appendix
    ? plainText(appendix.title)
    : `So sánh kết quả thực hiện chỉ tiêu ${to} với ${from}`
  return {
    name: 'So sánh',
    columns: shown.map((width) => ({ width })),
    rows: [
      appendix ? banner(appendix.label, 'title') : { cells: [] },
      banner(title.toUpperCase(), 'title'),
      appendix ? banner(appendix.attachedTo, 'caption') : { cells: [] },
      comparison.to.document.illustrative ? banner(illustrativeMark, 'caption') : { cells: [] },
      ...[{ cells: headerCells(from, to) }, ...rows].map(({ cells }) => ({
        cells: cells.filter(isShown).map((cell) => narrowed(cell, widths.length - shown.length)),
      })),
    ],
    frozenRows: headerRow,
    repeatedRow: headerRow,
    orientation: 'landscape',
    printedColumns: shown.length,
  }
}

/** A band that spans the others ends where they end. */
function narrowed(cell: SheetCell | undefined, by: number): SheetCell | undefined {
  return cell?.span === undefined ? cell : { ...cell, span: cell.span - by }
}

function isTold(cell: SheetCell | undefined): boolean {
  if (cell?.content.kind !== 'text') return cell !== undefined
  return cell.content.text !== '' && cell.content.text !== dashText
}

function headerCells(from: string, to: string): SheetCell[] {
  return [
    // As in the printed table, up to its one column for all that is concluded.
    ...comparisonWords.vi.headings(from, to).slice(0, -1),
    'Đơn vị của thay đổi',
    'Thay đổi so với số trước',
    `Kết luận ${from}`,
    `Kết luận ${to}`,
    'Chuyển biến, nguyên nhân',
  ].map((name) => textCell(name, 'header', 'center'))
}

/** What stands below the header row, in all columns. */
function tableRows(comparison: Comparison): SheetRow[] {
  const rows: SheetRow[] = []
  comparison.groups.forEach(({ group, rows: members }, index) => {
    rows.push({
      cells: [
        textCell(roman(index + 1), 'group', 'center'),
        ...spanning(textCell(group.name, 'group'), widths.length - 1),
      ],
    })
    for (const { number, row } of numberedRows(members)) {
      const at = headerRow + rows.length + 1
      rows.push({ cells: rowCells(row, number, at, comparison) })
    }
  })
  return rows
}

function rowCells(
  row: IndicatorComparison,
  number: string,
  at: number,
  comparison: Comparison,
): (SheetCell | undefined)[] {
  const { from, to } = row
  const datum = datumOfRow(row)
  const earlier = from ? earlierDatum(comparison, datumOf(from)) : ''
  const apart = apartVerdicts(row)
  const place = (to ?? from)?.judged.at
  const facet = (cell: SheetCell, name: string) =>
    place ? traced(cell, `${datum}.${name}`, place) : cell
  const isTurned = from !== undefined && to !== undefined && from.status !== to.status
  const { change, unit, share } = changeCells(row, at)
  return [
    textCell(number, 'body', 'center'),
    textCell(rowName(row)),
    ...sideCells(apart.from, earlier),
    ...sideCells(apart.to, datum),
    facet(change, 'delta'),
    unit === '' ? textCell('') : facet(textCell(unit, 'body', 'center'), 'delta'),
    share.content.kind === 'formula' ? facet(share, 'delta') : share,
    statusCell(from, earlier, { isTurned }),
    statusCell(to, datum, { isTurned }),
    facet(textCell(turnText(row)), 'cause'),
  ]
}

/** Result and target of one report. */
function sideCells(verdict: Verdict | undefined, datum: string): SheetCell[] {
  if (!verdict) return [dash, dash]
  const { judged, target } = verdict
  const result = valueCell(verdict)
  return [
    judged.result ? traced(result, datum, judged.result.at) : result,
    target ? traced(targetCell(verdict), `${datum}.target`, target.at) : targetCell(verdict),
  ]
}

/** A whole is told only where its parts made it another one, as in the appendix. */
function statusCell(
  verdict: Verdict | undefined,
  datum: string,
  { isTurned }: { readonly isTurned: boolean },
): SheetCell {
  if (!verdict) return dash
  if (verdict.parts.length > 0 && !isTurned) return textCell('', 'body', 'center')
  const style = isTurned ? 'emphasis' : 'body'
  const cell = textCell(vietnameseStatuses[verdict.status], style, 'center')
  return traced(cell, `${datum}.status`, verdict.judged.at)
}

function turnText(row: IndicatorComparison): string {
  const { from, to, parts } = row
  const remarks = remarksOf(row, 'vi')
  if (!from) return [words.onlyNow, ...remarks].join('\n')
  if (!to) return [words.onlyBefore, ...remarks].join('\n')
  if (from.status !== to.status) return remarks.length > 0 ? remarks.join('\n') : 'Đổi kết luận'
  return [...(parts.length > 0 ? [] : [words.sameStatus]), ...remarks].join('\n')
}

interface ChangeCells {
  readonly change: SheetCell
  readonly unit: string
  /** In relation to the earlier number; percentages have none, whose change is in points. */
  readonly share: SheetCell
}

/** Live where both results are numbers in the sheet; in words where they are places, days or the like. */
function changeCells(row: IndicatorComparison, at: number): ChangeCells {
  const { delta, from, to, parts } = row
  const [before, now] = [`${columns.from}${at}`, `${columns.to}${at}`]
  if (delta?.kind === 'points') {
    const change = roundedCell(`(${now}-${before})*100`, delta.value, decimalsOf(row))
    return { change, unit: 'điểm phần trăm', share: dash }
  }
  if (delta?.kind === 'amount') {
    const isExact = [from, to].every((verdict) => verdict?.value && isWhole(verdict.value))
    const { value, percent } = delta
    const difference = `${now}-${before}`
    const change = isExact
      ? formulaCell(difference, numberContent(value, false, 0))
      : roundedCell(difference, value, decimalsOf(row))
    // Against a base below 0 a share would point the other way.
    const isTold = percent !== undefined && percent.numerator > 0n === value.numerator > 0n
    const share = isTold ? shareCell(`(${difference})/${before}`, percent, isExact) : dash
    return { change, unit: to?.indicator.countUnit?.name ?? '', share }
  }
  const said = changeText(row, 'vi')
  if (said !== undefined) return { change: textCell(said, 'body', 'center'), unit: '', share: dash }
  const nothing = parts.length > 0 ? textCell('', 'body', 'center') : dash
  return { change: nothing, unit: '', share: nothing }
}

function decimalsOf({ from, to }: IndicatorComparison): number {
  return from && to ? comparedDecimals(from, to) : 0
}

/** Percentages of whole numbers are exact to the last digit that a spreadsheet has. */
function shareCell(formula: string, percent: Rational, isExact: boolean): SheetCell {
  const shown = decimalsShown(percent, tellingDecimals(percent, 2))
  if (isExact) return formulaCell(formula, numberContent(percent, true, shown))
  const kept = steadyDecimals(percent)
  const content = numberContent(round(percent, kept), true, shown)
  return formulaCell(`ROUND(${formula},${kept + 2})`, content)
}

/**
 * Spreadsheets count in binary: a difference of decimals has digits behind its end that are none of
 * ours, and is rounded where no such digit reaches.
 */
function roundedCell(formula: string, value: Rational, decimals: number): SheetCell {
  const kept = steadyDecimals(value)
  const shown = decimalsShown(value, tellingDecimals(value, decimals))
  const content = numberContent(round(value, kept), false, shown)
  return formulaCell(`ROUND(${formula},${kept})`, content)
}

/** The most decimals, up to eight, that a number keeps however binary numbers come near to it. */
function steadyDecimals(value: Rational): number {
  const noise = rational(1n, 10n ** 10n)
  let kept = 8
  while (kept > 0 && !isSteady(kept)) kept -= 1
  return kept

  function isSteady(decimals: number): boolean {
    const [low, high] = [subtract(value, noise), add(value, noise)]
    return compare(round(low, decimals), round(high, decimals)) === 0
  }
}

/** As many decimals as it takes to be told from 0. */
function tellingDecimals(value: Rational, least: number): number {
  let decimals = least
  while (value.numerator !== 0n && round(value, decimals).numerator === 0n) decimals += 1
  return decimals
}

const dashText = '–'
const dash = textCell(dashText, 'body', 'center')
