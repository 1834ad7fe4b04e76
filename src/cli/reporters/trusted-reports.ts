import { type CheckResult, type Evaluation, isError } from '../../pipeline.ts'

type CheckedReport = CheckResult['reports'][number]

/** The reports whose figures can be trusted; a verdict on data with errors could be wrong. */
export function trustedReports({
  reports,
  diagnostics,
}: Pick<CheckResult, 'reports' | 'diagnostics'>): (CheckedReport & { evaluation: Evaluation })[] {
  const broken = new Set(diagnostics.filter(isError).map(({ at }) => at.file))
  return reports.flatMap((report) => {
    const { evaluation, path } = report
    return evaluation === undefined || broken.has(path) ? [] : { ...report, evaluation }
  })
}
