import type { ListNode, MapNode } from '../source-document.ts'
import { type EntryOrder, inOrder, withoutLeadingBlanks } from './entry-order.ts'
import { inlineText, keySource } from './inline-yaml.ts'
import { type Block, contentEnd, type Entry, isAbsent, type Layout } from './yaml-layout.ts'

/** The longest line of a map in braces or a list in brackets. */
const widest = 100

/** How far in a level stands. */
const step = 2

/** What every part of a file is printed from. */
interface Sources {
  readonly text: string
  readonly order: EntryOrder
}

/** How far in something is printed, and at which path of keys and numbers of items. */
interface Position {
  readonly indent: number
  readonly path: readonly string[]
}

/**
 * A layout as lines: two spaces for each level, one between words, never two blank lines. Scalars
 * keep their characters, but for quotes that nothing needs; what stood in braces or brackets stays
 * so where it fits on its line.
 */
export function printYaml({ head, root }: Layout, sources: Sources): string[] {
  const top = withoutDoubleBlanks(withoutLeadingBlanks(head))
  const lines = blockLines(root, { indent: 0, path: [] }, sources)
  // An entry that has come to the top keeps its comment apart from that of the file.
  const isTight = top.length > 0 && top.at(-1) !== '' && lines[0]?.startsWith('#')
  return [...top, ...(isTight ? [''] : []), ...lines]
}

function blockLines(block: Block, { indent, path }: Position, sources: Sources): string[] {
  const isMap = block.kind === 'map'
  const entries = isMap ? inOrder(block.entries, path, sources.order) : block.entries
  const lines = entries.flatMap((entry, index) => {
    const above = index === 0 ? withoutLeadingBlanks(entry.above) : entry.above
    const position = { indent, path: [...path, entry.key?.key ?? String(index)] }
    return entryLines({ ...entry, above }, position, sources)
  })
  return [...lines, ...indented(withoutTrailingBlanks(block.below), indent)]
}

function entryLines(entry: Entry, { indent, path }: Position, sources: Sources): string[] {
  const { key, value, aside } = entry
  const { text, order } = sources
  const above = indented(entry.above, indent)
  const opening = ' '.repeat(indent) + (key ? `${keySource(text, key, 'block')}:` : '-')
  if (isAbsent(value)) {
    return [...above, beside(opening, aside), ...indented(entry.below, indent + step)]
  }
  const line = entry.block ? undefined : inlineText(text, value, { path, order, context: 'block' })
  const isTooWide = line !== undefined && opening.length + 1 + line.length > widest
  const block = entry.block ?? (isTooWide && value.kind !== 'scalar' ? unfolded(value) : undefined)
  if (!block) {
    if (line === undefined) return [...above, ...longLines(entry, opening, indent, text)]
    return [...above, beside(`${opening} ${line}`, aside)]
  }
  const lines = blockLines(block, { indent: indent + step, path }, sources)
  if (key) return [...above, beside(opening, aside), ...lines]
  // The first line stands beside the dash; comments have no room there and go above it.
  const first = lines.findIndex((each) => /^ *[^ #]/.test(each))
  const comments = [aside, ...lines.slice(0, first).map(trimmed)].filter(Boolean)
  const [opened = '', ...others] = lines.slice(first)
  return [...above, ...indented(comments, indent), `${opening} ${trimmed(opened)}`, ...others]
}

/** What stood in braces or brackets, with a line for each entry. */
function unfolded(node: MapNode | ListNode): Block {
  const bare = { above: [], column: 0, aside: '', below: [] }
  const entries: readonly Entry[] =
    node.kind === 'list'
      ? node.items.map((value) => ({ ...bare, value }))
      : node.entries.map((key) => ({ ...bare, key, value: key.value }))
  return { kind: node.kind, entries, below: [] }
}

/** A value behind its key or dash on as many lines as it had. */
function longLines(
  { value, column, aside }: Entry,
  opening: string,
  indent: number,
  text: string,
): string[] {
  const [first = '', ...others] = text.slice(value.at.start, contentEnd(text, value)).split(/\r?\n/)
  const shift = indent - column
  const continued =
    value.kind !== 'scalar'
      ? others.map((each) => (trimmed(each) === '' ? '' : moved(trimEnd(each), shift)))
      : /^[|>]/.test(first)
        ? blockScalarLines(first, others, indent, shift)
        : others.map((each) => indented([trimmed(each)], indent + step).join(''))
  const lines = [`${opening} ${trimEnd(first)}`, ...continued]
  return [...lines.slice(0, -1), beside(lines.at(-1) ?? '', aside)]
}

/** The lines of a block of text (`|`, `>`): what they are set in by is no part of the text. */
function blockScalarLines(
  header: string,
  lines: readonly string[],
  indent: number,
  shift: number,
): string[] {
  // A header that tells the depth tells it from the key.
  if (/^[|>][+-]?\d/.test(header)) return lines.map((line) => moved(line, shift))
  const depth = lines.find((line) => /[^ ]/.test(line))?.search(/[^ ]/) ?? Infinity
  return lines.map((line) => {
    const said = line.slice(depth)
    return said === '' ? '' : ' '.repeat(indent + step) + said
  })
}

function moved(line: string, shift: number): string {
  const depth = line.search(/[^ ]|$/)
  return ' '.repeat(Math.max(0, depth + shift)) + line.slice(depth)
}

function beside(line: string, comment: string): string {
  return comment === '' ? line : `${line} ${comment}`
}

function indented(lines: readonly string[], indent: number): string[] {
  return withoutDoubleBlanks(lines).map((line) => (line === '' ? '' : ' '.repeat(indent) + line))
}

function withoutDoubleBlanks(lines: readonly string[]): readonly string[] {
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '')
}

function withoutTrailingBlanks(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1)
}

function trimmed(line: string): string {
  return trimEnd(line).replace(/^[ \t]+/, '')
}

/** Not behind a backslash, where the space is text. */
function trimEnd(line: string): string {
  return line.replace(/(?<!\\[ \t]*)[ \t]+$/, '')
}
