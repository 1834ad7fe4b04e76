import { describe, expect, test } from 'vitest'
import { printResult } from '../../src/wording/amounts.ts'
import { checkWith, evaluateWith, reportHead, verdictOn } from '../support/examine.ts'

const path = 'data/muong-la/2025.yaml'

async function codes(lines: string, files: Readonly<Record<string, string>> = {}) {
  const { diagnostics } = await checkWith({ [path]: `${reportHead}${lines}\n`, ...files })
  return diagnostics.map(({ at, code }) => `${at.line} ${code}`)
}

async function figureOf(lines: string, id: string) {
  const { report } = await evaluateWith({ [path]: `${reportHead}${lines}\n` })
  return report.figures.get(id)?.value
}

describe('a reference brings the figure along with all that is known of it', () => {
  test.each([
    ['under', 'not_met', 'dưới 80%'],
    ['over', 'met', 'trên 80%'],
    ['about', 'undetermined', 'khoảng 80%'],
  ])('a figure that is only known as %s', async (qualifier, status, printed) => {
    const lines = [
      'indicators:',
      '  ho_so_truc_tuyen: { result: { ref: ty_le }, target: 80, reason: Chờ }',
      'figures:',
      `  ty_le: { unit: "%", value: 80, qualifier: ${qualifier} }`,
    ]
    const report = `${reportHead}${lines.join('\n')}\n`
    const verdict = verdictOn(await evaluateWith({ [path]: report }), 'ho_so_truc_tuyen')
    expect([verdict.status, printResult(verdict)]).toEqual([status, printed])
  })

  test('a total of parts that are only nearly known is not exact either', async () => {
    const lines =
      'figures: { hoc_vien: { parts: { xa: { value: 700, qualifier: over }, ban: 300 } } }'
    const total = await figureOf(lines, 'hoc_vien')
    expect(total?.amount === undefined || total.qualifier === 'over').toBe(true)
  })
})

describe('a chain of references', () => {
  test('is followed through earlier reports', async () => {
    const earlier = `${reportHead.replace('"2025"', '"2024"')}figures:\n  mot: { ref: 2023#goc }\n`
    const first = `${reportHead.replace('"2025"', '"2023"')}figures:\n  goc: 7\n`
    const found = await codes('figures:\n  hai: { ref: 2024#mot, stated: 8 }', {
      'data/muong-la/2024.yaml': earlier,
      'data/muong-la/2023.yaml': first,
    })
    expect(found).toEqual(['6 audit/value-mismatch'])
  })

  test('that comes back through another report ends with a finding', async () => {
    const earlier = `${reportHead.replace('"2025"', '"2024"')}figures:\n  mot: { ref: 2025#hai }\n`
    const found = await codes('figures:\n  hai: { ref: 2024#mot }', {
      'data/muong-la/2024.yaml': earlier,
    })
    expect(found).toHaveLength(1)
  })

  test('of a thousand steps is followed', async () => {
    const steps = Array.from({ length: 1000 }, (_, step) => `  f${step}: { ref: f${step + 1} }`)
    expect(await codes(`figures:\n${steps.join('\n')}\n  f1000: 7`)).toEqual([])
  })
})

test('a share of money has numerator and denominator with decimals', async () => {
  const lines =
    'figures: { ty_le: { unit: "%", numerator: 13.57, denominator: 20.5, stated: 66.2 } }'
  expect(await codes(lines)).toEqual([])
})

test('a text in quotes is printed as it is, even where it is made of digits', async () => {
  const hotline = await figureOf('figures: { duong_day_nong: { value: "1022" } }', 'duong_day_nong')
  expect(hotline?.amount?.kind).toBe('text')
})
