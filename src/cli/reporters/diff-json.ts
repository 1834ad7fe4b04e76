import {
  type Cause,
  type Change,
  type ComparedPair,
  type ComparedPlace,
  type Delta,
  type DiffResult,
  exactValue,
  type Factor,
  type Incomparability,
  type Location,
  summarize,
  type Verdict,
} from '../../pipeline.ts'
import { citationText } from '../../wording/citations.ts'
import { fractionOf } from './evaluated-reports.ts'
import type { View } from './view.ts'

type Wording = View['wording']

/** What changed, for programs; its form is `schemas/diff-output.schema.json`. */
export function diffJson(result: DiffResult, { wording }: Pick<View, 'wording'>): string {
  const { comparisons, added, dropped } = result
  const output = {
    version: 1,
    comparisons: comparisons.map((pair) => comparisonOf(pair, wording)),
    added: added.map(reportOf),
    dropped: dropped.map(reportOf),
  }
  return `${JSON.stringify(output, null, 2)}\n`
}

function reportOf({ unit, stem, path, revision }: ComparedPlace) {
  return { unit, report: stem, path, revision: revision ?? null }
}

function comparisonOf({ unit, from, to, comparison }: ComparedPair, wording: Wording) {
  const sideOf = ({ stem, path, revision }: ComparedPlace, side: 'from' | 'to') => {
    const { period, asOf } = comparison[side]
    return { report: stem, period: period.text, path, asOf, revision: revision ?? null }
  }
  return {
    unit,
    from: sideOf(from, 'from'),
    to: sideOf(to, 'to'),
    sameReport: comparison.isSameReport,
    sameSeries: comparison.isSameSeries,
    incomparable: comparison.incomparable.map((reason) => incomparableOf(reason, wording)),
    summary: summarize(comparison),
    changes: comparison.changes.map((change) => changeOf(change, wording)),
  }
}

/** One side of a change; `text` is what has words alone. */
interface Side {
  readonly status: string | null
  readonly shown: string | null
  readonly value: ReturnType<typeof fractionOf>
  readonly target: string | null
  readonly text: string | null
}

function changeOf(change: Change, wording: Wording): object {
  const { subject, kind, grade, reasons, fingerprint, at } = change
  const comparison = change.subject === 'indicator' ? change.comparison : undefined
  const compared = change.subject === 'figure' ? change : comparison
  const { delta, incomparable = [] } = compared ?? {}
  const cause = comparison?.cause
  return {
    kind: `${subject}/${kind}`,
    ...identityOf(change),
    formerName: (change.subject === 'figure' && change.formerName) || null,
    name: wording.changed(change),
    grade,
    reasons,
    ...sidesOf(change, wording),
    delta: delta ? deltaOf(delta) : null,
    cause: cause && comparison ? causeOf(cause, wording.cause(cause, comparison), wording) : null,
    incomparable: incomparable.map((reason) => incomparableOf(reason, wording)),
    details: detailsOf(change),
    sentence: wording.change(change),
    fingerprint,
    at: [placeOf(at.from), placeOf(at.to)],
  }
}

function identityOf(change: Change): { id: string; part: string | null; formerId: string | null } {
  switch (change.subject) {
    case 'indicator': {
      const { id, part, formerId } = change.comparison
      return { id, part: part?.id ?? null, formerId: formerId ?? null }
    }
    case 'figure':
      return { id: change.id, part: change.part ?? null, formerId: null }
    case 'task':
    case 'document':
      return { id: change.id, part: null, formerId: null }
    case 'section':
      return { id: change.path.join(' › '), part: null, formerId: null }
    case 'report':
      return { id: change.field, part: null, formerId: null }
  }
}

function sidesOf(change: Change, wording: Wording): { from: Side | null; to: Side | null } {
  const both = <T>(side: (at: 'from' | 'to') => T | null) => ({
    from: side('from'),
    to: side('to'),
  })
  switch (change.subject) {
    case 'indicator': {
      const { comparison } = change
      const shown = wording.comparedResults(comparison)
      return both((at) => verdictOf(comparison[at], shown[at], wording))
    }
    case 'figure': {
      const shown = wording.comparedFigures(change)
      return both((at) => {
        const value = change[at]
        return value
          ? { ...nothing, shown: shown[at] || null, value: fractionOf(exactValue(value.amount)) }
          : null
      })
    }
    case 'task':
      return both((at) => {
        const task = change[at]
        return task ? { ...nothing, status: task.status, text: task.title.text } : null
      })
    case 'document':
      return both((at) => {
        const document = change[at]
        return document ? { ...nothing, text: citationText(document, true) } : null
      })
    case 'section':
      return both((at) => textOf(change[at]?.text))
    case 'report':
      return both((at) => textOf(change[at]))
  }
}

const nothing: Side = { status: null, shown: null, value: null, target: null, text: null }

function textOf(text: string | undefined): Side | null {
  return text === undefined ? null : { ...nothing, text }
}

function verdictOf(verdict: Verdict | undefined, shown: string, wording: Wording): Side | null {
  if (!verdict) return null
  const { status, value } = verdict
  const target = wording.canonicalTarget(verdict) || null
  return { status, shown: shown || null, value: fractionOf(value), target, text: null }
}

function deltaOf(delta: Delta) {
  const { kind, value } = delta
  const exact = typeof value === 'number' ? { numerator: value, denominator: 1 } : value
  return {
    kind,
    value: { numerator: String(exact.numerator), denominator: String(exact.denominator) },
    percent: delta.kind === 'amount' ? fractionOf(delta.percent) : null,
  }
}

function causeOf(cause: Cause, text: string, wording: Wording) {
  const { logic, factors, newResultOldTarget = null, oldResultNewTarget = null } = cause
  return {
    logic,
    factors: factors.map((factor) => factorOf(factor, wording)),
    newResultOldTarget,
    oldResultNewTarget,
    text,
  }
}

function factorOf(factor: Factor, wording: Wording): object {
  const { kind } = factor
  switch (factor.kind) {
    case 'result': {
      const { move, number = null, isCorrection } = factor
      return { kind, move, number, correction: isCorrection }
    }
    case 'scope':
      return { kind, because: factor.because.map((reason) => incomparableOf(reason, wording)) }
    case 'target':
      return { kind, move: factor.move.kind, number: factor.move.number ?? null }
    case 'due':
      return { kind, date: factor.date, reached: factor.isReached }
    case 'override':
      return { kind, by: factor.by, reason: factor.reason }
    case 'parts':
      return {
        kind,
        parts: factor.parts.map(({ part: { id, name }, from = null, to = null }) => {
          return { id, name, from, to }
        }),
      }
    case 'parts_missing':
    case 'parts_supplied':
      return { kind, parts: factor.parts.map(({ id, name }) => ({ id, name })) }
    default:
      return { kind }
  }
}

function incomparableOf(reason: Incomparability, wording: Wording): object {
  return { ...reason, text: wording.incomparable(reason) }
}

function detailsOf(change: Change) {
  const details = 'details' in change ? (change.details ?? []) : []
  return details.map(({ field, from = null, to = null }) => ({ field, from, to }))
}

function placeOf(at: Location | undefined) {
  if (!at) return null
  const { file, line, column, endLine, endColumn } = at
  return { file, line, column, endLine, endColumn }
}
