import { compare } from '../../dataset/rational.ts'
import type { Value } from '../../dataset/value.ts'
import { exactValue } from '../../evaluation/evaluate.ts'
import type { Verdict } from '../../evaluation/verdict.ts'
import { printResult, printTarget, printValue } from '../amounts.ts'
import { tellingDecimals } from './telling-decimals.ts'

/** The two sides of a change as printed; empty where there is nothing to print. */
export interface BothSides {
  readonly from: string
  readonly to: string
}

/**
 * Both results as the report prints them; two different numbers that would look alike get more
 * decimals.
 */
export function comparedResults(from: Verdict | undefined, to: Verdict | undefined): BothSides {
  const print = (verdict: Verdict | undefined, decimals = 0) =>
    verdict ? printResult({ ...verdict, decimals: Math.max(verdict.decimals, decimals) }) : ''
  const differ = from?.value && to?.value && compare(from.value, to.value) !== 0
  const isApart = (decimals: number) => print(from, decimals) !== print(to, decimals)
  const decimals = differ ? tellingDecimals(0, isApart) : 0
  return { from: print(from, decimals), to: print(to, decimals) }
}

/** Both targets in force as the report prints them. */
export function comparedTargets(from: Verdict | undefined, to: Verdict | undefined): BothSides {
  const print = (verdict: Verdict | undefined) =>
    verdict?.target ? printTarget(verdict.target.condition, verdict.indicator) : ''
  return { from: print(from), to: print(to) }
}

/** Both values of a figure, with as many decimals as either was written with, or more. */
export function comparedValues(
  from: Value | undefined,
  to: Value | undefined,
  percent: boolean,
): BothSides {
  const least = Math.max(writtenDecimals(from), writtenDecimals(to))
  const print = (value: Value | undefined, decimals: number) =>
    (value && printValue(value, { percent, decimals })) ?? ''
  const [before, after] = [exactValue(from?.amount), exactValue(to?.amount)]
  const differ = before && after && compare(before, after) !== 0
  const isApart = (decimals: number) => print(from, decimals) !== print(to, decimals)
  const decimals = differ ? tellingDecimals(least, isApart) : least
  return { from: print(from, decimals), to: print(to, decimals) }
}

/** The decimals that a figure is printed with. */
export function writtenDecimals(value: Value | undefined): number {
  const { amount } = value ?? {}
  return amount?.kind === 'number' ? amount.quantity.decimals : 2
}
