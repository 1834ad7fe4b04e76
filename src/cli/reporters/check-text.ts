import { type CheckResult, severityOf } from '../../pipeline.ts'
import { countSeverities } from '../fail-on.ts'
import { paragraph } from './columns.ts'
import { findingText } from './finding-text.ts'
import type { View } from './view.ts'

/** All findings for people, and what they add up to. */
export function checkText(result: CheckResult, view: View): string {
  const { words, paint, columns, quiet } = view
  const counts = countSeverities(result)
  const findings = findingsText(result, view)
  if (quiet) return findings
  const colour = counts.error > 0 ? paint.red : counts.warning > 0 ? paint.yellow : paint.green
  const accepted = result.reports.flatMap((report) => report.accepted).length
  const sums = [
    words.check.counts(counts),
    ...(accepted > 0 ? [words.check.accepts(accepted)] : []),
  ]
  const closing = words.check.closing(counts)
  return [
    findings === '' ? '' : `${findings}\n`,
    `${colour.bold(`${sums.join('; ')}.`)}\n`,
    closing === '' ? '' : `${paragraph(closing, columns, 0)}\n`,
  ].join('')
}

/** The findings one below the other; accepted ones too where the user asked for details. */
export function findingsText(result: CheckResult, view: View): string {
  const { words, quiet, verbose, paint } = view
  const shown = result.diagnostics.filter((finding) => !quiet || severityOf(finding) === 'error')
  const texts = shown.map((finding) => findingText(finding, result.sources, view))
  const accepted = verbose && !quiet ? result.reports.flatMap((report) => report.accepted) : []
  for (const finding of accepted) {
    const text = findingText(finding, result.sources, view)
    texts.push(`${paint.dim(`[${words.check.accepted}]`)} ${text}`)
  }
  return texts.join('\n')
}
