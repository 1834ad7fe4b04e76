import type { Host } from '../host.ts'
import type { SchemaName } from '../schema/schema-facts.ts'
import { validate } from '../schema/validate.ts'
import { decodeText } from '../source/decode-text.ts'
import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import { locationOf, type SourceFile, sourceFile } from '../source/location.ts'
import { parseYaml } from '../source/parse-yaml.ts'
import type { SourceDocument } from '../source/source-document.ts'

/** Reads files once each and remembers them, for code frames and hashes. */
export interface SourceReader {
  /** A text file; absent or unreadable ones are undefined, the latter with a finding. */
  text(path: string): Promise<SourceFile | undefined>
  /** A YAML file held against its schema; a missing one is a finding. */
  document(path: string, schema: SchemaName): Promise<ReadDocument>
  readonly sources: ReadonlyMap<string, SourceFile>
  readonly findings: readonly Diagnostic[]
  /** SHA-256 of every file read, by path. */
  readonly hashes: ReadonlyMap<string, string>
}

export interface ReadDocument {
  readonly path: string
  readonly document?: SourceDocument
  /** Errors of syntax and schema; they are among the reader's findings too. */
  readonly errors: readonly Diagnostic[]
}

export function createSourceReader(host: Host): SourceReader {
  const sources = new Map<string, SourceFile>()
  const hashes = new Map<string, string>()
  const findings: Diagnostic[] = []
  const texts = new Map<string, Promise<SourceFile | undefined>>()
  const documents = new Map<string, Promise<ReadDocument>>()
  return { text, document, sources, findings, hashes }

  function text(path: string): Promise<SourceFile | undefined> {
    const known = texts.get(path)
    if (known) return known
    const reading = readText(path)
    texts.set(path, reading)
    return reading
  }

  function document(path: string, schema: SchemaName): Promise<ReadDocument> {
    const known = documents.get(path)
    if (known) return known
    const reading = readDocument(path, schema)
    documents.set(path, reading)
    return reading
  }

  async function readText(path: string): Promise<SourceFile | undefined> {
    const bytes = await host.read(path)
    if (!bytes) return undefined
    hashes.set(path, host.digest(bytes))
    const { value, diagnostics } = decodeText(path, bytes)
    findings.push(...diagnostics)
    sources.set(path, value ?? sourceFile(path, new TextDecoder().decode(bytes.subarray(0, 65536))))
    return value
  }

  async function readDocument(path: string, schema: SchemaName): Promise<ReadDocument> {
    const before = findings.length
    const file = await text(path)
    if (!file) {
      if (!sources.has(path)) {
        const nowhere = locationOf(sourceFile(path, ''), 0)
        findings.push(diagnostic('dataset/missing-file', { path }, nowhere))
      }
      return { path, errors: findings.slice(before) }
    }
    const parsed = parseYaml(file)
    if (!parsed.value) {
      findings.push(...parsed.diagnostics)
      return { path, errors: parsed.diagnostics }
    }
    const errors = validate(parsed.value, schema)
    findings.push(...errors)
    return { path, document: parsed.value, errors }
  }
}
