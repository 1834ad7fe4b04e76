import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  compare,
  divide,
  fromDecimal,
  isWhole,
  multiply,
  percentage,
  type Rational,
  rational,
  round,
  subtract,
  sum,
  toDecimal,
} from '../../src/dataset/rational.ts'

const anyRational = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    fc.bigInt({ min: 1n, max: 10n ** 12n }),
  )
  .map(([numerator, denominator]) => rational(numerator, denominator))

describe('a decimal is read and written back digit by digit', () => {
  test.each([
    ['0', 0, '0'],
    ['-0', 0, '0'],
    ['-0.0', 1, '0.0'],
    ['+12.50', 2, '12.50'],
    ['-12.50', 1, '-12.5'],
    ['0.1', 20, '0.10000000000000000000'],
    ['9007199254740993', 0, '9007199254740993'],
    ['0.000000000000000000001', 21, '0.000000000000000000001'],
  ])('%s with %i decimals is %s', (text, decimals, written) => {
    expect(toDecimal(fromDecimal(text), decimals)).toBe(written)
  })
})

describe('half is rounded away from zero', () => {
  test.each([
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['0.499999999999999999999', 0, '0'],
    ['2.5', 0, '3'],
    ['1.005', 2, '1.01'],
    ['1.0049999', 2, '1.00'],
    ['2.675', 2, '2.68'],
    ['79.995', 2, '80.00'],
    ['79.994999', 2, '79.99'],
    ['-79.995', 2, '-80.00'],
    ['99.999', 2, '100.00'],
    ['9.9', 0, '10'],
    ['-0.001', 2, '0.00'],
  ])('%s to %i decimals is %s', (text, decimals, rounded) => {
    expect(toDecimal(round(fromDecimal(text), decimals), decimals)).toBe(rounded)
  })
})

describe('a share is exact until it is printed', () => {
  test.each([
    [31n, 191n, '16.23'],
    [8990n, 10547n, '85.24'],
    [2n, 3n, '66.67'],
    [1n, 3n, '33.33'],
    [1n, 8n, '12.50'],
    [0n, 7n, '0.00'],
    [19999n, 25000n, '80.00'],
    [130n, 100n, '130.00'],
  ])('%i of %i is %s per cent', (numerator, denominator, printed) => {
    expect(toDecimal(percentage(rational(numerator), rational(denominator)), 2)).toBe(printed)
  })

  test('19999 of 25000 is below 80 per cent, though it prints as 80', () => {
    const share = percentage(rational(19999n), rational(25000n))
    expect(compare(share, rational(80n))).toBe(-1)
  })

  test('a tenth added ten times is one', () => {
    const tenths = Array.from({ length: 10 }, () => fromDecimal('0.1'))
    expect(sum(tenths)).toEqual(rational(1n))
  })
})

describe('a number has one form', () => {
  test.each([
    [2n, 4n, 1n, 2n],
    [1n, -2n, -1n, 2n],
    [-3n, -6n, 1n, 2n],
    [0n, 5n, 0n, 1n],
    [0n, -5n, 0n, 1n],
  ])('%i/%i is %i/%i', (numerator, denominator, lowest, below) => {
    expect(rational(numerator, denominator)).toEqual({ numerator: lowest, denominator: below })
  })

  test('a denominator of 0 is refused', () => {
    expect(() => rational(1n, 0n)).toThrow(RangeError)
    expect(() => divide(rational(1n), rational(0n))).toThrow(RangeError)
  })

  test.each([
    ['3', true],
    ['3.0', true],
    ['3.5', false],
    ['-2', true],
  ])('%s is whole: %s', (text, whole) => {
    expect(isWhole(fromDecimal(text))).toBe(whole)
  })
})

describe('arithmetic keeps its laws', () => {
  test('what is added can be taken away', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a)
      }),
    )
  })

  test('what is multiplied can be divided', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        fc.pre(b.numerator !== 0n)
        expect(divide(multiply(a, b), b)).toEqual(a)
      }),
    )
  })

  test('rounding is off by half a digit at most, and idempotent', () => {
    fc.assert(
      fc.property(anyRational, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const rounded = round(value, decimals)
        const half = rational(1n, 2n * 10n ** BigInt(decimals))
        expect(compare(size(subtract(rounded, value)), half)).toBeLessThanOrEqual(0)
        expect(round(rounded, decimals)).toEqual(rounded)
      }),
    )
  })

  test('rounding never turns an order around', () => {
    fc.assert(
      fc.property(anyRational, anyRational, fc.integer({ min: 0, max: 6 }), (a, b, decimals) => {
        const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a]
        expect(compare(round(low, decimals), round(high, decimals))).toBeLessThanOrEqual(0)
      }),
    )
  })
})

function size(value: Rational): Rational {
  return value.numerator < 0n ? subtract(rational(0n), value) : value
}
