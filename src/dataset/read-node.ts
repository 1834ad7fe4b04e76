import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import type { Location } from '../source/location.ts'
import {
  child,
  isEmpty,
  type MapEntry,
  type ScalarNode,
  type SourceNode,
  scalarValue,
} from '../source/source-document.ts'
import { type IsoDate, isDate, isMonth } from './calendar.ts'
import type { WrittenText } from './dataset.ts'

/**
 * Readers of single keys. They ask no questions about shape: JSON Schema has, and a key of the
 * wrong shape reads as absent, so that one mistake is not reported twice.
 */
export function scalarOf(node: SourceNode | undefined, key: string): ScalarNode | undefined {
  const value = child(node, key)
  return value?.kind === 'scalar' ? value : undefined
}

/** A text without white space around it, quoted or not; an empty one counts as absent. */
export function textOf(node: SourceNode | undefined, key: string): string | undefined {
  const text = scalarOf(node, key)?.text.trim()
  return text === '' ? undefined : text
}

/** A text as one line: folded and literal blocks of YAML may break it anywhere. */
export function writtenOf(node: SourceNode | undefined, key: string): WrittenText | undefined {
  const scalar = scalarOf(node, key)
  return scalar && { text: oneLine(scalar.text), at: scalar.at }
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

/** One of the allowed words; `fallback` where the key is absent or wrong. */
export function wordOf<Word extends string>(
  node: SourceNode | undefined,
  key: string,
  allowed: readonly Word[],
  fallback: NoInfer<Word>,
): Word {
  const text = textOf(node, key)
  return allowed.find((word) => word === text) ?? fallback
}

/** A plain `true`, `yes`, `false` or `no`; `fallback` for all else, a quoted word included. */
export function yesOf(node: SourceNode | undefined, key: string, fallback: boolean): boolean {
  const scalar = scalarOf(node, key)
  const value = scalar && scalarValue(scalar)
  return typeof value === 'boolean' ? value : fallback
}

/** A whole number from 0 on, of at most nine digits: settings, and places in a ranking. */
export function integerOf(node: SourceNode | undefined, key: string): number | undefined {
  const text = textOf(node, key)
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** The texts of a list, trimmed, in the order of the file; none where the key holds no list. */
export function textsOf(node: SourceNode | undefined, key: string): string[] {
  return scalarsOf(node, key).map(({ text }) => text.trim())
}

/** The texts of a list, each as one line with its place; those without a letter are left out. */
export function writtenListOf(node: SourceNode | undefined, key: string): WrittenText[] {
  return scalarsOf(node, key)
    .map(({ text, at }) => ({ text: oneLine(text), at }))
    .filter(({ text }) => text !== '')
}

/** The single values of a list with their places; maps and lists inside it are left out. */
export function scalarsOf(node: SourceNode | undefined, key: string): ScalarNode[] {
  return itemsOf(node, key).filter((item) => item.kind === 'scalar')
}

/** The items of a list, whatever they are; none where the key holds no list. */
export function itemsOf(node: SourceNode | undefined, key: string): readonly SourceNode[] {
  const list = child(node, key)
  return list?.kind === 'list' ? list.items : []
}

/** For sorting by day, the earliest first. */
export function byDate(a: { readonly date: IsoDate }, b: { readonly date: IsoDate }): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0
}

/** The entries of a map under a key that have a value. */
export function entriesOf(node: SourceNode | undefined, key: string): readonly MapEntry[] {
  return slotsOf(node, key).filter(({ value }) => !isEmpty(value))
}

/** The entries of a map under a key, those that are still blank among them. */
export function slotsOf(node: SourceNode | undefined, key: string): readonly MapEntry[] {
  const map = child(node, key)
  return map?.kind === 'map' ? map.entries : []
}

/** Whether a key stands there with nothing behind it: a blank to be filled in. */
export function isBlank(node: SourceNode | undefined, key: string): boolean {
  const entry = node?.kind === 'map' ? node.entries.find((each) => each.key === key) : undefined
  return entry !== undefined && isEmpty(entry.value)
}

/** A date that exists; one that does not is a finding. `month` also admits `2023-12`. */
export function dateOf(
  node: SourceNode | undefined,
  key: string,
  findings: Diagnostic[],
  { month = false } = {},
): IsoDate | undefined {
  const scalar = scalarOf(node, key)
  if (!scalar || !/^\d{4}-\d{2}(-\d{2})?$/.test(scalar.text)) return undefined
  if (isDate(scalar.text) || (month && isMonth(scalar.text))) return scalar.text
  findings.push(diagnostic('date/no-such-date', { text: scalar.text }, scalar.at))
  return undefined
}

/** Leaves out the keys whose value is undefined (`exactOptionalPropertyTypes` wants them gone). */
export function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(value).filter(([, field]) => field !== undefined)
  // What is left has no undefined field; Object.fromEntries forgets the names.
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> }
}

/** Where a key stands; the whole node where it is absent. */
export function placeOf(node: SourceNode, key: string): Location {
  return child(node, key)?.at ?? node.at
}
