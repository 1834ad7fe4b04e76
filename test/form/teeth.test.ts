import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildAll, builtReports } from './built-reports.ts'
import { type DocxFile, type Parts, readParts } from './docx-file.ts'
import { rules } from './rules.ts'
import { lawful } from './teeth/lawful.ts'
import { teeth } from './teeth/teeth.ts'
import { halvesOf, type Tooth } from './teeth/tooth.ts'

test('no tooth without a rule', () => {
  const ids = rules.map(({ id }) => id)
  expect(Object.keys(teeth).filter((id) => !ids.includes(id))).toEqual([])
})

describe.each(builtReports.slice(0, 1))('$document', ({ document, facts }) => {
  let out: string
  let parts: Parts
  let whole: DocxFile

  beforeAll(() => {
    out = mkdtempSync(join(tmpdir(), 'teeth-'))
    buildAll(out, '--format', 'docx')
    parts = unzipSync(readFileSync(join(out, document)))
    whole = readParts(parts)
  }, 60_000)

  afterAll(() => rmSync(out, { recursive: true }))

  describe.each(rules)('$id', ({ id, check }) => {
    const ways: [string, Tooth][] = Object.entries(teeth[id] ?? {})

    test('can be broken', () => {
      expect(ways, `There is no way to break ${id} in teeth/.`).not.toEqual([])
    })

    for (const [way, tooth] of ways) {
      test(`sees: ${way}`, () => {
        const { damage, facts: others } = halvesOf(tooth)
        const damaged = damage?.(parts) ?? parts
        if (damage) expect(damaged === parts, 'The damage changed nothing.').toBe(false)
        const before = check(whole, facts)
        const after = check(readParts(damaged), { ...facts, ...others })
        expect(added(before, after)).not.toEqual([])
      })
    }
  })

  describe('accepts what is lawful', () => {
    for (const [name, { change, facts: others, rules: ids }] of Object.entries(lawful)) {
      test(name, () => {
        const changed = change(parts)
        expect(changed === parts, 'The change changed nothing.').toBe(false)
        const file = readParts(changed)
        for (const { id, check } of rules.filter((rule) => ids.includes(rule.id))) {
          const after = check(file, { ...facts, ...others })
          expect(added(check(whole, facts), after), id).toEqual([])
        }
      })
    }
  })
})

/** The violations that were not there before; paragraphs may have got other numbers. */
function added(before: readonly string[], after: readonly string[]): string[] {
  const unplaced = (violation: string): string => violation.replace(/paragraph \d+/, 'paragraph')
  const known = before.map(unplaced)
  return after.filter((violation) => !known.includes(unplaced(violation)))
}
