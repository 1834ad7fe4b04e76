import { nextReport } from '../../authoring/next-report.ts'
import { proseSkeleton } from '../../authoring/prose-skeleton.ts'
import { isAbolished } from '../../dataset/bodies-in-time.ts'
import { type Period, parsePeriod, parseStem } from '../../dataset/period.ts'
import type { Evaluation } from '../../evaluation/verdict.ts'
import type { Host } from '../../host.ts'
import { ownHeadings } from '../../prose/section-titles.ts'
import type { Template } from '../../prose/template.ts'
import { type Diagnostic, isError, sortDiagnostics } from '../../source/diagnostic.ts'
import type { SourceFile } from '../../source/location.ts'
import type { SourceDocument } from '../../source/source-document.ts'
import type { NextOptions, NextResult, Obstacle, Selection } from '../contracts.ts'
import { type ExaminedAll, type ExaminedReport, examineAll } from '../examine-all.ts'
import { examineTexts, type NewReport, prosePathOf, sectionsOf } from './written-reports.ts'

const nothing = {
  written: [],
  kept: [],
  obstacles: [],
  units: [],
  reports: [],
  diagnostics: [],
  sources: new Map(),
}

/** A sound report of the earlier period, and where its follower will lie. */
interface Predecessor {
  readonly unit: string
  readonly followerPath: string
  readonly document: SourceDocument
  readonly evaluation: Evaluation
  readonly template: Template
  readonly prose: SourceFile | undefined
}

/**
 * The files of the next period from those of an earlier one, that of the selection: figures with
 * blanks, prose with headings alone. All are written or none; files that are there are never
 * touched.
 */
export async function nextReports(
  host: Host,
  selection: Selection & { readonly period: string },
  options: NextOptions,
): Promise<NextResult> {
  const period = parsePeriod(options.period)
  const mistake = period ? mistakeOf(period, selection.period, options.asOf) : notAPeriod(options)
  if (!period || mistake) return { ...nothing, ...(mistake && { mistake }) }
  const examined = await examineAll(host, selection, undefined)
  if (examined.unknown) return { ...nothing, unknown: examined.unknown }
  const { sources } = examined.reader
  const predecessors: Predecessor[] = []
  for (const report of examined.reports) {
    const predecessor = await predecessorOf(report, examined, period)
    if (!predecessor) return { ...nothing, diagnostics: errorsOf(examined), sources }
    predecessors.push(predecessor)
  }
  const obstacles = await obstaclesOf(host, predecessors, period)
  if (obstacles.length > 0) return { ...nothing, obstacles }

  const texts = new Map<string, string>()
  const findings: Diagnostic[] = []
  const allSources = new Map(sources)
  const units = [...new Set(predecessors.map(({ unit }) => unit))]
  for (const unit of units) {
    const own = predecessors.filter((each) => each.unit === unit)
    const { result, written } = await writeUnit(host, { ...selection, unit }, own, period, options)
    for (const [path, text] of written) texts.set(path, text)
    for (const [path, source] of result.sources) allSources.set(path, source)
    findings.push(...result.diagnostics)
  }
  const diagnostics = sortDiagnostics(findings)
  if (diagnostics.some(isError)) return { ...nothing, diagnostics, sources: allSources }
  const encoder = new TextEncoder()
  await host.replaceTogether(
    [...texts].map(([path, text]) => ({ path, bytes: encoder.encode(text), instead: null })),
  )
  return { ...nothing, diagnostics, sources: allSources, written: [...texts.keys()], units }
}

function notAPeriod({ period }: NextOptions): NextResult['mistake'] {
  return { what: 'not-a-period', value: period }
}

function mistakeOf(period: Period, from: string, asOf: string | undefined): NextResult['mistake'] {
  const { text, start, end } = period
  if (text === from) return { what: 'same-period', value: text }
  return asOf !== undefined && (asOf < start || asOf > end)
    ? { what: 'day-outside', value: asOf, period: text, start, end }
    : undefined
}

/** A report whose figures hold; its prose is not carried over, so that it may have faults. */
async function predecessorOf(
  { place: { unit, stem }, path, hasSoundFigures, examined }: ExaminedReport,
  { reader }: ExaminedAll,
  period: Period,
): Promise<Predecessor | undefined> {
  const { evaluation, template } = examined
  const { document } = await reader.document(path, 'report')
  if (!hasSoundFigures || !evaluation || !template || !document) return undefined
  const { name } = parseStem(stem) ?? {}
  const follower = name === undefined ? period.text : `${period.text}.${name}`
  const followerPath = path.replace(/[^/]*$/, `${follower}.yaml`)
  const prose = await reader.text(prosePathOf(path))
  return { unit, followerPath, document, evaluation, template, prose }
}

function errorsOf({ reader, shared, reports }: ExaminedAll): Diagnostic[] {
  const all = [...reader.findings, ...shared, ...reports.flatMap(({ open }) => open)]
  const errors = all.filter(isError)
  // What refers to a broken report is told where that one is not.
  const causes = errors.filter(({ code }) => code !== 'dataset/broken-reference')
  return sortDiagnostics(causes.length > 0 ? causes : errors)
}

async function obstaclesOf(
  host: Host,
  predecessors: readonly Predecessor[],
  { text, end }: Period,
): Promise<Obstacle[]> {
  const obstacles: Obstacle[] = []
  const paths: string[] = []
  for (const { unit: id, followerPath, evaluation } of predecessors) {
    const { unit, historical } = evaluation.report
    if (isAbolished(unit, end) && !historical) {
      obstacles.push({ what: 'ended', unit: id, kind: unit.kind, period: text })
    }
    for (const path of [followerPath, prosePathOf(followerPath)]) {
      if (await host.read(path)) paths.push(path)
    }
  }
  return paths.length > 0 ? [...obstacles, { what: 'exists', paths }] : obstacles
}

/** Findings that tell of a reference or a comparison that leads nowhere in the new period. */
const deadEnds: ReadonlySet<string> = new Set([
  'dataset/unknown-reference',
  'dataset/broken-reference',
  'dataset/reference-without-value',
  'dataset/unknown-earlier-report',
])

/** The new files of one unit; references that turn out to lead nowhere become blanks. */
async function writeUnit(
  host: Host,
  selection: Selection & { readonly unit: string },
  predecessors: readonly Predecessor[],
  period: Period,
  { targets, asOf }: NextOptions,
) {
  const dead = new Set<string>()
  const own = { ...selection, period: period.text }
  for (;;) {
    const figures = new Map(
      predecessors.map(({ followerPath, document, evaluation }) => [
        followerPath,
        nextReport({ document, evaluation, period, asOf, targets, dead }),
      ]),
    )
    const { result, reports } = await examineTexts(host, own, figures)
    const found = result.diagnostics.flatMap(({ code, params }) =>
      deadEnds.has(code) && 'name' in params ? params.name : [],
    )
    const before = dead.size
    for (const name of found) dead.add(name)
    if (dead.size > before) continue
    const written = new Map(
      predecessors.flatMap((predecessor): [string, string][] => {
        const report = reports.find(({ path }) => path === predecessor.followerPath)
        const text = figures.get(predecessor.followerPath) ?? ''
        return report
          ? [
              [report.path, text],
              [report.prosePath, skeletonOf(report, predecessor)],
            ]
          : []
      }),
    )
    return { result, written }
  }
}

/** The headings of the new text; what the earlier one had below them is recalled, never repeated. */
function skeletonOf(report: NewReport, { evaluation, template, prose }: Predecessor): string {
  const own = prose && ownHeadings(evaluation, template, prose)
  const { text } = evaluation.report.period
  return proseSkeleton(sectionsOf(report), ({ id }) => {
    const titles = own?.get(id) ?? []
    const listed = titles.map((title) => `“${title}”`).join(', ')
    return titles.length === 0 ? undefined : `Bản ${text} có các tiểu mục: ${listed}.`
  })
}
