import type { Report } from '../../dataset/dataset.ts'
import { createSuspect } from '../../evaluation/suspicions/create-suspect.ts'
import type { Evaluation } from '../../evaluation/verdict.ts'
import { about, type Diagnostic } from '../../source/diagnostic.ts'
import { capitalsAudit } from './capitals.ts'
import { calendarAudit, paddedMonthAudit } from './dates.ts'
import { documentAudit } from './documents.ts'
import { growthAudit } from './growth.ts'
import { mixedSpellingAudit } from './mixed-spelling.ts'
import type { ProseAudit, ReadPassage } from './prose-audit.ts'
import { ratioAudit } from './ratios.ts'
import { amountsOf } from './reading/amounts.ts'
import { numbersIn } from './reading/numbers-in-text.ts'
import { type Passage, type PrintedTexts, passagesOf } from './reading/passage.ts'
import { repeatedParagraphAudit } from './repeated-paragraph.ts'
import { shareOfWholeAudit } from './shares-of-whole.ts'
import { slipAudit } from './slips.ts'
import { spellingAudit } from './spellings.ts'
import { sumAudit } from './sums.ts'
import { suspected } from './suspected.ts'
import { sweepingClaimAudit } from './sweeping-claim.ts'
import { twoValuesAudit } from './two-values.ts'
import { typedFigureAudit } from './typed-figures.ts'
import { typedNumberingAudit } from './typed-numbering.ts'
import { unboundFigureAudit } from './unbound-figures.ts'

/** All audits on the text. One line adds one. */
const audits: readonly ProseAudit[] = [
  ratioAudit,
  growthAudit,
  sumAudit,
  shareOfWholeAudit,
  spellingAudit,
  typedFigureAudit,
  twoValuesAudit,
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

/** Audits that are asked for by `--strict-prose`. */
const strictAudits: readonly ProseAudit[] = [unboundFigureAudit]

/** How much the text is asked. */
export interface ProseAuditOptions {
  /** A figure without a datum is an error. */
  readonly strict: boolean
  /** The unit's reports before this one: a wrong number may be one of theirs. */
  readonly earlier?: readonly Report[]
}

/** Everything that the printed text of one report says against itself or against its figures. */
export function auditProse(
  evaluation: Evaluation,
  texts: PrintedTexts,
  { strict, earlier = [] }: ProseAuditOptions,
): Diagnostic[] {
  const { unit, period, stem } = evaluation.report
  const subject = { unit: unit.id, period: period.text, report: stem }
  const prose = { evaluation, passages: passagesOf(texts).map(read) }
  const suspect = createSuspect(evaluation.report, earlier)
  return about(
    subject,
    (strict ? [...audits, ...strictAudits] : audits)
      .flatMap((audit) => audit.run(prose))
      .map((finding) => suspected(finding, suspect)),
  )
}

function read(passage: Passage): ReadPassage {
  const numbers = numbersIn(passage)
  return { ...passage, numbers, amounts: amountsOf(passage, numbers) }
}
