import type { Evaluation } from '../evaluation/verdict.ts'
import { appendixLabels } from './appendix-labels.ts'
import { headingText } from './empty-headings.ts'
import { renderWritten } from './render-written.ts'
import { buildScope } from './scope.ts'
import type { Template } from './template.ts'

/** The titles of a template's sections as a report must write them, by the id of the section. */
export function sectionTitles(
  evaluation: Evaluation,
  template: Template,
): ReadonlyMap<string, string> {
  const { scope } = buildScope(evaluation, template.options, appendixLabels(evaluation, template))
  return new Map(
    template.sections.map(({ id, title }) => [
      id,
      headingText(renderWritten(title, scope, template.file)),
    ]),
  )
}
