import {
  add,
  compare,
  divide,
  hundred,
  isWhole,
  type Rational,
  rational,
  round,
  subtract,
  toDecimal,
  zero,
} from '../../dataset/rational.ts'
import type { Change, ChangeMeasure, Quantity, Value } from '../../dataset/value.ts'
import { diagnostic, type Subject } from '../../source/diagnostic.ts'
import { computedChange, growth } from '../change.ts'
import { allVerdicts, datumOf, type Evaluation } from '../verdict.ts'
import type { Audit } from './audit.ts'

/** Growth as printed, against the figure and the one of the earlier report. */
export const changeAudit: Audit = {
  name: 'stated-change',
  question: 'Does the printed growth follow from the figure and the earlier one?',
  run: (evaluation) =>
    changingValues(evaluation).flatMap(({ subject, value, change, stated }) => {
      const expected = computedChange(value)
      if (!expected || !change.base || value.amount?.kind !== 'number') return []
      if (compare(round(expected, stated.decimals), stated.value) === 0) return []
      const params = {
        measure: change.measure,
        stated: decimalOf(stated),
        expected: toDecimal(expected, stated.decimals),
        value: decimalOf(value.amount.quantity),
        base: decimalOf(change.base),
        versus: change.versus,
      }
      return diagnostic('audit/change-mismatch', params, stated.at, subject, [change.base.at])
    }),
}

/**
 * Growth as printed, where the earlier number is not known: things are counted in whole numbers, so
 * not every growth can have led to the present one.
 */
export const possibleChangeAudit: Audit = {
  name: 'possible-change',
  question: 'Is there a whole number from which the printed growth leads to the figure?',
  run: (evaluation) =>
    changingValues(evaluation).flatMap(({ subject, value, change, stated, isCounted }) => {
      const { amount, qualifier } = value
      if (!isCounted || change.base || qualifier !== undefined || amount?.kind !== 'number') {
        return []
      }
      const nearest = nearestChanges(amount.quantity.value, stated, change.measure)
      if (!nearest) return []
      const params = {
        measure: change.measure,
        stated: decimalOf(stated),
        value: decimalOf(amount.quantity),
        nearest,
      }
      return diagnostic('audit/impossible-change', params, stated.at, subject)
    }),
}

/**
 * The growth from the whole numbers next to the base that would be needed; nothing where one of them
 * gives what is stated, be it rounded or cut off.
 */
function nearestChanges(
  value: Rational,
  stated: Quantity,
  measure: ChangeMeasure,
): readonly { base: string; change: string }[] | undefined {
  const base = neededBase(value, stated.value, measure)
  if (!base || !isWhole(value)) return undefined
  const below = base.numerator / base.denominator
  const lastDigit = rational(1n, 10n ** BigInt(stated.decimals))
  const changes = [below, below + 1n].flatMap((size) => {
    const change = growth(rational(size), value, measure)
    return change ? [{ base: String(size), change }] : []
  })
  const isNear = (change: Rational): boolean => {
    const difference = subtract(change, stated.value)
    return compare(difference, lastDigit) < 0 && compare(difference, subtract(zero, lastDigit)) > 0
  }
  if (changes.some(({ change }) => isNear(change))) return undefined
  return changes.map((near) => ({
    base: near.base,
    change: toDecimal(near.change, stated.decimals),
  }))
}

/**
 * The number from which the stated growth leads exactly to the value. A whole difference leads to
 * any whole number, and "tăng 2 lần" is said of twice and of thrice as many: nothing to find there.
 */
function neededBase(
  value: Rational,
  stated: Rational,
  measure: ChangeMeasure,
): Rational | undefined {
  if (measure !== 'percent' && measure !== 'ratio') return undefined
  const ratio = measure === 'ratio' ? stated : add(stated, hundred)
  const isPositive = compare(ratio, zero) > 0 && compare(value, zero) > 0
  return isPositive ? divide(value, divide(ratio, hundred)) : undefined
}

interface ChangingValue {
  readonly subject: Subject
  readonly value: Value
  readonly change: Change
  readonly stated: Quantity
  readonly isCounted: boolean
}

/** All values with a stated change. */
function changingValues(evaluation: Evaluation): ChangingValue[] {
  const figures = [...evaluation.report.figures.values()].flatMap(
    ({ id, value, parts, unit = '', decimals = 0 }) => {
      const isCounted = decimals === 0 && unit !== '' && !measuredUnit.test(unit)
      return [
        { subject: { datum: id }, value, isCounted },
        ...parts.map((part) => ({
          subject: { datum: `${id}.${part.id}` },
          value: part.value,
          isCounted,
        })),
      ]
    },
  )
  const results = allVerdicts(evaluation).flatMap((verdict) => {
    const { indicator, judged } = verdict
    if (!judged.result) return []
    const isCounted = indicator.measure === 'count' && (indicator.countUnit?.decimals ?? 0) === 0
    const subject = { datum: datumOf(verdict), indicator: indicator.id }
    return [{ subject, value: judged.result, isCounted }]
  })
  return [...figures, ...results].flatMap((found) => {
    const { change } = found.value
    return change?.stated ? [{ ...found, change, stated: change.stated }] : []
  })
}

/** Units of what has fractions even where the present number is whole: shares, money, measures. */
const measuredUnit =
  /^(?:%|(?:nghìn|triệu|tỷ|đồng|VND|USD|[kcm]?m[²³23]?|ha|tấn|tạ|kg|lít|giờ|phút|điểm|[kKMGT]?(?:W|Wh|B|bps))(?: .*)?|.*\/.*)$/u

function decimalOf({ value, decimals }: Quantity): string {
  return toDecimal(value, decimals)
}
