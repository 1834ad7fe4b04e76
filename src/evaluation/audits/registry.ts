import type { Report } from '../../dataset/dataset.ts'
import { about, type Diagnostic } from '../../source/diagnostic.ts'
import type { Evaluation } from '../verdict.ts'
import { acrossReportsAudit } from './across-reports.ts'
import type { Audit } from './audit.ts'
import { bodiesInTimeAudit } from './bodies-in-time.ts'
import { changeAudit, possibleChangeAudit } from './changes.ts'
import { issuerFormAudit } from './issuer-form.ts'
import { lapsedDocumentAudit } from './lapsed-documents.ts'
import { ratioAudit, sumAudit, valueAudit } from './stated-values.ts'
import {
  missingPartAudit,
  overrideAudit,
  reasonAudit,
  roundingAudit,
  statusAudit,
} from './verdicts.ts'

/** All audits on data. One line adds one. */
const audits: readonly Audit[] = [
  ratioAudit,
  valueAudit,
  sumAudit,
  changeAudit,
  possibleChangeAudit,
  statusAudit,
  reasonAudit,
  overrideAudit,
  roundingAudit,
  missingPartAudit,
  issuerFormAudit,
  bodiesInTimeAudit,
  lapsedDocumentAudit,
  acrossReportsAudit,
]

/**
 * Everything that the data of one report say against each other, against the law, and against the
 * unit's earlier reports.
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
