import type { AuthoringResult, InitResult } from '../../pipeline.ts'
import { findingsText } from './check-text.ts'
import { paragraph, visible } from './columns.ts'
import type { View } from './view.ts'

/** What was written for a new office, and what to do next. */
export function initText(result: InitResult, view: View): string {
  const { words, quiet, columns, paint } = view
  if (result.existing !== undefined) {
    return `${paragraph(words.authoring.unitExists(visible(result.existing)), columns, 0)}\n`
  }
  const { office } = result
  if (!office) return refusalText(result, view)
  const files = filesText(result, view)
  if (quiet) return files
  const report = office.period.text
  const figures = result.written.find((path) => path.endsWith(`/${office.unit}/${report}.yaml`))
  const unit = result.written.find((path) => path.endsWith(`/${office.unit}/unit.yaml`))
  const { review, fill, check, build } = words.init
  const steps = [review(unit ?? ''), fill(figures ?? ''), check(report), build(report)]
  return `${files}\n${paint.bold(words.authoring.next)}\n${steps.map((step) => `  ${step}\n`).join('')}`
}

/** The errors of files that are there, beside which nothing was written. */
export function refusalText(result: AuthoringResult, view: View): string {
  const { words, columns } = view
  const findings = findingsText(result, { ...view, quiet: true })
  return `${findings}\n${paragraph(words.authoring.refused, columns, 0)}\n`
}

/** The files that were written, and those that were kept. */
export function filesText({ written, kept }: AuthoringResult, view: View): string {
  const { words, quiet, paint, columns } = view
  const line = (mark: string, said: string) =>
    `${mark} ${paragraph(said, columns, 2).trimStart()}\n`
  const wrote = quiet
    ? []
    : written.map((path) => line(paint.green('✓'), words.authoring.wrote(visible(path))))
  return [
    ...wrote,
    ...kept.map((path) => line(paint.yellow('•'), words.authoring.kept(visible(path)))),
  ].join('')
}
