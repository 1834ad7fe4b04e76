import type { BuildResult, BuiltReport } from '../../pipeline.ts'
import { checkText } from './check-text.ts'
import { paragraph, visible } from './columns.ts'
import { countsText } from './status-text.ts'
import type { View } from './view.ts'

/** What was found, what was written, what was refused and why. */
export function buildText(result: BuildResult, final: boolean, view: View): string {
  const { words, paint, quiet, columns } = view
  const found = checkText(result, view)
  const reports = result.built.map((report) => builtText(report, view)).filter(Boolean)
  const built = result.built.filter(({ refused }) => !refused).length
  const closing = words.build.closing(built, result.built.length, final)
  const colour = built === result.built.length ? paint.green : paint.red
  const end = quiet ? '' : `\n${colour.bold(paragraph(closing, columns, 0))}\n`
  const gap = found !== '' && reports.length > 0 ? '\n' : ''
  return `${found}${gap}${reports.join('\n')}${end}`
}

function builtText({ unit, stem, files, refused, evaluation }: BuiltReport, view: View): string {
  const { words, paint, quiet, columns } = view
  const report = visible(`${unit}/${stem}`)
  if (refused) {
    const why = `${report}: ${words.build.refused[refused]}`
    return `${paint.red('✗')} ${paragraph(why, columns, 2).trimStart()}\n`
  }
  if (quiet) return ''
  const said = files.length > 0 ? words.build.wrote(report) : words.build.unchanged(report)
  const counts = evaluation ? [`  ${countsText(evaluation.counts, view)}`] : []
  const lines = [
    `${paint.green('✓')} ${said} ${files.map(visible).join(', ')}`.trimEnd(),
    ...counts,
  ]
  return `${lines.join('\n')}\n`
}
