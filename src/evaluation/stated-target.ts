import type { Indicator } from '../dataset/dataset.ts'
import { toDecimal } from '../dataset/rational.ts'
import type { TargetCondition } from '../dataset/target.ts'
import type { Quantity } from '../dataset/value.ts'
import type { StatedTarget } from '../source/diagnostic-codes.ts'

/** A target as facts for a sentence: what is asked, without the comparator that goes without saying. */
export function statedTarget(
  condition: TargetCondition,
  { measure, direction }: Pick<Indicator, 'measure' | 'direction'>,
): StatedTarget {
  const percent = measure === 'percent'
  switch (condition.kind) {
    case 'number': {
      const { kind, comparator, bound } = condition
      const natural = direction === 'higher' ? '>=' : '<='
      const said = comparator === natural ? {} : { comparator }
      return { kind, ...said, values: [decimal(bound)], percent }
    }
    case 'range':
      return { kind: 'range', values: [condition.low, condition.high].map(decimal), percent }
    case 'date':
      return { kind: 'date', comparator: condition.comparator, values: [condition.date], percent }
    case 'rank':
      return {
        kind: 'rank',
        comparator: condition.comparator,
        values: [String(condition.place)],
        percent: false,
      }
    case 'yes_no':
      return { kind: 'yes_no', values: [condition.yes ? 'yes' : 'no'], percent: false }
    case 'text':
      return { kind: 'text', values: [condition.text], percent: false }
  }
}

function decimal({ value, decimals }: Quantity): string {
  return toDecimal(value, decimals)
}
