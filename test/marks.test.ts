import { describe, expect, test } from 'vitest'
import { check } from '../src/pipeline.ts'
import type { Diagnostic } from '../src/source/diagnostic.ts'
import { severities } from '../src/source/diagnostic-codes.ts'
import { wordingFor } from '../src/wording/wording.ts'
import { memoryHost } from './support/memory-host.ts'
import { base, hostOf, readStories } from './support/stories.ts'

const stories = readStories()

/** Codes that no file of data can bring about. */
const withoutStory = new Set(['output/edited-by-hand'])

test('the base has no finding', async () => {
  const { diagnostics, reports } = await check(memoryHost(base), {
    data: 'data',
    shippedTemplates: 'shipped',
  })
  expect(diagnostics.map(written)).toEqual([])
  expect(reports.map(({ stem }) => stem)).toEqual(['2024', '2025'])
})

test('every code has a story', () => {
  const told = new Set(stories.flatMap(({ expected }) => expected.map((mark) => codeOf(mark))))
  const codes = Object.keys(severities).filter((code) => !withoutStory.has(code))
  expect(codes.filter((code) => !told.has(code))).toEqual([])
})

test('every mark names a code', () => {
  const codes = new Set(Object.keys(severities))
  const marks = stories.flatMap(({ expected }) => expected.map((mark) => codeOf(mark)))
  expect(marks.filter((code) => !codes.has(code))).toEqual([])
})

test('a story stands in the folder of a code that it tells, or in clean/', () => {
  const misplaced = stories.filter(({ name, expected }) => {
    const folder = name.slice(0, name.lastIndexOf('/'))
    return folder.startsWith('clean')
      ? expected.length > 0
      : !expected.some((mark) => codeOf(mark) === folder)
  })
  expect(misplaced.map(({ name }) => name)).toEqual([])
})

describe.each(stories)('$name', (story) => {
  const checked = check(hostOf(story), story.selection)

  test('has the findings that its marks say', async () => {
    const { diagnostics } = await checked
    expect(diagnostics.map(written).sort()).toEqual(story.expected)
  })

  test('says each finding in both languages, once, and at a place in the file', async () => {
    const { diagnostics, sources } = await checked
    for (const finding of diagnostics) {
      expectPlace(finding, sources.get(finding.at.file)?.text ?? '')
      expectWords(finding)
    }
    const said = diagnostics.map((finding) => `${written(finding)} ${finding.at.column}`)
    expect(new Set(said).size).toBe(said.length)
  })
})

function written({ at, code }: Diagnostic): string {
  return `${at.file}:${at.line} ${code}`
}

function codeOf(mark: string): string {
  return mark.slice(mark.lastIndexOf(' ') + 1)
}

function expectPlace({ at, related }: Diagnostic, text: string): void {
  const lines = text.split('\n')
  for (const place of [at, ...related.filter(({ file }) => file === at.file)]) {
    expect(place.line).toBeGreaterThanOrEqual(1)
    expect(place.line).toBeLessThanOrEqual(lines.length)
    expect(place.column).toBeGreaterThanOrEqual(1)
    expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? 0) + 1)
    expect(place.end).toBeGreaterThanOrEqual(place.start)
    expect(place.end).toBeLessThanOrEqual(text.length)
    expect([place.endLine, place.endColumn]).toEqual(lineAndColumn(text, place.end))
    expect([place.line, place.column]).toEqual(lineAndColumn(text, place.start))
  }
}

function lineAndColumn(text: string, offset: number): [number, number] {
  const before = text.slice(0, offset).split('\n')
  return [before.length, (before.at(-1) ?? '').length + 1]
}

const vietnameseLetter = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i
const englishWord = /\b(the|an?|is|are|was|be|no|not|in|of|to|it|that|this|here|and|each|use)\b/i

function expectWords(finding: Diagnostic): void {
  const vietnamese = wordingFor('vi').diagnostic(finding)
  const english = wordingFor('en').diagnostic(finding)
  for (const { message, hint } of [vietnamese, english]) {
    for (const sentence of hint === undefined ? [message] : [message, hint]) {
      expect(sentence.trim()).not.toBe('')
      expect(sentence).not.toMatch(/\bundefined\b|\[object|\bNaN\b/)
    }
    expect(message).toMatch(/[.…]$/)
  }
  // What the data says is quoted as it is, in both languages.
  const own = (sentence: string) => withoutFacts(sentence, finding.params)
  expect(own(vietnamese.message)).toMatch(vietnameseLetter)
  expect(own(english.message)).toMatch(englishWord)
  expect(own(english.message)).not.toMatch(vietnameseLetter)
  expect(english.hint === undefined).toBe(vietnamese.hint === undefined)
  if (english.hint === undefined || vietnamese.hint === undefined) return
  expect(own(vietnamese.hint)).toMatch(vietnameseLetter)
  expect(english.hint).not.toBe(vietnamese.hint)
}

function withoutFacts(sentence: string, facts: unknown): string {
  const texts = typeof facts === 'string' ? [facts] : []
  const inside = typeof facts === 'object' && facts !== null ? Object.values(facts) : []
  const without = texts.reduce((rest, text) => rest.replaceAll(text, ''), sentence)
  return inside.reduce((rest: string, fact) => withoutFacts(rest, fact), without)
}
