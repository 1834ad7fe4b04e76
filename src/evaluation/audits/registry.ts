import { about, type Diagnostic } from '../../source/diagnostic.ts'
import type { Evaluation } from '../verdict.ts'
import type { Audit } from './audit.ts'
import { bodiesInTimeAudit } from './bodies-in-time.ts'
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
  statusAudit,
  reasonAudit,
  overrideAudit,
  roundingAudit,
  missingPartAudit,
  issuerFormAudit,
  bodiesInTimeAudit,
  lapsedDocumentAudit,
]

/** Everything that the data of one report say against each other, and against the law. */
export function auditFigures(evaluation: Evaluation): Diagnostic[] {
  const { unit, period, stem } = evaluation.report
  const subject = { unit: unit.id, period: period.text, report: stem }
  return about(
    subject,
    audits.flatMap((audit) => audit.run(evaluation)),
  )
}
