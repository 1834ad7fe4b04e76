import { type ScalarContext, scalarText } from './canonical/scalar-text.ts'
import { columnOf, contentEnd, isAbsent, isBlock } from './canonical/yaml-layout.ts'
import type { Edit } from './edit-text.ts'
import { isEmpty, type ListNode, type MapNode, type SourceDocument } from './source-document.ts'

/** One key of an entry and its text; an empty text leaves the key without a value. */
export interface Field {
  readonly key: string
  readonly text: string
  /** Written without quotes in any case: a day. */
  readonly bare?: boolean
}

/**
 * Adds an entry at the end of the list under a key of the file: in the style of the list that is
 * there, else with a line for each field; a list that is not there is begun at the end of the file.
 * Every other byte stays. Nothing where the root is no map of lines or the key holds something else.
 */
export function appendEntry(
  { file: { text }, root }: SourceDocument,
  key: string,
  fields: readonly Field[],
): readonly Edit[] | undefined {
  if (root.kind !== 'map' || !isBlock(text, root)) return undefined
  const entry = root.entries.find((each) => each.key === key)
  if (!entry) {
    const indent = columnOf(text, root.at.start)
    const lines = [`${' '.repeat(indent)}${key}:`, ...itemLines(fields, indent + 2)]
    return [linesAfter(text, text.length, lines)]
  }
  const { value, keyAt } = entry
  if (value.kind === 'list' && value.items.length > 0) {
    if (!isBlock(text, value)) return inBrackets(text, value, fields)
    const column = columnOf(text, value.at.start)
    const end = ownEnd(text, contentEnd(text, value), column)
    return [linesAfter(text, end, itemLines(fields, column))]
  }
  if (isAbsent(value))
    return [linesAfter(text, keyAt.end, itemLines(fields, columnOf(text, keyAt.start) + 2))]
  const written = text.slice(value.at.start, value.at.end)
  if (value.kind === 'list' && written.includes('#')) {
    const at = value.at.end - 1
    return [{ start: at, end: at, text: `${braces(fields)} ` }]
  }
  if (value.kind !== 'list' && !isEmpty(value)) return undefined
  // `[]` or `~` goes, with the space before it; a comment behind it stays on the line of the key.
  const { length } = text.slice(0, value.at.start).replace(/[ \t]+$/, '')
  const lines = itemLines(fields, columnOf(text, keyAt.start) + 2)
  return [{ start: length, end: value.at.end, text: '' }, linesAfter(text, value.at.end, lines)]
}

/** Sets fields of an entry that is there; those that it lacks are added behind its others. */
export function setFields(text: string, map: MapNode, fields: readonly Field[]): readonly Edit[] {
  const context = isBlock(text, map) ? 'block' : 'flow'
  const added: Field[] = []
  const edits = fields.flatMap((field): Edit[] => {
    const entry = map.entries.find(({ key }) => key === field.key)
    if (!entry) {
      if (field.text !== '') added.push(field)
      return []
    }
    const { value, keyAt } = entry
    const written = writtenText(field, context)
    if (!isAbsent(value)) {
      return [{ start: value.at.start, end: contentEnd(text, value), text: written }]
    }
    const colon = text.indexOf(':', keyAt.end) + 1
    return written === '' ? [] : [{ start: colon, end: colon, text: ` ${written}` }]
  })
  const end = contentEnd(text, map)
  if (added.length === 0) return edits
  if (context === 'block') {
    const pad = ' '.repeat(columnOf(text, map.at.start))
    return [
      ...edits,
      linesAfter(
        text,
        end,
        added.map((field) => pad + fieldText(field, context)),
      ),
    ]
  }
  const last = map.entries.at(-1)
  const at = last ? contentEnd(text, last.value) : map.at.start + 1
  const inner = added.map((field) => fieldText(field, context)).join(', ')
  return [...edits, { start: at, end: at, text: last ? `, ${inner}` : inner }]
}

function fieldText(field: Field, context: ScalarContext): string {
  return `${field.key}: ${writtenText(field, context)}`
}

function writtenText({ text, bare }: Field, context: ScalarContext): string {
  return bare ? text : scalarText(text, context)
}

function itemLines(fields: readonly Field[], indent: number): string[] {
  return fields.map((field, index) => {
    const sign = index === 0 ? '- ' : '  '
    return ' '.repeat(indent) + sign + fieldText(field, 'block')
  })
}

function braces(fields: readonly Field[]): string {
  return `{ ${fields.map((field) => fieldText(field, 'flow')).join(', ')} }`
}

/** Behind the last item of a list in brackets: on its line, or below it where `]` is. */
function inBrackets(text: string, list: ListNode, fields: readonly Field[]): readonly Edit[] {
  const last = list.items.at(-1)?.at ?? list.at
  const isOneLine = !text.slice(last.end, list.at.end).includes('\n')
  if (isOneLine) return [{ start: last.end, end: last.end, text: `, ${braces(fields)}` }]
  const hasComma = /^\s*,/.test(text.slice(last.end))
  const comma = { start: last.end, end: last.end, text: ',' }
  const lineStart = last.start - columnOf(text, last.start)
  const indent = /^ */.exec(text.slice(lineStart))?.[0] ?? ''
  const pad = indent === '' ? '  ' : indent
  return [...(hasComma ? [] : [comma]), linesAfter(text, last.end, [pad + braces(fields)])]
}

/** Behind the comments below an item that are set further in than its dash. */
function ownEnd(text: string, end: number, column: number): number {
  let own = end
  let at = end
  for (const line of text.slice(end).split('\n')) {
    const isFirst = at === end
    at += line.length + 1
    if (isFirst || line.trim() === '') continue
    if (!/^ *#/.test(line) || line.indexOf('#') <= column) break
    own = at - 1
  }
  return own
}

/** Lines below the one in which an offset lies; a file that ends without a line end keeps that. */
function linesAfter(text: string, offset: number, lines: readonly string[]): Edit {
  const lineEnd = /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n'
  const newline = text.indexOf('\n', offset)
  const isWhole = newline !== -1 || text === '' || (offset === text.length && text.endsWith('\n'))
  const at = newline === -1 ? text.length : newline + 1
  const all = lines.map((line) => (isWhole ? line + lineEnd : lineEnd + line)).join('')
  return { start: at, end: at, text: all }
}
