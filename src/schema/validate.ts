import type { ErrorObject } from 'ajv'
import { about, type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import type { SourceFile } from '../source/location.ts'
import { nearest } from '../source/nearest.ts'
import { isEmpty, type SourceDocument, type SourceNode } from '../source/source-document.ts'
import { placeOfStrangeSpace } from '../source/strange-space.ts'
import { type Found, find, keysOf, toJson } from './node-json.ts'
import { type SchemaName, schemaFacts } from './schema-facts.ts'
import {
  validateCatalog,
  validateReport,
  validateTemplate,
  validateUnit,
} from './validators.generated.js'

const validators = {
  catalog: validateCatalog,
  unit: validateUnit,
  report: validateReport,
  template: validateTemplate,
} as const satisfies Record<SchemaName, unknown>

/** Holds a document against its JSON Schema; each fault is told at its node, one per cause. */
export function validate({ root, file }: SourceDocument, schema: SchemaName): Diagnostic[] {
  const validator = validators[schema]
  const errors = validator(toJson(root)) ? [] : [...(validator.errors ?? [])]
  // A key without a value counts as absent, but one that nobody knows is a fault all the same.
  if (!validator(toJson(root, { keepEmpty: true }))) {
    errors.push(...(validator.errors ?? []).filter((error) => unknownKeyOf(error) !== undefined))
  }
  const findings = errors.flatMap((error) => {
    const found = find(root, error.instancePath)
    return found ? about({ datum: error.instancePath }, told(error, found, { schema, file })) : []
  })
  return oneEach(findings)
}

interface Context {
  readonly schema: SchemaName
  readonly file: SourceFile
}

function unknownKeyOf({ keyword, params }: ErrorObject): string | undefined {
  // JSON Schema puts the facts of each keyword into `params`, typed by keyword only in prose.
  const facts = params as Readonly<Record<string, string>>
  if (keyword === 'additionalProperties') return facts['additionalProperty']
  return keyword === 'unevaluatedProperties' ? facts['unevaluatedProperty'] : undefined
}

function told(error: ErrorObject, found: Found, context: Context): Diagnostic[] {
  const { schema } = context
  const { node, at } = found
  // JSON Schema puts the facts of each keyword into `params`, typed by keyword only in prose.
  const params = error.params as Readonly<Record<string, unknown>>
  const written = node.kind === 'scalar' ? node.text : ''
  const valueAt = node.kind === 'scalar' ? placeOfStrangeSpace(node) : node.at
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownKey(unknownKeyOf(error) ?? '', node, error, context)
    case 'propertyNames':
      return []
    case 'required':
    case 'dependentRequired': {
      const key = String(params['missingProperty'])
      const empty = entryOf(node, key)
      const other = params['property']
      // `{ numerator: , denominator: { ref: id } }`: nothing of the pair has been filled in yet.
      if (empty && entryOf(node, String(other))?.value.kind === 'map') return []
      if (empty) return [diagnostic('schema/empty-value', { key }, empty.keyAt)]
      const facts = other === undefined ? { key } : { key, with: String(other) }
      return [diagnostic('schema/missing-key', facts, at)]
    }
    case 'type': {
      const expected = [params['type']].flat().map(String)
      return [diagnostic('schema/wrong-type', { found: kindOf(node), expected }, node.at)]
    }
    case 'enum': {
      const allowed = [params['allowedValues']].flat().map(String)
      const near = nearest(written, allowed)
      const facts = { value: written, allowed, ...(near !== undefined && { nearest: near }) }
      return [diagnostic('schema/not-allowed-value', facts, valueAt)]
    }
    case 'pattern':
    case 'minLength': {
      const facts = schemaFacts(schema, error.instancePath)
      // A key of the wrong form is told at the key.
      const key = error.propertyName === undefined ? undefined : entryOf(node, error.propertyName)
      if (key) {
        const expected = facts.keyShape ?? 'id'
        return [diagnostic('schema/wrong-form', { value: key.key, expected }, key.keyAt)]
      }
      const expected = facts.shape(error.keyword) ?? 'text'
      return [diagnostic('schema/wrong-form', { value: written, expected }, valueAt)]
    }
    case 'minimum':
    case 'maximum': {
      const facts = {
        value: written,
        limit: String(params['limit']),
        bound: error.keyword,
      } as const
      return [diagnostic('schema/out-of-range', facts, node.at)]
    }
    case 'minProperties':
      // Entries that are still blank count: they are there to be filled in.
      if (keysOf(node).length >= Number(params['limit'])) return []
      return [
        diagnostic('schema/wrong-number-of-entries', { ...countOf(node), bound: 'minimum' }, at),
      ]
    case 'minItems':
      return [
        diagnostic('schema/wrong-number-of-entries', { ...countOf(node), bound: 'minimum' }, at),
      ]
    case 'maxProperties':
      return [
        diagnostic('schema/wrong-number-of-entries', { ...countOf(node), bound: 'maximum' }, at),
      ]
    case 'uniqueItems':
      return [
        diagnostic('schema/wrong-number-of-entries', { ...countOf(node), bound: 'unique' }, at),
      ]
    default:
      // `if` and `$ref` only frame the faults that stand beside them.
      return []
  }
}

function unknownKey(
  key: string,
  node: SourceNode,
  error: ErrorObject,
  { schema, file }: Context,
): Diagnostic[] {
  const allowed = schemaFacts(schema, error.instancePath).keys
  // Where a neighbour is broken, the validator calls known keys unevaluated as well.
  if (allowed.includes(key)) return []
  const entries = node.kind === 'map' ? node.entries : []
  const index = entries.findIndex((entry) => entry.key === key)
  const entry = entries[index]
  const keyAt = entry?.keyAt ?? node.at
  const before = entries[index - 1]?.value
  // `{ stated: 26,23 }`: in braces the comma ends the value, and `23` is a key without a colon.
  const cutOff = entry && isEmpty(entry.value) && !/^\s*:/.test(file.text.slice(keyAt.end))
  // `{ result: 84, target:80 }`: a known key without the space behind its colon.
  const name = key.replace(/:.*/s, '')
  if (cutOff && before?.kind === 'scalar' && !allowed.includes(name)) {
    const params = { before: before.text, after: key }
    return [diagnostic('yaml/comma-in-braces', params, keyAt)]
  }
  const free = allowed.filter((candidate) => !keysOf(node).includes(candidate))
  const near = free.includes(name) ? name : nearest(key, free)
  const facts = { key, allowed, ...(near !== undefined && { nearest: near }) }
  return [diagnostic('schema/unknown-key', facts, keyAt)]
}

/**
 * One finding per cause: a misspelt key also makes the right one missing, and a value of a wrong
 * type may fail several keywords.
 */
function oneEach(findings: readonly Diagnostic[]): Diagnostic[] {
  const misspelt = findings.flatMap(({ code, params, subject }) =>
    code === 'schema/unknown-key' ? [{ key: params.nearest, datum: subject.datum }] : [],
  )
  const seen = new Set<number>()
  return findings.filter((finding) => {
    if (finding.code === 'schema/missing-key') {
      const { params, subject } = finding
      return !misspelt.some(({ key, datum }) => key === params.key && datum === subject.datum)
    }
    const first = !seen.has(finding.at.start)
    seen.add(finding.at.start)
    return first
  })
}

function entryOf(node: SourceNode, key: string) {
  return node.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined
}

function countOf(node: SourceNode): { count: string } {
  if (node.kind === 'scalar') return { count: '0' }
  return { count: String(node.kind === 'map' ? node.entries.length : node.items.length) }
}

function kindOf(node: SourceNode): string {
  if (node.kind === 'map') return 'object'
  if (node.kind === 'list') return 'array'
  const value = toJson(node)
  return value === null || value === undefined ? 'null' : typeof value
}
