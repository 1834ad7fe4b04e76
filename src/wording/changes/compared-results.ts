import { compare, type Rational, round, subtract } from '../../dataset/rational.ts'
import type { Comparator, TargetCondition } from '../../dataset/target.ts'
import type { Value } from '../../dataset/value.ts'
import type { Delta, FigureChange, IndicatorComparison } from '../../diff/comparison.ts'
import { exactValue } from '../../evaluation/evaluate.ts'
import type { Verdict } from '../../evaluation/verdict.ts'
import { printResult, printTarget, printValue } from '../amounts.ts'
import { isNone } from './delta-text.ts'
import { tellingDecimals } from './telling-decimals.ts'

/** The two sides of a change as printed; empty where there is nothing to print. */
export interface BothSides {
  readonly from: string
  readonly to: string
}

/**
 * Both results as the report prints them; two different numbers that would look alike get more
 * decimals, and so do those of `comparedDecimals`, unless only rounding keeps them apart.
 */
export function comparedResults({
  from,
  to,
  delta,
}: Pick<IndicatorComparison, 'from' | 'to' | 'delta'>): BothSides {
  const print = (verdict: Verdict | undefined, decimals: number) =>
    verdict ? printResult({ ...verdict, decimals: Math.max(verdict.decimals, decimals) }) : ''
  const differ =
    from?.value && to?.value && compare(from.value, to.value) !== 0 && !isUnmoved(delta)
  const isApart = (decimals: number) => print(from, decimals) !== print(to, decimals)
  // A verdict may be printed with more decimals than its indicator: then the other one is too.
  const usual = from && to ? Math.max(from.decimals, to.decimals) : 0
  const least = isUnmoved(delta) ? usual : (exactDecimals(from, to) ?? usual)
  const decimals = differ ? tellingDecimals(least, isApart) : least
  return { from: print(from, decimals), to: print(to, decimals) }
}

function isUnmoved(delta: Delta | undefined): boolean {
  return delta !== undefined && isNone(delta)
}

/** The decimals with which the change of a result is told beside the results. */
export function comparedDecimals(from: Verdict, to: Verdict): number {
  return exactDecimals(from, to) ?? Math.max(from.decimals, to.decimals)
}

/**
 * Rounded results that do not give the rounded change would read as a mistake (0,13 and 0,18 are
 * not 0,06 apart): where a few decimals more tell all three exactly, these.
 */
function exactDecimals(from: Verdict | undefined, to: Verdict | undefined): number | undefined {
  if (!from?.value || !to?.value) return undefined
  const [before, after] = [from.value, to.value]
  const usual = Math.max(from.decimals, to.decimals)
  const shown = subtract(round(after, usual), round(before, usual))
  if (compare(shown, round(subtract(after, before), usual)) === 0) return undefined
  const isExact = (value: Rational, decimals: number) =>
    compare(round(value, decimals), value) === 0
  return [usual + 1, usual + 2, usual + 3].find((decimals) =>
    [before, after].every((value) => isExact(value, decimals)),
  )
}

/**
 * Both targets in force as the report prints them; where they are met in another way (`>= 80`, then
 * `<= 80` or `40..50`) with the sign that goes without saying otherwise.
 */
export function comparedTargets(from: Verdict | undefined, to: Verdict | undefined): BothSides {
  const [before, after] = [from, to].map((verdict) => verdict?.target?.condition)
  const isOtherKind = before && after && kindOf(before) !== kindOf(after)
  const print = (verdict: Verdict | undefined) => {
    if (!verdict?.target) return ''
    const { condition } = verdict.target
    const { measure, direction } = verdict.indicator
    const isSigned = isOtherKind && condition.kind === 'number'
    const shown = isSigned ? unnatural(condition.comparator) : direction
    return printTarget(condition, { measure, direction: shown })
  }
  return { from: print(from), to: print(to) }
}

function kindOf(condition: TargetCondition): string {
  return 'comparator' in condition ? `${condition.kind} ${condition.comparator}` : condition.kind
}

/** The direction of which a comparator is not the natural one, so that its sign is printed. */
function unnatural(comparator: Comparator): 'higher' | 'lower' {
  return comparator === '>=' ? 'lower' : 'higher'
}

/** Both values of a figure, with as many decimals as either was written with, or more. */
export function comparedValues({
  from,
  to,
  unit,
  delta,
}: Pick<FigureChange, 'from' | 'to' | 'unit' | 'delta'>): BothSides {
  const percent = unit === '%'
  const least = Math.max(writtenDecimals(from), writtenDecimals(to))
  const print = (value: Value | undefined, decimals: number) =>
    (value && printValue(value, { percent, decimals })) ?? ''
  const [before, after] = [exactValue(from?.amount), exactValue(to?.amount)]
  const differ = before && after && compare(before, after) !== 0 && !isUnmoved(delta)
  const isApart = (decimals: number) => print(from, decimals) !== print(to, decimals)
  const decimals = differ ? tellingDecimals(least, isApart) : least
  return { from: print(from, decimals), to: print(to, decimals) }
}

/** The decimals that a figure is printed with. */
export function writtenDecimals(value: Value | undefined): number {
  const { amount } = value ?? {}
  return amount?.kind === 'number' ? amount.quantity.decimals : 2
}
