import type { Evaluation } from '../evaluation/verdict.ts'
import type { SourceFile } from '../source/location.ts'
import { appendixLabels } from './appendix-labels.ts'
import { headingText } from './empty-headings.ts'
import { renderWritten } from './render-written.ts'
import { buildScope } from './scope.ts'
import { splitSections } from './split-sections.ts'
import type { Template } from './template.ts'

/** The titles of a template's sections as a report must write them, by the id of the section. */
export function sectionTitles(
  evaluation: Evaluation,
  template: Template,
): ReadonlyMap<string, string> {
  // Titles name periods and units, never an earlier report.
  const labels = appendixLabels(evaluation, template, undefined)
  const { scope } = buildScope(evaluation, template.options, labels, undefined)
  return new Map(
    template.sections.map(({ id, title }) => [
      id,
      headingText(renderWritten(title, scope, template.file)),
    ]),
  )
}

/** The headings of its own that a unit's text has in each section, by the id of the section. */
export function ownHeadings(
  evaluation: Evaluation,
  template: Template,
  prose: SourceFile,
): ReadonlyMap<string, readonly string[]> {
  const { texts } = splitSections(prose, template.sections, sectionTitles(evaluation, template))
  return new Map(
    [...texts].map(([id, { start, end }]) => [
      id,
      [...prose.text.slice(start, end).matchAll(/^ {0,3}#{2,3}[ \t]+(\S.*?)[ \t]*#*[ \t]*\r?$/gm)]
        .map(([, title = '']) => title)
        // A heading with a figure of that year says nothing of the next.
        .filter((title) => !/[{}]/.test(title)),
    ]),
  )
}
