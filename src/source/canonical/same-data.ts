import { type SourceNode, scalarValue } from '../source-document.ts'

/**
 * Whether two values say the same: every text and digit as it was read, lists in their order. Maps
 * may list their entries in another order; places count for nothing.
 */
export function sameData(a: SourceNode, b: SourceNode): boolean {
  if (a.kind === 'scalar') {
    return b.kind === 'scalar' && a.text === b.text && scalarValue(a) === scalarValue(b)
  }
  if (a.kind === 'list') {
    return b.kind === 'list' && sameItems(a.items, b.items)
  }
  if (b.kind !== 'map' || a.entries.length !== b.entries.length) return false
  return a.entries.every(({ key, value }) => {
    const other = b.entries.find((entry) => entry.key === key)
    return other !== undefined && sameData(value, other.value)
  })
}

function sameItems(a: readonly SourceNode[], b: readonly SourceNode[]): boolean {
  return a.length === b.length && a.every((item, index) => isSameAs(item, b[index]))
}

function isSameAs(a: SourceNode, b: SourceNode | undefined): boolean {
  return b !== undefined && sameData(a, b)
}
