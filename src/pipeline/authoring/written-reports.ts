import type { SectionTitle } from '../../authoring/prose-skeleton.ts'
import type { Evaluation } from '../../evaluation/verdict.ts'
import type { Host } from '../../host.ts'
import { sectionTitles } from '../../prose/section-titles.ts'
import type { Template } from '../../prose/template.ts'
import { sortDiagnostics } from '../../source/diagnostic.ts'
import type { CheckResult, Selection } from '../contracts.ts'
import { examineAll } from '../examine-all.ts'
import { overlayHost } from './overlay-host.ts'

/** A report that is about to be written, as it will be read. */
export interface NewReport {
  readonly path: string
  readonly prosePath: string
  readonly evaluation: Evaluation
  readonly template: Template
}

/**
 * Examines reports of one unit and period that are not written yet, as `check` will once they are;
 * those that could be evaluated come back.
 */
export async function examineTexts(
  host: Host,
  { data, shippedTemplates, unit, period }: Selection & { unit: string; period: string },
  texts: ReadonlyMap<string, string>,
): Promise<{ readonly result: CheckResult; readonly reports: readonly NewReport[] }> {
  const selection = { data, shippedTemplates, unit, period }
  const examined = await examineAll(overlayHost(host, texts), selection, undefined)
  const ours = examined.reports.filter(({ path }) => texts.has(path))
  // Reports beside them may have faults of their own: those are no concern of this command.
  const others = examined.reports.filter(({ path }) => !texts.has(path))
  const foreign = new Set(others.flatMap(({ path }) => [path, prosePathOf(path)]))
  const shared = [...examined.reader.findings, ...examined.shared]
  return {
    result: {
      reports: [],
      diagnostics: sortDiagnostics([
        ...shared.filter(({ at }) => !foreign.has(at.file)),
        ...ours.flatMap(({ open }) => open),
      ]),
      sources: examined.reader.sources,
    },
    reports: ours.flatMap(({ path, examined: { evaluation, template } }) =>
      evaluation && template ? [{ path, prosePath: prosePathOf(path), evaluation, template }] : [],
    ),
  }
}

/** The prose of a report lies beside its figures. */
export function prosePathOf(path: string): string {
  return path.replace(/\.yaml$/, '.md')
}

/** The sections that the prose of a report is to fill, in the order of its template. */
export function sectionsOf({ evaluation, template }: NewReport): SectionTitle[] {
  const titles = sectionTitles(evaluation, template)
  return template.sections.map(({ id, level, required }) => ({
    id,
    level,
    title: titles.get(id) ?? '',
    required,
    hasSections: template.sections.some(({ parent }) => parent === id),
    hasText: hasText(template, id),
  }))
}

/** Whether the frame says something between this section and what follows it. */
function hasText({ frame }: Template, id: string): boolean {
  const [, below = ''] = frame.text.split(new RegExp(`\\{%-?\\s*section\\s+${id}\\s*-?%\\}`))
  const [own = ''] = below.split(/\{%-?\s*(?:section|closing)\b/)
  return own.trim() !== ''
}
