import type { Diagnostic } from '../source/diagnostic.ts'
import type { Location } from '../source/location.ts'
import type { SourceDocument, SourceNode } from '../source/source-document.ts'

/**
 * Drops findings of later stages that only follow from an earlier error: those within the same
 * indicator, figure or document (or, above these, the same top-level key). A misspelt top-level
 * key hides a whole part of the file: nothing that follows can be trusted then.
 */
export function withoutFollowOns(
  { root, file }: SourceDocument,
  errors: readonly Diagnostic[],
  later: readonly Diagnostic[],
): Diagnostic[] {
  if (hasUnknownPart({ root, file }, errors)) return []
  const broken = errors.flatMap(({ at }) =>
    at.file === file.path ? [entryAround(root, at.start)] : [],
  )
  return later.filter(
    ({ at }) =>
      at.file !== file.path ||
      !broken.some(({ start, end }) => at.start >= start && at.start <= end),
  )
}

/** What several reports share: the catalogue's document with its errors, the unit's errors. */
export interface SharedSources {
  readonly catalogSource: {
    readonly document?: SourceDocument
    readonly errors: readonly Diagnostic[]
  }
  readonly unitErrors: readonly Diagnostic[]
}

/** Drops findings that only follow from a fault of the catalogue or the unit. */
export function withoutSharedFaults(
  findings: readonly Diagnostic[],
  { catalogSource, unitErrors }: SharedSources,
): Diagnostic[] {
  const { document, errors } = catalogSource
  const broken = new Set(document ? errors.flatMap(({ at }) => keysAround(document.root, at)) : [])
  const isOpen = document !== undefined && hasUnknownPart(document, errors)
  return findings.filter(({ code, subject }) => {
    const isOfIssuer = code === 'dataset/unknown-issuer' || code.startsWith('issuer/')
    if (unitErrors.length > 0 && isOfIssuer) return false
    if (errors.length > 0 && code === 'dataset/unknown-indicator') return false
    if (isOpen && subject.indicator !== undefined) return false
    return subject.indicator === undefined || !broken.has(subject.indicator)
  })
}

/** Keys of the entries around a place, down to the second level. */
function keysAround(root: SourceNode, { start }: Location): string[] {
  const keys: string[] = []
  let node = root
  while (node.kind === 'map' && keys.length < 2) {
    const entry = node.entries.find(
      ({ keyAt, value }) => start >= keyAt.start && start <= value.at.end,
    )
    if (!entry) break
    keys.push(entry.key)
    node = entry.value
  }
  return keys
}

/** Whether a top-level key is misspelt. */
export function hasUnknownPart({ root }: SourceDocument, errors: readonly Diagnostic[]): boolean {
  const tops = root.kind === 'map' ? root.entries.map(({ keyAt }) => keyAt.start) : []
  return errors.some(({ code, at }) => code === 'schema/unknown-key' && tops.includes(at.start))
}

/** The second-level entry around a place; the first-level one where that is a plain value. */
function entryAround(root: SourceNode, offset: number): { start: number; end: number } {
  let around = { start: offset, end: offset }
  let node = root
  for (let level = 0; level < 2 && node.kind === 'map'; level += 1) {
    const entry = node.entries.find(
      ({ keyAt, value }) => offset >= keyAt.start && offset <= value.at.end,
    )
    if (!entry) break
    around = { start: entry.keyAt.start, end: entry.value.at.end }
    node = entry.value
  }
  return around
}
