import { applyEdits, type Edit } from '../source/edit-text.ts'
import type { Location } from '../source/location.ts'
import {
  isEmpty,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type SourceNode,
} from '../source/source-document.ts'

/** What is said of an entry at the end of its line. */
export interface Remark {
  readonly text: string
  /** Which of several on one line it is about. */
  readonly of?: string
}

/** One change of a YAML file, told by the entry that it is about. */
export type EntryChange =
  | { readonly do: 'empty'; readonly entry: MapEntry; readonly remark?: Remark | undefined }
  | { readonly do: 'remove'; readonly entry: MapEntry; readonly from: MapNode }
  /** Writes a value, and another key where one is given; `text` is YAML for one plain scalar. */
  | {
      readonly do: 'write'
      readonly entry: MapEntry
      readonly key?: string
      readonly text: string
      readonly remark?: Remark | undefined
    }
  | { readonly do: 'write-node'; readonly node: ScalarNode; readonly text: string }
  | { readonly do: 'remark'; readonly entry: MapEntry; readonly remark: Remark }
  /** Adds an entry behind another one of the file's outermost map. */
  | { readonly do: 'add'; readonly after: MapEntry; readonly key: string; readonly text: string }

/**
 * The text with its changes, every other character as it was. Remarks become comments at the end of
 * their line, behind `label`; those that an earlier call wrote there (`# 2022: …`) give way.
 */
export function changedText(
  text: string,
  root: SourceNode,
  changes: readonly EntryChange[],
  label: string,
): string {
  const flows = outermostFlows(text, root)
  const removed = new Set(changes.flatMap((change) => (change.do === 'remove' ? change.entry : [])))
  const followed = followedEntries(text, root, removed)
  const remarks = new Map<number, Remark[]>()
  const edits: Edit[] = []
  for (const change of changes) {
    if ('remark' in change && change.remark !== undefined) {
      const place = remarkPlace(text, change.entry, change.do, flows)
      remarks.set(place, [...(remarks.get(place) ?? []), change.remark])
    }
    edits.push(...editsOf(text, change, followed))
  }
  edits.push(...removals(text, changes, removed))
  for (const [place, said] of remarks) {
    edits.push({ start: place, end: place, text: ` # ${label}: ${listed(said)}` })
    edits.push(...formerRemarks(text, place))
  }
  return applyEdits(text, edits)
}

/** Several remarks on one line say what each is about. */
function listed(remarks: readonly Remark[]): string {
  const isOfMany = new Set(remarks.map((remark) => remark.of)).size > 1
  return remarks
    .map(({ text, of }) => (isOfMany && of !== undefined ? `${of} ${text}` : text))
    .join('; ')
}

/** What the file must say afterwards, worked out from its data alone. */
export function changedData(node: SourceNode, changes: readonly EntryChange[]): SourceNode {
  if (node.kind === 'list') {
    return { ...node, items: node.items.map((item) => changedData(item, changes)) }
  }
  if (node.kind === 'scalar') {
    const written = changes.find((change) => change.do === 'write-node' && change.node === node)
    return written?.do === 'write-node' ? { ...node, text: unquoted(written.text) } : node
  }
  const entries = node.entries.flatMap((entry): MapEntry[] => {
    const own = changes.filter((change) => 'entry' in change && change.entry === entry)
    const added = changes.flatMap((change): MapEntry[] =>
      change.do === 'add' && change.after === entry
        ? [{ key: change.key, keyAt: entry.keyAt, value: scalar(change.text, entry.keyAt) }]
        : [],
    )
    return [
      ...own.reduce(changedEntry, [{ ...entry, value: changedData(entry.value, changes) }]),
      ...added,
    ]
  })
  return { ...node, entries }
}

function changedEntry([entry]: MapEntry[], change: EntryChange): MapEntry[] {
  if (!entry || change.do === 'remove') return []
  if (change.do === 'empty') return [{ ...entry, value: scalar('', entry.keyAt) }]
  if (change.do !== 'write') return [entry]
  return [{ ...entry, key: change.key ?? entry.key, value: scalar(change.text, entry.keyAt) }]
}

function scalar(text: string, at: Location): ScalarNode {
  return { kind: 'scalar', at, text: unquoted(text), plain: !text.startsWith('"') }
}

function unquoted(text: string): string {
  return text.startsWith('"') ? String(JSON.parse(text)) : text
}

function editsOf(text: string, change: EntryChange, followed: ReadonlySet<MapEntry>): Edit[] {
  switch (change.do) {
    case 'empty': {
      const { entry } = change
      const blank = followed.has(entry) ? ' ' : ''
      return [{ start: valueStart(text, entry), end: contentEnd(text, entry), text: blank }]
    }
    case 'write': {
      const { entry, key = text.slice(entry.keyAt.start, entry.keyAt.end), text: value } = change
      const isBlank = value === '' && !followed.has(entry)
      const written = isBlank ? `${key}:` : `${key}: ${value}`
      return [{ start: entry.keyAt.start, end: contentEnd(text, entry), text: written }]
    }
    case 'write-node':
      return [{ start: change.node.at.start, end: change.node.at.end, text: change.text }]
    case 'add': {
      const { after, key, text: value } = change
      const end = contentEnd(text, after)
      const lineEnd = endOfLine(text, end)
      return isFlow(text, after)
        ? [{ start: end, end, text: `, ${key}: ${value}` }]
        : [{ start: lineEnd, end: lineEnd, text: `${lineBreak(text)}${key}: ${value}` }]
    }
    default:
      return []
  }
}

/** Entries in braces with another one behind them: their blank is a space wide, to be typed into. */
function followedEntries(
  text: string,
  node: SourceNode,
  removed: ReadonlySet<MapEntry>,
): ReadonlySet<MapEntry> {
  const inside = node.kind === 'scalar' ? [] : node.kind === 'list' ? node.items : valuesOf(node)
  const found = inside.flatMap((value) => [...followedEntries(text, value, removed)])
  if (node.kind !== 'map' || !isBraced(text, node)) return new Set(found)
  const kept = node.entries.filter((entry) => !removed.has(entry))
  return new Set([...found, ...kept.slice(0, -1)])
}

function valuesOf({ entries }: MapNode): SourceNode[] {
  return entries.map(({ value }) => value)
}

/** Whether the entry stands in braces; its line then begins, or is preceded, by one. */
function isFlow(text: string, { keyAt }: MapEntry): boolean {
  return /[{,]\s*$/.test(text.slice(Math.max(0, keyAt.start - 200), keyAt.start))
}

/** Entries of one map that go, as stretches that never overlap. */
function removals(
  text: string,
  changes: readonly EntryChange[],
  removed: ReadonlySet<MapEntry>,
): Edit[] {
  const maps = new Set(changes.flatMap((change) => (change.do === 'remove' ? change.from : [])))
  return [...maps].flatMap((map) =>
    text[map.at.start] === '{'
      ? flowRemovals(text, map, removed)
      : blockRemovals(text, map, removed),
  )
}

function flowRemovals(text: string, { entries }: MapNode, removed: ReadonlySet<MapEntry>): Edit[] {
  const lastKept = entries.findLastIndex((entry) => !removed.has(entry))
  const before = entries.slice(0, Math.max(0, lastKept)).flatMap((entry, index): Edit[] => {
    const next = entries[index + 1]
    return removed.has(entry) && next
      ? [{ start: entry.keyAt.start, end: next.keyAt.start, text: '' }]
      : []
  })
  const kept = entries[lastKept]
  const last = entries.at(-1)
  const rest =
    kept && last && kept !== last
      ? [{ start: contentEnd(text, kept), end: contentEnd(text, last), text: '' }]
      : []
  return [...before, ...rest]
}

/** Whole lines; a comment above an entry goes with it, but one that heads several stays with them. */
function blockRemovals(text: string, { entries }: MapNode, removed: ReadonlySet<MapEntry>): Edit[] {
  const paragraphs: MapEntry[][] = []
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1]
    const between = before && text.slice(contentEnd(text, before), entry.keyAt.start)
    const isNew = between === undefined || /\n[ \t]*\r?\n/.test(between)
    if (isNew) paragraphs.push([entry])
    else paragraphs.at(-1)?.push(entry)
  }
  return paragraphs.flatMap((paragraph) => {
    const isWhole = paragraph.every((entry) => removed.has(entry))
    return paragraph.flatMap((entry, index): Edit[] => {
      if (!removed.has(entry)) return []
      const line = lineStart(text, entry.keyAt.start)
      const start = index > 0 || isWhole ? aboveComments(text, line, isWhole && index === 0) : line
      return [{ start, end: nextLine(text, contentEnd(text, entry)), text: '' }]
    })
  })
}

/** Where the comment lines right above a line begin; with a blank line before them where wanted. */
function aboveComments(text: string, line: number, withBlank: boolean): number {
  let start = line
  while (start > 0) {
    const above = lineStart(text, start - 1)
    const said = text.slice(above, start).trim()
    if (!said.startsWith('#')) return said === '' && withBlank ? above : start
    start = above
  }
  return start
}

/** Where a remark on an entry is written: behind its key, or behind the braces around it. */
function remarkPlace(
  text: string,
  entry: MapEntry,
  what: EntryChange['do'],
  flows: readonly Pick<Location, 'start' | 'end'>[],
): number {
  const { start } = entry.keyAt
  const around = flows.find((flow) => flow.start <= start && start < flow.end)
  if (around) return around.end
  const isBlock = entry.value.kind !== 'scalar' && !isBraced(text, entry.value)
  return what === 'remark' && isBlock ? valueStart(text, entry) : contentEnd(text, entry)
}

/** Comments of ours behind a place: `# 2022: 76,8%`. */
function formerRemarks(text: string, place: number): Edit[] {
  const rest = text.slice(place, endOfLine(text, place))
  const match = /^[ \t]*# \d{4}(?:-[A-Z0-9]+)?: [^#\n\r]*?(?=[ \t]+#|$)/.exec(rest)
  return match ? [{ start: place, end: place + match[0].length, text: '' }] : []
}

function outermostFlows(text: string, node: SourceNode): Pick<Location, 'start' | 'end'>[] {
  if (node.kind === 'scalar') return []
  if (isBraced(text, node)) return [node.at]
  const inside = node.kind === 'list' ? node.items : valuesOf(node)
  return inside.flatMap((value) => outermostFlows(text, value))
}

function isBraced(text: string, node: SourceNode): boolean {
  return node.kind !== 'scalar' && /[[{]/.test(text[node.at.start] ?? '')
}

/** Right behind the colon of an entry. */
function valueStart(text: string, { keyAt }: MapEntry): number {
  return text.indexOf(':', keyAt.end) + 1
}

/** Behind the last character of an entry's value, or behind its colon where it has none. */
function contentEnd(text: string, entry: MapEntry): number {
  const { value } = entry
  if (isEmpty(value) && value.kind === 'scalar' && value.text === '') return valueStart(text, entry)
  if (value.kind === 'map' && !isBraced(text, value)) {
    const last = value.entries.at(-1)
    return last ? contentEnd(text, last) : valueStart(text, entry)
  }
  if (value.kind === 'list' && !isBraced(text, value)) {
    return Math.max(valueStart(text, entry), ...value.items.map((item) => itemEnd(text, item)))
  }
  return trimmedEnd(text, Math.max(value.at.end, valueStart(text, entry)))
}

function itemEnd(text: string, item: SourceNode): number {
  const last = item.kind === 'map' && !isBraced(text, item) ? item.entries.at(-1) : undefined
  return last ? contentEnd(text, last) : trimmedEnd(text, item.at.end)
}

function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  const at = end === -1 ? text.length : end
  return text[at - 1] === '\r' && at - 1 >= offset ? at - 1 : at
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}

function lineBreak(text: string): string {
  return /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n'
}
