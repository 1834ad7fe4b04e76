import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptFinding, type NewAcceptance } from '../../src/authoring/accept-finding.ts'
import { sourceFile } from '../../src/source/location.ts'
import { parseYaml } from '../../src/source/parse-yaml.ts'

const acceptance: NewAcceptance = {
  fingerprint: '538b31029ece',
  code: 'audit/ratio-mismatch',
  reason: 'Theo: bản in',
  by: 'Chánh Văn phòng',
}

/** The lines of the entry, behind a dash that stands as far in as given. */
function entry(indent: number): string {
  const pad = ' '.repeat(indent)
  return `${pad}- fingerprint: 538b31029ece
${pad}  code: audit/ratio-mismatch
${pad}  reason: "Theo: bản in"
${pad}  by: Chánh Văn phòng
`
}

const inBraces =
  '{ fingerprint: 538b31029ece, code: audit/ratio-mismatch, reason: "Theo: bản in", by: Chánh Văn phòng }'

const other = '{ fingerprint: aaaaaaaaaaaa, code: a/b, reason: x, by: y }'

function accepted(text: string, more: Partial<NewAcceptance> = {}): string | undefined {
  const { value } = parseYaml(sourceFile('data/x/2025.yaml', text))
  return value && acceptFinding(value, { ...acceptance, ...more })?.file.text
}

/** What stands in the file, and what takes the place of `¦`, where the entry goes. */
const layouts: readonly (readonly [string, string, string])[] = [
  ['no key', 'unit: a\n¦', `accepted:\n${entry(2)}`],
  ['no key, behind comments', 'unit: a\n# cuối\n\n¦', `accepted:\n${entry(2)}`],
  ['no key, no line end', 'unit: a\nb: # x¦', `\naccepted:\n${entry(2)}`.trimEnd()],
  ['a key without value', 'accepted:\n¦unit: a\n', entry(2)],
  ['a key with a comment', 'accepted: # chưa có\n¦unit: a\n', entry(2)],
  ['a key at the end', 'unit: a\naccepted:¦', `\n${entry(2)}`.trimEnd()],
  ['a list', `accepted:\n  - ${other} # một\n¦\n# b\nunit: a\n`, entry(2)],
  ['a list at the margin', `accepted:\n- ${other}\n¦unit: a\n`, entry(0)],
  [
    'a list with comments of its last entry',
    `accepted:\n  - a: b\n    # c\n\n    # d\n¦# e\n`,
    entry(2),
  ],
  ['a list with a text of many lines', 'accepted:\n  - a: |\n      b\n¦\nunit: a\n', entry(2)],
  ['a list at the end', `unit: a\naccepted:\n    - ${other}¦`, `\n${entry(4)}`.trimEnd()],
  ['a list in brackets', `accepted: [${other}¦] # x\nunit: a\n`, `, ${inBraces}`],
  ['brackets with a comma', `accepted: [ ${other}¦, ]\nunit: a\n`, `, ${inBraces}`],
  [
    'brackets over several lines, with a comma',
    `accepted: [\n    ${other}, # x\n¦  ]\n`,
    `    ${inBraces}\n`,
  ],
  ['brackets around comments', `accepted: [\n  # x\n  ¦]\n`, `${inBraces} `],
]

test.each(layouts)('%s: the entry is added, every other byte stays', (_, layout, added) => {
  for (const change of [same, windows, marked, parted]) {
    const before = change(layout.replace('¦', ''))
    expect(accepted(before)).toBe(
      change(layout).replace('¦', change === windows ? windows(added) : added),
    )
  }
})

test.each([
  [
    'an empty list',
    'accepted: [] # chưa có\nunit: a\n',
    `accepted: # chưa có\n${entry(2)}unit: a\n`,
  ],
  ['an empty list below', 'accepted:\n  []\n', `accepted:\n\n${entry(2)}`],
  ['nothing', 'accepted: ~\n', `accepted:\n${entry(2)}`],
  [
    'brackets over several lines',
    `accepted: [\n  ${other} # x\n  ]\n`,
    `accepted: [\n  ${other}, # x\n  ${inBraces}\n  ]\n`,
  ],
])('%s makes room for the entry', (_, before, after) => {
  expect(accepted(before)).toBe(after)
})

test.each([
  [
    'over',
    'accepted:\n  - by: Ông A # ký\n    until: 2025-01-01 # hết quý\n    reason: |\n      cũ\n    code: audit/ratio-mismatch\n    # xong\n    fingerprint: 538b31029ece\nunit: a\n',
    'accepted:\n  - by: Chánh Văn phòng # ký\n    until: 2026-01-01 # hết quý\n    reason: "Theo: bản in"\n    code: audit/ratio-mismatch\n    # xong\n    fingerprint: 538b31029ece\nunit: a\n',
    '2026-01-01',
  ],
  [
    'over, for ever from now on',
    'accepted: [{ fingerprint: 538b31029ece, code: x, reason: a, by: b, until: 2025-01-01 }]\n',
    'accepted: [{ fingerprint: 538b31029ece, code: audit/ratio-mismatch, reason: "Theo: bản in", by: Chánh Văn phòng, until:  }]\n',
    undefined,
  ],
  [
    'without its day',
    `accepted:\n${entry(2)}  - a: b\n`,
    `accepted:\n${entry(2)}    until: 2026-01-01\n  - a: b\n`,
    '2026-01-01',
  ],
  [
    'in braces',
    `accepted: [${inBraces}]\n`,
    `accepted: [${inBraces.slice(0, -2)}, until: 2026-01-01 }]\n`,
    '2026-01-01',
  ],
  [
    'with an empty day',
    'accepted:\n  - until: # sau\n    fingerprint: 538b31029ece\n',
    'accepted:\n  - until: 2026-01-01 # sau\n    fingerprint: 538b31029ece\n    code: audit/ratio-mismatch\n    reason: "Theo: bản in"\n    by: Chánh Văn phòng\n',
    '2026-01-01',
  ],
])('an entry that is %s is renewed', (_, before, after, until) => {
  expect(accepted(before, until === undefined ? {} : { until })).toBe(after)
})

test.each([
  ['a map in braces', '{ unit: a }\n'],
  ['text', 'accepted: có\n'],
  ['a map', 'accepted: { a: b }\n'],
  ['behind the end of the document', 'unit: a\n...\n'],
])('%s: nothing that would be wrong is written', (_, before) => {
  expect(accepted(before)).toBe(undefined)
})

test('whatever a person writes comes back as it was written', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'aĐ1-:#,[]{}"\'\\ \n\t&*!|>%@`~?=.'),
    minLength: 1,
  })
  const layout = fc.constantFrom(...layouts.map(([, text]) => text.replace('¦', '')))
  fc.assert(
    fc.property(layout, words, words, (before, reason, by) => {
      const after = accepted(before, { reason, by })
      // The entry and nothing else was added: what is found in it has been compared already.
      expect(after).toBeDefined()
      expect(parseYaml(sourceFile('a', after ?? '')).diagnostics).toEqual([])
    }),
    { numRuns: 300 },
  )
})

function same(text: string): string {
  return text
}

function windows(text: string): string {
  return text.replaceAll('\n', '\r\n')
}

/** As editors on Windows save it: with a byte-order mark. */
function marked(text: string): string {
  return `\uFEFF${text}`
}

/** Letters and marks apart, in what is not added. */
function parted(text: string): string {
  return `# Nguồn: báo cáo đã công bố\n${text}`.normalize('NFD')
}
