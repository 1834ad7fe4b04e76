/**
 * The flow, on one page:
 *
 *   read      files → text → YAML with places → held against JSON Schema     (source, schema)
 *   examine   → dataset → verdicts → audits → traced prose                   (dataset … prose)
 *   compose   → report model, sheets, manifest                               (report)
 *   render    → bytes                                                        (render)
 *   verify    bytes → text and cells → held against the report model         (verify)
 *   compare   two reports, each read under the catalogue of its own time     (diff)
 *   replace   all files of a report together                                 (host)
 *
 * Every stage gives its value and its findings; only a bug is thrown.
 */
import type { Host } from './host.ts'
import type {
  BuildOptions,
  BuildResult,
  BuiltReport,
  CheckedReport,
  CheckResult,
  DiffOperand,
  DiffResult,
  Selection,
  VerifyOptions,
  VerifyResult,
} from './pipeline/contracts.ts'
import { diffReports } from './pipeline/diff/diff-reports.ts'
import { type ExaminedAll, examineAll } from './pipeline/examine-all.ts'
import { previousBuild } from './pipeline/previous-build.ts'
import { editedByHand, renderReport } from './pipeline/render-report.ts'
import { verifyReports } from './pipeline/verify-reports.ts'
import { type Diagnostic, diagnostic, severityOf, sortDiagnostics } from './source/diagnostic.ts'
import { locationOf, sourceFile } from './source/location.ts'

export {
  missingFields,
  type OfficeAnswers,
  type OfficeFault,
  type OfficeField,
  officeChoices,
  officeDefault,
  officeFault,
  officeFields,
} from './authoring/office.ts'
export type { Acceptance, Status } from './dataset/dataset.ts'
export { statuses } from './dataset/dataset.ts'
export type {
  Cause,
  Change,
  Comparison,
  Delta,
  Factor,
  Grade,
  GradeReason,
  Incomparability,
  IndicatorComparison,
} from './diff/comparison.ts'
export { isWithoutTarget, type Silence, silenceOf } from './diff/silence.ts'
export { type ComparisonSummary, summarize } from './diff/summary.ts'
export { leavesByTransition } from './diff/transitions.ts'
export { exactValue } from './evaluation/evaluate.ts'
export { type Explanation, explain, type Operand } from './evaluation/explanation.ts'
export type { Flip } from './evaluation/flip.ts'
export type { Evaluation, GroupVerdicts, StatusCounts, Verdict } from './evaluation/verdict.ts'
export { allVerdicts, datumOf, leafVerdicts } from './evaluation/verdict.ts'
export type {
  Files,
  FolderEntry,
  Host,
  MissingPdf,
  NoRevision,
  OutputFile,
  PastFiles,
  PdfResult,
} from './host.ts'
export { HostError } from './host.ts'
export { acceptFindings } from './pipeline/authoring/accept-findings.ts'
export { formatFiles } from './pipeline/authoring/format-files.ts'
export { initOffice, templateNames } from './pipeline/authoring/init-office.ts'
export { nextReports } from './pipeline/authoring/next-reports.ts'
export type {
  AcceptanceOutcome,
  AcceptanceRefusal,
  AcceptOptions,
  AcceptResult,
  AuthoringResult,
  BuildOptions,
  BuildResult,
  BuiltReport,
  CheckedReport,
  CheckResult,
  ComparedPair,
  ComparedPlace,
  DiffMistake,
  DiffOperand,
  DiffResult,
  FormatOptions,
  FormatResult,
  FormattedFile,
  InitResult,
  NextOptions,
  NextResult,
  Obstacle,
  OperandKind,
  OutputFormat,
  Selection,
  UnknownName,
  UnverifiedReport,
  VerifiedFile,
  VerifyOptions,
  VerifyResult,
} from './pipeline/contracts.ts'
export { type DiffFormat, renderDiff } from './pipeline/diff/render-diff.ts'
export { type FoundVerdicts, findVerdicts } from './pipeline/find-verdicts.ts'
export { inlineText } from './render/markdown/markdown-text.ts'
export type { Diagnostic } from './source/diagnostic.ts'
export { isError, severityOf } from './source/diagnostic.ts'
export { type DiagnosticCode, type Severity, severities } from './source/diagnostic-codes.ts'
export type { Difference, DifferenceKind, FilePlace } from './source/difference.ts'
export { isGrave } from './source/difference.ts'
export { fingerprintOf } from './source/fingerprint.ts'
export type { Location, SourceFile } from './source/location.ts'
export { lineText } from './source/location.ts'

/** Everything that can be wrong with the selected reports; nothing is written. */
export async function check(host: Host, selection: Selection): Promise<CheckResult> {
  return summed(await examineAll(host, selection, host.today()))
}

/** Checks the selected reports and writes those without errors; the others say why not. */
export async function build(
  host: Host,
  selection: Selection,
  options: BuildOptions,
): Promise<BuildResult> {
  // What a draft prints must not depend on today, so expiry counts for final reports alone.
  const examined = await examineAll(host, selection, options.final ? host.today() : undefined)
  const { reports } = examined
  const built: BuiltReport[] = []
  const refusals: Diagnostic[] = []
  for (const { place, inputs, isSound, examined: parts, open, accepted } of reports) {
    const { unit, stem } = place
    const { evaluation, prose, template, comparison } = parts
    if (!isSound) {
      built.push({ unit, stem, files: [], refused: 'errors' })
      continue
    }
    if (!evaluation || !prose || !template) {
      throw new Error(`No error was found in ${unit}/${stem}, yet it could not be composed`)
    }
    const base = { unit, stem, files: [], evaluation }
    if (options.final && open.some((finding) => severityOf(finding) === 'warning')) {
      built.push({ ...base, refused: 'not-final' })
      continue
    }
    const state = host.digest(new TextEncoder().encode(JSON.stringify([...inputs].sort())))
    if (options.written?.get(`${unit}/${stem}`) === state) {
      built.push({ ...base, state })
      continue
    }
    const folder = `${options.out}/${unit}/${stem}`
    const previous = await previousBuild(host, folder)
    const edited = options.force
      ? undefined
      : await editedByHand(host, folder, previous.outputs, options.formats)
    if (edited !== undefined) {
      const at = locationOf(sourceFile(edited, ''), 0)
      const subject = { unit, report: stem, ...(place.period && { period: place.period }) }
      refusals.push(diagnostic('output/edited-by-hand', { path: edited }, at, subject))
      built.push({ ...base, refused: 'edited-by-hand' })
      continue
    }
    const proven = { evaluation, prose, template, comparison, open, accepted }
    const finished = { ...proven, inputs, previous }
    const { files, ...others } = await renderReport(host, finished, folder, options)
    await host.replaceTogether(files)
    built.push({ ...base, ...others, files: files.map((file) => file.path), state })
  }
  const result = summed(examined)
  return { ...result, diagnostics: sortDiagnostics([...result.diagnostics, ...refusals]), built }
}

/** Holds finished files, as built or edited since, against the data; nothing is written. */
export async function verify(
  host: Host,
  selection: Selection,
  options: VerifyOptions,
): Promise<VerifyResult> {
  // As for a draft: what a file must say does not depend on today.
  const examined = await examineAll(host, selection, undefined)
  const result = summed(examined)
  if (examined.unknown) return { ...result, files: [], unverified: [] }
  const { reports } = examined
  const isChosen = selection.report !== undefined && reports.length === 1
  return { ...result, ...(await verifyReports(host, reports, { ...options, isChosen })) }
}

/** What changed between two reports, or two states of one, and why; nothing is written. */
export function diff(
  host: Host,
  selection: Pick<Selection, 'data' | 'unit'>,
  operands: readonly [DiffOperand, DiffOperand],
): Promise<DiffResult> {
  return diffReports(host, selection, operands)
}

function summed({ unknown, reader, shared, reports }: ExaminedAll): CheckResult {
  const findings = [...reader.findings, ...shared, ...reports.flatMap(({ open }) => open)]
  return {
    ...(unknown && { unknown }),
    reports: reports.map(
      ({ place, path, examined, accepted, hasSoundFigures }): CheckedReport => ({
        unit: place.unit,
        period: place.period ?? '',
        stem: place.stem,
        path,
        accepted,
        acceptances: examined.evaluation?.report.accepted ?? [],
        ...(hasSoundFigures && examined.evaluation && { evaluation: examined.evaluation }),
      }),
    ),
    diagnostics: sortDiagnostics(findings),
    sources: reader.sources,
  }
}

/** The signature of `check`, for callers that load the flow late or put another in its place. */
export type Check = typeof check

/** The signature of `build`; see `Check`. */
export type Build = typeof build

/** The signature of `diff`; see `Check`. */
export type Diff = typeof diff

/** The signature of `verify`; see `Check`. */
export type Verify = typeof verify
