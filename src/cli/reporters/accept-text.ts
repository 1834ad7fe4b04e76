import type { AcceptanceOutcome, AcceptResult } from '../../pipeline.ts'
import { paragraph, visible } from './columns.ts'
import type { View } from './view.ts'

/** Finding by finding what was accepted, where that is written, or why it can't be. */
export function acceptText({ outcomes, isWritten }: AcceptResult, view: View): string {
  const { words, paint, quiet, columns } = view
  const isRefused = outcomes.some(({ state }) => state === 'refused')
  // Beside one that is refused nothing is written, so nothing else is told as done.
  const shown = outcomes.filter(({ state }) => (isRefused ? state === 'refused' : !quiet))
  const texts = shown.map((outcome) => outcomeText(outcome, view))
  const closing = isRefused ? words.accept.nothing : isWritten ? words.accept.closing : ''
  const end = closing === '' || (quiet && !isRefused) ? '' : `${paragraph(closing, columns, 0)}\n`
  const colour = isRefused ? paint.red : paint.green
  return [texts.join('\n'), end && colour.bold(end)].filter(Boolean).join('\n')
}

function outcomeText(outcome: AcceptanceOutcome, view: View): string {
  const { words, wording, paint, columns } = view
  const { fingerprint, finding, state } = outcome
  const said =
    state === 'refused'
      ? words.accept.refused[outcome.why](fingerprint)
      : words.accept[state](fingerprint, outcome.path)
  const sign = state === 'refused' ? paint.red('✗') : paint.green('✓')
  const { at, code } = finding
  const lines = [
    `${sign} ${paragraph(visible(said), columns, 2).trimStart()}`,
    paint.dim(paragraph(visible(`${at.file}:${at.line}:${at.column}  ${code}`), columns, 2)),
    paragraph(visible(wording.diagnostic(finding).message), columns, 2),
  ]
  return `${lines.join('\n')}\n`
}
