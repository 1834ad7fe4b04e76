import { compare, type Rational, round, sum, toDecimal } from '../../dataset/rational.ts'
import { reportData } from '../../dataset/report-data.ts'
import type { Amount, Figure, Quantity, Value } from '../../dataset/value.ts'
import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import { exactValue } from '../evaluate.ts'
import { createSuspect, type Suspect } from '../suspicions/create-suspect.ts'
import { writtenFigure } from '../suspicions/known-figures.ts'
import { allVerdicts, datumOf, type Evaluation } from '../verdict.ts'
import type { Audit } from './audit.ts'

/** Percentages as printed, against numerator and denominator, at the precision printed. */
export const ratioAudit: Audit = {
  name: 'stated-ratio',
  question: 'Does the printed percentage follow from numerator and denominator?',
  run: (evaluation, earlier) => {
    const suspect = createSuspect(evaluation.report, earlier)
    return reportData(evaluation.report).flatMap(({ path, indicator, value }) => {
      const { amount, stated } = value
      if (!stated || amount?.kind !== 'ratio' || agrees(exactValue(amount), stated)) return []
      const { numerator, denominator } = amount
      const params = {
        stated: decimalOf(stated),
        expected: toDecimal(exactValue(amount) ?? stated.value, stated.decimals),
        numerator: decimalOf(numerator),
        denominator: decimalOf(denominator),
        ...suspect({
          relation: 'ratio',
          stated: writtenFigure(stated, path, true),
          operands: [
            writtenFigure(numerator, `${path}.numerator`, false),
            writtenFigure(denominator, `${path}.denominator`, false),
          ],
        }),
      }
      const places = [numerator.at, denominator.at]
      return diagnostic('audit/ratio-mismatch', params, stated.at, subject(path, indicator), places)
    })
  },
}

/** Plain numbers as printed, against the value that is given beside them. */
export const valueAudit: Audit = {
  name: 'stated-value',
  question: 'Is the printed number the one that the data gives?',
  run: (evaluation, earlier) => {
    const suspect = createSuspect(evaluation.report, earlier)
    return reportData(evaluation.report).flatMap((datum) => {
      const { path, indicator, percent, isTotal, value } = datum
      const { amount, stated } = value
      if (!stated || amount?.kind !== 'number' || isTotal) return []
      const { quantity } = amount
      if (agrees(quantity.value, stated)) return []
      const params = {
        stated: decimalOf(stated),
        expected: decimalOf(quantity),
        ...suspect({
          relation: 'sum',
          stated: writtenFigure(stated, path, percent),
          operands: [writtenFigure(quantity, path, percent)],
        }),
      }
      const about = subject(path, indicator)
      return diagnostic('audit/value-mismatch', params, stated.at, about, [quantity.at])
    })
  },
}

/** Totals as printed, or as written beside complete parts, against the sum of the parts. */
export const sumAudit: Audit = {
  name: 'sum',
  question: 'Is the total the sum of its parts?',
  run: (evaluation, earlier) => {
    const suspect = createSuspect(evaluation.report, earlier)
    return [
      ...[...evaluation.report.figures.values()].flatMap((figure) =>
        auditTotal({ ...figure, areShares: figure.unit === '%' }, suspect),
      ),
      ...allVerdicts(evaluation).flatMap((verdict) => {
        const total = {
          id: datumOf(verdict),
          own: verdict.judged.result?.amount,
          value: verdict.judged.result,
          parts: verdict.parts.flatMap(({ part, judged: { result } }) =>
            part && result ? [{ id: part.id, value: result }] : [],
          ),
          partsComplete: isComplete(evaluation, verdict.indicator.id),
          areShares: !['count', 'money'].includes(verdict.indicator.measure),
        }
        return auditTotal(total, suspect)
      }),
    ]
  },
}

interface Total {
  readonly id: string
  readonly own?: Figure['own'] | undefined
  readonly value?: Value | undefined
  readonly parts: readonly { readonly id: string; readonly value: Value }[]
  readonly partsComplete: boolean
  /** Percentages and ranks have no sum; only counts and money are added up. */
  readonly areShares: boolean
}

function auditTotal(
  { id, own, value, parts, partsComplete, areShares }: Total,
  suspect: Suspect,
): Diagnostic[] {
  const amounts = parts.flatMap((part) => (part.value.amount ? [part.value.amount] : []))
  if (amounts.length === 0 || amounts.length < parts.length) return []
  const related = parts.map((part) => part.value.at)
  const against = (stated: Quantity, terms: readonly Quantity[], facet = ''): Diagnostic[] => {
    const total = round(sum(terms.map((term) => term.value)), stated.decimals)
    const order = compare(total, stated.value)
    // Parts known to be incomplete may fall short of the total, but never exceed it.
    if (partsComplete ? order === 0 : order <= 0) return []
    const params = {
      stated: toDecimal(stated.value, stated.decimals),
      expected: toDecimal(total, stated.decimals),
      terms: terms.map(decimalOf),
      complete: partsComplete,
      // Parts that are not all need not add up to anything.
      ...(partsComplete &&
        suspect({
          relation: 'sum',
          stated: writtenFigure(stated, `${id}${facet}`, false),
          operands: terms.map((term, index) =>
            writtenFigure(term, `${id}.${parts[index]?.id}${facet}`, false),
          ),
        })),
    }
    return [diagnostic('audit/sum-mismatch', params, stated.at, { datum: id }, related)]
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
      '.numerator',
    ),
    ...against(
      own.denominator,
      ratios.map(({ denominator }) => denominator),
      '.denominator',
    ),
  ]
}

function subject(datum: string, indicator: string | undefined) {
  return indicator === undefined ? { datum } : { datum, indicator }
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
