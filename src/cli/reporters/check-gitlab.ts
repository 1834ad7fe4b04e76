import { type CheckResult, type Severity, severityOf } from '../../pipeline.ts'
import { visible } from './columns.ts'
import { distinctPrints } from './report-findings.ts'
import type { View } from './view.ts'

const grades: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  info: 'info',
}

/** The findings as a Code Quality report, which GitLab shows beside a merge request. */
export function checkGitlab(
  { diagnostics }: CheckResult,
  { wording }: Pick<View, 'wording'>,
): string {
  const prints = distinctPrints(diagnostics)
  const findings = diagnostics.map((finding) => ({
    description: visible(wording.diagnostic(finding).message),
    check_name: finding.code,
    fingerprint: prints.get(finding),
    severity: grades[severityOf(finding)],
    location: { path: finding.at.file, lines: { begin: finding.at.line } },
  }))
  return `${JSON.stringify(findings, null, 2)}\n`
}
