import { type CheckResult, type Diagnostic, fingerprintOf, severityOf } from '../../pipeline.ts'
import { countSeverities } from '../fail-on.ts'
import type { View } from './view.ts'

/** The findings for programs; its form is `schemas/check-output.schema.json`. */
export function checkJson(result: CheckResult, { wording }: Pick<View, 'wording'>): string {
  const diagnostics = result.diagnostics.map((finding) => {
    const { code, at, subject, related } = finding
    const { message, hint = null } = wording.diagnostic(finding)
    return {
      code,
      severity: severityOf(finding),
      message,
      hint,
      ...placeOf(at),
      unit: subject.unit ?? null,
      period: subject.period ?? null,
      report: subject.report ?? null,
      indicator: subject.indicator ?? null,
      fingerprint: fingerprintOf(finding),
      related: related.map(placeOf),
    }
  })
  return `${JSON.stringify({ version: 1, summary: countSeverities(result), diagnostics }, null, 2)}\n`
}

function placeOf({ file, line, column, endLine, endColumn }: Diagnostic['at']) {
  return { file, line, column, endLine, endColumn }
}
