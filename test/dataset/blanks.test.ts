import { describe, expect, test } from 'vitest'
import { checkWith, evaluateWith, reportHead } from '../support/examine.ts'

const path = 'data/muong-la/2025.yaml'

async function codes(lines: string) {
  const { diagnostics } = await checkWith({ [path]: `${reportHead}${lines}\n` })
  return diagnostics.map(({ at, code }) => `${at.line} ${code}`)
}

async function figureOf(lines: string, id: string) {
  const { report } = await evaluateWith({ [path]: `${reportHead}${lines}\n` })
  return report.figures.get(id)?.value
}

describe('a place that is still blank', () => {
  test.each([
    ['one part of two', '{ unit: người, parts: { nam: 3105, nu: } }'],
    ['every part', '{ unit: người, parts: { nam: , nu: } }'],
    ['the value', '{ unit: người, value: }'],
    ['a reference to one', '{ unit: người, ref: trong }'],
  ])('%s: nothing is said of the whole', async (_, figure) => {
    const lines = `figures:\n  dan_so: ${figure}\n  trong:`
    expect((await figureOf(lines, 'dan_so'))?.amount).toBeUndefined()
    expect(await codes(lines)).toEqual([])
  })

  test('a total that was written stands while its parts are blank', async () => {
    const figure = await figureOf('figures: { xa: { value: 29, parts: { a: , b: 3 } } }', 'xa')
    expect(figure?.amount).toMatchObject({
      kind: 'number',
      quantity: { value: { numerator: 29n } },
    })
  })

  test('half of a ratio is no ratio', async () => {
    const lines = 'indicators:\n  ho_so_truc_tuyen: { result: { numerator: 31, denominator: } }'
    expect(await codes(lines)).toEqual([expect.stringContaining('schema/empty-value')])
  })

  test('a figure that has no place for a number is no blank', async () => {
    const lines = 'figures:\n  a: { unit: hộ }\n  b: { unit: hộ, ref: a }'
    expect(await codes(lines)).toEqual([expect.stringContaining('dataset/reference-without-value')])
  })

  test('no parts at all are too few', async () => {
    expect(await codes('figures: { dan_so: { unit: người, parts: {} } }')).toEqual([
      expect.stringContaining('schema/wrong-number-of-entries'),
    ])
  })
})
