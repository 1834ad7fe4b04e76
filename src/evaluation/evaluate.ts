import {
  type Catalog,
  type IndicatorEntry,
  type Judged,
  type Report,
  type Status,
  statuses,
} from '../dataset/dataset.ts'
import { compare, percentage, type Rational, round } from '../dataset/rational.ts'
import { defined } from '../dataset/read-node.ts'
import type { Target } from '../dataset/target.ts'
import type { Amount } from '../dataset/value.ts'
import { aggregate } from './aggregate.ts'
import { intervalOf } from './interval.ts'
import { judge } from './rules/registry.ts'
import type { Evaluation, GroupVerdicts, StatusCounts, Verdict } from './verdict.ts'

/** A number this near to its target is no longer told apart by more digits. */
const mostDecimals = 60

/** Judges every indicator of a report against its target, as of the report's date. */
export function evaluate(report: Report, catalog: Catalog): Evaluation {
  const groups: GroupVerdicts[] = catalog.groups.flatMap((group) => {
    const verdicts = report.indicators
      .filter(({ indicator }) => indicator.group === group.id)
      .map((entry, index) => verdictOf(entry, String(index + 1), report))
    return verdicts.length === 0 ? [] : [{ group, verdicts, counts: countStatuses(verdicts) }]
  })
  return { report, groups, counts: countStatuses(groups.flatMap(({ verdicts }) => verdicts)) }
}

/** The exact value of an amount in the unit of its target: a ratio is its percentage. */
export function exactValue(amount: Amount | undefined): Rational | undefined {
  if (amount?.kind === 'number') return amount.quantity.value
  if (amount?.kind !== 'ratio') return undefined
  return percentage(amount.numerator.value, amount.denominator.value)
}

function verdictOf(entry: IndicatorEntry, number: string, report: Report): Verdict {
  const { indicator, judged, parts } = entry
  if (parts.length === 0) return judgeLeaf(entry, judged, number, report)
  const verdicts = parts.map(({ id, name, judged: part }, index) => ({
    ...judgeLeaf(entry, part, `${number}.${index + 1}`, report),
    part: { id, name },
  }))
  const { status: computed, gap } = aggregate(verdicts, entry)
  const { override } = judged
  return defined({
    indicator,
    judged,
    number,
    status: override?.status ?? computed,
    computed,
    decimals: indicator.decimals,
    value: exactValue(judged.result?.amount),
    target: targetInForce(judged, report),
    override,
    parts: verdicts,
    gap,
  })
}

/** The verdict on what a report says of an indicator without parts, or of one part. */
export function judgeLeaf(
  { indicator }: Pick<IndicatorEntry, 'indicator'>,
  judged: Judged,
  number: string,
  report: Report,
): Verdict {
  const { result, override } = judged
  const { measure } = indicator
  const value = exactValue(result?.amount)
  const written = result?.amount?.kind === 'number' ? result.amount.quantity.decimals : 0
  const interval = value && intervalOf(value, result?.qualifier, written)
  const target = targetInForce(judged, report)
  const ruling =
    target && result
      ? judge(target.condition, defined({ result, measure, value, interval }))
      : undefined
  const computed = statusOf(judged, target, ruling?.answer, report)
  return defined({
    indicator,
    judged,
    number,
    status: override?.status ?? computed,
    computed,
    value,
    bounds: result?.qualifier === undefined ? undefined : interval,
    target,
    comparator: ruling?.comparator,
    margin: ruling?.margin,
    decimals: decimalsToShow(),
    override,
    parts: [],
  })

  /** As many decimals as it takes for the printed figure to tell the same verdict. */
  function decimalsToShow(): number {
    if (!value || !result || !target || ruling?.answer === undefined) return indicator.decimals
    for (let decimals = indicator.decimals; decimals < mostDecimals; decimals += 1) {
      const shown = round(value, decimals)
      if (compare(shown, value) === 0) return decimals
      const shownInterval = intervalOf(shown, result.qualifier, written)
      const again = judge(target.condition, {
        result,
        measure,
        value: shown,
        interval: shownInterval,
      })
      if (again.answer === ruling.answer) return decimals
    }
    return mostDecimals
  }
}

function statusOf(
  judged: Judged,
  target: Target | undefined,
  answer: 'yes' | 'no' | 'unknown' | undefined,
  report: Report,
): Status {
  if (judged.notApplicable !== undefined) return 'not_applicable'
  if (judged.paused) return 'paused'
  if (!judged.result?.amount && !judged.result?.rank) return 'no_data'
  if (!target) return 'no_target'
  if (answer === undefined) return 'no_data'
  if (answer === 'yes') return 'met'
  if (answer === 'unknown') return 'undetermined'
  return target.due !== undefined && report.asOf < target.due ? 'not_yet' : 'not_met'
}

/** A target outside its dates was not assigned for this report. */
function targetInForce({ target }: Judged, { asOf }: Report): Target | undefined {
  if (!target) return undefined
  const { effectiveFrom = asOf, effectiveTo = asOf } = target
  return effectiveFrom <= asOf && asOf <= effectiveTo ? target : undefined
}

function countStatuses(verdicts: readonly Verdict[]): StatusCounts {
  const leaves = verdicts.flatMap((verdict) => (verdict.parts.length > 0 ? verdict.parts : verdict))
  const counts = statuses.map((status): [Status, number] => [
    status,
    leaves.filter((verdict) => verdict.status === status).length,
  ])
  // Object.fromEntries forgets that every status is there.
  return Object.fromEntries(counts) as StatusCounts
}
