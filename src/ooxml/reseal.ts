import { readZip, type ZipLimits } from './read-zip.ts'
import { writeZip } from './write-zip.ts'

/** The text of parts by path, each with what is made of it. */
export type PartChanges = Readonly<Record<string, (xml: string) => string>>

/** Limits guard against files from outside; what was written here a moment ago may be of any size. */
const ownPackage: ZipLimits = {
  entries: Number.POSITIVE_INFINITY,
  totalBytes: Number.POSITIVE_INFINITY,
  ratio: Number.POSITIVE_INFINITY,
  ratioFrom: Number.POSITIVE_INFINITY,
}

/** Where readers that guess a file's type look for them; all other parts follow by name. */
const leading = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']

/**
 * A package of our own with some parts changed and nothing of the clock left in the zip: the same
 * parts give the same bytes. A part to change that is not there is a bug.
 */
export function reseal(bytes: Uint8Array, changes: PartChanges): Uint8Array {
  const parts = new Map(readZip(bytes, ownPackage))
  for (const [path, change] of Object.entries(changes)) {
    const part = parts.get(path)
    if (!part) throw new Error(`The package has no ${path}.`)
    parts.set(path, new TextEncoder().encode(change(new TextDecoder().decode(part))))
  }
  return writeZip(Array.from(parts, ([path, part]) => ({ path, bytes: part })).sort(byPlace))
}

function byPlace(one: { readonly path: string }, other: { readonly path: string }): number {
  return placeOf(one.path) - placeOf(other.path) || (one.path < other.path ? -1 : 1)
}

function placeOf(path: string): number {
  const at = leading.indexOf(path)
  return at < 0 ? leading.length : at
}
