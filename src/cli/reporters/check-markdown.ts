import {
  type CheckResult,
  type Diagnostic,
  fingerprintOf,
  type Severity,
  severityOf,
} from '../../pipeline.ts'
import { countSeverities } from '../fail-on.ts'
import { commentCode, commentLength, commentText, fitting, summaryText } from './comment-text.ts'
import { findingsByReport, type ReportFindings } from './report-findings.ts'
import type { View } from './view.ts'

/** Signs of the severities, worst first; errors are shown first, and left out last. */
export const severitySigns: Readonly<Record<Severity, string>> = {
  error: '❌',
  warning: '⚠️',
  info: 'ℹ️',
}

/** A row of the table of a report. */
interface Row {
  readonly group: ReportFindings
  readonly severity: Severity
  readonly text: string
}

/**
 * The findings as Markdown for a job page or a comment on a merge request: how many, then those of
 * each report, folded. What is too long for a comment is left out, and that is said.
 */
export function checkMarkdown(result: CheckResult, view: View): string {
  const { words } = view
  const groups = findingsByReport(result).filter(({ findings }) => findings.length > 0)
  const rows = groups.flatMap((group) =>
    group.findings.map((finding): Row => {
      return { group, severity: severityOf(finding), text: rowOf(finding, view) }
    }),
  )
  const severities = Object.keys(severitySigns)
  const sorted = [...rows].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  )
  const head = `## ${words.check.title}\n\n${totalsText(result, view)}\n`
  const opened = new Set<ReportFindings>()
  const room = commentLength - head.length - words.check.leftOut(rows.length).length
  const kept = fitting(sorted, room, ({ group, text }) => {
    const frame = opened.has(group) ? 0 : groupText(group, [], view).length + ' open'.length
    opened.add(group)
    return frame + text.length + 2
  })
  const shown = groups.flatMap((group) => {
    const own = kept.filter((row) => row.group === group)
    return own.length === 0 ? [] : [groupText(group, own, view)]
  })
  const rest = rows.length - kept.length
  return [head, ...shown, ...(rest > 0 ? [`${words.check.leftOut(rest)}\n`] : [])].join('\n')
}

function totalsText(result: CheckResult, { words }: View): string {
  const accepted = result.reports.flatMap((report) => report.accepted).length
  const counts = `**${words.check.counts(countSeverities(result))}**`
  const others = [words.check.reports(result.reports.length)]
  if (accepted > 0) others.push(words.check.accepts(accepted))
  return `${[counts, ...others].join('; ')}.`
}

function groupText({ report, findings }: ReportFindings, rows: readonly Row[], view: View): string {
  const { check } = view.words
  const name = report ? `${report.unit}/${report.stem}` : check.shared
  const counts = check.counts(countSeverities({ diagnostics: findings }))
  const { severity, place, finding } = check.columns
  return [
    `<details${rows.some((row) => row.severity === 'error') ? ' open' : ''}>`,
    `<summary><b>${summaryText(name)}</b>: ${counts}</summary>`,
    '',
    `| ${severity} | ${place} | ${finding} |`,
    '| --- | --- | --- |',
    ...rows.map(({ text }) => text),
    '',
    '</details>',
    '',
  ].join('\n')
}

function rowOf(finding: Diagnostic, { words, wording }: View): string {
  const { at, code } = finding
  const severity = severityOf(finding)
  const { message, hint } = wording.diagnostic(finding)
  const said = [
    commentText(message),
    ...(hint === undefined ? [] : [`*${words.check.hint}* ${commentText(hint)}`]),
    `${commentCode(code)} · ${commentCode(fingerprintOf(finding))}`,
  ]
  const place = commentCode(`${at.file}:${at.line}`)
  return `| ${severitySigns[severity]} ${wording.severity(severity)} | ${place} | ${said.join('<br>')} |`
}
