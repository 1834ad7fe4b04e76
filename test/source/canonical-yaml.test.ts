import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { canonicalYaml } from '../../src/source/canonical/canonical-yaml.ts'
import type { EntryOrder } from '../../src/source/canonical/entry-order.ts'
import { sourceFile } from '../../src/source/location.ts'
import { parseYaml } from '../../src/source/parse-yaml.ts'

/** By the alphabet, so that nearly every map has to be put in order; groups by the first letter. */
const alphabetical: EntryOrder = {
  keys: (_, keys) => [...keys].sort(),
  group: (path, key) => (path.length === 0 ? `nhóm ${key[0]}` : undefined),
}

test('no comment is lost, nothing is said otherwise, and twice is once', () => {
  fc.assert(
    fc.property(files, (text) => {
      const { value: document, diagnostics } = parseYaml(sourceFile('a.yaml', text))
      fc.pre(document !== undefined && diagnostics.length === 0)
      const canonical = document && canonicalYaml(document, alphabetical)
      // Blank lines that are text can't always move with it; such a file is left alone.
      if (canonical === undefined) {
        expect(text).toContain('|+')
        return
      }
      expect(dataOf(canonical)).toEqual(dataOf(text))
      expect(signsOf(canonical)).toEqual(signsOf(text))
      const again = parseYaml(sourceFile('a.yaml', canonical)).value
      expect(again && canonicalYaml(again, alphabetical)).toBe(canonical)
    }),
    { numRuns: 100 },
  )
})

/** A value as it is written: behind its key or dash, over lines set further in, or as entries. */
type Value =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'map' | 'list'; readonly entries: readonly Written[] }

interface Written {
  readonly key: string
  readonly above: readonly string[]
  readonly aside: string
  readonly value: Value
  /** Comments behind it, each with how far in it stands. */
  readonly below: readonly (readonly [number, string])[]
  /** On the line below its key, or, of a map, beside its dash. */
  readonly isOdd: boolean
}

const keys = ['a', 'b', 'c', 'd_1', 'e', '"f"', "'g h'", '"2023"', 'ký_số']

const comments = ['# một', '#hai', '#  ba: { x', '# nhóm a', '# - bốn   ', '#', '# "năm']

const scalars = [
  ...['1', '88.80', '"012"', "'2023'", 'chữ', 'chữ # không phải', 'a#b', '"có: dấu"', '"thừa"'],
  ...["'nháy'", "'it''s'", '"\\tx \\"y\\""', '', '~', 'no', '"no"', '">= 80"', '2023-12-01'],
  ...['http://x.vn/a?b', '"{{ so }} hồ sơ"', '"a\u00a0b"', '"3x4"', '"1e5"', '"0b1"', '"4g"'],
]

const inBrackets = [
  ...['[]', '{}', '[a, b]', '{a: 1,   b: 2}', '{ b: "x, y", a: [1,2] }', '{ b, a: }', '[a: 1]'],
  ...[`{ k: ${'dài '.repeat(30)}, j: 1 }`, `[${'"dài, quá" , '.repeat(12)}x]`],
]

const severalLines = [
  ['|', 'văn bản', '  sâu hơn', '', '# không là ghi chú'],
  ['>-', 'gập', 'dòng'],
  ['|+', 'giữ', ''],
  ['| # đầu', 'x  '],
  ['chữ dài', 'nối tiếp', '', 'nữa'],
  ['"nháy', '  nối \\', '', 'tiếp"'],
  ["'đơn", "nối'"],
  ['{ b: 1, # trong', '# riêng', 'a: [1,', ' 2] }'],
  ['[', 'x, y,', '{ z: 1 }', ']'],
  ['{ a: "hai', 'dòng", b: 1 }'],
]

const texts: fc.Arbitrary<Value> = fc
  .constantFrom(...[...scalars, ...inBrackets].map((text) => [text]), ...severalLines)
  .map((lines) => ({ kind: 'lines', lines }))

const comment = fc.constantFrom(...comments)

const entries: fc.Memo<Written> = fc.memo((depth) =>
  fc.record({
    key: fc.constantFrom(...keys),
    above: fc.array(fc.oneof(comment, fc.constant('')), { maxLength: 3 }),
    aside: fc.oneof(fc.constant(''), comment),
    value: depth <= 1 ? texts : values(depth - 1),
    below: fc.array(fc.tuple(fc.nat(6), comment), { maxLength: 2 }),
    isOdd: fc.boolean(),
  }),
)

const blocks = (depth: number): fc.Arbitrary<Value> =>
  fc.oneof(
    fc
      .uniqueArray(entries(depth), { minLength: 1, maxLength: 4, selector: ({ key }) => key })
      .map((all): Value => ({ kind: 'map', entries: all })),
    fc
      .array(entries(depth), { minLength: 1, maxLength: 3 })
      .map((all): Value => ({ kind: 'list', entries: all })),
  )

const values: fc.Memo<Value> = fc.memo((depth) => fc.oneof(texts, blocks(depth)))

const files = fc
  .record({
    head: fc.array(fc.oneof(comment, fc.constant('')), { maxLength: 3 }),
    root: blocks(3),
    step: fc.integer({ min: 1, max: 4 }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    isClosed: fc.boolean(),
  })
  .map(({ head, root, step, lineEnd, isClosed }) => {
    const lines = [...head, ...linesOf(root, 0, step)]
    return lines.join(lineEnd) + (isClosed ? lineEnd : '')
  })

function linesOf(value: Value, indent: number, step: number): string[] {
  if (value.kind === 'lines') return []
  return value.entries.flatMap((entry) => {
    const opening = ' '.repeat(indent) + (value.kind === 'map' ? `${entry.key}:` : '-')
    return [
      ...entry.above.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)),
      ...entryLines(entry, opening, indent, step),
      ...entry.below.map(([depth, line]) => ' '.repeat(depth) + line),
    ]
  })
}

function entryLines(
  { value, aside, isOdd }: Written,
  opening: string,
  indent: number,
  step: number,
) {
  const comment = aside === '' ? '' : ` ${aside}`
  const pad = ' '.repeat(indent + step)
  if (value.kind === 'lines') {
    const [first = '', ...others] = value.lines
    if (others.length > 0) {
      return [`${opening} ${first}`, ...others.map((line) => (line === '' ? '' : pad + line))]
    }
    if (isOdd && first !== '') return [opening + comment, pad + first]
    return [`${opening} ${first}${comment}`]
  }
  const lines = linesOf(value, indent + step, step)
  const [first = '', ...others] = lines
  const isBeside = isOdd && opening.endsWith('-') && step >= 2 && /^ *[^ #]/.test(first)
  return isBeside
    ? [opening + first.slice(opening.length), ...others]
    : [opening + comment, ...lines]
}

/** Every digit as written, and what other readers of YAML make of it. */
function dataOf(text: string): unknown {
  return (['failsafe', 'core', 'yaml-1.1'] as const).map((schema) => {
    const [document] = parseAllDocuments(text, { schema })
    return document && 'toJS' in document && inOneOrder(document.toJS())
  })
}

/** A key in braces without a colon is no other than one without a value. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder)
  if (typeof value !== 'object' || value === null) return value ?? ''
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([key, each]) => [key, inOneOrder(each)])
}

/** How often each comment stands in a text. */
function signsOf(text: string): number[] {
  return comments.map((each) => text.split(each.trimEnd()).length)
}
