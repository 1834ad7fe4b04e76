import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildAll, builtReports } from './built-reports.ts'
import { type DocxFile, readDocx } from './docx-file.ts'
import { notMachineChecked, rules } from './rules.ts'

/** How many rules each element of a report has; their ids count up from 01. */
const rulesPerElement = {
  ...{ PG: 7, FT: 4, PN: 7, QH: 3, TN: 4, SZ: 1, CQ: 5, SO: 3, DD: 4, TL: 3, KG: 3, CC: 3 },
  ...{ BD: 8, HD: 9, CI: 2, CP: 2, SG: 7, NN: 4, AP: 8, MK: 2, ST: 2, NU: 5, RP: 3, XL: 3 },
}

test('every rule is checked here or excused with a reason', () => {
  const known = Object.entries(rulesPerElement).flatMap(([element, count]) =>
    Array.from({ length: count }, (_, at) => `${element}-${String(at + 1).padStart(2, '0')}`),
  )
  const checked = rules.map(({ id }) => id)
  expect(new Set(checked).size).toBe(checked.length)
  expect([...new Set([...checked, ...notMachineChecked.keys()])].sort()).toEqual(known.sort())
})

let out: string

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'form-'))
  buildAll(out)
})

afterAll(() => rmSync(out, { recursive: true }))

describe.each(builtReports)('$document', ({ document, facts, excused }) => {
  let file: DocxFile

  beforeAll(() => {
    file = readDocx(readFileSync(join(out, document)))
  })

  for (const { id, severity, about, check } of rules) {
    test(`${severity} ${id} ${about}`, () => {
      const excuses = Object.keys(excused[id] ?? {})
      const violations = check(file, facts)
      const isExcused = (violation: string): boolean =>
        severity !== 'E' && excuses.some((words) => violation.includes(words))
      expect(violations.filter((violation) => !isExcused(violation))).toEqual([])
      for (const words of excuses) {
        expect(violations.join('\n'), `excused, but not violated`).toContain(words)
      }
    })
  }
})
