import { describe, expect, test } from 'vitest'
import { fromDecimal } from '../../src/dataset/rational.ts'
import type { Comparator } from '../../src/dataset/target.ts'
import type { Qualifier } from '../../src/dataset/value.ts'
import { type Answer, both, holds, intervalOf } from '../../src/evaluation/interval.ts'

const comparators: readonly Comparator[] = ['>=', '>', '<=', '<', '=']

type Row = [Qualifier | undefined, string, string, ...Answer[]]

describe('what a qualified number says of a target', () => {
  test.each<Row>([
    // qualifier, number, target,            >=         >          <=         <          =
    [undefined, '80', '80', 'yes', 'no', 'yes', 'no', 'yes'],
    [undefined, '80.01', '80', 'yes', 'yes', 'no', 'no', 'no'],
    [undefined, '79.99', '80', 'no', 'no', 'yes', 'yes', 'no'],
    [undefined, '0', '0', 'yes', 'no', 'yes', 'no', 'yes'],
    ['over', '80', '80', 'yes', 'yes', 'no', 'no', 'no'],
    ['over', '81', '80', 'yes', 'yes', 'no', 'no', 'no'],
    ['over', '79', '80', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
    ['under', '80', '80', 'no', 'no', 'yes', 'yes', 'no'],
    ['under', '79', '80', 'no', 'no', 'yes', 'yes', 'no'],
    ['under', '81', '80', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
    ['nearly', '80', '80', 'no', 'no', 'yes', 'yes', 'no'],
    ['nearly', '81', '80', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
    ['about', '80', '80', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
    ['about', '81', '80', 'yes', 'yes', 'no', 'no', 'no'],
    ['about', '79', '80', 'no', 'no', 'yes', 'yes', 'no'],
    ['about', '80.5', '80.45', 'yes', 'unknown', 'unknown', 'no', 'unknown'],
    ['about', '80.5', '80.55', 'no', 'no', 'yes', 'yes', 'no'],
    ['estimated', '13.57', '13.56', 'yes', 'yes', 'no', 'no', 'no'],
  ])('%s %s against %s', (qualifier, text, target, ...answers) => {
    const decimals = text.split('.')[1]?.length ?? 0
    const interval = intervalOf(fromDecimal(text), qualifier, decimals)
    const said = comparators.map((comparator) => holds(interval, comparator, fromDecimal(target)))
    expect(said).toEqual(answers)
  })
})

describe('two conditions together', () => {
  test.each<[Answer, Answer, Answer]>([
    ['yes', 'yes', 'yes'],
    ['yes', 'no', 'no'],
    ['yes', 'unknown', 'unknown'],
    ['no', 'unknown', 'no'],
    ['unknown', 'unknown', 'unknown'],
    ['no', 'no', 'no'],
  ])('%s and %s is %s', (a, b, answer) => {
    expect(both(a, b)).toBe(answer)
    expect(both(b, a)).toBe(answer)
  })
})
