import type { Indicator } from '../dataset/dataset.ts'
import { type Rational, toDecimal } from '../dataset/rational.ts'
import type { Target, TargetCondition } from '../dataset/target.ts'
import type { Amount, Change, Value } from '../dataset/value.ts'
import type { DetailChange, DetailField } from './comparison.ts'

/** What is told of a datum, field by field, without places; what is not told is absent. */
export type Facts<Field extends string = string> = Readonly<
  Partial<Record<Field, string | undefined>>
>

/** The fields that are told otherwise, in the order of the earlier side. */
export function changedFacts<Field extends string>(
  from: Facts<Field>,
  to: Facts<Field>,
): readonly { readonly field: Field; readonly from?: string; readonly to?: string }[] {
  // Object.keys forgets which names there are.
  const fields = [...new Set([...Object.keys(from), ...Object.keys(to)])] as Field[]
  return fields.flatMap((field) => {
    const [before, after] = [from[field], to[field]]
    if (before === after) return []
    return [
      {
        field,
        ...(before !== undefined && { from: before }),
        ...(after !== undefined && { to: after }),
      },
    ]
  })
}

/** The same as details of a change; absent where there are none. */
export function detailsOf(changed: readonly DetailChange[]): {
  readonly details?: readonly DetailChange[]
} {
  return changed.length === 0 ? {} : { details: changed }
}

/** A text as it is compared: NFC, single spaces. */
export function plain(text: string): string
export function plain(text: string | undefined): string | undefined
export function plain(text: string | undefined): string | undefined {
  return text?.normalize('NFC').trim().replace(/\s+/g, ' ')
}

/**
 * What a result amounts to; of a number that is only nearly known the written digits are a part of
 * it ("khoảng 80" admits more than "khoảng 80,0"). Absent where there is no result.
 */
export function resultFact({ amount, rank, qualifier }: Value): string | undefined {
  const hedge = qualifier === undefined ? '' : `${qualifier} `
  const texts = [
    ...(amount ? [`${hedge}${amountFact(amount, qualifier !== undefined)}`] : []),
    ...(rank ? [`#${rank.place}${rank.of === undefined ? '' : `/${rank.of}`}`] : []),
  ]
  return texts.length === 0 ? undefined : texts.join(' ')
}

function amountFact(amount: Amount, isHedged: boolean): string {
  switch (amount.kind) {
    case 'number': {
      const { value, decimals } = amount.quantity
      return isHedged ? toDecimal(value, decimals) : exact(value)
    }
    case 'ratio':
      return `${exact(amount.numerator.value)}:${exact(amount.denominator.value)}`
    case 'yes_no':
      return amount.yes ? 'yes' : 'no'
    case 'date':
      return amount.date
    case 'text':
      return plain(amount.text)
  }
}

/** What is told of a value beside its amount, and what only those who check it are told. */
export function valueDetails(value: Value): Facts<DetailField> {
  return { source: plain(value.source) }
}

/** What those are told who hold two states of one report against each other. */
export function valueRevisionDetails(value: Value): Facts<DetailField> {
  const { stated, change, asOf, from, accumulation, note } = value
  return {
    stated: stated && toDecimal(stated.value, stated.decimals),
    growth: change && growthFact(change),
    as_of: asOf,
    from,
    accumulation,
    remark: plain(note),
  }
}

function growthFact({ versus, measure, stated }: Change): string {
  return [versus, measure, ...(stated ? [toDecimal(stated.value, stated.decimals)] : [])].join(' ')
}

/** What a target asks for, in one text. */
export function conditionFact(condition: TargetCondition): string {
  switch (condition.kind) {
    case 'number':
      return `${condition.comparator} ${exact(condition.bound.value)}`
    case 'range':
      return `${exact(condition.low.value)}..${exact(condition.high.value)}`
    case 'date':
      return `${condition.comparator} ${condition.date}`
    case 'rank':
      return `rank ${condition.comparator} ${condition.place}`
    case 'yes_no':
      return condition.yes ? 'yes' : 'no'
    case 'text':
      return plain(condition.text)
  }
}

/** What is told of a target beside what it asks for. */
export function targetDetails(target: Target): Facts<DetailField> {
  const { basis, due, effectiveFrom, effectiveTo, note } = target
  const isDated = effectiveFrom !== undefined || effectiveTo !== undefined
  return {
    basis,
    due,
    effective: isDated ? `${effectiveFrom ?? ''}..${effectiveTo ?? ''}` : undefined,
    target_note: plain(note),
  }
}

/** What the catalogue says of an indicator; definitions are compared apart, they forbid to compare. */
export function catalogDetails(indicator: Indicator): Facts<DetailField> {
  const { direction, partsPolicy, whenMissing, parts } = indicator
  const policy = parts.length === 0 ? [] : [partsPolicy, whenMissing]
  return {
    name: plain(indicator.name),
    group: indicator.group,
    owner: plain(indicator.owner),
    decimals: String(indicator.decimals),
    rule: [direction, ...policy].join(' '),
  }
}

function exact({ numerator, denominator }: Rational): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`
}
