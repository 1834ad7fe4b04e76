import { about, type Diagnostic } from '../../source/diagnostic.ts'
import type { Evaluation } from '../verdict.ts'
import type { Audit } from './audit.ts'
import { changeAudit, possibleChangeAudit } from './changes.ts'
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
  changeAudit,
  possibleChangeAudit,
  statusAudit,
  reasonAudit,
  overrideAudit,
  roundingAudit,
  missingPartAudit,
]

/** Everything that the figures of one report say against each other. */
export function auditFigures(evaluation: Evaluation): Diagnostic[] {
  const { unit, period, stem } = evaluation.report
  const subject = { unit: unit.id, period: period.text, report: stem }
  return about(
    subject,
    audits.flatMap((audit) => audit.run(evaluation)),
  )
}
