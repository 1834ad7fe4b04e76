import type { Host } from '../host.ts'
import type { SchemaName } from '../schema/schema-facts.ts'
import { validate } from '../schema/validate.ts'
import { decodeText } from '../source/decode-text.ts'
import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import { locationOf, type SourceFile, sourceFile } from '../source/location.ts'
import { parseYaml } from '../source/parse-yaml.ts'
import type { SourceDocument } from '../source/source-document.ts'
import { withoutFollowOns } from './follow-ons.ts'

/** What reading needs of a host; the files of a revision have it too. */
export type ReadableHost = Pick<Host, 'list' | 'read' | 'digest'>

/** Reads files once each and remembers them, for code frames and hashes. */
export interface SourceReader {
  /** A text file; absent or unreadable ones are undefined, the latter with a finding. */
  text(path: string): Promise<SourceFile | undefined>
  /** A text file that must be there. */
  requiredText(path: string): Promise<SourceFile | undefined>
  /** A YAML file held against its schema; a missing one is a finding. */
  document(path: string, schema: SchemaName): Promise<ReadDocument>
  /** Under the names that are shown. */
  readonly sources: ReadonlyMap<string, SourceFile>
  readonly findings: readonly Diagnostic[]
  /** SHA-256 of every file read, under the names that are shown. */
  readonly hashes: ReadonlyMap<string, string>
}

/** A YAML file as far as it could be read; `document` may be there beside errors of schema. */
export interface ReadDocument {
  readonly path: string
  readonly document?: SourceDocument
  /** Errors of syntax and schema; they are among the reader's findings too. */
  readonly errors: readonly Diagnostic[]
}

/** Findings of YAML behind which a value is missing; the schema would only miss it again. */
const lossyCodes = new Set([
  'yaml/alias',
  'yaml/key-not-text',
  'yaml/merge-key',
  'yaml/reserved-key',
])

/** `shownAs` gives a file another name than its path, where that would tell of the machine. */
export function createSourceReader(
  host: ReadableHost,
  shownAs: (path: string) => string = (path) => path,
): SourceReader {
  const sources = new Map<string, SourceFile>()
  const hashes = new Map<string, string>()
  const findings: Diagnostic[] = []
  const texts = new Map<string, Promise<SourceFile | undefined>>()
  const documents = new Map<string, Promise<ReadDocument>>()
  return {
    text: (path) => once(texts, path, () => readText(path)),
    requiredText,
    document: (path, schema) => once(documents, path, () => readDocument(path, schema)),
    sources,
    findings,
    hashes,
  }

  async function readText(path: string): Promise<SourceFile | undefined> {
    const bytes = await host.read(path)
    if (!bytes) return undefined
    const name = shownAs(path)
    hashes.set(name, host.digest(bytes))
    const { value, diagnostics } = decodeText(name, bytes)
    findings.push(...diagnostics)
    const start = new TextDecoder().decode(bytes.subarray(0, 65536))
    sources.set(name, value ?? sourceFile(name, start))
    return value
  }

  async function requiredText(path: string): Promise<SourceFile | undefined> {
    const file = await once(texts, path, () => readText(path))
    const name = shownAs(path)
    if (!file && !sources.has(name)) {
      const nowhere = locationOf(sourceFile(name, ''), 0)
      findings.push(diagnostic('dataset/missing-file', { path: name }, nowhere))
    }
    return file
  }

  async function readDocument(path: string, schema: SchemaName): Promise<ReadDocument> {
    const before = findings.length
    const file = await requiredText(path)
    if (!file) return { path, errors: findings.slice(before) }
    const { value: document, diagnostics } = parseYaml(file)
    const lossy = diagnostics.filter(({ code }) => lossyCodes.has(code))
    const faults = document ? withoutFollowOns(document, lossy, validate(document, schema)) : []
    const errors = [...diagnostics, ...faults]
    findings.push(...errors)
    return document ? { path, document, errors } : { path, errors }
  }
}

function once<T>(known: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const before = known.get(key)
  if (before) return before
  const reading = read()
  known.set(key, reading)
  return reading
}
