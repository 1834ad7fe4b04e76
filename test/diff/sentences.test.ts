import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { wordingFor } from '../../src/wording/wording.ts'
import { compareYears } from '../support/compare-years.ts'

const folder = resolve(import.meta.dirname, 'years')

const update = process.env['UPDATE'] === '1' && process.env['CI'] === undefined

const { comparisons } = await compareYears()

test.each(['vi', 'en'] as const)(
  'every change between the two years has its sentence: %s',
  (name) => {
    const wording = wordingFor(name)
    const told = comparisons
      .flatMap(({ comparison }) => comparison.changes)
      .flatMap((change) => [
        wording.change(change),
        `    ${wording.grade(change.grade)}: ${change.reasons.map(wording.gradeReason).join('; ')}`,
      ])
      .map((line) => `${line}\n`)
      .join('')
    const expected = `${folder}/sentences.${name}.txt`
    if (update) writeFileSync(expected, told)
    expect(existsSync(expected), 'run it with UPDATE=1 and read what it wrote').toBe(true)
    expect(told).toBe(readFileSync(expected, 'utf8'))
  },
)

test('no sentence tells a change by nothing, a sign for a word, or per cent of percentages', () => {
  for (const name of ['vi', 'en'] as const) {
    const wording = wordingFor(name)
    for (const { comparison } of comparisons) {
      for (const change of comparison.changes) {
        const sentence = wording.change(change)
        expect(sentence).toMatch(/^\S.*\.$/su)
        expect(sentence).not.toMatch(/(?:tăng|giảm|up|down) 0(?![,\d])/u)
        expect(sentence).not.toMatch(/(?:^|\s)[-−+]\d/u)
        if (change.subject === 'indicator' && change.comparison.delta?.kind === 'points') {
          expect(sentence).not.toMatch(/(?:tăng|giảm|up|down) [\d.,]+%/u)
        }
      }
    }
  }
})
