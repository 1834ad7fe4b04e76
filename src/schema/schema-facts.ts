import catalog from '../../schemas/catalog.schema.json' with { type: 'json' }
import common from '../../schemas/common.schema.json' with { type: 'json' }
import report from '../../schemas/report.schema.json' with { type: 'json' }
import template from '../../schemas/template.schema.json' with { type: 'json' }
import unit from '../../schemas/unit.schema.json' with { type: 'json' }

export type SchemaName = 'catalog' | 'unit' | 'report' | 'template'

const schemas: Readonly<Record<string, unknown>> = {
  'catalog.schema.json': catalog,
  'common.schema.json': common,
  'report.schema.json': report,
  'template.schema.json': template,
  'unit.schema.json': unit,
}

/** What a sentence needs to know of the schema that a value failed. */
interface SchemaFacts {
  /** Name of the shape (`date`, `number`), by which wording describes it. */
  readonly name: string
  /** Keys that may stand here. */
  readonly keys: readonly string[]
}

/** The schema that holds the failed keyword, by the validator's `schemaPath`. */
export function schemaAt(schemaPath: string, root: SchemaName): SchemaFacts | undefined {
  const [file = '', pointer = ''] = schemaPath.split('#')
  const steps = pointer.split('/').slice(1, -1).map(decodeURIComponent)
  let schema: unknown = schemas[file === '' ? `${root}.schema.json` : file]
  let name = ''
  for (const step of steps) {
    if (!isRecord(schema)) return undefined
    schema = schema[step]
    if (step !== 'properties' && step !== 'items' && step !== 'propertyNames') name = step
  }
  return { name, keys: keysOf(schema, file === '' ? `${root}.schema.json` : file) }
}

function keysOf(schema: unknown, file: string): string[] {
  if (!isRecord(schema)) return []
  const own = isRecord(schema['properties']) ? Object.keys(schema['properties']) : []
  const reference = schema['$ref']
  if (typeof reference !== 'string') return own
  const [referredFile = '', pointer = ''] = reference.split('#')
  const target = referredFile === '' ? file : referredFile
  let referred: unknown = schemas[target]
  for (const step of pointer.split('/').slice(1)) {
    referred = isRecord(referred) ? referred[step] : undefined
  }
  return [...own, ...keysOf(referred, target)]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
