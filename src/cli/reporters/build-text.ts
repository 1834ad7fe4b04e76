import type { BuildResult, BuiltReport, Diagnostic } from '../../pipeline.ts'
import { summedFindings } from './check-text.ts'
import { paragraph, visible } from './columns.ts'
import { countsText } from './status-text.ts'
import type { View } from './view.ts'

/** What was found, what was written, what was refused and why. */
export function buildText(result: BuildResult, final: boolean, view: View): string {
  const { words, paint, quiet, columns } = view
  const inReports = result.diagnostics.filter(isRefusal)
  const diagnostics = result.diagnostics.filter((finding) => !isRefusal(finding))
  const found = summedFindings({ ...result, diagnostics }, view)
  const reports = result.built.map((report) => builtText(report, inReports, view)).filter(Boolean)
  const built = result.built.filter(({ refused }) => !refused).length
  const closing = words.build.closing(built, result.built.length, final)
  const colour = built === result.built.length ? paint.green : paint.red
  const end = quiet ? '' : `\n${colour.bold(paragraph(closing, columns, 0))}\n`
  const gap = found !== '' && reports.length > 0 ? '\n' : ''
  return `${found}${gap}${reports.join('\n')}${end}${missingPdfText(result.built, view)}`
}

/** Why a PDF is wanting: what the machine lacks once, what failed by report. */
function missingPdfText(built: readonly BuiltReport[], { words, paint, verbose, columns }: View) {
  const whys = ['no-program', 'failed', 'too-slow'] as const
  const texts = whys.flatMap((why) => {
    const lacking = built.filter(({ noPdf }) => noPdf?.missing === why)
    const detail = lacking[0]?.noPdf?.detail ?? ''
    if (lacking.length === 0) return []
    if (why === 'no-program') return [words.build.noOffice(detail)]
    const reports = lacking.map(({ unit, stem }) => `${unit}/${stem}`).join(', ')
    const said = verbose && detail !== '' ? [words.systemSays(detail)] : []
    return [words.build.noPdf[why](reports), ...said]
  })
  return texts.map((text) => `${paint.red(paragraph(visible(text), columns, 0))}\n`).join('')
}

/** The line of the refused report tells it, with more advice. */
function isRefusal({ code }: Diagnostic): boolean {
  return code === 'output/edited-by-hand'
}

function builtText(
  { unit, stem, files, refused, evaluation, outdated = [] }: BuiltReport,
  refusals: readonly Diagnostic[],
  view: View,
): string {
  const { words, paint, quiet, columns } = view
  const report = visible(`${unit}/${stem}`)
  if (refused) {
    const why = `${report}: ${words.build.refused[refused]}`
    const places = refusals
      .filter(({ subject }) => subject.unit === unit && subject.report === stem)
      .map(({ at }) => `  ${visible(at.file)}\n`)
    return `${paint.red('✗')} ${paragraph(why, columns, 2).trimStart()}\n${places.join('')}`
  }
  if (quiet) return ''
  const counts = evaluation ? `  ${countsText(evaluation.counts, view)}\n` : ''
  const old = outdated.length > 0 ? words.build.outdated(outdated.join(', ')) : ''
  const warning = old && `${paint.yellow(paragraph(visible(old), columns, 2))}\n`
  return `${paint.green('✓')} ${writtenText(report, files, view)}\n${counts}${warning}`
}

/** The folder once, then the files in it. */
export function folderAndNames(files: readonly string[]) {
  const [first = ''] = files.map((file) => file.slice(0, file.lastIndexOf('/') + 1))
  const folder = files.every((file) => file.startsWith(first)) ? first : ''
  return { folder, names: files.map((file) => file.slice(folder.length)) }
}

function writtenText(report: string, files: readonly string[], { words, columns }: View): string {
  const { folder, names } = folderAndNames(files)
  const said =
    files.length === 0
      ? words.build.unchanged(report)
      : `${words.build.wrote(report)} ${visible(folder)} (${names.map(visible).join(', ')})`
  return paragraph(said, columns, 2).trimStart()
}
