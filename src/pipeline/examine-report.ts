import { assembleReport } from '../dataset/assemble-report.ts'
import type { Catalog, Unit } from '../dataset/dataset.ts'
import { compare } from '../diff/compare.ts'
import type { Comparison } from '../diff/comparison.ts'
import { auditFigures } from '../evaluation/audits/registry.ts'
import { evaluate } from '../evaluation/evaluate.ts'
import type { Evaluation } from '../evaluation/verdict.ts'
import { auditProse } from '../prose/audits/registry.ts'
import { type ComposedProse, composeNarrative } from '../prose/compose-narrative.ts'
import type { Template } from '../prose/template.ts'
import { type Diagnostic, diagnostic, isError } from '../source/diagnostic.ts'
import { type SourceFile, sourceFile } from '../source/location.ts'
import { nearest } from '../source/nearest.ts'
import { child, type SourceDocument } from '../source/source-document.ts'
import { findEarlierReport } from './find-earlier-report.ts'
import { hasUnknownPart, withoutFollowOns, withoutSharedFaults } from './follow-ons.ts'
import type { ReadDocument } from './read-source.ts'
import type { TemplateFinder } from './read-template.ts'
import type { UnitReports } from './unit-reports.ts'

/** Everything that one report is made of, read and parsed. */
export interface ReportParts {
  readonly stem: string
  readonly source: ReadDocument
  readonly prose: SourceFile | undefined
  readonly proseIsBroken: boolean
  readonly catalog: Catalog | undefined
  readonly catalogSource: ReadDocument
  readonly unit: Unit | undefined
  readonly unitErrors: readonly Diagnostic[]
  readonly unitReports: UnitReports
  readonly templates: TemplateFinder
  /** A figure of the text without a datum is an error. */
  readonly strictProse: boolean
}

/**
 * How far one report came: what is absent could not be made, and a finding (here or of the reader)
 * tells why.
 */
export interface Examined {
  readonly evaluation?: Evaluation
  readonly prose?: ComposedProse
  readonly template?: Template
  /** With the unit's earlier report, where there is one that gives any of the same indicators. */
  readonly comparison?: Comparison
  /** The report that it was, or would have been, compared with. */
  readonly earlierStem?: string
  /** Findings of the later stages; those of reading are the reader's. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Dataset → evaluation → audits → narrative, each as far as the one before it can be trusted. */
export async function examineReport(parts: ReportParts): Promise<Examined> {
  const { source, catalog, unit, stem, unitReports } = parts
  const { document } = source
  if (!document || !catalog || !unit) return { diagnostics: [] }
  const siblings = unitReports.documentsBeside(stem)
  const assembled = assembleReport({ stem, document, unit, catalog, siblings })
  const { value: report } = assembled
  const own = (findings: readonly Diagnostic[], errors: readonly Diagnostic[]) =>
    withoutFollowOns(document, errors, withoutSharedFaults(findings, parts))
  const ownErrors = [...source.errors, ...assembled.diagnostics.filter(isError)]
  const assembly = own(assembled.diagnostics, source.errors)
  if (!report) return { diagnostics: assembly }
  const evaluation = evaluate(report, catalog)
  const earlier = unitReports.before(report, catalog)
  const audits = own(auditFigures(evaluation, earlier), ownErrors)
  const compared = compareWithEarlier(evaluation, parts, catalog, ownErrors)
  const figures = [...assembly, ...audits, ...own(compared.diagnostics, ownErrors)]
  const judged = { evaluation, ...compared }
  // A name that is no folder name is a fault of the schema, told by then.
  if (!/^[a-z0-9-]+$/.test(report.template)) return { ...judged, diagnostics: figures }
  const template = await parts.templates.find(report.template)
  if (!template) {
    const names = await parts.templates.names()
    if (names.includes(report.template)) return { ...judged, diagnostics: figures }
    const near = nearest(report.template, names)
    const params = { name: report.template, ...(near !== undefined && { nearest: near }) }
    const missing = diagnostic('template/unknown', params, report.templateAt, {
      unit: unit.id,
      period: report.period.text,
      report: stem,
    })
    return { ...judged, diagnostics: [...figures, missing] }
  }
  if (parts.proseIsBroken || hasUnknownPart(document, source.errors)) {
    return { ...judged, diagnostics: figures }
  }
  const prosePath = document.file.path.replace(/\.yaml$/, '.md')
  const written = parts.prose ?? sourceFile(prosePath, '')
  const composed = composeNarrative(evaluation, template, written, compared.comparison)
  const { value: prose } = composed
  const isSound = ownErrors.length === 0 && parts.catalogSource.errors.length === 0
  // Beside errors the text has gaps: what it then seems to say is no fault of its own.
  const audited =
    prose && isSound && parts.unitErrors.length === 0 && !composed.diagnostics.some(isError)
      ? auditProse(
          evaluation,
          { ...prose.narrative, dataTexts: prose.dataTexts },
          { strict: parts.strictProse, earlier },
        )
      : []
  const proseFindings = isSound
    ? composed.diagnostics
    : composed.diagnostics.filter((finding) => !bindsBrokenFigure(finding, document, catalog))
  return {
    ...judged,
    template,
    diagnostics: [...figures, ...proseFindings, ...audited],
    ...(prose && { prose }),
  }
}

/**
 * The report beside the unit's earlier one, where both have any of the same indicators and this one
 * tells of any: a report that still waits for its results has not become worse than the last.
 */
function compareWithEarlier(
  evaluation: Evaluation,
  { unitReports }: ReportParts,
  catalog: Catalog,
  ownErrors: readonly Diagnostic[],
): Pick<Examined, 'comparison' | 'earlierStem' | 'diagnostics'> {
  const {
    evaluation: earlier,
    stem,
    diagnostics,
  } = findEarlierReport(evaluation.report, catalog, unitReports)
  const side = (of: Evaluation) => ({ evaluation: of, sections: [] })
  const comparison = earlier && compare(side(earlier), side(evaluation))
  const isShared = comparison?.groups.some(({ rows }) =>
    rows.some(({ from, to }) => from && to && to.status !== 'no_data'),
  )
  return {
    // What can't be printed for another reason lacks no comparison yet.
    diagnostics: diagnostics.filter((finding) => isError(finding) || ownErrors.length === 0),
    ...(stem !== undefined && { earlierStem: stem }),
    ...(isShared && { comparison }),
  }
}

/**
 * A figure that is there but could not be read, or an indicator whose key may be the misspelt one:
 * that is told where it stands, not at every place that prints it.
 */
function bindsBrokenFigure(
  finding: Diagnostic,
  { root }: SourceDocument,
  catalog: Catalog,
): boolean {
  if (finding.code === 'prose/no-value') return true
  if (finding.code !== 'prose/unknown-name') return false
  const [id = ''] = finding.params.name.replace(/^documents\./, '').split('.')
  return (
    catalog.indicators.has(id) ||
    ['indicators', 'figures', 'documents'].some((part) => child(child(root, part), id))
  )
}
