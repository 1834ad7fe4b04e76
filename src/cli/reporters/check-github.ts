import { type CheckResult, type Diagnostic, type Severity, severityOf } from '../../pipeline.ts'
import { countSeverities } from '../fail-on.ts'
import { visible } from './columns.ts'
import type { View } from './view.ts'

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

/** GitHub shows so many notes of a kind for each step; the log has them all. */
const shownOfKind = 10

/**
 * The findings as workflow commands of GitHub Actions, which become notes beside the lines of a pull
 * request; then how many there are. That some are not shown is said before all others, so that it is
 * shown itself.
 */
export function checkGithub(
  result: CheckResult,
  { words, wording }: Pick<View, 'words' | 'wording'>,
): string {
  const counts = countSeverities(result)
  const total = `${words.check.counts(counts)}.`
  const isCut = Object.values(counts).some((count) => count > shownOfKind)
  const cut = `${total} ${words.check.annotationsCut(shownOfKind)}`
  const lines = [
    ...(isCut ? [`::notice title=cds-report::${data(cut)}`] : []),
    ...result.diagnostics.map((finding) => commandOf(finding, { words, wording })),
    total,
  ]
  return `${lines.join('\n')}\n`
}

function commandOf(finding: Diagnostic, { words, wording }: Pick<View, 'words' | 'wording'>) {
  const { at, code } = finding
  const { message, hint } = wording.diagnostic(finding)
  const text = hint === undefined ? message : `${message}\n${words.check.hint} ${hint}`
  const place = {
    file: at.file,
    line: at.line,
    endLine: at.endLine,
    // GitHub takes columns within one line alone.
    ...(at.line === at.endLine && { col: at.column, endColumn: at.endColumn }),
    title: code,
  }
  const properties = Object.entries(place).map(
    ([key, value]) => `${key}=${property(String(value))}`,
  )
  return `::${commands[severityOf(finding)]} ${properties.join(',')}::${data(text)}`
}

/** A text that stays within its command: a line break would begin another one. */
function data(text: string): string {
  return visible(text.replaceAll('\r\n', '\n')).replaceAll('%', '%25').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
