import { compare, type Rational, round, sum, toDecimal } from '../../dataset/rational.ts'
import type { Amount, Figure, Quantity, Value } from '../../dataset/value.ts'
import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import { exactValue } from '../evaluate.ts'
import { allVerdicts, datumOf, type Evaluation } from '../verdict.ts'
import type { Audit } from './audit.ts'

/** Percentages as printed, against numerator and denominator, at the precision printed. */
export const ratioAudit: Audit = {
  name: 'stated-ratio',
  question: 'Does the printed percentage follow from numerator and denominator?',
  run: (evaluation) =>
    statedValues(evaluation).flatMap(({ datum, value: { amount, stated } }) => {
      if (!stated || amount?.kind !== 'ratio' || agrees(exactValue(amount), stated)) return []
      const { numerator, denominator } = amount
      const params = {
        stated: toDecimal(stated.value, stated.decimals),
        expected: toDecimal(exactValue(amount) ?? stated.value, stated.decimals),
        numerator: decimalOf(numerator),
        denominator: decimalOf(denominator),
      }
      return diagnostic('audit/ratio-mismatch', params, stated.at, datum, [
        numerator.at,
        denominator.at,
      ])
    }),
}

/** Plain numbers as printed, against the value that is given beside them. */
export const valueAudit: Audit = {
  name: 'stated-value',
  question: 'Is the printed number the one that the data gives?',
  run: (evaluation) =>
    statedValues(evaluation).flatMap(({ datum, value: { amount, stated, at }, isTotal }) => {
      if (!stated || amount?.kind !== 'number' || isTotal) return []
      if (agrees(amount.quantity.value, stated)) return []
      const params = {
        stated: toDecimal(stated.value, stated.decimals),
        expected: decimalOf(amount.quantity),
      }
      const { at: amountAt } = amount.quantity
      return diagnostic('audit/value-mismatch', params, stated.at, datum, [amountAt ?? at])
    }),
}

/** Totals as printed, or as written beside complete parts, against the sum of the parts. */
export const sumAudit: Audit = {
  name: 'sum',
  question: 'Is the total the sum of its parts?',
  run: (evaluation) => [
    ...[...evaluation.report.figures.values()].flatMap((figure) =>
      auditTotal({ ...figure, areShares: figure.unit === '%' }),
    ),
    ...allVerdicts(evaluation).flatMap((verdict) =>
      auditTotal({
        id: datumOf(verdict),
        own: verdict.judged.result?.amount,
        value: verdict.judged.result,
        parts: verdict.parts.flatMap(({ judged: { result } }) =>
          result ? [{ value: result }] : [],
        ),
        partsComplete: isComplete(evaluation, verdict.indicator.id),
        areShares: !['count', 'money'].includes(verdict.indicator.measure),
      }),
    ),
  ],
}

interface Total {
  readonly id: string
  readonly own?: Figure['own'] | undefined
  readonly value?: Value | undefined
  readonly parts: readonly { readonly value: Value }[]
  readonly partsComplete: boolean
  /** Percentages and ranks have no sum; only counts and money are added up. */
  readonly areShares: boolean
}

function auditTotal({ id, own, value, parts, partsComplete, areShares }: Total): Diagnostic[] {
  const amounts = parts.flatMap((part) => (part.value.amount ? [part.value.amount] : []))
  if (amounts.length === 0 || amounts.length < parts.length) return []
  const subject = { datum: id }
  const related = parts.map((part) => part.value.at)
  const against = (stated: Quantity, terms: readonly Quantity[]): Diagnostic[] => {
    const total = round(sum(terms.map((term) => term.value)), stated.decimals)
    const order = compare(total, stated.value)
    // Parts known to be incomplete may fall short of the total, but never exceed it.
    if (partsComplete ? order === 0 : order <= 0) return []
    const params = {
      stated: toDecimal(stated.value, stated.decimals),
      expected: toDecimal(total, stated.decimals),
      terms: terms.map(decimalOf),
      complete: partsComplete,
    }
    return [diagnostic('audit/sum-mismatch', params, stated.at, subject, related)]
  }
  const numbers = pick(amounts, 'number').map(({ quantity }) => quantity)
  if (numbers.length === amounts.length) {
    const written = own?.kind === 'number' ? own.quantity : undefined
    if (areShares || value?.amount?.kind === 'ratio') return []
    // The same wrong number written twice is one fault.
    const same = written && value?.stated && compare(written.value, value.stated.value) === 0
    const claims = same ? [written] : [written, value?.stated]
    return claims.flatMap((stated) => (stated ? against(stated, numbers) : []))
  }
  const ratios = pick(amounts, 'ratio')
  if (ratios.length < amounts.length || own?.kind !== 'ratio') return []
  return [
    ...against(
      own.numerator,
      ratios.map(({ numerator }) => numerator),
    ),
    ...against(
      own.denominator,
      ratios.map(({ denominator }) => denominator),
    ),
  ]
}

/** Every value that may carry a `stated`, with the datum that it is. */
function statedValues({ report, groups }: Evaluation) {
  const figures = [...report.figures.values()].flatMap(({ id, value, parts, partsComplete }) => [
    { datum: { datum: id }, value, isTotal: partsComplete },
    ...parts.map((part) => ({
      datum: { datum: `${id}.${part.id}` },
      value: part.value,
      isTotal: false,
    })),
  ])
  const results = groups.flatMap(({ verdicts }) =>
    verdicts
      .flatMap((verdict) => [verdict, ...verdict.parts])
      .flatMap((verdict) => {
        const { result } = verdict.judged
        const datum = { datum: datumOf(verdict), indicator: verdict.indicator.id }
        return result ? [{ datum, value: result, isTotal: false }] : []
      }),
  )
  return [...figures, ...results]
}

function agrees(value: Rational | undefined, stated: Quantity): boolean {
  return value !== undefined && compare(round(value, stated.decimals), stated.value) === 0
}

function isComplete({ report }: Evaluation, id: string): boolean {
  const entry = report.indicators.find(({ indicator }) => indicator.id === id)
  return entry?.partsComplete === true && entry.missingParts.length === 0
}

function pick<Kind extends Amount['kind']>(
  amounts: readonly Amount[],
  kind: Kind,
): Extract<Amount, { kind: Kind }>[] {
  return amounts.filter((amount): amount is Extract<Amount, { kind: Kind }> => amount.kind === kind)
}

function decimalOf({ value, decimals }: Quantity): string {
  return toDecimal(value, decimals)
}
