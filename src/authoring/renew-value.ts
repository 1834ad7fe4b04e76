import { type Period, parseStem } from '../dataset/period.ts'
import { child, isEmpty, type MapEntry, type SourceNode } from '../source/source-document.ts'
import type { EntryChange, Remark } from './entry-changes.ts'
import { shiftedStem } from './shifted-period.ts'

/** From which report to which period values are carried. */
export interface ValueRenewal {
  readonly from: Period
  readonly to: Period
  /** Of the earlier report. */
  readonly stem: string
  /** References that would lead to nothing. */
  readonly dead: ReadonlySet<string>
}

/** What is known of a value besides its node. */
export interface ValueRole {
  /** The earlier value, for the comment. */
  readonly remark?: Remark | undefined
  /** A result of its own: one that was taken over from a report before is no result any more. */
  readonly isResult: boolean
  /** A figure must keep a place for its number, beside its name and unit. */
  readonly isFigure?: boolean
  /** Growth against the earlier number can be computed. */
  readonly isBase: boolean
}

/** Keys that are true of the earlier number alone. */
const ofTheNumber = new Set(['stated', 'as_of', 'qualifier', 'note'])

/** Keys under which a number stands, or will. */
const places = new Set(['value', 'numerator', 'denominator', 'ref', 'parts'])

/**
 * A value without its number. References inside the report stay; those into the reports of the same
 * period, or of the one before, move on with the period, where they then lead somewhere.
 */
export function renewedValue(
  entry: MapEntry,
  role: ValueRole,
  renewal: ValueRenewal,
): EntryChange[] {
  const { value: node } = entry
  const { remark } = role
  if (isEmpty(node)) return []
  const blank: EntryChange[] = [{ do: 'empty', entry, remark }]
  if (node.kind !== 'map') return blank
  const changes = node.entries.flatMap((each) => keyChanges(each, node, role, renewal))
  const removed = new Set(changes.flatMap((change) => (change.do === 'remove' ? change.entry : [])))
  const left = node.entries.filter((each) => !removed.has(each))
  // `{ value: 100, qualifier: nearly }` is a plain blank again.
  const isBare = left.every(({ key }) => key === 'value' || key === 'rank')
  const lostReference = changes.find(
    (change) => change.do === 'write' && change.key === 'value' && left.length === 1,
  )
  if (!role.isFigure && (isBare || lostReference)) return blank
  const hasPlace = left.some(({ key }) => places.has(key))
  // Beside the very place for the number where there is one, else beside the name.
  const place = left.find(({ key }) => key === 'value' || key === 'ref') ?? entry
  const said: EntryChange[] = remark === undefined ? [] : [{ do: 'remark', entry: place, remark }]
  return [...(hasPlace ? changes : withPlace(changes)), ...said]
}

/** A figure of which only a growth was known gets a place for its number instead. */
function withPlace(changes: readonly EntryChange[]): EntryChange[] {
  const at = changes.findIndex((change) => change.do === 'remove' && change.entry.key === 'change')
  return changes.map((change, index) =>
    index === at && change.do === 'remove'
      ? { do: 'write', entry: change.entry, key: 'value', text: '' }
      : change,
  )
}

function keyChanges(
  entry: MapEntry,
  from: SourceNode & { kind: 'map' },
  { isResult, isBase }: ValueRole,
  renewal: ValueRenewal,
): EntryChange[] {
  const { key, value } = entry
  if (isEmpty(value)) return []
  if (ofTheNumber.has(key)) return [{ do: 'remove', entry, from }]
  switch (key) {
    case 'value':
    case 'rank':
      return [{ do: 'empty', entry }]
    case 'numerator':
    case 'denominator': {
      const reference =
        value.kind === 'map' ? value.entries.find((each) => each.key === 'ref') : undefined
      const moved = reference && movedReference(reference, renewal)
      if (!reference || moved === undefined) return [{ do: 'empty', entry }]
      return moved === textOf(reference.value)
        ? []
        : [{ do: 'write', entry: reference, text: moved }]
    }
    case 'ref': {
      const moved = movedReference(entry, renewal)
      const isEarlier = isResult && isBefore(textOf(value), renewal)
      if (moved === undefined || isEarlier) return [{ do: 'write', entry, key: 'value', text: '' }]
      return moved === textOf(value) ? [] : [{ do: 'write', entry, text: moved }]
    }
    case 'from':
      return textOf(child(from, 'accumulation')) === 'cumulative'
        ? []
        : [{ do: 'remove', entry, from }]
    case 'change': {
      const versus =
        value.kind === 'map' && value.entries.length === 1 ? value.entries[0] : undefined
      const moved = versus && shiftedStem(textOf(versus.value), renewal.from, renewal.to)
      // What a source stated of its growth is gone with its number; what was computed, is again.
      return versus && moved === renewal.stem && isBase
        ? [{ do: 'write', entry: versus, text: /^\d+$/.test(moved) ? `"${moved}"` : moved }]
        : [{ do: 'remove', entry, from }]
    }
    default:
      return []
  }
}

/** The reference as it reads one period on; undefined where it would lead to nothing. */
function movedReference(entry: MapEntry, { from, to, dead }: ValueRenewal): string | undefined {
  const written = textOf(entry.value).trim()
  const [stem, path] = written.includes('#') ? written.split('#') : [undefined, written]
  const moved = stem === undefined ? written : `${shiftedStem(stem, from, to)}#${path}`
  return dead.has(moved) ? undefined : moved
}

/** Whether a reference leads into a report of another period than this one. */
function isBefore(reference: string, { from }: ValueRenewal): boolean {
  const [stem, path] = reference.split('#')
  return path !== undefined && parseStem(stem ?? '')?.period.text !== from.text
}

function textOf(node: SourceNode | undefined): string {
  return node?.kind === 'scalar' ? node.text : ''
}
