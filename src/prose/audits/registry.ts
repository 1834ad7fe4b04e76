import type { Evaluation } from '../../evaluation/verdict.ts'
import { about, type Diagnostic } from '../../source/diagnostic.ts'
import { capitalsAudit } from './capitals.ts'
import { calendarAudit, paddedMonthAudit } from './dates.ts'
import { documentAudit } from './documents.ts'
import { mixedSpellingAudit } from './mixed-spelling.ts'
import { type PrintedTexts, passagesOf } from './passage.ts'
import type { ProseAudit } from './prose-audit.ts'
import { repeatedParagraphAudit } from './repeated-paragraph.ts'
import { slipAudit } from './slips.ts'
import { sweepingClaimAudit } from './sweeping-claim.ts'
import { typedNumberingAudit } from './typed-numbering.ts'

/** All audits on the text. One line adds one. */
const audits: readonly ProseAudit[] = [
  calendarAudit,
  capitalsAudit,
  documentAudit,
  mixedSpellingAudit,
  paddedMonthAudit,
  repeatedParagraphAudit,
  slipAudit,
  sweepingClaimAudit,
  typedNumberingAudit,
]

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
