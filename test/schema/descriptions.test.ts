import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = resolve(import.meta.dirname, '../../schemas')

// The schemas of what the tool itself prints are read by programs, not by an editor's user.
const names = ['catalog', 'common', 'report', 'template', 'unit'].map(
  (name) => `${name}.schema.json`,
)

type Schema = Readonly<Record<string, unknown>>

test('the schemas of the files that people write are all there', () => {
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(names))
})

describe.each(names)('%s', (name) => {
  const schema: unknown = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))

  test('an editor can tell of every key what it is', () => {
    expect(propertiesOf(schema, '#').flatMap(undescribed)).toEqual([])
  })

  test('every group of keys is closed', () => {
    expect(openGroups(schema, '#')).toEqual([])
  })
})

interface Property {
  readonly path: string
  readonly schema: unknown
}

function propertiesOf(schema: unknown, path: string): Property[] {
  if (!isRecord(schema)) return []
  return Object.entries(schema).flatMap(([key, inner]): Property[] => {
    const here = `${path}/${key}`
    if (key === 'if' || key === 'then') return []
    const own =
      key === 'properties' && isRecord(inner)
        ? Object.entries(inner).map(([name, each]) => ({ path: `${here}/${name}`, schema: each }))
        : []
    return [...own, ...propertiesOf(inner, here)]
  })
}

/** A key says what it is, or refers to a shape that does. */
function undescribed({ path, schema }: Property): string[] {
  if (!isRecord(schema)) return [path]
  const { title, description, $ref } = schema
  const told = typeof title === 'string' && typeof description === 'string'
  return told || typeof $ref === 'string' ? [] : [path]
}

/** Groups that would let a misspelt key slip by; those that others take up are closed there. */
function openGroups(schema: unknown, path: string): string[] {
  if (!isRecord(schema)) return []
  const takenUp = path === '#/$defs/annotations' || path === '#/$defs/judged'
  const open =
    isRecord(schema['properties']) &&
    !takenUp &&
    !/\/(if|then)$/.test(path) &&
    schema['additionalProperties'] !== false &&
    schema['unevaluatedProperties'] !== false
  const inner = Object.entries(schema).flatMap(([key, each]) => openGroups(each, `${path}/${key}`))
  return open ? [path, ...inner] : inner
}

function isRecord(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
