import type { DiagnosticCode, DiagnosticParams, Severity } from './diagnostic-codes.ts'
import { severities } from './diagnostic-codes.ts'
import type { Location } from './location.ts'

/** What a finding is about; carried so that a reader can group findings without parsing text. */
export interface Subject {
  readonly unit?: string
  readonly period?: string
  readonly report?: string
  readonly indicator?: string
  /** The path of ids that names the datum (`id.part.numerator`); part of the fingerprint. */
  readonly datum?: string
}

/** One finding: a code, the facts for its sentence, and a place. Words are made in `wording/`. */
export type Diagnostic = { readonly [Code in DiagnosticCode]: DiagnosticOf<Code> }[DiagnosticCode]

/** A finding of one code, so that its params are known to the compiler. */
export interface DiagnosticOf<Code extends DiagnosticCode> {
  readonly code: Code
  readonly params: DiagnosticParams[Code]
  /** The place to show first; a file as a whole is told at its start. */
  readonly at: Location
  readonly related: readonly Location[]
  readonly subject: Subject
}

/** Makes a finding; `related` are other places that the reader should look at. */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  at: Location,
  subject: Subject = {},
  related: readonly Location[] = [],
): Diagnostic {
  // The union over codes is what this record is, member by member; TypeScript can't see it.
  return { code, params, at, related, subject } as unknown as Diagnostic
}

/** Fixed by the code: no option and no acceptance changes it. */
export function severityOf({ code }: Diagnostic): Severity {
  return severities[code]
}

/** Whether the finding forbids writing the reports that it concerns. */
export function isError(finding: Diagnostic): boolean {
  return severityOf(finding) === 'error'
}

/** The same finding, said of a report: fields that the finding already names stay. */
export function about(subject: Subject, findings: readonly Diagnostic[]): Diagnostic[] {
  return findings.map((finding) => ({ ...finding, subject: { ...subject, ...finding.subject } }))
}

/** Order of every output: file, offset, code, in code units; doubles are dropped. */
export function sortDiagnostics(findings: readonly Diagnostic[]): Diagnostic[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  const sorted = [...findings].sort(
    (a, b) =>
      compare(a.at.file, b.at.file) ||
      a.at.start - b.at.start ||
      compare(a.code, b.code) ||
      compare(JSON.stringify(a.params), JSON.stringify(b.params)),
  )
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1]
    return (
      before === undefined ||
      before.at.file !== finding.at.file ||
      before.at.start !== finding.at.start ||
      before.code !== finding.code ||
      JSON.stringify(before.params) !== JSON.stringify(finding.params)
    )
  })
}
