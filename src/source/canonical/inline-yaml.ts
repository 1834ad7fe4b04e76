import type { Location } from '../location.ts'
import type { ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from '../source-document.ts'
import type { EntryOrder } from './entry-order.ts'
import { isPlain, type ScalarContext } from './scalar-text.ts'
import { isAbsent } from './yaml-layout.ts'

/**
 * A scalar, list or map as one line: `[a, b]`, `{ a: 1, b: 2 }`. Nothing where a scalar has several
 * lines, or a comment stands inside.
 */
export function inlineText(
  text: string,
  node: SourceNode,
  { path, order, context }: { path: readonly string[]; order: EntryOrder; context: ScalarContext },
): string | undefined {
  if (node.kind === 'scalar') return scalarSource(text, node, context)
  const inside = (item: SourceNode, step: string) =>
    inlineText(text, item, { path: [...path, step], order, context: 'flow' })
  if (hasComment(text, node)) return undefined
  if (node.kind === 'list') {
    const items = node.items.map((item, index) => inside(item, String(index)))
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`
  }
  const written = new Map(
    node.entries.map((entry) => {
      const key = keySource(text, entry, 'flow')
      if (isAbsent(entry.value)) return [entry.key, `${key}: `]
      const value = inside(entry.value, entry.key)
      return [entry.key, value === undefined ? undefined : `${key}: ${value}`]
    }),
  )
  const entries = order.keys(path, [...written.keys()]).map((key) => written.get(key))
  if (entries.includes(undefined)) return undefined
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ').trimEnd()} }`
}

/** A key as it stands in the file, but for quotes that nothing needs. */
export function keySource(text: string, { key, keyAt }: MapEntry, context: ScalarContext): string {
  const node: ScalarNode = { kind: 'scalar', at: keyAt, text: key, plain: false }
  return scalarSource(text, node, context) ?? text.slice(keyAt.start, keyAt.end)
}

/** A scalar as it stands in the file, but for quotes that nothing needs; nothing of several lines. */
function scalarSource(text: string, node: ScalarNode, context: ScalarContext): string | undefined {
  const written = text.slice(node.at.start, node.at.end)
  if (/\n|^[|>]/.test(written)) return undefined
  // What needs escapes keeps the quotes that its writer chose.
  if (!/^["']/.test(written) || /["\\]/.test(written.slice(1, -1))) return written
  return isPlain(node.text, context) ? node.text : `"${node.text}"`
}

/** Whether anything but brackets, commas and colons stands between the scalars. */
function hasComment(text: string, node: MapNode | ListNode): boolean {
  let from = node.at.start
  return [...scalarPlaces(node), { start: node.at.end, end: node.at.end }].some(
    ({ start, end }) => {
      const between = text.slice(from, start)
      from = end
      return between.includes('#')
    },
  )
}

/** Keys and values in the order of the file. */
function scalarPlaces(node: SourceNode): Pick<Location, 'start' | 'end'>[] {
  if (node.kind === 'list') return node.items.flatMap(scalarPlaces)
  if (node.kind === 'map') {
    return node.entries.flatMap(({ keyAt, value }) => [keyAt, ...scalarPlaces(value)])
  }
  return isAbsent(node) ? [] : [node.at]
}
