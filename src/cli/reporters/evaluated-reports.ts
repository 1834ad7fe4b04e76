import { allVerdicts, type CheckResult, type Evaluation, type Verdict } from '../../pipeline.ts'
import type { View } from './view.ts'

/** One row of the machine formats, in the order of its columns. */
export interface EvaluatedIndicator {
  readonly id: string
  readonly part: string | null
  readonly number: string
  readonly name: string
  readonly group: string
  readonly status: Verdict['status']
  readonly value: Fraction | null
  readonly shown: string
  readonly target: string | null
  readonly comparator: string | null
  readonly margin: Fraction | null
  readonly sentence: string
  readonly line: number
}

/** An exact number; the integers are texts, since they may be longer than a program's numbers. */
export interface Fraction {
  readonly numerator: string
  readonly denominator: string
}

/** One report of `evaluate --format json`, which CSV tells row by row. Its keys are a contract. */
export interface EvaluatedReport {
  readonly unit: string
  readonly period: string
  /** The stem: `2023`, or `2023.nhiem-vu-trong-tam`. */
  readonly report: string
  readonly file: string
  /** Counts of leaves by status; parents are listed among the indicators, but not counted. */
  readonly summary: Evaluation['counts']
  readonly indicators: readonly EvaluatedIndicator[]
}

/** The reports that could be evaluated, as the machine formats tell them. */
export function evaluatedReports(
  result: CheckResult,
  { wording }: Pick<View, 'wording'>,
): EvaluatedReport[] {
  return result.reports.flatMap(({ unit, period, stem, path, evaluation }) => {
    if (!evaluation) return []
    const indicators = allVerdicts(evaluation).map((verdict) => indicatorOf(verdict, wording))
    return { unit, period, report: stem, file: path, summary: evaluation.counts, indicators }
  })
}

/** One verdict as the machine formats tell it. */
export function indicatorOf(verdict: Verdict, wording: View['wording']): EvaluatedIndicator {
  const { indicator, part, number, status, value, target, comparator, margin, judged, parts } =
    verdict
  const isParent = parts.length > 0
  return {
    id: indicator.id,
    part: part?.id ?? null,
    number,
    name: part?.name ?? indicator.name,
    group: indicator.group,
    status,
    value: isParent ? null : fractionOf(value),
    shown: wording.shown(verdict),
    target: wording.canonicalTarget(verdict) || null,
    comparator: comparator ?? comparatorOf(target) ?? null,
    margin: isParent ? null : fractionOf(margin),
    sentence: wording.verdictSentence(verdict),
    line: judged.at.line,
  }
}

/** Of a target that nothing could be held against. */
function comparatorOf(target: Verdict['target']): string | undefined {
  switch (target?.condition.kind) {
    case 'number':
    case 'date':
    case 'rank':
      return target.condition.comparator
    case 'range':
      return 'between'
    case 'yes_no':
      return '='
    default:
      return undefined
  }
}

/** An exact number for machines; null where there is none. */
export function fractionOf(value: Verdict['value']): Fraction | null {
  if (value === undefined) return null
  return { numerator: String(value.numerator), denominator: String(value.denominator) }
}
