import {
  type Acceptance,
  type CheckResult,
  type Diagnostic,
  type DiagnosticCode,
  fingerprintOf,
  type Location,
  type Severity,
  type SourceFile,
  severities,
  severityOf,
} from '../../pipeline.ts'
import { guide } from '../../wording/guide/guide.ts'
import { version } from '../version.ts'
import { visible } from './columns.ts'
import { codeMarkdown } from './guide-markdown.ts'
import { acceptanceOf } from './report-findings.ts'
import type { View } from './view.ts'

type Sources = CheckResult['sources']

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/**
 * The findings as SARIF 2.1.0, for code scanning and viewers: the codes that occur with their guide,
 * every finding at its place, accepted ones as suppressed. Columns count UTF-16 units from 1 and end
 * behind the last one, in SARIF as in our places.
 */
export function checkSarif(result: CheckResult, view: Pick<View, 'words' | 'wording'>): string {
  const accepted = result.reports.flatMap((report) =>
    report.accepted.map((finding) => ({ finding, acceptance: acceptanceOf(finding, report) })),
  )
  const all = [...result.diagnostics, ...accepted.map(({ finding }) => finding)]
  const codes = [...new Set(all.map(({ code }) => code))].sort()
  const shown = (finding: Diagnostic) => ({
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    ...resultOf(finding, result.sources, view),
  })
  const { language } = view.wording
  const run = {
    tool: {
      driver: {
        name: 'cds-report',
        version,
        semanticVersion: version,
        language,
        rules: codes.map((code) => ruleOf(code, view)),
      },
    },
    language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [base]: { description: { text: view.words.check.sourceRoot } } },
    results: [
      ...result.diagnostics.map((finding) => ({ ...shown(finding), suppressions: [] })),
      ...accepted.map(({ finding, acceptance }) => ({
        ...shown(finding),
        suppressions: [suppressionOf(acceptance, view)],
      })),
    ],
  }
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

/** Stands for the working folder, wherever the viewer has it. */
const base = 'SRCROOT'

function ruleOf(code: DiagnosticCode, { words, wording }: Pick<View, 'words' | 'wording'>) {
  const { means, why, mend } = guide[code][wording.language]
  const severity = severities[code]
  const help = `${means}\n${words.explain.why}: ${why}\n${words.explain.mend}: ${mend}`
  return {
    id: code,
    shortDescription: { text: plain(means) },
    fullDescription: { text: plain(`${means} ${why}`) },
    help: { text: plain(help), markdown: codeMarkdown(code, { words, wording }) },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [code.slice(0, code.indexOf('/'))],
      // What GitHub sorts its alerts by.
      'problem.severity': severity === 'info' ? 'recommendation' : severity,
    },
  }
}

function resultOf(
  finding: Diagnostic,
  sources: Sources,
  { words, wording }: Pick<View, 'words' | 'wording'>,
) {
  const { at, related, subject } = finding
  const { message, hint } = wording.diagnostic(finding)
  const said = hint === undefined ? message : `${message}\n${words.check.hint} ${hint}`
  const relatedLocations = related.map((place, index) => ({
    id: index + 1,
    message: { text: plain(`${words.check.related} ${place.file}:${place.line}:${place.column}`) },
    physicalLocation: placeOf(place, sources.get(place.file)),
  }))
  return {
    level: levels[severityOf(finding)],
    message: { text: plain(said) },
    locations: [{ physicalLocation: placeOf(at, sources.get(at.file)) }],
    ...(relatedLocations.length > 0 && { relatedLocations }),
    partialFingerprints: { 'cdsReport/v1': fingerprintOf(finding) },
    properties: subject,
  }
}

function suppressionOf(acceptance: Acceptance | undefined, { words }: Pick<View, 'words'>) {
  return {
    kind: 'external',
    status: 'accepted',
    ...(acceptance && { justification: plain(words.check.acceptedBy(acceptance)) }),
  }
}

function placeOf(place: Location, source: SourceFile | undefined) {
  const { file, line, column, endLine, endColumn, start, end } = place
  const region = { startLine: line, startColumn: column, endLine, endColumn }
  const artifactLocation = uriOf(file)
  if (!source) return { artifactLocation, region }
  const { text, lineStarts } = source
  const behind = (lineStarts[endLine] ?? text.length + 1) - 1
  const lines = text.slice(lineStarts[line - 1], behind).replace(/\r$/, '')
  return {
    artifactLocation,
    region: { ...region, snippet: { text: text.slice(start, end) } },
    contextRegion: { startLine: line, endLine, snippet: { text: lines } },
  }
}

/** A path from the working folder as a relative reference; one from elsewhere stands alone. */
function uriOf(path: string) {
  const encoded = path.split('/').map(encodedName).join('/')
  if (path.startsWith('/')) return { uri: `file://${encoded}` }
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${encoded.replace('%3A', ':')}` }
  return { uri: encoded, uriBaseId: base }
}

/** Half of a surrogate pair, which a Windows file name may hold, can't be encoded. */
function encodedName(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD'))
}

/**
 * A text that no viewer takes for a link, `[text](address)`, or a placeholder, `{0}`. Other braces
 * stay single: the standard wants them doubled, but viewers show them doubled then.
 */
function plain(text: string): string {
  return visible(text)
    .replace(/\](?=\()/g, '] ')
    .replace(/\{(?=\d+\})/g, '{ ')
}
