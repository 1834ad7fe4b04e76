import { type CheckResult, isError, severityOf } from '../../pipeline.ts'
import { countSeverities } from '../fail-on.ts'
import { paragraph } from './columns.ts'
import { findingText } from './finding-text.ts'
import type { View } from './view.ts'

/** All findings for people, what they add up to, and what that means. */
export function checkText(result: CheckResult, view: View): string {
  const { words, quiet, paint, columns } = view
  // An error has to be understood before a warning.
  const first = result.diagnostics.find(isError) ?? result.diagnostics[0]
  const closing = words.check.closing(countSeverities(result))
  const explain = first === undefined ? '' : words.check.explain(first.code)
  const sentences = quiet ? [] : [closing, paint.dim(explain)].filter(Boolean)
  const end = sentences.map((sentence) => `${paragraph(sentence, columns, 0)}\n`)
  return summedFindings(result, view) + end.join('')
}

/** All findings for people, and how many there are; errors alone where the user wants quiet. */
export function summedFindings(result: CheckResult, view: View): string {
  const { words, paint, quiet } = view
  const findings = findingsText(result, view)
  if (quiet) return findings
  const counts = countSeverities(result)
  const colour = counts.error > 0 ? paint.red : counts.warning > 0 ? paint.yellow : paint.green
  const accepted = result.reports.flatMap((report) => report.accepted).length
  const sums = [words.check.counts(counts), ...(accepted ? [words.check.accepts(accepted)] : [])]
  const gap = findings === '' ? '' : '\n'
  return `${findings}${gap}${colour.bold(`${sums.join('; ')}.`)}\n`
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
