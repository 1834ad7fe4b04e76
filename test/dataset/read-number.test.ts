import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromDecimal, toDecimal } from '../../src/dataset/rational.ts'
import { readNumber } from '../../src/dataset/read-number.ts'
import { formatDecimal } from '../../src/wording/numbers.ts'
import { scalar } from '../support/scalar.ts'

/** What a text is read as: a plain decimal, or the code of the refusal. */
function read(text: string, fractional: boolean): string {
  const number = readNumber(scalar(text), { fractional })
  return 'code' in number ? number.code : toDecimal(number.value, number.decimals)
}

describe('a number is read as written or refused, never guessed', () => {
  test.each([
    // text, where a count is meant, where a fraction is usual
    ['0', '0', '0'],
    ['8990', '8990', '8990'],
    ['8.990', 'number/thousands-dot', '8.990'],
    ['85.240', 'number/thousands-dot', '85.240'],
    ['850.240', 'number/thousands-dot', '850.240'],
    ['8.990.123', 'number/thousands-dot', 'number/thousands-dot'],
    ['-8.990', 'number/thousands-dot', '-8.990'],
    ['+8.990', 'number/thousands-dot', '8.990'],
    ['0.990', '0.990', '0.990'],
    ['1234.567', '1234.567', '1234.567'],
    ['85.24', '85.24', '85.24'],
    ['85,24', '85.24', '85.24'],
    ['85,2', '85.2', '85.2'],
    ['85,2400', '85.2400', '85.2400'],
    ['8,990', 'number/ambiguous-separator', 'number/ambiguous-separator'],
    ['8,990,123', 'number/ambiguous-separator', 'number/ambiguous-separator'],
    ['1.250,5', 'number/ambiguous-separator', 'number/ambiguous-separator'],
    ['1,250.5', 'number/ambiguous-separator', 'number/ambiguous-separator'],
    ['8..9', 'number/not-a-number', 'number/not-a-number'],
    ['8.', 'number/not-a-number', 'number/not-a-number'],
    ['.5', 'number/not-a-number', 'number/not-a-number'],
    ['08', 'number/not-a-number', 'number/not-a-number'],
    ['007.5', 'number/not-a-number', 'number/not-a-number'],
    ['1e3', 'number/not-a-number', 'number/not-a-number'],
    ['0x1F', 'number/not-a-number', 'number/not-a-number'],
    ['1_000', 'number/not-a-number', 'number/not-a-number'],
    ['1 000', 'number/not-a-number', 'number/not-a-number'],
    ['', 'number/not-a-number', 'number/not-a-number'],
    ['--5', 'number/not-a-number', 'number/not-a-number'],
    ['+5', '5', '5'],
    ['-5', '-5', '-5'],
    ['٣', 'number/not-a-number', 'number/not-a-number'],
  ])('%s', (text, asCount, asFraction) => {
    expect(read(text, false)).toBe(asCount)
    expect(read(text, true)).toBe(asFraction)
  })

  test('the thousands dot says which number may be meant', () => {
    const refused = readNumber(scalar('1.250.000'), { fractional: true })
    expect('code' in refused && refused.params).toEqual({ text: '1.250.000', meant: '1250000' })
  })

  test('a number of more digits than any figure has is refused', () => {
    expect(read('9'.repeat(40), false)).toBe('9'.repeat(40))
    expect(read('9'.repeat(41), false)).toBe('number/not-a-number')
  })

  test('a plain decimal keeps every digit', () => {
    const decimals = fc
      .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.stringMatching(/^\d{0,10}$/))
      .map(([whole, fraction]) => (fraction === '' ? `${whole}` : `${whole}.${fraction}`))
      .filter((text) => !/^[-+]?[1-9]\d{0,2}(\.\d{3})+$/.test(text))
    fc.assert(
      fc.property(decimals, (text) => {
        expect(read(text, false)).toBe(
          toDecimal(fromDecimal(text), text.includes('.') ? (text.split('.')[1]?.length ?? 0) : 0),
        )
      }),
    )
  })

  test('a printed number of thousands is never taken for another one', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1000n, max: 10n ** 12n }), (count) => {
        expect(read(formatDecimal(String(count)), false)).toBe('number/thousands-dot')
      }),
    )
  })
})
