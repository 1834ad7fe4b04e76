import { type CitedDocument, type Report, statuses, type WrittenText } from '../dataset/dataset.ts'
import type { Period } from '../dataset/period.ts'
import { rational } from '../dataset/rational.ts'
import type { Amount, Figure, Quantity, Value } from '../dataset/value.ts'
import type { Comparison, IndicatorComparison } from '../diff/comparison.ts'
import { leavesByTransition, transitions } from '../diff/transitions.ts'
import { exactValue } from '../evaluation/evaluate.ts'
import { countTasks, type TaskCounts } from '../evaluation/task-counts.ts'
import {
  allVerdicts,
  datumOf,
  type Evaluation,
  leafVerdicts,
  type StatusCounts,
  type Verdict,
} from '../evaluation/verdict.ts'
import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import type { Location } from '../source/location.ts'
import {
  type Printing,
  printAmount,
  printChange,
  printCounts,
  printQuantity,
  printRank,
  printResult,
  printTarget,
  printValue,
} from '../wording/amounts.ts'
import { apartVerdicts } from '../wording/changes/apart-verdicts.ts'
import { comparedDecimals } from '../wording/changes/compared-results.ts'
import { periodName, shortDate } from '../wording/dates.ts'
import { padCount } from '../wording/numbers.ts'
import { vietnameseStatuses, vietnameseTaskStatuses } from '../wording/statuses.ts'
import { wordingFor } from '../wording/wording.ts'
import type { AppendixKind, AppendixLabels } from './appendix-labels.ts'
import { type Bound, bound } from './bound.ts'

const wording = wordingFor('vi')

/** All names that prose and templates can call. Indicators and figures stand at the top. */
export type Scope = Readonly<Record<string, unknown>>

/** What a template decides of how bound numbers look. */
export interface ScopeOptions {
  /** `08 sản phẩm` instead of `8 sản phẩm`. */
  readonly padCounts: boolean
}

/** What the look of a bound number depends on. */
interface Look extends ScopeOptions {
  readonly period: Period
}

/** Words that mean something to the template language itself. */
const engineWords = new Set(['empty', 'blank', 'nil', 'null', 'true', 'false', 'and', 'or', 'not'])

/** Builds the names of one report; an id that hides a name of the tool is a finding. */
export function buildScope(
  evaluation: Evaluation,
  options: ScopeOptions,
  labels: AppendixLabels,
  comparison: Comparison | undefined,
): { scope: Scope; diagnostics: readonly Diagnostic[] } {
  const { report } = evaluation
  const look: Look = { ...options, period: report.period }
  const tool: Scope = {
    ...reportNames(report, labels),
    ...summaryNames(evaluation, look),
    ...taskNames(report, look),
    comparison: comparison ? comparisonBound(comparison, look) : noComparison,
  }
  const diagnostics: Diagnostic[] = []
  const data: Record<string, unknown> = {}
  const checkName = (id: string, at: Location) => {
    if (id in tool || engineWords.has(id)) {
      diagnostics.push(diagnostic('dataset/reserved-id', { id }, at))
    }
  }
  for (const figure of report.figures.values()) {
    checkName(figure.id, figure.at)
    data[figure.id] = figureBound(figure, look)
  }
  for (const { verdicts } of evaluation.groups) {
    for (const verdict of verdicts) {
      checkName(verdict.indicator.id, verdict.judged.at)
      data[verdict.indicator.id] = verdictBound(verdict, look)
    }
  }
  return { scope: { ...data, ...tool }, diagnostics }
}

function reportNames(report: Report, labels: AppendixLabels): Scope {
  const { unit, period, document, asOf } = report
  const reportText = (value: string) => text(value, report.templateAt)
  const place = (kind: string, name: string) => {
    const full = `${kind} ${name}`
    return bound(
      { kind: 'data-text', text: full, at: unit.at },
      {
        fields: { name: text(name, unit.at), kind: text(kind, unit.at), full: text(full, unit.at) },
      },
    )
  }
  const issuerAt = document.issuer.at
  return {
    period: bound(
      { kind: 'data-text', text: periodName(period), at: report.templateAt },
      {
        fields: {
          name: reportText(periodName(period)),
          year: reportText(String(period.year)),
          next_year: reportText(String(period.year + 1)),
          start: reportText(shortDate(period.start)),
          end: reportText(shortDate(period.end)),
          as_of: reportText(shortDate(asOf)),
        },
      },
    ),
    unit: place(unit.kind, unit.name),
    parent: unit.parent
      ? place(unit.parent.kind, unit.parent.name)
      : bound({ kind: 'missing', name: 'parent' }),
    issuer: bound(
      { kind: 'data-text', text: document.issuer.name, at: issuerAt },
      {
        fields: {
          name: text(document.issuer.name, issuerAt),
          short: text(document.issuer.short, issuerAt),
        },
      },
    ),
    documents: Object.fromEntries(
      [...report.documents.values()].map((cited) => [cited.id, citation(cited)]),
    ),
    appendix: {
      indicators: appendixName('indicators'),
      tasks: appendixName('tasks'),
      comparison: appendixName('comparison'),
    },
  }

  /** False in a condition where the report has no such appendix. */
  function appendixName(kind: AppendixKind): Bound {
    const label = labels[kind]
    return label === undefined
      ? bound({ kind: 'missing', name: `appendix.${kind}` })
      : reportText(label)
  }
}

function taskNames(report: Report, options: ScopeOptions): Scope {
  return {
    task_summary: countsScope('task_summary', countTasks(report), report.templateAt, options),
    tasks: report.tasks.map((task) => {
      const facet = (name: string, written: WrittenText | undefined) =>
        writtenBound(written) ?? bound({ kind: 'missing', name: `tasks.${task.id}.${name}` })
      return {
        id: task.id,
        title: facet('title', task.title),
        status: text(vietnameseTaskStatuses[task.status], task.at),
        state: task.status,
        result: facet('result', task.result),
        reason: facet('reason', task.reason),
        due: facet(
          'due',
          task.due === undefined ? undefined : { text: shortDate(task.due), at: task.at },
        ),
        owner: facet(
          'owner',
          task.owner === undefined ? undefined : { text: task.owner, at: task.at },
        ),
      }
    }),
  }
}

function summaryNames(evaluation: Evaluation, look: Look): Scope {
  const { report, counts, groups } = evaluation
  const leaves = leafVerdicts(evaluation)
  const bounds = (verdicts: readonly Verdict[]) =>
    verdicts.map((verdict) => verdictBound(verdict, look))
  const summary = countsScope('summary', counts, report.templateAt, look)
  return {
    summary: {
      ...summary,
      /** The statuses that occur, each with its name and count, in printed order. */
      present: statuses
        .filter((status) => counts[status] > 0)
        .map((status) => ({
          name: text(vietnameseStatuses[status].toLowerCase(), report.templateAt),
          count: summary[status],
        })),
    },
    groups: Object.fromEntries(
      groups.map(({ group, counts: own }) => [
        group.id,
        {
          name: text(group.name, report.templateAt),
          ...countsScope(`summary.${group.id}`, own, report.templateAt, look),
        },
      ]),
    ),
    verdicts: {
      all: bounds(allVerdicts(evaluation)),
      leaves: bounds(leaves),
      ...Object.fromEntries(
        Object.keys(counts).map((status) => [
          status,
          bounds(leaves.filter((verdict) => verdict.status === status)),
        ]),
      ),
    },
  }
}

/** False in a condition; its lists are empty, and whatever else is printed of it has no value. */
const noComparison: Bound = missingBound('comparison', {
  period: missingBound('comparison.period'),
  as_of: missingBound('comparison.as_of'),
  counts: Object.fromEntries(
    ['total', ...transitions].map((kind) => [kind, missingBound(`comparison.counts.${kind}`)]),
  ),
  ...Object.fromEntries(transitions.map((kind) => [kind, []])),
})

function missingBound(name: string, fields: Readonly<Record<string, unknown>> = {}): Bound {
  return bound({ kind: 'missing', name }, { fields })
}

/** Printed as the period of the earlier report. */
function comparisonBound(comparison: Comparison, look: Look): Bound {
  const { from, to } = comparison
  const leaves = leavesByTransition(comparison)
  const words = (value: string) => text(value, from.templateAt)
  const lists = Object.fromEntries(
    transitions.map((kind) => [kind, leaves[kind].map((row) => rowNames(row, comparison, look))]),
  )
  const counts = Object.fromEntries(transitions.map((kind) => [kind, leaves[kind].length]))
  const period = periodName(from.period)
  return bound(
    { kind: 'data-text', text: period, at: from.templateAt },
    {
      fields: {
        period: words(period),
        as_of: words(shortDate(from.asOf)),
        counts: countsScope('comparison', counts, to.templateAt, look),
        ...lists,
      },
    },
  )
}

/** One indicator or part in both reports; what one of them lacks is false in a condition. */
function rowNames(row: IndicatorComparison, { from: earlier }: Comparison, look: Look): Scope {
  const { id, part, delta, cause, incomparable } = row
  const { from, to } = apartVerdicts(row)
  const verdict = to ?? from
  const at = verdict?.judged.at ?? earlier.templateAt
  const datum = part === undefined ? id : `${id}.${part.id}`
  const facet = (name: string, printed: string) =>
    bound(
      printed === ''
        ? { kind: 'missing', name: `${datum}.${name}` }
        : { kind: 'figure', datum: `${datum}.${name}`, text: printed, at },
    )
  const side = (name: string, of: Verdict | undefined, report: string) =>
    of ? verdictBound(of, look, { report }) : bound({ kind: 'missing', name: `${datum}.${name}` })
  const unit = verdict?.indicator.countUnit?.short ?? verdict?.indicator.countUnit?.name
  const decimals = row.from && row.to ? comparedDecimals(row.from, row.to) : 0
  const moved = delta ? wording.delta(delta, decimals, unit) : ''
  const isCounted = look.padCounts && delta !== undefined && delta.kind !== 'points'
  const change = isCounted ? moved.replace(/(?<= )\d(?= )/, padCount) : moved
  const why = cause ? wording.cause(cause, row, { isTold: true }) : ''
  return {
    name: text(verdict ? nameOf(verdict) : id, at),
    from: side('from', from, `${earlier.stem}#`),
    to: side('to', to, ''),
    /** `tăng 4,2 điểm phần trăm`. */
    delta: facet('delta', change),
    /** `không so sánh được vì …`, of results that are not of one thing. */
    incomparable: facet(
      'incomparable',
      incomparable.length > 0 ? wording.incomparable(...incomparable) : '',
    ),
    /** `do hạ chỉ tiêu; …`, of another status. */
    cause: facet('cause', moved === '' ? why : why.replace(moved, () => change)),
  }
}

/** Counts of verdicts, tasks or transitions: figures that the tool itself computed. */
function countsScope(
  datum: string,
  counts: StatusCounts | TaskCounts | Readonly<Record<string, number>>,
  at: Location,
  options: ScopeOptions,
): Readonly<Record<string, Bound>> {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return Object.fromEntries(
    Object.entries({ total, ...counts }).map(([name, count]) => {
      const value = rational(BigInt(count))
      const printed = options.padCounts ? padCount(String(count)) : String(count)
      const piece = { kind: 'figure', datum: `${datum}.${name}`, text: printed, at } as const
      return [name, bound(piece, { value })]
    }),
  )
}

function figureBound({ id, unit, decimals, value, parts }: Figure, look: Look): Bound {
  const printing = { percent: unit === '%', decimals: decimals ?? 2 }
  const fields = {
    parts: Object.fromEntries(
      parts.map((part) => [
        part.id,
        valueBound(`${id}.${part.id}`, part.value, printing, look, {}),
      ]),
    ),
  }
  return valueBound(id, value, printing, look, parts.length > 0 ? fields : {})
}

/**
 * A verdict in a comparison: `report` goes before the data of the earlier one (`2022#`). Its status
 * is a figure, since a sentence that tells two of them says nothing else.
 */
interface Compared {
  readonly report: string
}

function verdictBound(verdict: Verdict, look: Look, compared?: Compared): Bound {
  const { indicator, judged, target, status, decimals, parts, number } = verdict
  const { result, reason, at } = judged
  const datum = `${compared?.report ?? ''}${datumOf(verdict)}`
  const missing = (facet: string) => bound({ kind: 'missing', name: `${datum}${facet}` })
  const printed = printResult(verdict)
  const fields = {
    number: text(number, at),
    name: text(nameOf(verdict), indicator.at),
    status: compared
      ? bound({ kind: 'figure', datum: `${datum}.status`, text: vietnameseStatuses[status], at })
      : text(vietnameseStatuses[status], at),
    /** The status for conditions: `met`, `not_met` … */
    state: status,
    target: target
      ? bound(
          {
            kind: 'figure',
            datum: `${datum}.target`,
            text: printTarget(target.condition, indicator),
            at: target.at,
          },
          { value: target.condition.kind === 'number' ? target.condition.bound.value : undefined },
        )
      : missing('.target'),
    // A text of another report binds that report's figures.
    reason: (!compared?.report && writtenBound(reason)) || missing('.reason'),
    result:
      result && printed !== ''
        ? bound({ kind: 'figure', datum, text: printed, at: result.at }, { value: verdict.value })
        : missing(''),
    ...(parts.length > 0 && {
      parts: Object.fromEntries(
        parts.map((leaf) => [leaf.part?.id ?? '', verdictBound(leaf, look, compared)]),
      ),
    }),
  }
  const printing = { percent: indicator.measure === 'percent', decimals }
  return valueBound(datum, result ?? { at }, printing, look, fields)
}

function nameOf({ indicator, part }: Verdict): string {
  return part === undefined ? indicator.name : `${indicator.name} – ${part.name}`
}

function valueBound(
  datum: string,
  value: Value,
  printing: Printing,
  { padCounts, period }: Look,
  given: Readonly<Record<string, unknown>>,
): Bound {
  const { amount, rank, change, at } = value
  const count = (facet: string, { value: size, at: place }: Counted, printed: string) =>
    bound({ kind: 'figure', datum: `${datum}.${facet}`, text: printed, at: place }, { value: size })
  const quantity = (facet: string, counted: Quantity) => {
    const printed = printQuantity(counted)
    return count(facet, counted, padCounts ? padCount(printed) : printed)
  }
  const whole = (facet: string, size: number, place: Location) =>
    count(facet, { value: rational(BigInt(size)), at: place }, String(size))
  const changed = printChange(value, period)
  const fields = {
    ...given,
    ...(amount?.kind === 'ratio' && {
      numerator: quantity('numerator', amount.numerator),
      denominator: quantity('denominator', amount.denominator),
    }),
    ...(rank && {
      rank: bound(
        { kind: 'figure', datum: `${datum}.rank`, text: printRank(rank), at: rank.at },
        {
          fields: {
            place: whole('rank.place', rank.place, rank.at),
            ...(rank.of !== undefined && { of: whole('rank.of', rank.of, rank.at) }),
          },
        },
      ),
    }),
    ...(change && {
      change:
        changed === undefined
          ? bound({ kind: 'missing', name: `${datum}.change` })
          : bound({ kind: 'figure', datum: `${datum}.change`, text: changed, at: change.at }),
    }),
  }
  const printed = printValue(value, printing)
  if (!amount || printed === undefined) return bound({ kind: 'missing', name: datum }, { fields })
  const shown = padCounts ? padded(printed, amount, printing) : printed
  return bound(
    { kind: 'figure', datum, text: shown, at },
    { value: exactValue(amount), counts: printCounts(amount), fields },
  )
}

interface Counted {
  readonly value: Quantity['value']
  readonly at: Location
}

/** Padding is for counts: a percentage of 8% stays `8%`. */
function padded(printed: string, amount: Amount, printing: Printing): string {
  if (amount.kind !== 'number' || printing.percent) return printed
  const own = printAmount(amount, printing)
  return printed.replace(own, padCount(own))
}

function citation({ id }: CitedDocument): Bound {
  const form = (wanted: 'by-mention' | 'full' | 'short', fields = {}) =>
    bound({ kind: 'citation', document: id, form: wanted }, { fields })
  return form('by-mention', { full: form('full'), short: form('short') })
}

function writtenBound(written: WrittenText | undefined): Bound | undefined {
  return written && bound({ kind: 'written', written })
}

function text(value: string, at: Location): Bound {
  return bound({ kind: 'data-text', text: value, at })
}
