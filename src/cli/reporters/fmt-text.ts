import type { FormatResult } from '../../pipeline.ts'
import { paragraph, visible } from './columns.ts'
import { findingText } from './finding-text.ts'
import type { View } from './view.ts'

/** File by file what was written, or would be, and why a file was left as it is. */
export function fmtText(result: FormatResult, isCheck: boolean, view: View): string {
  const { words, paint, columns, quiet } = view
  const findings = result.diagnostics.map((finding) => findingText(finding, result.sources, view))
  const lines = result.files.flatMap(({ path, state }) => {
    const isFine = state === 'kept' || (state === 'changed' && !isCheck)
    if (state === 'kept' || (isFine && quiet)) return []
    const said = words.fmt[state === 'changed' && isCheck ? 'unformatted' : state](visible(path))
    const sign = isFine ? paint.green('✓') : paint.red('✗')
    return [`${sign} ${paragraph(said, columns, 2).trimStart()}\n`]
  })
  const of = result.files.length
  const changed = result.files.filter(({ state }) => state === 'changed').length
  const left = result.files.filter(({ state }) => state === 'broken' || state === 'unusual').length
  const closing = isCheck
    ? words.fmt.checked(of - changed - left, of)
    : words.fmt.closing({ changed, left, of })
  const colour = left > 0 || (isCheck && changed > 0) ? paint.red : paint.green
  const end = quiet ? '' : `${colour.bold(paragraph(closing, columns, 0))}\n`
  return [findings.join('\n'), lines.join(''), end].filter(Boolean).join('\n')
}
