import type { Location, SourceFile } from './location.ts'

/** A YAML file as data with places: what was written, not yet what it means. */
export interface SourceDocument {
  readonly file: SourceFile
  readonly root: SourceNode
}

/** A value of a YAML file with its place; of anchors, aliases and tags nothing is left here. */
export type SourceNode = ScalarNode | MapNode | ListNode

/**
 * A single value, kept as text so that no digit is lost; `scalarValue` tells what it is to a
 * schema.
 */
export interface ScalarNode {
  readonly kind: 'scalar'
  readonly at: Location
  /** The characters as written, quotes and escapes resolved. */
  readonly text: string
  /** Quoted and block scalars are always text; a plain one may be a number, yes/no or nothing. */
  readonly plain: boolean
}

/** A map in the order of the file; keys are unique. */
export interface MapNode {
  readonly kind: 'map'
  readonly at: Location
  readonly entries: readonly MapEntry[]
}

/** A key with its own place; without a value it holds an empty scalar. */
export interface MapEntry {
  readonly key: string
  readonly keyAt: Location
  readonly value: SourceNode
}

/** A list; its items are never pairs (`[a: 1]`), which reading leaves out. */
export interface ListNode {
  readonly kind: 'list'
  readonly at: Location
  readonly items: readonly SourceNode[]
}

/** A decimal as YAML and people write it: no leading zero, no exponent. */
const decimal = /^[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?$/

const words = new Map<string, null | boolean>([
  ['', null],
  ['~', null],
  ['null', null],
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
])

/** What a scalar is to JSON Schema. Exact digits are read from `text`, never from this number. */
export function scalarValue({ text, plain }: ScalarNode): string | number | boolean | null {
  if (!plain) return text
  const word = words.get(text)
  if (word !== undefined) return word
  return decimal.test(text) ? Number(text) : text
}

/** The value under a key; a key without a value counts as absent. */
export function child(node: SourceNode | undefined, key: string): SourceNode | undefined {
  if (node?.kind !== 'map') return undefined
  const value = node.entries.find((entry) => entry.key === key)?.value
  return value === undefined || isEmpty(value) ? undefined : value
}

/** A key with nothing behind it. */
export function isEmpty(node: SourceNode): boolean {
  return node.kind === 'scalar' && scalarValue(node) === null
}
