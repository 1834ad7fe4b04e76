import type { EntryOrder } from '../source/canonical/entry-order.ts'
import { child, type SourceNode } from '../source/source-document.ts'

/** What the order of a file follows from. */
export interface OrderSources {
  /** Keys of the map at a path (keys, and numbers of items) in the order of the file's schema. */
  schemaKeys(path: readonly string[]): readonly string[]
  /** The catalogue, by which the indicators of a report are ordered; other files have no need of it. */
  readonly catalog?: SourceNode
}

/**
 * The order of our files: keys as their schema lists them; in a report, indicators as they are
 * printed, group by group, and parts as the catalogue lists them. What is told in the order of its
 * writer keeps it, since that order is told nowhere else: figures, tasks and documents follow the
 * prose, and the catalogue's own order is the printed one. Unknown keys come last, as written.
 */
export function canonicalOrder({ schemaKeys, catalog }: OrderSources): EntryOrder {
  const groups = child(catalog, 'groups')
  const indicators = child(catalog, 'indicators')
  const titles = new Map(keysOf(groups).map((id) => [id, textOf(child(child(groups, id), 'name'))]))
  const groupOf = new Map(
    // A report of an earlier period may know an indicator by its former id.
    entriesOf(indicators).flatMap(({ key, value }) =>
      [key, textOf(child(value, 'renamed_from'))].map((id) => [id, textOf(child(value, 'group'))]),
    ),
  )
  const printed = [...titles.keys()].flatMap((group) =>
    [...groupOf].flatMap(([id, its]) => (id !== undefined && its === group ? [id] : [])),
  )

  function known(path: readonly string[]): readonly string[] {
    const [section, id = '', inside] = path
    if (!catalog || section !== 'indicators') return schemaKeys(path)
    if (path.length === 1) return printed
    const isParts = path.length === 3 && inside === 'parts'
    return isParts ? keysOf(child(child(indicators, id), 'parts')) : schemaKeys(path)
  }

  return {
    keys(path, keys) {
      const first = known(path).filter((key) => keys.includes(key))
      return [...first, ...keys.filter((key) => !first.includes(key))]
    },
    group(path, key) {
      if (!catalog || path.length !== 1 || path[0] !== 'indicators') return undefined
      return titles.get(groupOf.get(key) ?? '')
    },
  }
}

function entriesOf(node: SourceNode | undefined) {
  return node?.kind === 'map' ? node.entries : []
}

function keysOf(node: SourceNode | undefined): string[] {
  return entriesOf(node).map(({ key }) => key)
}

function textOf(node: SourceNode | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined
}
