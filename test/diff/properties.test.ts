import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IndicatorEntry, Judged, PartEntry, Status } from '../../src/dataset/dataset.ts'
import { subtract, zero } from '../../src/dataset/rational.ts'
import { defined } from '../../src/dataset/read-node.ts'
import type { Target, TargetCondition } from '../../src/dataset/target.ts'
import { compare } from '../../src/diff/compare.ts'
import type { Comparison, Delta, Factor, IndicatorComparison } from '../../src/diff/comparison.ts'
import type { Evaluation } from '../../src/evaluation/verdict.ts'
import { evaluationOf, movedDown, type RandomReport, randomPairs } from './random-reports.ts'

const options = { numRuns: 200 }

function held(from: Evaluation, to: Evaluation): Comparison {
  return compare({ evaluation: from, sections: [] }, { evaluation: to, sections: [] })
}

function rowsOf({ groups }: Comparison): readonly IndicatorComparison[] {
  return groups.flatMap(({ rows }) => rows.flatMap((row) => [row, ...row.parts]))
}

test('nothing changed between a report and itself, wherever its data stand', () => {
  fc.assert(
    fc.property(randomPairs, ([random]) => {
      const report = evaluationOf(random)
      expect(held(report, report).changes).toEqual([])
      expect(held(report, evaluationOf(movedDown(random))).changes).toEqual([])
    }),
  )
})

test('what is told of a change does not depend on its place', () => {
  fc.assert(
    fc.property(randomPairs, ([from, to]) => {
      const [one, other] = [
        held(evaluationOf(from), evaluationOf(to)),
        held(evaluationOf(movedDown(from)), evaluationOf(movedDown(to))),
      ].map(({ changes }) =>
        changes.map(({ subject, kind, grade, reasons, fingerprint }) =>
          [subject, kind, grade, ...reasons, fingerprint].join(' '),
        ),
      )
      expect(other).toEqual(one)
      expect(new Set(one).size).toBe(one?.length)
    }),
  )
})

test('backwards, the same data are told with both sides exchanged', () => {
  fc.assert(
    fc.property(randomPairs, ([from, to]) => {
      const [before, after] = [evaluationOf(from), evaluationOf(to)]
      const told = (comparison: Comparison, side: 'from' | 'to') =>
        rowsOf(comparison)
          .map((row) => [row.id, row.part?.id ?? '', row[side]?.status ?? ''].join(' '))
          .sort()
      const [forth, back] = [held(before, after), held(after, before)]
      expect(told(back, 'from')).toEqual(told(forth, 'to'))
      expect(told(back, 'to')).toEqual(told(forth, 'from'))
      for (const row of rowsOf(forth)) {
        const same = rowsOf(back).find(({ part }) => part?.id === row.part?.id)
        expect(same?.delta && sizeOf(same.delta)).toEqual(row.delta && negative(sizeOf(row.delta)))
      }
      expect(back.changes.length).toBe(forth.changes.length)
    }),
  )
})

function sizeOf({ value }: Delta) {
  return value
}

function negative(value: Delta['value']): Delta['value'] {
  return typeof value === 'number' ? 0 - value : subtract(zero, value)
}

describe('the cause of a status', () => {
  test('is there wherever the status is another one, and nowhere else', () => {
    fc.assert(
      fc.property(randomPairs, ([from, to]) => {
        for (const row of rowsOf(held(evaluationOf(from), evaluationOf(to)))) {
          const isOther = row.from && row.to && row.from.status !== row.to.status
          expect(row.cause !== undefined).toBe(isOther === true)
          expect(row.cause?.factors.length).not.toBe(0)
        }
      }),
      options,
    )
  })

  test('turns the earlier report into one of the later status, by the rules themselves', () => {
    fc.assert(
      fc.property(randomPairs, ([before, after]) => {
        const [from, to] = [inForce(before), inForce(after)]
        const [row] = held(evaluationOf(from), evaluationOf(to)).groups[0]?.rows ?? []
        const { cause } = row ?? {}
        if (!cause) return
        const { factors, logic } = cause
        const becomes = (chosen: readonly Factor[]): Status | undefined =>
          evaluationOf(chosen.reduce((report, factor) => taken(report, to, factor), from)).groups[0]
            ?.verdicts[0]?.status
        if (logic !== 'each') expect(becomes(factors)).toBe(cause.to)
        const alone = factors.map((factor) => becomes([factor]) === cause.to)
        if (logic === 'alone') expect(factors).toHaveLength(1)
        if (logic === 'each') expect(alone).not.toContain(false)
        // With parts here and none there, whatever is told of parts comes at once.
        const areAlike = from.entry.parts.length > 0 === to.entry.parts.length > 0
        if (logic === 'together' && areAlike) expect(alone).not.toContain(true)
      }),
      options,
    )
  })
})

/** A target that is not in force is none, so that the day decides of the due day alone. */
function inForce(random: RandomReport): RandomReport {
  const { asOf, entry } = random
  const of = ({ target, ...judged }: Judged): Judged => {
    const isInForce =
      target !== undefined &&
      (target.effectiveFrom ?? asOf) <= asOf &&
      asOf <= (target.effectiveTo ?? asOf)
    const { effectiveFrom: _from, effectiveTo: _to, ...kept } = target ?? ({} as Target)
    return defined({ ...judged, target: isInForce ? kept : undefined })
  }
  const parts = entry.parts.map((part) => ({ ...part, judged: of(part.judged) }))
  return { ...random, entry: { ...entry, judged: of(entry.judged), parts } }
}

/** The report with one factor taken from the other: written anew, without a look at `diff/`. */
function taken(report: RandomReport, other: RandomReport, factor: Factor): RandomReport {
  const { entry } = report
  const judged = entry.judged
  const others = other.entry.judged
  const withJudged = (changed: Partial<Record<keyof Judged, unknown>>): RandomReport => ({
    ...report,
    // Only fields of `Judged` are given, of the right kinds.
    entry: { ...entry, judged: defined({ ...judged, ...changed }) as Judged },
  })
  switch (factor.kind) {
    case 'result':
    case 'scope': {
      const { measure } = other.indicator
      const changed = withJudged({ result: others.result })
      return withIndicator(changed, { measure })
    }
    case 'target': {
      const target = others.target && {
        ...others.target,
        condition: asIn(others.target.condition, other, report),
      }
      if (!judged.target || !target) return { ...withJudged({ target }), asOf: other.asOf }
      return withJudged({ target: defined({ ...target, due: judged.target.due }) })
    }
    case 'due': {
      const { target } = judged
      const changed = target && defined({ ...target, due: others.target?.due })
      return { ...withJudged({ target: changed }), asOf: other.asOf }
    }
    case 'paused':
    case 'resumed':
    case 'applicable':
    case 'not_applicable':
      return withJudged({ paused: others.paused, notApplicable: others.notApplicable })
    case 'override':
    case 'override_lifted':
      return withJudged({ override: others.override })
    case 'parts':
      return withParts(
        report,
        other,
        factor.parts.map(({ part }) => part.id),
      )
    case 'parts_missing':
    case 'parts_supplied':
      return withParts(
        report,
        other,
        factor.parts.map(({ id }) => id),
      )
    case 'rule': {
      const { direction, partsPolicy, whenMissing } = other.indicator
      const condition = judged.target && asIn(judged.target.condition, report, other)
      const target = judged.target && condition && { ...judged.target, condition }
      return withIndicator(withJudged({ target }), { direction, partsPolicy, whenMissing })
    }
  }
}

/** A target without a comparator of its own means that of the direction. */
function asIn(condition: TargetCondition, own: RandomReport, other: RandomReport): TargetCondition {
  if (condition.kind !== 'number') return condition
  const natural = { higher: '>=', lower: '<=' } as const
  const isNatural = condition.comparator === natural[own.indicator.direction]
  return isNatural ? { ...condition, comparator: natural[other.indicator.direction] } : condition
}

function withIndicator(
  report: RandomReport,
  changed: Partial<RandomReport['indicator']>,
): RandomReport {
  const indicator = { ...report.indicator, ...changed }
  return { ...report, indicator, entry: { ...report.entry, indicator } }
}

/** A part as the other report has it, frozen by an override, since each report has its own day. */
function withParts(
  report: RandomReport,
  other: RandomReport,
  ids: readonly string[],
): RandomReport {
  const { parts, missingParts } = report.entry
  const theirs = other.entry
  const wasWhole = parts.length === 0
  const isWhole = theirs.parts.length === 0
  if (wasWhole !== isWhole) {
    const kept = { override: report.entry.judged.override }
    const judged = defined({ ...theirs.judged, ...kept })
    return { ...other, entry: { ...theirs, judged } }
  }
  const own = frozen(report)
  const given = frozen(other)
  const entry: IndicatorEntry = {
    ...report.entry,
    parts: [
      ...own.filter(({ id }) => !ids.includes(id)),
      ...given.filter(({ id }) => ids.includes(id)),
    ],
    missingParts: [
      ...missingParts.filter(({ id }) => !ids.includes(id)),
      ...theirs.missingParts.filter(({ id }) => ids.includes(id)),
    ],
  }
  return { ...report, entry }
}

function frozen(report: RandomReport): PartEntry[] {
  const verdicts = evaluationOf(report).groups[0]?.verdicts[0]?.parts ?? []
  return report.entry.parts.map((part, at) => {
    const status = verdicts[at]?.status ?? 'no_data'
    const override = { status, by: '', reason: '', date: '2025-11-01', at: part.judged.at }
    return { ...part, judged: { ...part.judged, override } }
  })
}
