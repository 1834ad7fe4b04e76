import type { Report } from '../../dataset/dataset.ts'
import { about, type Diagnostic } from '../../source/diagnostic.ts'
import type { Evaluation } from '../verdict.ts'
import { acrossReportsAudit } from './across-reports.ts'
import type { Audit } from './audit.ts'
import { ratioAudit, sumAudit, valueAudit } from './stated-values.ts'
import {
  missingPartAudit,
  overrideAudit,
  reasonAudit,
  roundingAudit,
  statusAudit,
} from './verdicts.ts'

/** All audits on figures. One line adds one. */
const audits: readonly Audit[] = [
  ratioAudit,
  valueAudit,
  sumAudit,
  statusAudit,
  reasonAudit,
  overrideAudit,
  roundingAudit,
  missingPartAudit,
  acrossReportsAudit,
]

/**
 * Everything that the figures of one report say against each other, and against those of the unit's
 * earlier reports.
 */
export function auditFigures(
  evaluation: Evaluation,
  earlier: readonly Report[] = [],
): Diagnostic[] {
  const { unit, period, stem } = evaluation.report
  const subject = { unit: unit.id, period: period.text, report: stem }
  return about(
    subject,
    audits.flatMap((audit) => audit.run(evaluation, earlier)),
  )
}
