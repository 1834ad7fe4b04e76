import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/source/diagnostic.ts'
import type { SourceFile } from '../../src/source/location.ts'
import { wordingFor } from '../../src/wording/wording.ts'
import { checkWith } from '../support/examine.ts'
import { base } from '../support/stories.ts'

/** What a slip of the hand, a paste or a foe may put anywhere. */
const scraps = [
  '',
  ' ',
  '\n',
  '\t',
  ':',
  '-',
  ',',
  '{',
  '}',
  '[',
  ']',
  '"',
  '#',
  '!',
  '&a ',
  '*a',
  '<<: ',
  '>= 80',
  '%',
  '0',
  '-1',
  '8.990',
  '1e9',
  'yes',
  '~',
  '{ ref: dan_so }',
  '{ ref: 2024#dan_so.nam }',
  '{{ dan_so }}',
  '{{ x',
  '{% for i in (1..9) %}',
  '{% endfor %}',
  '[^a]',
  '# ',
  '---\n',
  '__proto__: 1\n',
  'd\u0323',
  '\u{1F600}',
  '2025-02-30',
]

/** The earlier report is only read for references. */
const paths = Object.keys(base).filter((path) => path !== 'data/muong-la/2024.md')

const slip = fc.record({
  at: fc.nat(10_000),
  length: fc.oneof(fc.constant(0), fc.nat(12)),
  scrap: fc.constantFrom(...scraps),
})

describe('no input makes the tool fall over', () => {
  test.each(paths)('%s with slips of the hand', async (path) => {
    const whole = new TextDecoder().decode(base[path])
    const slips = fc.array(slip, { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(slips, async (all) => {
        const text = all.reduce((rest, { at, length, scrap }) => {
          const from = at % (rest.length + 1)
          return rest.slice(0, from) + scrap + rest.slice(from + length)
        }, whole)
        const { diagnostics, sources } = await checkWith({ [path]: text })
        for (const finding of diagnostics) expectSound(finding, sources)
      }),
      { seed: 2025, numRuns: 30 },
    )
  })
})

function expectSound(finding: Diagnostic, sources: ReadonlyMap<string, SourceFile>): void {
  const { at } = finding
  const text = sources.get(at.file)?.text ?? ''
  expect(at.start).toBeLessThanOrEqual(at.end)
  expect(at.end).toBeLessThanOrEqual(text.length)
  for (const language of ['vi', 'en'] as const) {
    const { message } = wordingFor(language).diagnostic(finding)
    expect(message).not.toMatch(/\bundefined\b|\[object/)
  }
}
