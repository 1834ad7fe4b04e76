import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromDecimal } from '../../src/dataset/rational.ts'
import { formatDecimal, formatNumber, numberInWords, padCount } from '../../src/wording/numbers.ts'

describe('a number is printed with decimal comma and thousands dot', () => {
  test.each([
    ['0', 2, '0'],
    ['8990', 0, '8.990'],
    ['999', 0, '999'],
    ['1000', 0, '1.000'],
    ['1234567.891', 2, '1.234.567,89'],
    ['-1234.5', 2, '-1.234,5'],
    ['85.24', 2, '85,24'],
    ['76.80', 2, '76,8'],
    ['100.00', 2, '100'],
    ['16.2303', 2, '16,23'],
    ['79.996', 2, '80'],
    ['79.996', 3, '79,996'],
    ['0.05', 1, '0,1'],
    ['-0.004', 2, '0'],
    ['9007199254740993', 2, '9.007.199.254.740.993'],
  ])('%s with at most %i decimals: %s', (text, decimals, printed) => {
    expect(formatNumber(fromDecimal(text), decimals)).toBe(printed)
  })

  test('what a source printed keeps its zeros', () => {
    expect(formatDecimal('88.80')).toBe('88,80')
    expect(formatDecimal('100.00')).toBe('100,00')
    expect(formatDecimal('-0.00')).toBe('0,00')
  })
})

describe('a count below ten is padded', () => {
  test.each([
    ['0', '0'],
    ['8', '08'],
    ['10', '10'],
    ['8.990', '8.990'],
    ['8,5', '8,5'],
    ['08', '08'],
  ])('%s → %s', (text, padded) => {
    expect(padCount(text)).toBe(padded)
  })
})

describe('a number in words', () => {
  test.each([
    [0n, 'không'],
    [1n, 'một'],
    [4n, 'bốn'],
    [5n, 'năm'],
    [10n, 'mười'],
    [11n, 'mười một'],
    [14n, 'mười bốn'],
    [15n, 'mười lăm'],
    [20n, 'hai mươi'],
    [21n, 'hai mươi mốt'],
    [24n, 'hai mươi bốn'],
    [25n, 'hai mươi lăm'],
    [55n, 'năm mươi lăm'],
    [99n, 'chín mươi chín'],
    [100n, 'một trăm'],
    [101n, 'một trăm linh một'],
    [105n, 'một trăm linh năm'],
    [110n, 'một trăm mười'],
    [111n, 'một trăm mười một'],
    [115n, 'một trăm mười lăm'],
    [121n, 'một trăm hai mươi mốt'],
    [1000n, 'một nghìn'],
    [1005n, 'một nghìn không trăm linh năm'],
    [1015n, 'một nghìn không trăm mười lăm'],
    [8990n, 'tám nghìn chín trăm chín mươi'],
    [10_000n, 'mười nghìn'],
    [1_000_000n, 'một triệu'],
    [1_000_001n, 'một triệu không trăm linh một'],
    [1_001_000n, 'một triệu không trăm linh một nghìn'],
    [1_000_000_000n, 'một tỷ'],
    [21_000_000_000n, 'hai mươi mốt tỷ'],
    [-5n, 'âm năm'],
  ])('%i is %s', (value, words) => {
    expect(numberInWords(value)).toBe(words)
  })

  test('no two numbers sound the same', () => {
    const said = new Map<string, number>()
    for (let value = 0; value < 20_000; value += 1) {
      const words = numberInWords(BigInt(value))
      expect(said.get(words)).toBeUndefined()
      said.set(words, value)
    }
  })

  test('words are joined by one blank and leave no digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }), (value) => {
        expect(numberInWords(value)).toMatch(/^\p{L}+( \p{L}+)*$/u)
      }),
    )
  })
})
