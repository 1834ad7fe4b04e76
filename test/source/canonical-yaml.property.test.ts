import fc from 'fast-check'
import { parseAllDocuments } from 'yaml'
import { expect, test } from 'vitest'
import { canonicalYaml } from '../../src/source/canonical-yaml.ts'
import type { EntryOrder } from '../../src/source/entry-order.ts'
import { sourceFile } from '../../src/source/location.ts'
import { parseYaml } from '../../src/source/parse-yaml.ts'

/** By the alphabet, so that nearly every map has to be put in order; groups by the first letter. */
const alphabetical: EntryOrder = {
  keys: (_, keys) => [...keys].sort(),
  group: (path, key) => (path.length === 0 ? `nhóm ${key[0]}` : undefined),
}

/** What is written, line by line: texts behind a key or a dash, and what stands further in. */
type Value =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'lines'; readonly opening: string; readonly lines: readonly string[] }
  | { readonly kind: 'map' | 'list'; readonly entries: readonly Written[] }

interface Written {
  readonly key: string
  readonly above: readonly string[]
  readonly aside: string
  readonly value: Value
  /** Comments behind it, each with how far in it stands. */
  readonly below: readonly (readonly [number, string])[]
  readonly onNextLine: boolean
}

const keys = fc.constantFrom('a', 'b', 'c', 'd_1', 'e', '"f"', "'g h'", '"2023"', 'ký_số')

const comments = fc.constantFrom('# một', '#hai', '#  ba: { x', '# nhóm a', '# - bốn   ', '#', '# "năm')

const oneLine = fc.constantFrom(
  '1', '88.80', '"012"', "'2023'", 'chữ', 'chữ # không phải', 'a#b', '"có: dấu"', '"thừa"', "'nháy'",
  "'it''s'", '"\\tx \\"y\\""', '', '~', 'no', '"no"', '[]', '{}', '[a, b]', '{a: 1,   b: 2}', '{ b: "x, y", a: [1,2] }',
  '{ b, a: }', '[a: 1]', '">= 80"', '2023-12-01', 'http://x.vn/a?b', `{ k: ${'dài '.repeat(30)}, j: 1 }`,
  `[${'"dài, quá" , '.repeat(12)}x]`, '"{{ so }} hồ sơ"', '"a\u00a0b"',
)

const severalLines = fc.constantFrom<Value>(
  { kind: 'lines', opening: '|', lines: ['văn bản', '  sâu hơn', '', '# không là ghi chú'] },
  { kind: 'lines', opening: '>-', lines: ['gập', 'dòng'] },
  { kind: 'lines', opening: '|+', lines: ['giữ', ''] },
  { kind: 'lines', opening: '| # đầu', lines: ['x  '] },
  { kind: 'lines', opening: 'chữ dài', lines: ['nối tiếp', '', 'nữa'] },
  { kind: 'lines', opening: '"nháy', lines: ['  nối \\', '', 'tiếp"'] },
  { kind: 'lines', opening: "'đơn", lines: ['nối'+"'"] },
  { kind: 'lines', opening: '{ b: 1, # trong', lines: ['# riêng', 'a: [1,', ' 2] }'] },
  { kind: 'lines', opening: '[', lines: ['x, y,', '{ z: 1 }', ']'] },
  { kind: 'lines', opening: '{ a: "hai', lines: ['dòng", b: 1 }'] },
)

const written: fc.Memo<Written> = fc.memo((depth) =>
  fc.record({
    key: keys,
    above: fc.array(fc.oneof(comments, fc.constant('')), { maxLength: 3 }),
    aside: fc.oneof(fc.constant(''), comments),
    value: depth <= 1 ? fc.oneof(oneLine.map(line), severalLines) : values(depth - 1),
    below: fc.array(fc.tuple(fc.nat(6), comments), { maxLength: 2 }),
    onNextLine: fc.boolean(),
  }),
)

const values: fc.Memo<Value> = fc.memo((depth) =>
  fc.oneof(
    oneLine.map(line),
    severalLines,
    fc.record({
      kind: fc.constant('map' as const),
      entries: fc.uniqueArray(written(depth), {
        minLength: 1,
        maxLength: 4,
        selector: ({ key }) => key.replaceAll(/["']/g, ''),
      }),
    }),
    fc.record({
      kind: fc.constant('list' as const),
      entries: fc.array(written(depth), { minLength: 1, maxLength: 3 }),
    }),
  ),
)

function line(text: string): Value {
  return { kind: 'line', text }
}

const files = fc
  .record({
    head: fc.array(fc.oneof(comments, fc.constant('')), { maxLength: 3 }),
    root: values(3).filter(({ kind }) => kind === 'map' || kind === 'list'),
    step: fc.integer({ min: 1, max: 4 }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    isClosed: fc.boolean(),
  })
  .map(({ head, root, step, lineEnd, isClosed }) => {
    const lines = [...head, ...linesOf(root, 0, step)]
    return lines.join(lineEnd) + (isClosed ? lineEnd : '')
  })

function linesOf(value: Value, indent: number, step: number): string[] {
  if (value.kind === 'line' || value.kind === 'lines') return []
  return value.entries.flatMap((entry) => {
    const pad = ' '.repeat(indent)
    const { key, above, aside, value: inner, below, onNextLine } = entry
    const opening = pad + (value.kind === 'map' ? `${key}:` : '-')
    const comment = aside === '' ? '' : ` ${aside}`
    const inside = ' '.repeat(indent + step)
    const body =
      inner.kind === 'line'
        ? onNextLine && inner.text !== ''
          ? [`${opening}${comment}`, `${inside}${inner.text}`]
          : [`${opening} ${inner.text}${comment}`]
        : inner.kind === 'lines'
          ? [`${opening} ${inner.opening}`, ...inner.lines.map((each) => (each === '' ? '' : inside + each))]
          : compact(value, inner, opening, step, onNextLine) ?? [`${opening}${comment}`, ...linesOf(inner, indent + step, step)]
    return [
      ...above.map((each) => (each === '' ? '' : pad + each)),
      ...body,
      ...below.map(([depth, each]) => ' '.repeat(depth) + each),
    ]
  })
}

/** A map beside its dash: `- a: 1`. */
function compact(outer: Value, inner: Value, opening: string, step: number, wanted: boolean) {
  if (outer.kind !== 'list' || !wanted || step < 2) return undefined
  const indent = opening.length - 1
  const lines = linesOf(inner, indent + step, step)
  const [first = ''] = lines
  if (/^\s*(#|$)/.test(first)) return undefined
  return [opening + first.slice(opening.length), ...lines.slice(1)]
}

test('no comment is lost, nothing is said otherwise, and twice is once', () => {
  let canonicals = 0
  let refused = 0
  fc.assert(
    fc.property(files, (text) => {
      const { value: document, diagnostics } = parseYaml(sourceFile('a.yaml', text))
      fc.pre(document !== undefined && diagnostics.length === 0)
      if (!document) return
      canonicals += 1
      const canonical = canonicalYaml(document, alphabetical)
      if (canonical === undefined) { refused += 1; if (!text.includes('|+')) expect(text).toBe('REFUSED') }
      if (canonical === undefined) return
      expect(dataOf(canonical)).toEqual(dataOf(text))
      const again = parseYaml(sourceFile('a.yaml', canonical)).value
      expect(again && canonicalYaml(again, alphabetical)).toBe(canonical)
    }),
    { numRuns: Number(process.env['RUNS'] ?? 300), ...(process.env['SEED'] ? {seed: Number(process.env['SEED'])} : {}) },
  )
  console.log(canonicals, refused)
})

/** Every digit as written, and what other readers of YAML make of it. */
function dataOf(text: string): unknown {
  return (['failsafe', 'core', 'yaml-1.1'] as const).map((schema) => {
    const [document] = parseAllDocuments(text, { schema, uniqueKeys: false })
    if (!document || !('toJS' in document)) return undefined
    // A key in braces without a colon is no other than one without a value.
    return JSON.stringify(sorted(document.toJS()))
  })
}

function sorted(value: unknown): unknown {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object') return value
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)])
}
