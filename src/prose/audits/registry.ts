import type { Evaluation } from '../../evaluation/verdict.ts'
import { about, type Diagnostic } from '../../source/diagnostic.ts'
import { type PrintedTexts, passagesOf } from './passage.ts'
import type { ProseAudit } from './prose-audit.ts'

/** All audits on the text. One line adds one. */
const audits: readonly ProseAudit[] = []

/** Everything that the printed text of one report says against itself or against its figures. */
export function auditProse(evaluation: Evaluation, texts: PrintedTexts): Diagnostic[] {
  const { unit, period, stem } = evaluation.report
  const subject = { unit: unit.id, period: period.text, report: stem }
  const prose = { evaluation, passages: passagesOf(texts) }
  return about(
    subject,
    audits.flatMap((audit) => audit.run(prose)),
  )
}
