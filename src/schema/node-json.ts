import type { Location } from '../source/location.ts'
import { isEmpty, type SourceNode, scalarValue } from '../source/source-document.ts'

/** The node that a JSON pointer names, and the place to show: the key where the node is a map. */
export interface Found {
  readonly node: SourceNode
  readonly at: Location
}

/** Plain values for the validator. A key without a value counts as absent, unless kept. */
export function toJson(node: SourceNode, { keepEmpty = false } = {}): unknown {
  switch (node.kind) {
    case 'scalar':
      return scalarValue(node)
    case 'list':
      return node.items.map((item) => toJson(item, { keepEmpty }))
    case 'map':
      return Object.fromEntries(
        node.entries
          .filter(({ value }) => keepEmpty || !isEmpty(value))
          .map(({ key, value }) => [key, toJson(value, { keepEmpty })]),
      )
  }
}

/** Follows a JSON pointer (RFC 6901) as the validator writes it. */
export function find(root: SourceNode, pointer: string): Found | undefined {
  let found: Found = { node: root, at: root.at }
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    const { node } = found
    if (node.kind === 'map') {
      const entry = node.entries.find(({ key }) => key === name)
      if (!entry) return undefined
      // The start of a map is its first key; its own key is where a reader looks for it.
      found = { node: entry.value, at: entry.keyAt }
    } else if (node.kind === 'list') {
      const item = node.items[Number(name)]
      if (!item) return undefined
      found = { node: item, at: item.at }
    } else {
      return undefined
    }
  }
  return found
}

/**
 * Every key of a map in the order of the file, those without a value included; none of other nodes.
 */
export function keysOf(node: SourceNode): string[] {
  return node.kind === 'map' ? node.entries.map(({ key }) => key) : []
}
