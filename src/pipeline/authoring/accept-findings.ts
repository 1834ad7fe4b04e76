import { acceptFinding } from '../../authoring/accept-finding.ts'
import type { Host } from '../../host.ts'
import { type Diagnostic, isError } from '../../source/diagnostic.ts'
import { fingerprintOf } from '../../source/fingerprint.ts'
import { sourceFile } from '../../source/location.ts'
import { nearest } from '../../source/nearest.ts'
import { parseYaml } from '../../source/parse-yaml.ts'
import type { SourceDocument } from '../../source/source-document.ts'
import type {
  AcceptanceOutcome,
  AcceptOptions,
  AcceptResult,
  Selection,
  UnknownName,
} from '../contracts.ts'
import { type ExaminedAll, examineAll } from '../examine-all.ts'

/** A finding that a fingerprint names. */
interface Candidate {
  readonly finding: Diagnostic
  /** The report file that its acceptance belongs to. */
  readonly path?: string
  readonly isAccepted: boolean
}

/** A report file as it is, or will be. */
interface Written {
  readonly document: SourceDocument
  /** The digest of the file as it was read. */
  readonly instead: string
}

/**
 * Writes that a person lets findings stand into the report files that they are about: all of them
 * or, where one can't be accepted, none.
 */
export async function acceptFindings(
  host: Host,
  selection: Selection,
  { fingerprints, ...acceptance }: AcceptOptions,
): Promise<AcceptResult> {
  const examined = await examineAll(host, selection, host.today())
  const candidates = candidatesOf(examined)
  const { unknown = unknownOf(fingerprints, candidates) } = examined
  if (unknown) return { unknown, outcomes: [], isWritten: false }
  const changed = new Map<string, Written>()
  const outcomes: AcceptanceOutcome[] = []
  for (const fingerprint of new Set(fingerprints)) {
    const candidate = candidates.get(fingerprint)
    if (candidate) outcomes.push(await accept(fingerprint, candidate))
  }
  const isWritten = changed.size > 0 && outcomes.every(({ state }) => state !== 'refused')
  if (isWritten) {
    const encoder = new TextEncoder()
    await host.replaceTogether(
      [...changed].map(([path, { document, instead }]) => ({
        path,
        bytes: encoder.encode(document.file.text),
        instead,
      })),
    )
  }
  return { outcomes, isWritten }

  async function accept(
    fingerprint: string,
    { finding, path, isAccepted }: Candidate,
  ): Promise<AcceptanceOutcome> {
    const base = { fingerprint, finding }
    if (path === undefined) return { ...base, state: 'refused', why: 'no-report' }
    if (isError(finding)) return { ...base, state: 'refused', why: 'error' }
    if (isAccepted) return { ...base, state: 'already', path }
    if (finding.code === 'accepted/stale') return { ...base, state: 'refused', why: 'stale' }
    const before = changed.get(path) ?? (await readAsWritten(host, path))
    const facts = { fingerprint: fingerprintOf(finding), code: finding.code, ...acceptance }
    const document = before && acceptFinding(before.document, facts)
    if (!document) return { ...base, state: 'refused', why: 'layout' }
    changed.set(path, { ...before, document })
    return { ...base, state: 'accepted', path }
  }
}

/** Every finding by its fingerprint; that of an acceptance that is over stands for what it was of. */
function candidatesOf({ reader, shared, reports }: ExaminedAll): ReadonlyMap<string, Candidate> {
  const pathOf = ({ at }: Diagnostic) =>
    reports.find(({ path }) => [path, path.replace(/\.yaml$/, '.md')].includes(at.file))?.path
  const all = [
    ...[...reader.findings, ...shared].map((finding) => {
      const path = pathOf(finding)
      return { finding, ...(path !== undefined && { path }), isAccepted: false }
    }),
    ...reports.flatMap(({ path, open, accepted }) => [
      ...open.map((finding) => ({ finding, path, isAccepted: false })),
      ...accepted.map((finding) => ({ finding, path, isAccepted: true })),
    ]),
  ]
  const byFingerprint = new Map<string, Candidate>(
    all.map((candidate) => [fingerprintOf(candidate.finding), candidate]),
  )
  for (const { finding } of all) {
    if (finding.code !== 'accepted/expired') continue
    const meant = byFingerprint.get(finding.params.fingerprint)
    if (meant) byFingerprint.set(fingerprintOf(finding), meant)
  }
  return byFingerprint
}

/** The first fingerprint that nothing has, with those that could be meant. */
function unknownOf(
  fingerprints: readonly string[],
  candidates: ReadonlyMap<string, Candidate>,
): UnknownName | undefined {
  const name = fingerprints.find((fingerprint) => !candidates.has(fingerprint))
  if (name === undefined) return undefined
  const known = [...candidates].flatMap(([fingerprint, { finding, path, isAccepted }]) => {
    const isOpen = path !== undefined && !isAccepted && !isError(finding)
    return isOpen && finding.code !== 'accepted/stale' ? [fingerprint] : []
  })
  const near = nearest(name, known)
  return { what: 'fingerprint', name, known, ...(near !== undefined && { nearest: near }) }
}

/** With every character as it is in the file; undefined where it can't be read. */
async function readAsWritten(host: Host, path: string): Promise<Written | undefined> {
  const bytes = await host.read(path)
  if (!bytes) return undefined
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  const { value, diagnostics } = parseYaml(sourceFile(path, text))
  const isSound = value !== undefined && diagnostics.length === 0
  return isSound ? { document: value, instead: host.digest(bytes) } : undefined
}
