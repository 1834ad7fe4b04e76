import {
  type CheckResult,
  type Diagnostic,
  fingerprintOf,
  type Location,
  lineText,
  severityOf,
} from '../../pipeline.ts'
import { codeFrame, framedLines } from './code-frame.ts'
import { cut, paragraph, visible } from './columns.ts'
import type { View } from './view.ts'

type Sources = CheckResult['sources']

/** One finding for people: place, sentence, source lines, how to mend it. */
export function findingText(finding: Diagnostic, sources: Sources, view: View): string {
  const { words, wording, paint, columns } = view
  const { at, code } = finding
  const severity = severityOf(finding)
  const colour = { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity]
  const { message, hint } = wording.diagnostic(finding)
  const source = sources.get(at.file)
  const place = visible(`${at.file}:${at.line}:${at.column}`)
  const lines = [
    `${paint.bold(place)}  ${colour.bold(wording.severity(severity))}  ${paint.dim(code)}`,
    paragraph(visible(message), columns, 2),
  ]
  if (source && source.text !== '') lines.push(codeFrame(finding, source, view))
  if (hint) lines.push(paragraph(visible(`${words.check.hint} ${hint}`), columns, 2))
  for (const place of elsewhere(finding)) {
    lines.push(cut(`  ${words.check.related} ${relatedText(place, sources)}`, columns))
  }
  lines.push(paint.dim(`  ${words.check.fingerprint} ${fingerprintOf(finding)}`))
  return `${lines.join('\n')}\n`
}

/** Related places that the code frame does not show, one for each line. */
function elsewhere({ at, related }: Diagnostic): Location[] {
  const shown = new Set(framedLines(at).map((line) => `${at.file}:${line}`))
  return related.filter(({ file, line }) => {
    const isNew = !shown.has(`${file}:${line}`)
    shown.add(`${file}:${line}`)
    return isNew
  })
}

function relatedText({ file, line, column }: Location, sources: Sources): string {
  const source = sources.get(file)
  const text = source ? lineText(source, line).trim() : ''
  return visible(`${file}:${line}:${column}${text === '' ? '' : `  ${text}`}`)
}
