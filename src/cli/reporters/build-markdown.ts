import type { BuildResult, BuiltReport } from '../../pipeline.ts'
import { countSeverities } from '../fail-on.ts'
import { folderAndNames } from './build-text.ts'
import { severitySigns } from './check-markdown.ts'
import { commentCode, commentLength, commentText, fitting } from './comment-text.ts'
import { findingsByReport, type ReportFindings } from './report-findings.ts'
import { countsText } from './status-text.ts'
import type { View } from './view.ts'

/**
 * What a build did as Markdown for the page of a CI job: report by report whether it was written or
 * why not, its verdicts, its findings, its files.
 */
export function buildMarkdown(result: BuildResult, final: boolean, view: View): string {
  const { build, check } = view.words
  const built = result.built.filter(({ refused }) => !refused).length
  const closing = build.closing(built, result.built.length, final)
  const counts = check.counts(countSeverities(result))
  const { report, outcome, verdicts, findings, files } = build.columns
  const head = [
    `## ${build.title}`,
    `**${closing}** ${counts}.`,
    [
      `| ${report} | ${outcome} | ${verdicts} | ${findings} | ${files} |`,
      '| --- | --- | --- | --- | --- |',
    ].join('\n'),
  ].join('\n\n')
  const groups = findingsByReport(result)
  const shared = groups.filter((group) => !group.report && group.findings.length > 0)
  const rows = [
    // What was refused is what has to be looked at, and is left out last.
    ...[...result.built]
      .sort((a, b) => Number(!a.refused) - Number(!b.refused))
      .map((each) => rowOf(each, groups, view)),
    ...shared.map((group) => `| ${check.shared} | | | ${findingsOf(group, view)} | |`),
  ]
  const room = commentLength - head.length - build.leftOut(rows.length).length
  const kept = fitting(rows, room, (row) => row.length + 1)
  const rest = rows.length - kept.length
  const end = rest > 0 ? `\n${build.leftOut(rest)}\n` : ''
  return `${[head, ...kept].join('\n')}\n${end}`
}

function rowOf(
  { unit, stem, files, refused, evaluation }: BuiltReport,
  groups: readonly ReportFindings[],
  view: View,
): string {
  const { build } = view.words
  const group = groups.find(({ report }) => report?.unit === unit && report.stem === stem)
  const outcome = refused
    ? `${severitySigns.error} ${build.refused[refused]}`
    : `✅ ${files.length === 0 ? build.same : build.done}`
  const cells = [
    commentText(`${unit}/${stem}`),
    outcome,
    evaluation ? countsText(evaluation.counts, view) : '',
    group ? findingsOf(group, view) : '',
    files.length === 0 ? '' : filesText(files),
  ]
  return `| ${cells.join(' | ')} |`
}

function filesText(files: readonly string[]): string {
  const { folder, names } = folderAndNames(files)
  return `${commentCode(folder)}<br>${names.map(commentText).join(', ')}`
}

function findingsOf({ report, findings }: ReportFindings, { words }: View): string {
  const counts = words.check.counts(countSeverities({ diagnostics: findings }))
  const accepted = report?.accepted.length ?? 0
  return accepted > 0 ? `${counts}; ${words.check.accepts(accepted)}` : counts
}
