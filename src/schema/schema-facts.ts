import catalog from '../../schemas/catalog.schema.json' with { type: 'json' }
import common from '../../schemas/common.schema.json' with { type: 'json' }
import report from '../../schemas/report.schema.json' with { type: 'json' }
import template from '../../schemas/template.schema.json' with { type: 'json' }
import unit from '../../schemas/unit.schema.json' with { type: 'json' }

/** The kinds of YAML file, each with its `schemas/<name>.schema.json`. */
export type SchemaName = 'catalog' | 'unit' | 'report' | 'template'

type JsonObject = Readonly<Record<string, unknown>>

/** The schemas of all files that a user writes, by file name; they refer to each other by it. */
export const inputSchemas: Readonly<Record<string, JsonObject>> = {
  'catalog.schema.json': catalog,
  'common.schema.json': common,
  'report.schema.json': report,
  'template.schema.json': template,
  'unit.schema.json': unit,
}

/** One of the schemas that hold at a place, with the name it has in `$defs` or as a property. */
interface Layer {
  readonly schema: JsonObject
  readonly name: string
  readonly file: string
}

/**
 * What the schema says of a place in the data, found by following the data's own path: a compiled
 * validator tells which keyword failed, but not in which of the referred schemas it stands.
 */
export function schemaFacts(root: SchemaName, instancePath: string) {
  const file = `${root}.schema.json`
  let layers = expand({ schema: inputSchemas[file] ?? {}, name: root, file })
  for (const step of instancePath.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    layers = layers.flatMap((layer) => inside(layer, name))
  }
  return {
    /** Keys that may stand here. */
    keys: layers.flatMap(({ schema }) => Object.keys(object(schema['properties']) ?? {})),
    /** Name of the shape whose `keyword` a value failed (`date`, `number`). */
    shape: (keyword: string) => layers.find(({ schema }) => keyword in schema)?.name,
    /** Name of the shape that keys must have. */
    keyShape: layers.flatMap(({ schema, file: own }) => {
      const names = object(schema['propertyNames'])
      return names ? expand({ schema: names, name: 'id', file: own }).map(({ name }) => name) : []
    })[1],
  }
}

/** A schema and all that it refers to, by `$ref` and by `allOf`. */
function expand(layer: Layer): Layer[] {
  const { schema, file } = layer
  const all = Array.isArray(schema['allOf']) ? schema['allOf'] : []
  const parts = all.flatMap((part) => {
    const branch = object(part)
    return branch ? expand({ ...layer, schema: branch }) : []
  })
  const reference = schema['$ref']
  if (typeof reference !== 'string') return [layer, ...parts]
  const [referred = '', pointer = ''] = reference.split('#')
  const target = referred === '' ? file : referred
  const steps = pointer.split('/').slice(1)
  let found: JsonObject | undefined = inputSchemas[target]
  for (const step of steps) found = object(found?.[step])
  if (!found) return [layer, ...parts]
  const name = steps.at(-1) ?? layer.name
  return [layer, ...parts, ...expand({ schema: found, name, file: target })]
}

function inside({ schema, file, name }: Layer, step: string): Layer[] {
  const own = object(object(schema['properties'])?.[step])
  if (own) return expand({ schema: own, name: step, file })
  const other = object(schema['additionalProperties']) ?? object(schema['items'])
  return other ? expand({ schema: other, name, file }) : []
}

function object(value: unknown): JsonObject | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  // Keys of a JSON object are texts, and nothing is claimed about its values.
  return isObject ? (value as JsonObject) : undefined
}
