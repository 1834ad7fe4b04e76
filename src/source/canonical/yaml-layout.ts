import type { ListNode, MapEntry, MapNode, SourceDocument, SourceNode } from '../source-document.ts'

/** A YAML file as lines that belong together: every entry with the comments that are its own. */
export interface Layout {
  /** Comments of the file itself, which stay at its top whatever is moved; '' is a blank line. */
  readonly head: readonly string[]
  readonly root: Block
}

/** The entries of a map or list that has a line (or more) for each. */
export interface Block {
  readonly kind: 'map' | 'list'
  readonly entries: readonly Entry[]
  /** Comments behind the last entry, as far in as the entries are. */
  readonly below: readonly string[]
}

/** One key with its value, or one item of a list. */
export interface Entry {
  /** Comment lines above it, without their indentation; '' is a blank line. */
  readonly above: readonly string[]
  /** The key as the file has it; absent in a list. */
  readonly key?: MapEntry
  /** How far in its key or dash stands in the file. */
  readonly column: number
  readonly value: SourceNode
  /** The value laid out, where it has lines of its own. */
  readonly block?: Block
  /** The comment at the end of its line: that of its key where a block follows, else its last. */
  readonly aside: string
  /** Comments below a key without a value, set further in than the key. */
  readonly below: readonly string[]
}

/**
 * Finds for every comment the entry that it belongs to: the one that it stands beside, or else the
 * one below it. Nothing where the root is no map or list of lines. The file must be one in which
 * `parseYaml` finds nothing.
 */
export function layoutOf({ file: { text }, root }: SourceDocument): Layout | undefined {
  if (!isBlock(text, root)) return undefined
  const tokens = tokensOf(text, root)
  const lead = gapBetween(text, 0, tokens.at(0)?.start ?? 0).lines
  const tail = gapBetween(text, tokens.at(-1)?.end ?? 0, text.length).lines
  const block = readBlock(root, { text, lead, tail })
  const [first, ...others] = block.entries
  if (!first) return undefined
  const { head, above } = withoutHead(first.above)
  return { head, root: { ...block, entries: [{ ...first, above }, ...others] } }
}

/**
 * Parts the comments of a file from those of its first entry: what a blank line parts from it is the
 * file's, and so is the very first comment. The line that binds the schema is not counted as one.
 */
function withoutHead(lines: readonly string[]) {
  const behind = lines.lastIndexOf('') + 1
  const isBare = lines.slice(0, behind).every((line) => line === '' || isForMachines(line))
  const end = isBare ? lines.length : behind
  return { head: lines.slice(0, end), above: lines.slice(end) }
}

function isForMachines(line: string): boolean {
  return /^#\s*yaml-language-server|^---|^%/.test(line)
}

/** Whether a map or list has lines of its own for its entries, and no braces or brackets. */
export function isBlock(text: string, node: SourceNode): node is MapNode | ListNode {
  return node.kind !== 'scalar' && !/[[{]/.test(text[node.at.start] ?? '')
}

/** A value that is nothing at all: `key:`. */
export function isAbsent(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.plain && node.text === ''
}

/**
 * The end of what a value says: blank lines behind a block of text are none of it, unless it keeps
 * them (`|+`).
 */
export function contentEnd(text: string, node: SourceNode): number {
  if (isBlock(text, node)) {
    return tokensOf(text, node).at(-1)?.end ?? node.at.end
  }
  const { start, end } = node.at
  const written = text.slice(start, end)
  if (node.kind !== 'scalar' || !/^[|>]/.test(written)) return end
  const blank = /^[|>]\d?\+/.test(written) ? /\r?\n$/ : /(?:\r?\n[ \t]*)+$/
  return start + written.replace(blank, '').length
}

/** Where an entry begins, and all that it is made of. */
interface Token {
  /** Of its key or its dash. */
  readonly start: number
  /** Behind its colon or dash. */
  readonly open: number
  /** Behind its value. */
  readonly end: number
  readonly key?: MapEntry
  readonly value: SourceNode
}

/** The entries of a block as they follow each other in the file. */
function tokensOf(text: string, node: MapNode | ListNode): Token[] {
  if (node.kind === 'map') {
    return node.entries.map((key) => {
      const { keyAt, value } = key
      const open = after(/\s*:/y, text, keyAt.end)
      return { start: keyAt.start, open, end: endOf(value, open), key, value }
    })
  }
  let end = node.at.start
  return node.items.map((value) => {
    const start = after(/(?:\s+|#.*)*/y, text, end)
    end = endOf(value, start + 1)
    return { start, open: start + 1, end, value }
  })

  function endOf(value: SourceNode, open: number): number {
    return isAbsent(value) ? open : contentEnd(text, value)
  }
}

/** Behind what the sticky pattern matches at this place. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** A comment with a line of its own, or a blank line (''), and how far in it stands. */
interface OwnLine {
  readonly text: string
  readonly column: number
}

/** What stands between two tokens: nothing but comments and white space. */
interface Gap {
  /** On the line where the gap begins. */
  readonly aside: string
  readonly lines: readonly OwnLine[]
}

function gapBetween(text: string, from: number, to: number): Gap {
  // The first and the last line of a file are whole, others begin or end beside a token.
  const start = from === 0 ? '\n' : ''
  const end = to === text.length ? '\n' : ''
  const [aside = '', ...lines] = `${start}${text.slice(from, to)}${end}`.split('\n')
  return {
    aside: trim(aside),
    lines: lines.slice(0, -1).map((line) => ({ text: trim(line), column: indentation(line) })),
  }
}

/** The stretch of a file that a block is read from. */
interface Stretch {
  readonly text: string
  /** Lines above the first entry. */
  readonly lead: readonly OwnLine[]
  /** Lines behind the last entry that are the block's. */
  readonly tail: readonly OwnLine[]
}

function readBlock(node: MapNode | ListNode, { text, lead, tail }: Stretch): Block {
  const tokens = tokensOf(text, node)
  let above = lead
  const entries = tokens.map((token, index) => {
    const next = tokens[index + 1]
    const behind = next ? gapBetween(text, token.end, next.start).lines : tail
    const split = ownLines(token, behind, text)
    const entry = readEntry(token, { text, lead: above, tail: behind.slice(0, split) })
    above = behind.slice(split)
    return entry
  })
  return { kind: node.kind, entries, below: textsOf(above) }
}

function readEntry(token: Token, { text, lead, tail }: Stretch): Entry {
  const { value, key, start, open, end } = token
  const entry = { column: columnOf(text, start), ...(key && { key }), value, below: [] }
  const above = textsOf(lead)
  if (isAbsent(value)) {
    return { ...entry, above, aside: asideAt(text, open), below: textsOf(tail) }
  }
  const { aside, lines } = gapBetween(text, open, value.at.start)
  if (!isBlock(text, value)) {
    const between = [aside, ...textsOf(lines)].filter(Boolean)
    return { ...entry, above: [...above, ...between], aside: asideAt(text, end) }
  }
  if (key) return { ...entry, above, aside, block: readBlock(value, { text, lead: lines, tail }) }
  // Behind a dash there is no room for a comment of the item.
  const between = [aside, ...textsOf(lines)].filter(Boolean)
  const block = readBlock(value, { text, lead: [], tail })
  return { ...entry, above: [...above, ...between], aside: '', block }
}

/**
 * How many lines behind an entry are its own: those set further in, where it is a block or empty.
 * Blank lines in front of the others are theirs.
 */
function ownLines({ start, value }: Token, behind: readonly OwnLine[], text: string): number {
  if (!isBlock(text, value) && !isAbsent(value)) return 0
  const column = columnOf(text, start)
  const other = behind.findIndex((line) => line.text !== '' && line.column <= column)
  const own = other === -1 ? behind : behind.slice(0, other)
  return own.findLastIndex((line) => line.text !== '') + 1
}

/** The rest of a line behind what an entry says. */
function asideAt(text: string, from: number): string {
  return trim(/.*/y.exec(text.slice(from))?.[0] ?? '')
}

function textsOf(lines: readonly OwnLine[]): string[] {
  return lines.map((line) => line.text)
}

/** How far from the start of its line a character stands, from 0; byte-order marks don't count. */
export function columnOf(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1
  return at - start - (text[start] === '\uFEFF' ? 1 : 0)
}

function indentation(line: string): number {
  return line.search(/[^ \t]|$/)
}

/** Without the white space of YAML around it; other kinds of space are text. */
function trim(line: string): string {
  return line.replace(/^[ \t\r]+|[ \t\r]+$/g, '')
}
