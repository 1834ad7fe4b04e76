import { describe, expect, test } from 'vitest'
import {
  type Claim,
  explainMismatch,
  type KnownFigure,
  type WrittenFigure,
} from '../../src/evaluation/suspicions/explain-mismatch.ts'
import { locationOf, sourceFile } from '../../src/source/location.ts'
import { withSuspicions } from '../../src/wording/suspicions.ts'

const file = sourceFile('data/x/2025.yaml', ' '.repeat(1000))

let places = 0

/** `26.23` as a count, `26.23%` as a percentage; each stands at a place of its own. */
function figure(text: string, datum?: string): WrittenFigure {
  places += 1
  const named = datum === undefined ? {} : { datum }
  const decimal = text.replace('%', '')
  return { ...named, at: locationOf(file, places), decimal, percent: text.endsWith('%') }
}

function known(text: string, datum: string, report?: string): KnownFigure {
  return report === undefined ? figure(text, datum) : { ...figure(text, datum), report }
}

/** `26.23% = 31/191` is a ratio, `265 = 29 + 336` a sum; operands are the data a, b, c … */
function claim(text: string): Claim {
  const [stated = '', terms = ''] = text.split(' = ')
  const isRatio = terms.includes('/')
  const operands = terms.split(isRatio ? '/' : ' + ')
  return {
    relation: isRatio ? 'ratio' : 'sum',
    stated: figure(stated, 'x'),
    operands: operands.map((operand, index) => figure(operand, 'abcdefgh'[index])),
  }
}

/** `mistyped-digit 26.23>16.23`, with `@datum` of an operand and `=known`. */
function told(text: string, others: readonly KnownFigure[] = []): string[] {
  return explainMismatch(claim(text), others).map(
    ({ kind, datum, written, instead, known: source }) =>
      [
        `${kind} ${written}`,
        instead === undefined ? '' : `>${instead}`,
        datum === undefined ? '' : ` @${datum}`,
        source === undefined ? '' : ` =${source}`,
      ].join(''),
  )
}

describe('published errors', () => {
  test.each([
    ['26.23% = 31/191', 'mistyped-digit 26.23>16.23'],
    ['98.48% = 10754/10957', undefined],
    ['265 = 29 + 336', 'mistyped-digit 265>365'],
    ['88.80% = 5310/5978', 'padded 88.80>88.83'],
    ['77.30% = 1194/1544', 'padded 77.30>77.33'],
    ['15.6% = 31/198', 'cut-off 15.6>15.7'],
    ['93.2% = 3429/3674', 'mistyped-digit 93.2>93.3'],
    ['96% = 786370/822099', undefined],
    ['92 = 20 + 27 + 33', 'missing-part 12'],
  ])('%s', (text, first) => {
    expect(told(text)[0]).toBe(first)
  })
})

describe('slips of the hand', () => {
  test.each([
    ['two digits swapped', '81 = 18', 'swapped-digits 81>18'],
    ['swapped across the decimal point', '22.63% = 26233/100000', 'swapped-digits 22.63>26.23'],
    ['a digit lost', '1557 = 6990 + 8567', 'lost-digit 1557>15557'],
    ['a digit lost of a percentage', '9.28% = 3395/3601', 'lost-digit 9.28>94.28'],
    ['a digit doubled', '105547 = 1557 + 8990', 'added-digit 105547>10547'],
    ['a thousands dot read as decimal', '8.99 = 8990', 'thousands-dot 8.99>8990'],
    ['a decimal dot read as thousands', '8990 = 8.99', 'thousands-dot 8990>8.990'],
    ['numerator and denominator swapped', '83.33% = 120/100', 'swapped-ratio 120>100'],
    ['total and part swapped', '336 = 29 + 365', 'swapped-total 336>365 @b'],
    ['a part left out', '8990 = 8990 + 1557', 'left-out-part 1557 @b'],
    ['rounded to one decimal and filled up', '88.90% = 8887/10000', 'padded 88.90>88.87'],
    ['cut to a whole number and filled up', '88.00% = 8887/10000', 'padded 88.00>88.87'],
    ['a total cut off', '1.7 = 1.25 + 0.5', 'cut-off 1.7>1.8'],
    ['one slip in one operand', '49.76% = 1234/2840', 'swapped-digits 2840>2480 @b'],
  ])('%s', (_story, text, first) => {
    expect(told(text)[0]).toBe(first)
  })
})

describe('nothing is suspected', () => {
  test.each([
    ['where the claim holds', '16.23% = 31/191'],
    ['where it holds at the precision printed', '16% = 31/191'],
    ['of short numbers: any two are one digit apart', '5 = 1 + 2 + 3'],
    ['where two digits are wrong', '98.48% = 10754/10957'],
    ['where many slips of a count would do', '55.55% = 123456789/987654321'],
    ['of a share of nothing', '50% = 1/0'],
    ['of nothing at all', '0% = 31/191'],
    ['of more decimals than there are', '16.2304% = 31/191'],
  ])('%s', (_story, text) => {
    expect(told(text)).toEqual([])
  })

  test('of a number that was computed', () => {
    const { stated, operands, ...rest } = claim('49.76% = 1234/2840')
    const computed = operands.map((operand) => ({ ...operand, isComputed: true }))
    expect(explainMismatch({ ...rest, stated, operands: computed })).toEqual([])
  })
})

describe('what else the data says', () => {
  test('a slip that gives a known figure goes before others', () => {
    const others = [known('9100', 'y', '2024'), known('1657', 'y', '2024')]
    // 8990 + 1557 = 10547; each part alone could mend 10647 by one digit.
    expect(told('10647 = 8990 + 1557', others)).toEqual([
      'mistyped-digit 1557>1657 @b =2024#y',
      'mistyped-digit 10647>10547',
    ])
  })

  test('the number of an earlier report that was kept', () => {
    expect(told('84.51% = 31/191', [known('84.51%', 'x', '2024')])).toEqual([
      'stale-copy 84.51>16.23 =2024#x',
    ])
  })

  test('the number of another figure', () => {
    expect(told('84.51% = 31/191', [known('84.510%', 'y')])).toEqual([
      'copied-figure 84.51>16.23 =y',
    ])
  })

  test('an operand that was kept is a last resort', () => {
    const others = [known('191', 'b', '2024')]
    expect(told('84.51% = 31/191', others)).toEqual(['stale-copy 191 @b =2024#b'])
    expect(told('26.23% = 31/191', others)).toEqual(['mistyped-digit 26.23>16.23'])
    const parts = [known('20', 'a', '2024'), known('27', 'b', '2024')]
    expect(told('92 = 20 + 27 + 33', parts)).toEqual(['missing-part 12'])
  })

  test.each([
    ['a short number is no copy of another figure', known('84.5%', 'y')],
    ['a count is no copy of a percentage', known('84.51', 'y')],
    ['the figure itself is no copy', known('84.51%', 'x')],
  ])('%s', (_story, other) => {
    expect(
      told(other.datum === 'y' && !other.percent ? '84.51% = 31/191' : '84.5% = 31/191', [other]),
    ).toEqual([])
  })

  test('a figure taken over by reference is no copy', () => {
    const { stated, operands, ...rest } = claim('84.51% = 31/1910')
    const [, denominator] = operands
    const there = { ...known('1910', 'y', '2024'), at: denominator?.at ?? stated.at }
    expect(explainMismatch({ ...rest, stated, operands }, [there])).toEqual([])
  })
})

test('at most three are told', () => {
  const others = [
    known('2650', 'x', '2024'),
    known('2360', 'b', '2024'),
    known('3650', 'x', '2024'),
  ]
  // Either a digit of the total, or the last total, or a digit of a part that would be the last one.
  expect(told('2650 = 290 + 3360', others)).toEqual([
    'mistyped-digit 2650>3650 =2024#x',
    'mistyped-digit 3360>2360 @b =2024#b',
  ])
  const parts = [known('1100', 'a', '2024'), known('2100', 'b', '2024'), known('3100', 'c', '2024')]
  expect(told('6100 = 1000 + 2000 + 3000', parts)).toHaveLength(3)
})

test('numbers of any length are looked at', () => {
  expect(told('31.57% = 21313131313131313131/99191919191919191919')).toEqual([
    'mistyped-digit 21313131313131313131>31313131313131313131 @a',
  ])
})

describe('the hint', () => {
  const told = (language: 'vi' | 'en', text: string) =>
    withSuspicions('…', explainMismatch(claim(text)), language)

  test.each([
    ['26.23% = 31/191', 'Có thể gõ nhầm một chữ số: 26,23 → 16,23. …'],
    ['15.6% = 31/198', 'Số đã in bị cắt cụt thay vì làm tròn: 15,6 → 15,7. …'],
    ['88.80% = 5310/5978', 'Số đã in chỉ tính đến 88,8 rồi thêm số 0: 88,80 → 88,83. …'],
    ['90.00% = 8963/10000', 'Số đã in chỉ tính đến 90 rồi thêm số 0: 90,00 → 89,63. …'],
    ['92 = 20 + 27 + 33', 'Có thể còn thiếu một thành phần: 12. …'],
    ['16.23% = 31/191', '…'],
  ])('of %s', (text, hint) => {
    expect(told('vi', text)).toBe(hint)
  })

  test('names the figure that is suspected, and speaks English', () => {
    expect(told('en', '49.76% = 1234/2840')).toBe(
      'Two digits may be swapped: 2.840 → 2.480 (figure "b"). …',
    )
  })
})
