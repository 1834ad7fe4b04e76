import type { Entry } from './yaml-layout.ts'

/** In which order the entries of maps stand: told by who knows what the keys mean. */
export interface EntryOrder {
  /** The keys of the map at this path (keys, and numbers of items) in order; none is left out. */
  keys(path: readonly string[], keys: readonly string[]): readonly string[]
  /** The title of the group that an entry is told in; a comment that says the same heads it. */
  group(path: readonly string[], key: string): string | undefined
}

/**
 * The entries of a map in order. Comments go with their entries, but the heading of a group goes to
 * the entry that is now its first, as does the blank line between groups.
 */
export function inOrder(
  entries: readonly Entry[],
  path: readonly string[],
  order: EntryOrder,
): readonly Entry[] {
  const byKey = new Map(entries.map((entry) => [entry.key?.key ?? '', entry]))
  const sorted = order.keys(path, [...byKey.keys()]).flatMap((key) => byKey.get(key) ?? [])
  if (sorted.every((entry, index) => entry === entries[index])) return entries
  const groupOf = (entry: Entry | undefined) => entry && order.group(path, entry.key?.key ?? '')
  const opensGroup = (entry: Entry, index: number, all: readonly Entry[]) =>
    groupOf(entry) !== undefined && groupOf(entry) !== groupOf(all[index - 1])
  const lines = entries.flatMap(({ above }) => above)
  const titles = [...new Set(entries.flatMap((entry) => groupOf(entry) ?? []))]
  const headings = new Map(
    titles.map((title) => [title, lines.filter((line) => isHeading(line, title))]),
  )
  const moved = [...headings.values()].flat()
  const openers = entries.filter(opensGroup)
  const isParted = openers.some(({ above }) => above[0] === '')
  return sorted.map((entry, index) => {
    const own = entry.above.filter((line) => !moved.includes(line))
    const above = openers.includes(entry) ? withoutLeadingBlanks(own) : own
    if (!opensGroup(entry, index, sorted)) return { ...entry, above }
    const heading = headings.get(groupOf(entry) ?? '') ?? []
    return { ...entry, above: [...(isParted ? [''] : []), ...heading, ...above] }
  })
}

/** Comment lines from the first that is not blank. */
export function withoutLeadingBlanks(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== '')
  return first === -1 ? [] : lines.slice(first)
}

/** `# II. Kinh tế số` heads the group of this title; numbering and rules around it don't count. */
function isHeading(line: string, title: string): boolean {
  if (!line.startsWith('#')) return false
  const said = line
    .replace(/^[\s#=*-]+/, '')
    .replace(/^(?:[IVX]+|\d+|[A-Za-zĐđ])[.)]\s*/, '')
    .replace(/[\s#=*:-]+$/, '')
  return said.toLowerCase() === title.toLowerCase()
}
