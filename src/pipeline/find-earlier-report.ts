import type { Catalog, Report } from '../dataset/dataset.ts'
import { namedEarlierReport, noComparison, usualEarlierReport } from '../dataset/earlier-report.ts'
import { evaluate } from '../evaluation/evaluate.ts'
import type { Evaluation } from '../evaluation/verdict.ts'
import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import { nearest } from '../source/nearest.ts'
import { comesBefore, type UnitReports } from './unit-reports.ts'

/** The report that another one is compared with, as far as there is one. */
export interface EarlierReport {
  /** Its file is an input, even where it is broken: what is printed depends on it. */
  readonly stem?: string
  /** Absent where it has errors: nothing is held against figures that can't be trusted. */
  readonly evaluation?: Evaluation
  readonly diagnostics: readonly Diagnostic[]
}

/** Finds the unit's report that `compared_with` names, else the usual one, and judges it. */
export function findEarlierReport(
  report: Report,
  catalog: Catalog,
  unitReports: UnitReports,
): EarlierReport {
  const { stem: own, comparedWith, templateAt } = report
  if (comparedWith?.text === noComparison) return { diagnostics: [] }
  const stems = [...unitReports.documentsBeside(own).keys()]
  const stem = comparedWith
    ? namedEarlierReport(comparedWith.text, own, stems)
    : usualEarlierReport(own, stems)
  const at = comparedWith?.at ?? templateAt
  const subject = { unit: report.unit.id, period: report.period.text, report: own }
  const tell = (problem: 'absent' | 'not-earlier'): EarlierReport => {
    const name = comparedWith?.text ?? ''
    const near = problem === 'absent' ? nearest(name, stems) : undefined
    const params = { name, problem, ...(near !== undefined && { nearest: near }) }
    return { diagnostics: [diagnostic('dataset/unknown-earlier-report', params, at, subject)] }
  }
  if (stem === undefined) {
    if (!comparedWith) return { diagnostics: [] }
    return tell(comparedWith.text === own ? 'not-earlier' : 'absent')
  }
  const earlier = unitReports.beside(stem, report, catalog)
  if (!earlier) {
    const params = { report: stem }
    const finding = diagnostic('dataset/broken-earlier-report', params, at, subject)
    return { stem, diagnostics: [finding] }
  }
  if (comesBefore(earlier, report)) {
    return { stem, evaluation: evaluate(earlier, catalog), diagnostics: [] }
  }
  return comparedWith ? tell('not-earlier') : { diagnostics: [] }
}
