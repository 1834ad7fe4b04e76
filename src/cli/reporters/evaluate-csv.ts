import type { CheckResult } from '../../pipeline.ts'
import { evaluatedReports } from './evaluated-reports.ts'
import type { View } from './view.ts'

const columns = [
  'unit',
  'period',
  'report',
  'file',
  'id',
  'part',
  'number',
  'name',
  'group',
  'status',
  'value_numerator',
  'value_denominator',
  'shown',
  'target',
  'comparator',
  'margin_numerator',
  'margin_denominator',
  'sentence',
  'line',
] as const

type Row = Readonly<Record<(typeof columns)[number], string | number | null>>

/** The verdicts as CSV (RFC 4180), with the mark by which Excel knows UTF-8. */
export function evaluateCsv(result: CheckResult, view: Pick<View, 'wording'>): string {
  const rows = evaluatedReports(result, view).flatMap(
    ({ indicators, unit, period, report, file }) =>
      indicators.map(
        ({ value, margin, ...indicator }): Row => ({
          ...{ unit, period, report, file },
          ...indicator,
          value_numerator: value?.numerator ?? null,
          value_denominator: value?.denominator ?? null,
          margin_numerator: margin?.numerator ?? null,
          margin_denominator: margin?.denominator ?? null,
        }),
      ),
  )
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))]
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`
}

function cell(value: string | number | null): string {
  const text = harmless(String(value ?? ''))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Excel runs a cell that begins like a formula; a plain negative number is none. */
function harmless(text: string): string {
  const formula = /^[=+\-@\t\r]/.test(text) && !/^-\d+([.,]\d+)*%?$/.test(text)
  return formula ? `'${text}` : text
}
