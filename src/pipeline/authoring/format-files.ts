import { canonicalOrder } from '../../authoring/canonical-order.ts'
import type { Host, OutputFile } from '../../host.ts'
import { type SchemaName, schemaFacts } from '../../schema/schema-facts.ts'
import { canonicalYaml } from '../../source/canonical/canonical-yaml.ts'
import { decodeText } from '../../source/decode-text.ts'
import { type Diagnostic, sortDiagnostics } from '../../source/diagnostic.ts'
import type { SourceFile } from '../../source/location.ts'
import { parseYaml } from '../../source/parse-yaml.ts'
import type { SourceDocument } from '../../source/source-document.ts'
import type { FormatOptions, FormatResult, FormattedFile, Selection } from '../contracts.ts'
import { selectReports } from '../select-reports.ts'

/** A YAML file of the data folder, and the schema that tells the order of its keys. */
interface DataFile {
  readonly path: string
  readonly schema: Exclude<SchemaName, 'template'>
}

/** Writes the selected files in canonical order and style; those that are so already stay. */
export async function formatFiles(
  host: Host,
  selection: Selection,
  { files: named, write }: FormatOptions,
): Promise<FormatResult> {
  const nothing = { files: [], diagnostics: [], sources: new Map() }
  const chosen = named ? namedFiles(selection.data, named) : await selectedFiles(host, selection)
  if ('unknown' in chosen || 'foreign' in chosen) return { ...nothing, ...chosen }
  const orderOf = await ordersOf(host, selection.data)
  const sources = new Map<string, SourceFile>()
  const findings: Diagnostic[] = []
  const files: FormattedFile[] = []
  const outputs: OutputFile[] = []
  for (const { path, schema } of chosen.files) {
    const bytes = await host.read(path)
    if (!bytes) {
      if (named) return { ...nothing, absent: path }
      continue
    }
    const { file, document, diagnostics } = read(path, bytes)
    if (file) sources.set(path, file)
    findings.push(...diagnostics)
    // What reading leaves out or takes in another way would be lost.
    if (!document || diagnostics.length > 0) {
      files.push({ path, state: 'broken' })
      continue
    }
    const text = canonicalYaml(document, orderOf(schema))
    const output = text === undefined ? undefined : new TextEncoder().encode(text)
    if (output && !areSame(output, bytes)) {
      outputs.push({ path, bytes: output, instead: host.digest(bytes) })
    }
    files.push({ path, state: output ? (areSame(output, bytes) ? 'kept' : 'changed') : 'unusual' })
  }
  if (write && outputs.length > 0) await host.replaceTogether(outputs)
  return { files, diagnostics: sortDiagnostics(findings), sources }
}

/** The order of each kind of file; reports follow the catalogue, where it can be read. */
async function ordersOf(host: Host, data: string) {
  const path = `${data}/catalog.yaml`
  const bytes = await host.read(path)
  const catalog = bytes && read(path, bytes).document
  return (schema: SchemaName) =>
    canonicalOrder({
      schemaKeys: (steps) => schemaFacts(schema, pointerOf(steps)).keys,
      ...(schema === 'report' && catalog && { catalog: catalog.root }),
    })
}

function pointerOf(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** Files that a call names, by what their places say that they are. */
function namedFiles(
  data: string,
  paths: readonly string[],
): { readonly files: readonly DataFile[] } | { readonly foreign: string } {
  const files: DataFile[] = []
  const folder = data === '.' ? '' : `${data}/`
  for (const path of new Set(paths)) {
    const steps = path.startsWith(folder) ? path.slice(folder.length).split('/') : []
    const [name = ''] = steps.slice(-1)
    if (steps.length === 1 && name === 'catalog.yaml') files.push({ path, schema: 'catalog' })
    else if (steps.length !== 2 || !name.endsWith('.yaml')) return { foreign: path }
    else files.push({ path, schema: name === 'unit.yaml' ? 'unit' : 'report' })
  }
  return { files }
}

/** The reports of a period; without one, all files of a unit; without that, all there are. */
async function selectedFiles(host: Host, selection: Selection) {
  const { data, period, unit } = selection
  const { unknown, places } = await selectReports(host, selection)
  if (unknown) return { unknown }
  const reports = places.map(
    (place): DataFile => ({ path: `${data}/${place.unit}/${place.stem}.yaml`, schema: 'report' }),
  )
  if (period !== undefined) return { files: reports }
  const folders = (await host.list(data)).filter(({ kind }) => kind === 'folder')
  const units = folders
    .filter(({ name }) => (unit === undefined ? !name.startsWith('.') : name === unit))
    .map(({ name }): DataFile => ({ path: `${data}/${name}/unit.yaml`, schema: 'unit' }))
  const catalog: DataFile = { path: `${data}/catalog.yaml`, schema: 'catalog' }
  const files = [...(unit === undefined ? [catalog] : []), ...units, ...reports]
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) }
}

interface Read {
  readonly file?: SourceFile
  readonly document?: SourceDocument
  readonly diagnostics: readonly Diagnostic[]
}

function read(path: string, bytes: Uint8Array): Read {
  const { value: file, diagnostics } = decodeText(path, bytes)
  if (!file) return { diagnostics }
  const parsed = parseYaml(file)
  const all = [...diagnostics, ...parsed.diagnostics]
  return { file, ...(parsed.value && { document: parsed.value }), diagnostics: all }
}

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
