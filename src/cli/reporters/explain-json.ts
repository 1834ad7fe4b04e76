import {
  type CheckResult,
  type Explanation,
  explain,
  type Flip,
  type FoundVerdicts,
  fingerprintOf,
  type Location,
  type Verdict,
} from '../../pipeline.ts'
import { fractionOf, indicatorOf } from './evaluated-reports.ts'
import { findingsOn } from './explain-text.ts'
import type { View } from './view.ts'

/** Explanations for programs; their form is in `schemas/explain-output.schema.json`. */
export function explainJson(
  found: readonly FoundVerdicts[],
  result: CheckResult,
  { wording }: Pick<View, 'wording'>,
): string {
  const reports = found.map(({ report, evaluation, verdicts }) => ({
    unit: report.unit,
    period: report.period,
    report: report.stem,
    file: report.path,
    explanations: verdicts.map((verdict) => {
      const explanation = explain(verdict, evaluation.report)
      const findings = findingsOn(explanation, report, result)
      return {
        ...explanationOf(explanation, wording),
        findings: findings.map((finding) => ({
          code: finding.code,
          fingerprint: fingerprintOf(finding),
        })),
      }
    }),
  }))
  return `${JSON.stringify({ version: 1, reports }, null, 2)}\n`
}

function explanationOf(explanation: Explanation, wording: View['wording']): object {
  const { verdict, operands, rounding, basis, pausedBy, otherwise, flip, parts } = explanation
  return {
    ...indicatorOf(verdict, wording),
    computed: verdict.computed,
    operands: operands.map(({ role, quantity: { value, at, origin } }) => ({
      role,
      value: fractionOf(value),
      at: placeOf(at),
      origin: origin ? placeOf(origin) : null,
    })),
    rounding: rounding ?? null,
    rule: verdict.target?.condition.kind ?? null,
    policy: parts.length > 0 ? verdict.indicator.partsPolicy : null,
    missing: verdict.gap?.missing.map(({ id }) => id) ?? [],
    due: verdict.target?.due ?? null,
    basis: basis?.id ?? null,
    pausedBy: pausedBy?.id ?? null,
    otherwise: otherwise?.status ?? null,
    flip: flipOf(flip, wording),
    lines: wording.explanation(explanation).map(({ topic, label, text, places }) => ({
      topic,
      label,
      text,
      places: places.map(placeOf),
    })),
    parts: parts.map((part) => explanationOf(part, wording)),
  }
}

function flipOf(flip: Flip, wording: View['wording']): object {
  switch (flip.kind) {
    case 'none':
      return { kind: 'none', because: flip.because }
    case 'parts':
      return {
        kind: 'parts',
        need: flip.need,
        parts: flip.parts.map(({ id }) => id),
        status: flip.status,
      }
    case 'result': {
      const { what, change, room, after, last } = flip
      const reached = (verdict: Verdict) => ({
        status: verdict.status,
        value: fractionOf(verdict.value),
        shown: wording.shown(verdict),
      })
      return {
        kind: 'result',
        what,
        change: fractionOf(change),
        after: reached(after),
        room: fractionOf(room),
        last: reached(last),
      }
    }
  }
}

function placeOf({ file, line, column }: Location) {
  return { file, line, column }
}
