import {
  type Acceptance,
  type CheckedReport,
  type CheckResult,
  type Diagnostic,
  fingerprintOf,
} from '../../pipeline.ts'

/** The findings of one report. */
export interface ReportFindings {
  /** None where the findings are on files that several reports share. */
  readonly report?: CheckedReport
  readonly findings: readonly Diagnostic[]
}

/** Every report with its open findings, in the order of the check; shared files come last. */
export function findingsByReport({ reports, diagnostics }: CheckResult): readonly ReportFindings[] {
  const owners = new Map(diagnostics.map((finding) => [finding, ownerOf(finding, reports)]))
  const of = (owner: CheckedReport | undefined) =>
    diagnostics.filter((finding) => owners.get(finding) === owner)
  return [
    ...reports.map((report) => ({ report, findings: of(report) })),
    { findings: of(undefined) },
  ]
}

/** What could not even be read is known by its file alone. */
function ownerOf(
  { subject, at }: Diagnostic,
  reports: readonly CheckedReport[],
): CheckedReport | undefined {
  return (
    reports.find(({ unit, stem }) => subject.unit === unit && subject.report === stem) ??
    reports.find(({ path }) => at.file === path || at.file === path.replace(/\.yaml$/, '.md'))
  )
}

/** Who accepted a finding of the report, and why. */
export function acceptanceOf(
  finding: Diagnostic,
  { acceptances }: CheckedReport,
): Acceptance | undefined {
  const print = fingerprintOf(finding)
  return acceptances.find(({ fingerprint }) => fingerprint === print)
}

/**
 * A name for each finding that no other has: its fingerprint, with a number where the same thing is
 * said of several places. Readers of machine formats take equal names for one finding.
 */
export function distinctPrints(findings: readonly Diagnostic[]): ReadonlyMap<Diagnostic, string> {
  const seen = new Map<string, number>()
  return new Map(
    findings.map((finding) => {
      const print = fingerprintOf(finding)
      const times = (seen.get(print) ?? 0) + 1
      seen.set(print, times)
      return [finding, times === 1 ? print : `${print}-${times}`]
    }),
  )
}
