import type { ErrorObject } from 'ajv'
import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import { nearest } from '../source/nearest.ts'
import type { SourceDocument, SourceNode } from '../source/source-document.ts'
import { type Found, find, keysOf, toJson } from './node-json.ts'
import { type SchemaName, schemaAt } from './schema-facts.ts'
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
export function validate({ root }: SourceDocument, schema: SchemaName): Diagnostic[] {
  const validator = validators[schema]
  if (validator(toJson(root))) return []
  const errors = validator.errors ?? []
  const findings = errors.flatMap((error) => {
    const found = find(root, error.instancePath)
    return found ? told(error, found, schema) : []
  })
  return oneEach(findings)
}

function told(error: ErrorObject, found: Found, schema: SchemaName): Diagnostic[] {
  const { node, at } = found
  // JSON Schema puts the facts of each keyword into `params`, typed by keyword only in prose.
  const params = error.params as Readonly<Record<string, unknown>>
  const written = node.kind === 'scalar' ? node.text : ''
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const key = String(params['additionalProperty'] ?? params['unevaluatedProperty'])
      return [unknownKey(key, node, error, schema)]
    }
    case 'propertyNames':
      return []
    case 'required':
    case 'dependentRequired': {
      const key = String(params['missingProperty'])
      const empty = entryOf(node, key)
      if (empty) return [diagnostic('schema/empty-value', { key }, empty.keyAt)]
      const other = params['property']
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
      return [diagnostic('schema/not-allowed-value', facts, node.at)]
    }
    case 'pattern':
    case 'minLength': {
      const expected = schemaAt(error.schemaPath, schema)?.name ?? 'text'
      // A key of the wrong form is told at the key.
      const key = error.propertyName === undefined ? undefined : entryOf(node, error.propertyName)
      if (key) return [diagnostic('schema/wrong-form', { value: key.key, expected }, key.keyAt)]
      return [diagnostic('schema/wrong-form', { value: written, expected }, node.at)]
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

/** `{ stated: 26,23 }`: in braces the comma ends the value, and `23` becomes a key without one. */
function unknownKey(
  key: string,
  node: SourceNode,
  error: ErrorObject,
  schema: SchemaName,
): Diagnostic {
  const entries = node.kind === 'map' ? node.entries : []
  const index = entries.findIndex((entry) => entry.key === key)
  const entry = entries[index]
  const before = entries[index - 1]?.value
  const keyAt = entry?.keyAt ?? node.at
  if (/^\d+$/.test(key) && before?.kind === 'scalar' && /^\d+$/.test(before.text)) {
    return diagnostic('number/comma-in-braces', { before: before.text, after: key }, keyAt)
  }
  const allowed = schemaAt(error.schemaPath, schema)?.keys ?? []
  const near = nearest(
    key,
    allowed.filter((candidate) => !keysOf(node).includes(candidate)),
  )
  const facts = { key, allowed, ...(near !== undefined && { nearest: near }) }
  return diagnostic('schema/unknown-key', facts, keyAt)
}

/**
 * One finding per cause: a misspelt key also makes the right one missing, and a value of a wrong
 * type may fail several keywords.
 */
function oneEach(findings: readonly Diagnostic[]): Diagnostic[] {
  const misspelt = findings.flatMap((finding) =>
    finding.code === 'schema/unknown-key' && finding.params.nearest !== undefined
      ? [{ key: finding.params.nearest, start: finding.at.start }]
      : [],
  )
  const seen = new Set<number>()
  return findings.filter((finding) => {
    if (finding.code === 'schema/missing-key') {
      const { at, params } = finding
      return !misspelt.some(
        ({ key, start }) => key === params.key && start >= at.start && start <= at.end,
      )
    }
    if (finding.code === 'schema/unknown-key') return true
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
