import type { ExampleFile } from '../../src/wording/guide/guide.ts'
import { base } from './stories.ts'

/** Where an example stands in the base of the marked stories. */
const places: Readonly<Record<ExampleFile, string>> = {
  report: 'data/muong-la/2025.yaml',
  earlier: 'data/muong-la/2024.yaml',
  prose: 'data/muong-la/2025.md',
  catalog: 'data/catalog.yaml',
  unit: 'data/muong-la/unit.yaml',
  template: 'templates/mau/template.yaml',
}

/**
 * The base with the lines of an example in one of its files. What the example writes under a key or a
 * heading takes the place of what the base has there; `figures:` and the like keep their other entries.
 */
export function baseWith(file: ExampleFile, lines: readonly string[]) {
  const path = places[file]
  const own = new TextDecoder().decode(base[path]).split('\n')
  const merged = file === 'prose' ? mergeProse(own, lines) : mergeYaml(own, lines)
  return { ...base, [path]: new TextEncoder().encode(`${merged.join('\n')}\n`) }
}

/** A key with all that stands below it, or a heading with its text. */
interface Block {
  readonly name: string
  readonly lines: readonly string[]
}

/** A `#` is replaced with all the `##` below it, so that an example can show one of them missing. */
function mergeProse(own: readonly string[], lines: readonly string[]): string[] {
  return merge(own, lines, lines.some((line) => line.startsWith('# ')) ? /^# / : /^##? /)
}

function mergeYaml(own: readonly string[], lines: readonly string[]): string[] {
  return merge(own, lines, /^[^\s#]/, (before, instead) => {
    const [head = '', ...entries] = instead.lines
    // `key: value` is replaced, `key:` with entries below it is mixed.
    if (entries.length === 0 || before.lines.length === 1) return instead.lines
    return [head, ...merge(before.lines.slice(1), entries, /^ {2}[^\s#]/)]
  })
}

/** What the lines write takes the place of what has the same name; the rest of them comes last. */
function merge(
  own: readonly string[],
  lines: readonly string[],
  start: RegExp,
  mix = (_before: Block, instead: Block) => instead.lines,
): string[] {
  const written = blocksOf(lines, start)
  const placed = new Set<string>()
  const kept = blocksOf(own, start).flatMap((block) => {
    const same = written.filter(({ name }) => name === block.name)
    if (same.length === 0) return block.lines
    placed.add(block.name)
    return same.flatMap((each) => mix(block, each))
  })
  const rest = written.filter(({ name }) => !placed.has(name))
  const top = rest.filter(({ name }) => name === '')
  const end = rest.filter(({ name }) => name !== '')
  return [...top.flatMap((block) => block.lines), ...kept, ...end.flatMap((block) => block.lines)]
}

/** Lines before the first start are a block without a name. */
function blocksOf(lines: readonly string[], start: RegExp): Block[] {
  const starts = lines.flatMap((line, index) => (start.test(line) ? [index] : []))
  const first = lines.slice(0, starts[0] ?? lines.length)
  const named = starts.map((from, index) => ({
    name: (lines[from] ?? '').replace(/:.*/, '').trim(),
    lines: lines.slice(from, starts[index + 1]),
  }))
  return first.length > 0 ? [{ name: '', lines: first }, ...named] : named
}
