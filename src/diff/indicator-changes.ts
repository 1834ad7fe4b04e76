import type {
  Change,
  DetailChange,
  DetailField,
  IndicatorChange,
  IndicatorComparison,
} from './comparison.ts'
import { isRoundingOnly } from './delta.ts'
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
    return partPair ? changeOf(part, partPair, reports, pair) : []
  })
  return [...own, ...parts]
}

function changeOf(
  row: IndicatorComparison,
  pair: JudgementPair,
  reports: ComparedReports,
  whole?: JudgementPair,
): IndicatorChange[] {
  const { from, to } = pair
  if (!from || !to) return [oneSided(row, pair, reports)]
  const changed = withoutInherited(
    changedWithin(pair, reports, row),
    whole && changedWithin(whole, reports),
  )
  const { facts, details } = changed
  const isIncomparable = row.incomparable.some((each) => isOwn(each, reports))
  const kind = kindOf(row, changed, isIncomparable)
  if (!kind) return []
  const tellsResult = tells(changed, 'result')
  const [first = ['words', 'info'] as const, ...others] = indicatorReasons(row, from, to, reports, {
    result: tellsResult,
    // Another day by which it is due, or on which it holds, is another target too.
    target: ['target', 'due', 'effective'].some((field) => tells(changed, field)),
    incomparable: isIncomparable || (tellsResult && row.incomparable.length > 0),
  })
  const subject = 'indicator' as const
  const all = [facts, details, row.formerId, row.incomparable]
  return [
    {
      subject,
      kind,
      comparison: row,
      ...detailsOf(details),
      ...gradeOf([first, ...others]),
      fingerprint: changeFingerprint(reports, { subject, kind }, pathOf(row), all),
      at: placesOf(from.verdict.judged.at, to.verdict.judged.at),
    },
  ]
}

/** The weightiest side of what changed; nothing where nothing did. */
function kindOf(
  row: IndicatorComparison,
  changed: Changed,
  isIncomparable: boolean,
): IndicatorChange['kind'] | undefined {
  const hasResult = [row.from, row.to].some((verdict) => verdict?.judged.result !== undefined)
  if (row.cause) return 'status'
  if (tells(changed, 'result') && row.isCorrection) return 'restated'
  if (tells(changed, 'target')) return 'target'
  if (tells(changed, 'result') || (isIncomparable && hasResult)) return 'result'
  if (row.formerId !== undefined && !row.part) return 'renamed'
  return changed.details.length > 0 || isIncomparable ? 'details' : undefined
}

function tells({ facts, details }: Changed, field: string): boolean {
  return [...facts, ...details].some((each) => each.field === field)
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
    ...gradeOf([oneSidedReason(kind, reports)]),
    fingerprint: changeFingerprint(
      reports,
      { subject, kind },
      pathOf(row),
      side && mainFacts(side),
    ),
    at: placesOf(from?.verdict.judged.at, to?.verdict.judged.at),
  }
}

/** Another report need not tell of the same indicators. */
function oneSidedReason(kind: 'added' | 'dropped', { isSameSeries }: ComparedReports): Weighed {
  if (!isSameSeries) return [kind, 'info']
  return kind === 'added' ? [kind, 'notice'] : [kind, 'alarm']
}

function pathOf({ id, part }: IndicatorComparison): string {
  return part ? `${id}.${part.id}` : id
}

interface Changed {
  readonly facts: ReturnType<typeof changedFacts<'status' | 'result' | 'target'>>
  readonly details: readonly DetailChange[]
}

function changedWithin(
  { from, to }: JudgementPair,
  { isSameReport }: ComparedReports,
  row?: IndicatorComparison,
): Changed {
  if (!from || !to) return { facts: [], details: [] }
  const [before, after] = [from, to].map(({ verdict }) => verdict.judged.result)
  const isRounded = isRoundingOnly(row?.delta, before, after)
  const detailsIn = (judgement: Judgement): Facts<DetailField> => ({
    ...details(judgement),
    ...(isSameReport && revisionDetails(judgement)),
    ...(isSameReport && isRounded && { written: mainFacts(judgement).result }),
  })
  const facts = changedFacts(mainFacts(from), mainFacts(to))
  return {
    facts: facts.filter(({ field }) => field !== 'result' || !isRounded),
    details: changedFacts(detailsIn(from), detailsIn(to)),
  }
}

/** What a part takes over from the whole unless it says otherwise itself. */
const inherited: readonly string[] = [
  'target',
  'paused',
  'not_applicable',
  'basis',
  'due',
  'effective',
  'target_note',
]

/** What changed of the whole in the same way is told there. */
function withoutInherited(changed: Changed, whole: Changed | undefined): Changed {
  if (!whole) return changed
  const ofWhole = [...whole.facts, ...whole.details]
  const isOwnChange = ({ field, from, to }: { field: string; from?: string; to?: string }) =>
    !inherited.includes(field) ||
    ofWhole.every((each) => each.field !== field || each.from !== from || each.to !== to)
  return { facts: changed.facts.filter(isOwnChange), details: changed.details.filter(isOwnChange) }
}

function mainFacts({ verdict }: Judgement): Facts<'status' | 'result' | 'target'> {
  const { status, target, judged } = verdict
  return {
    status,
    result: judged.result && resultFact(judged.result),
    target: target && conditionFact(target.condition),
  }
}

function details({ verdict }: Judgement): Facts<DetailField> {
  const { judged, indicator, override, part } = verdict
  const { paused, notApplicable, result } = judged
  return {
    ...(part ? { name: plain(part.name) } : catalogDetails(indicator)),
    reason: plain(judged.reason?.text),
    note: plain(judged.note?.text),
    paused: paused && plain([paused.document, paused.note].join(' ')),
    not_applicable: plain(notApplicable),
    override: override && plain([override.status, override.by, override.reason].join(' ')),
    ...(result && valueDetails(result)),
  }
}

/** What is another in every year, and worth a word only where one report was rewritten. */
function revisionDetails({ verdict, entry }: Judgement): Facts<DetailField> {
  const { result, target, statedStatus } = verdict.judged
  return {
    ...(result && valueRevisionDetails(result)),
    ...(target && targetDetails(target)),
    stated_status: statedStatus?.status,
    ...(!verdict.part && { corrects: entry?.corrects }),
  }
}
