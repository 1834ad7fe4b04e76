import fc from 'fast-check'
import type {
  Indicator,
  IndicatorEntry,
  Judged,
  Report,
  Status,
} from '../../src/dataset/dataset.ts'
import { statuses } from '../../src/dataset/dataset.ts'
import { rational } from '../../src/dataset/rational.ts'
import { defined } from '../../src/dataset/read-node.ts'
import type { Comparator, Target, TargetCondition } from '../../src/dataset/target.ts'
import type { Amount, Qualifier, Quantity, Value } from '../../src/dataset/value.ts'
import { evaluate } from '../../src/evaluation/evaluate.ts'
import type { Evaluation } from '../../src/evaluation/verdict.ts'
import type { Location } from '../../src/source/location.ts'
import { evaluateWith } from '../support/examine.ts'

const { report: base, groups } = await evaluateWith({})

const anywhere = base.templateAt

/** Another place of the same file: where a datum stands must never matter. */
const elsewhere: Location = { ...anywhere, line: anywhere.line + 7, start: anywhere.start + 99 }

const parts = ['mot', 'hai', 'ba'].map((id) => ({ id, name: `Phần ${id}` }))

/** One indicator of a report, and the days and rules that it is judged by. */
export interface RandomReport {
  readonly indicator: Indicator
  readonly asOf: string
  readonly entry: IndicatorEntry
}

/** The report with this one indicator, or without any. */
export function evaluationOf({ asOf, entry, indicator }: RandomReport, isThere = true): Evaluation {
  const report: Report = { ...base, asOf, indicators: isThere ? [entry] : [] }
  const catalog = {
    groups: groups.map(({ group }) => group),
    indicators: new Map([[indicator.id, indicator]]),
  }
  return evaluate(report, catalog)
}

/** The same report as it would be read if everything stood a few lines below. */
export function movedDown(random: RandomReport): RandomReport {
  const text = JSON.stringify(random, (_key, value) =>
    typeof value === 'bigint' ? `n${value}` : value === anywhere ? elsewhere : value,
  )
  const places = text.replaceAll(JSON.stringify(anywhere), JSON.stringify(elsewhere))
  return JSON.parse(places, (_key, value) =>
    typeof value === 'string' && /^n-?\d+$/.test(value) ? BigInt(value.slice(1)) : value,
  )
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** Few different numbers, so that bounds are often met exactly. */
const quantities: fc.Arbitrary<Quantity> = fc
  .integer({ min: 0, max: 8 })
  .map((tens) => ({ value: rational(BigInt(tens * 10)), decimals: 0, at: anywhere }))

const days = fc.constantFrom('2025-03-31', '2025-06-30', '2025-09-30', '2025-11-30')

const comparators = fc.constantFrom<Comparator[]>('>=', '>', '<=', '<', '=')

const amounts: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 6, arbitrary: quantities.map((quantity): Amount => ({ kind: 'number', quantity })) },
  {
    weight: 2,
    arbitrary: quantities.map(
      (numerator): Amount => ({
        kind: 'ratio',
        numerator,
        denominator: { ...numerator, value: rational(100n) },
      }),
    ),
  },
  fc.boolean().map((yes): Amount => ({ kind: 'yes_no', yes, at: anywhere })),
  days.map((date): Amount => ({ kind: 'date', date, at: anywhere })),
)

const values: fc.Arbitrary<Value> = fc
  .record({
    amount: maybe(amounts),
    qualifier: maybe(fc.constantFrom<Qualifier[]>('over', 'under', 'nearly', 'about')),
    place: maybe(fc.integer({ min: 1, max: 4 })),
    accumulation: maybe(fc.constantFrom('period' as const, 'cumulative' as const)),
  })
  .map(({ amount, qualifier, place, accumulation }) =>
    defined({
      at: anywhere,
      amount,
      qualifier: amount?.kind === 'number' ? qualifier : undefined,
      rank: place === undefined ? undefined : { place, at: anywhere },
      accumulation,
    }),
  )

const conditions: fc.Arbitrary<TargetCondition> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('number' as const),
      comparator: comparators,
      bound: quantities,
    }),
  },
  fc.record({ kind: fc.constant('range' as const), low: quantities, high: quantities }),
  fc.record({ kind: fc.constant('date' as const), comparator: comparators, date: days }),
  fc.record({
    kind: fc.constant('rank' as const),
    comparator: comparators,
    place: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ kind: fc.constant('yes_no' as const), yes: fc.boolean() }),
  fc.constant({ kind: 'text' as const, text: 'Hoàn thành' }),
)

const targets: fc.Arbitrary<Target> = fc
  .record({ condition: conditions, due: maybe(days), from: maybe(days), to: maybe(days) })
  .map(({ condition, due, from, to }) =>
    defined({ condition, at: anywhere, due, effectiveFrom: from, effectiveTo: to }),
  )

const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 6 })

const holds = fc.record({
  paused: fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    fc.constant({ document: 'cv' }),
  ),
  notApplicable: fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    fc.constant('Không có'),
  ),
  override: fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    fc.constantFrom<Status[]>(...statuses).map((status) => ({
      status,
      by: 'A',
      reason: 'B',
      date: '2025-11-01',
      at: anywhere,
    })),
  ),
})

const judgements: fc.Arbitrary<Judged> = fc
  .record({ result: rarely(values), target: rarely(targets), hold: holds })
  .map(({ result, target, hold }) => defined({ at: anywhere, result, target, ...hold }))

function entries(indicator: Indicator): fc.Arbitrary<IndicatorEntry> {
  const given = fc.tuple(...indicator.parts.map(() => maybe(judgements)))
  return fc.tuple(judgements, given).map(([judged, all]) => {
    const written = indicator.parts.flatMap(({ id, name }, at) => {
      const own = all[at]
      return own ? [{ id, name, judged: own }] : []
    })
    const missingParts = indicator.parts.filter(({ id }) => written.every((part) => part.id !== id))
    return { indicator, at: anywhere, judged, parts: written, missingParts, partsComplete: true }
  })
}

const [template] = base.indicators
if (!template) throw new Error('The base has no indicator')

const indicators: fc.Arbitrary<Indicator> = fc
  .record({
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    measure: fc.constantFrom('percent' as const, 'percent' as const, 'count' as const),
    partsPolicy: fc.constantFrom('all' as const, 'any' as const),
    whenMissing: fc.constantFrom('undetermined' as const, 'skip' as const, 'fail' as const),
  })
  .map((rule) => ({ ...template.indicator, ...rule }))

const randomReport = (withParts: number) =>
  indicators
    .map((indicator) => ({ ...indicator, parts: parts.slice(0, withParts) }))
    .chain((indicator) =>
      fc.record({ indicator: fc.constant(indicator), asOf: days, entry: entries(indicator) }),
    )

/** Two reports of one indicator, of which anything may differ. */
export const randomPairs = fc
  .tuple(fc.constantFrom(0, 0, 2, 3), fc.constantFrom(0, 2, 3), fc.boolean())
  .chain(([before, after, isSame]) =>
    fc.tuple(randomReport(before), randomReport(isSame ? before : after)),
  )
