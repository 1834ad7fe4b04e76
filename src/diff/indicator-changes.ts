import type {
  Change,
  DetailChange,
  DetailField,
  IndicatorChange,
  IndicatorComparison,
} from './comparison.ts'
import {
  catalogDetails,
  changedFacts,
  conditionFact,
  detailsOf,
  type Facts,
  plain,
  resultFact,
  targetDetails,
  valueDetails,
  valueRevisionDetails,
} from './facts.ts'
import { indicatorReasons } from './grade-indicator.ts'
import {
  type ComparedReports,
  changeFingerprint,
  gradeOf,
  placesOf,
  type Weighed,
} from './graded.ts'
import { isOwn } from './incomparable.ts'
import type { Judgement } from './judgement.ts'
import type { JudgementPair } from './pair-indicators.ts'

/**
 * What changed of an indicator, and then of each of its parts. Of one that only one report has its
 * parts are not told by themselves.
 */
export function indicatorChanges(
  row: IndicatorComparison,
  pair: JudgementPair,
  reports: ComparedReports,
): Change[] {
  const own = changeOf(row, pair, reports)
  if (!pair.from || !pair.to) return own
  const parts = row.parts.flatMap((part, at) => {
    const partPair = pair.parts[at]
    return partPair ? changeOf(part, partPair, reports) : []
  })
  return [...own, ...parts]
}

function changeOf(
  row: IndicatorComparison,
  pair: JudgementPair,
  reports: ComparedReports,
): IndicatorChange[] {
  const { from, to } = pair
  if (!from || !to) return [oneSided(row, pair, reports)]
  const facts = changedFacts(mainFacts(from), mainFacts(to))
  const details = changedDetails(from, to, reports)
  const tellsTarget = facts.some(({ field }) => field === 'target')
  const tellsResult = facts.some(({ field }) => field === 'result')
  const ownIncomparable = row.incomparable.some((each) => isOwn(each, reports))
  const hasResult = [from, to].some(({ verdict }) => verdict.judged.result !== undefined)
  const kind = ((): IndicatorChange['kind'] | undefined => {
    if (row.cause) return 'status'
    if (tellsResult && row.isCorrection) return 'restated'
    if (tellsTarget) return 'target'
    if (tellsResult || (ownIncomparable && hasResult)) return 'result'
    if (row.formerId !== undefined && !row.part) return 'renamed'
    return details.length > 0 || ownIncomparable ? 'details' : undefined
  })()
  if (!kind) return []
  const isIncomparable = row.incomparable.length > 0 && (ownIncomparable || tellsResult)
  const told = { result: tellsResult, target: tellsTarget, incomparable: isIncomparable }
  const reasons = indicatorReasons(row, from, to, reports, told)
  const words: Weighed = ['words', 'info']
  const [first = words, ...others] = details.length > 0 && reasons.length === 0 ? [words] : reasons
  const subject = 'indicator' as const
  return [
    {
      subject,
      kind,
      comparison: row,
      ...detailsOf(details),
      ...gradeOf([first, ...others]),
      fingerprint: changeFingerprint(reports, { subject, kind }, pathOf(row), [
        facts,
        details,
        row.formerId,
        row.incomparable,
      ]),
      at: placesOf(from.verdict.judged.at, to.verdict.judged.at),
    },
  ]
}

function oneSided(
  row: IndicatorComparison,
  { from, to }: JudgementPair,
  reports: ComparedReports,
): IndicatorChange {
  const kind = to ? 'added' : 'dropped'
  const side = to ?? from
  const subject = 'indicator' as const
  return {
    subject,
    kind,
    comparison: row,
    ...gradeOf([to ? ['added', 'notice'] : ['dropped', 'alarm']]),
    fingerprint: changeFingerprint(
      reports,
      { subject, kind },
      pathOf(row),
      side && mainFacts(side),
    ),
    at: placesOf(from?.verdict.judged.at, to?.verdict.judged.at),
  }
}

function pathOf({ id, part }: IndicatorComparison): string {
  return part ? `${id}.${part.id}` : id
}

function mainFacts({ verdict, inheritsTarget }: Judgement): Facts<'status' | 'result' | 'target'> {
  const { target } = verdict
  return {
    status: verdict.status,
    result: verdict.judged.result && resultFact(verdict.judged.result),
    // A part that has the target of the whole does not tell of it again.
    target: target && !inheritsTarget ? conditionFact(target.condition) : undefined,
  }
}

function changedDetails(
  from: Judgement,
  to: Judgement,
  { isSameReport }: ComparedReports,
): readonly DetailChange[] {
  const of = (judgement: Judgement): Facts<DetailField> => ({
    ...details(judgement),
    ...(isSameReport && revisionDetails(judgement)),
  })
  return changedFacts(of(from), of(to))
}

function details({ verdict, whole }: Judgement): Facts<DetailField> {
  const { judged, indicator, override, part } = verdict
  const { paused, notApplicable, result } = judged
  const isOwnPause = paused !== whole?.verdict.judged.paused
  const isOwnReason = notApplicable !== whole?.verdict.judged.notApplicable
  return {
    ...(part ? { name: plain(part.name) } : catalogDetails(indicator)),
    reason: plain(judged.reason?.text),
    note: plain(judged.note?.text),
    ...(isOwnPause && { pause: paused && plain([paused.document, paused.note].join(' ')) }),
    ...(isOwnReason && { not_applicable: plain(notApplicable) }),
    override: override && plain([override.status, override.by, override.reason].join(' ')),
    ...(result && valueDetails(result)),
  }
}

/** What is another in every year, and worth a word only where one report was rewritten. */
function revisionDetails(judgement: Judgement): Facts<DetailField> {
  const { verdict, entry, whole, inheritsTarget } = judgement
  const { result, target, statedStatus, override } = verdict.judged
  return {
    ...(result && valueRevisionDetails(result)),
    ...(target && !inheritsTarget && targetDetails(target)),
    stated_status: statedStatus?.status,
    ...(override && {
      override: plain([override.status, override.by, override.reason, override.date].join(' ')),
    }),
    ...(!whole && { corrects: entry?.corrects }),
  }
}
