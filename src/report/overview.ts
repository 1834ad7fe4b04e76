import { type Status, statuses } from '../dataset/dataset.ts'
import {
  compare,
  hundred,
  percentage,
  type Rational,
  toDecimal,
  zero,
} from '../dataset/rational.ts'
import type { TargetCondition } from '../dataset/target.ts'
import { datumOf, type Evaluation, type Verdict } from '../evaluation/verdict.ts'
import { periodName } from '../wording/dates.ts'
import { formatNumber, padCount, roman } from '../wording/numbers.ts'
import { vietnameseStatuses } from '../wording/statuses.ts'
import { resultLines, targetLine } from './appendix-table.ts'
import { outcomeOf } from './outcome.ts'
import type { Bar, Inline, OutcomeWord, Overview, OverviewLine } from './report-model.ts'

/** Digits of a length: no screen shows a ten-thousandth of a per cent. */
const lengthDecimals = 4
/** A bound is printed as it was assigned, with all its digits. */
const boundDecimals = 15

/** Counts by status and every result against its target, with the figures that the report prints. */
export function overviewOf(
  { report, groups, counts }: Evaluation,
  { padCounts }: { readonly padCounts: boolean },
): Overview {
  const at = report.templateAt
  const count = (name: string, size: number): Inline => ({
    kind: 'figure',
    datum: `summary.${name}`,
    text: padCounts ? padCount(String(size)) : String(size),
    at,
    boundAt: at,
  })
  const total = Object.values(counts).reduce((sum, size) => sum + size, 0)
  return {
    title: `Tóm tắt kết quả thực hiện chỉ tiêu ${periodName(report.period)}`,
    total: [count('total', total), { kind: 'text', text: ' chỉ tiêu', at }],
    counts: statuses
      .filter((status) => counts[status] > 0)
      .map((status) => ({
        ...outcomeWord(status),
        count: [count(status, counts[status])],
        size: counts[status],
      })),
    groups: groups.map(({ group, verdicts }, index) => ({
      number: roman(index + 1),
      name: group.name,
      lines: verdicts.flatMap((verdict) => [lineOf(verdict), ...verdict.parts.map(lineOf)]),
    })),
  }
}

function lineOf(verdict: Verdict): OverviewLine {
  const { indicator, part, number, status, override, parts, judged, target } = verdict
  const bar = barOf(verdict)
  const text = (value: string): Inline => ({ kind: 'text', text: value, at: judged.at })
  return {
    number,
    name: part?.name ?? indicator.name,
    result: resultLines(verdict).flatMap((line, index) =>
      index > 0 ? [text(' '), ...line] : line,
    ),
    target: target ? targetLine(verdict) : [],
    // A whole is not counted beside its parts, and the appendix gives it no verdict either.
    ...((parts.length === 0 || override) && { status: outcomeWord(status) }),
    ...(bar && { bar }),
  }
}

function barOf(verdict: Verdict): Bar | undefined {
  const { indicator, value, target } = verdict
  if (indicator.measure !== 'percent' || !value) return undefined
  const goal = target && goalOf(target.condition)
  const { from, to } = goal ?? {}
  const whole = [value, from ?? zero, to ?? zero].reduce(greater, hundred)
  const length = (share: Rational) => toDecimal(percentage(share, whole), lengthDecimals)
  return {
    result: length(value),
    ...(from && { goal: { from: length(greater(from, zero)), to: length(to ?? whole) } }),
    ...(compare(whole, hundred) > 0 && { whole: [wholeFigure(verdict, whole)] }),
  }
}

/** The result or the bound of the target, whichever lies beyond 100%. */
function wholeFigure(verdict: Verdict, whole: Rational): Inline {
  const { value, judged, target, decimals } = verdict
  const isResult = value !== undefined && compare(whole, value) === 0
  const { at } = (isResult ? judged.result : target) ?? judged
  const datum = datumOf(verdict)
  return {
    kind: 'figure',
    datum: isResult ? datum : `${datum}.target`,
    text: `${formatNumber(whole, isResult ? decimals : boundDecimals)}%`,
    at,
    boundAt: at,
  }
}

/** Where the results lie that meet the target; without `to`, up to any number. */
function goalOf(
  condition: TargetCondition,
): { readonly from: Rational; readonly to?: Rational } | undefined {
  if (condition.kind === 'range') return { from: condition.low.value, to: condition.high.value }
  if (condition.kind !== 'number') return undefined
  const { comparator, bound } = condition
  switch (comparator) {
    case '>=':
    case '>':
      return { from: bound.value }
    case '<=':
    case '<':
      return { from: zero, to: bound.value }
    case '=':
      return { from: bound.value, to: bound.value }
  }
}

function greater(one: Rational, other: Rational): Rational {
  return compare(one, other) < 0 ? other : one
}

function outcomeWord(status: Status): OutcomeWord {
  return { outcome: outcomeOf(status), word: vietnameseStatuses[status] }
}
