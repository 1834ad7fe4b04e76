import { describe, expect, test } from 'vitest'
import { check } from '../../src/pipeline.ts'
import { type DiagnosticCode, severities } from '../../src/source/diagnostic-codes.ts'
import {
  findTopic,
  type GuideExample,
  type GuideText,
  guide,
  roomNames,
} from '../../src/wording/guide/guide.ts'
import { baseWith } from '../support/guide-examples.ts'
import { memoryHost } from '../support/memory-host.ts'

/** Codes that no lines within a file bring about, with the reason. */
const withoutExample: Readonly<Record<string, string>> = {
  'dataset/missing-file': 'the file is not there',
  'dataset/unknown-period': 'it is about the name of a file',
  'output/edited-by-hand': 'it is about a Word file',
  'text/not-utf8': 'it is about the bytes of a file; its lines look as they should',
  'text/too-large': 'nobody reads so many lines',
  'yaml/empty-file': 'there are no lines',
}

/** Codes that come with another one, with the reason. */
const together: Readonly<Record<string, DiagnosticCode>> = {
  // What is no longer accepted is open again.
  'accepted/expired': 'audit/ratio-mismatch',
  // An alias needs an anchor to point at.
  'yaml/alias': 'yaml/anchor',
}

/** Codes that are told with --strict-prose only. */
const strict: ReadonlySet<string> = new Set(['prose/unbound-figure'])

const entries = Object.entries(guide).map(([code, entry]) => ({ code, ...entry }))

test('every code has an example, or a reason for none', () => {
  const without = entries.filter(({ example }) => !example).map(({ code }) => code)
  expect(without.sort()).toEqual(Object.keys(withoutExample).sort())
})

const withExample = entries.flatMap(({ code, example }) => (example ? [{ code, example }] : []))

test.each(withExample)(
  'the bad example of $code has it alone, the good one nothing',
  async ({ code, example }) => {
    const also = together[code]
    expect(await codesOf(code, example, example.bad)).toEqual(also ? [also, code].sort() : [code])
    expect(await codesOf(code, example, example.good)).toEqual([])
  },
)

describe.each(entries)('$code', ({ example, vi, en }) => {
  test('its examples are short', () => {
    for (const lines of [example?.bad ?? [], example?.good ?? []]) {
      expect(lines.filter((line) => line !== '').length).toBeLessThanOrEqual(10)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(90)
    }
  })

  test('is told in both languages, in sentences', () => {
    for (const text of [vi, en].flatMap((told: GuideText) => [told.means, told.why, told.mend])) {
      expect(text).toMatch(/^[\p{Lu}\d].*\.$/u)
      expect(text.length).toBeLessThanOrEqual(120)
    }
    expect(vi.means).toMatch(/[à-ỹ]/i)
    expect(`${en.means} ${en.why}`).toMatch(/\b(the|a|is|no|not|in|of|to|it|there)\b/i)
  })
})

async function codesOf(
  code: string,
  example: GuideExample,
  lines: readonly string[],
): Promise<string[]> {
  const selection = {
    data: 'data',
    period: '2025',
    shippedTemplates: 'shipped',
    strictProse: strict.has(code),
  }
  const { diagnostics } = await check(memoryHost(baseWith(example.file, lines)), selection)
  return [...new Set(diagnostics.map((finding) => finding.code))].sort()
}

test('every code belongs to a room', () => {
  const codes = Object.keys(severities)
  expect(codes.filter((code) => !roomNames.some((room) => code.startsWith(`${room}/`)))).toEqual([])
})

test.each([
  ['audit/ratio-mismatch', { code: 'audit/ratio-mismatch' }],
  [' AUDIT/Ratio-Mismatch ', { code: 'audit/ratio-mismatch' }],
  ['audit', { room: 'audit' }],
  ['audit/', { room: 'audit' }],
  ['audit/ratio-mismach', { nearest: 'audit/ratio-mismatch' }],
  ['ratio-mismatch', { nearest: 'audit/ratio-mismatch' }],
  ['thousand dot', { nearest: 'number/thousands-dot' }],
  ['xyz', {}],
  ['', {}],
])('“%s” on the command line', (written, topic) => {
  expect(findTopic(written)).toEqual(topic)
})
