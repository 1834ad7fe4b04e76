import type { IsoDate } from '../dataset/calendar.ts'
import type { Report } from '../dataset/dataset.ts'
import type { Period } from '../dataset/period.ts'
import type { Evaluation } from '../evaluation/verdict.ts'
import { sameData } from '../source/canonical/same-data.ts'
import { scalarText } from '../source/canonical/scalar-text.ts'
import { isBlock } from '../source/canonical/yaml-layout.ts'
import { sourceFile } from '../source/location.ts'
import { parseYaml } from '../source/parse-yaml.ts'
import {
  child,
  isEmpty,
  type MapEntry,
  type MapNode,
  type SourceDocument,
  type SourceNode,
} from '../source/source-document.ts'
import { citationText } from '../wording/citations.ts'
import { shortDate } from '../wording/dates.ts'
import { vietnameseTaskStatuses } from '../wording/statuses.ts'
import { changedData, changedText, type EntryChange } from './entry-changes.ts'
import { type FormerResults, formerResults } from './former-results.ts'
import { usualTemplate } from './office.ts'
import { renewedValue, type ValueRenewal } from './renew-value.ts'
import { shiftedStem } from './shifted-period.ts'

/** What the figures of the next period are made from. */
export interface NextReportSources {
  /** The earlier file, without errors. */
  readonly document: SourceDocument
  readonly evaluation: Evaluation
  readonly period: Period
  /** The day of the figures; the end of the period's window where absent. */
  readonly asOf?: IsoDate | undefined
  readonly targets: 'keep' | 'empty'
  /** References into reports, as they would be written, that lead to nothing there. */
  readonly dead: ReadonlySet<string>
}

interface Renewal extends ValueRenewal {
  readonly report: Report
  readonly former: FormerResults
  readonly targets: 'keep' | 'empty'
  /** Of the earlier file. */
  readonly text: string
}

/**
 * The figures file of the next period: the same indicators, figures and tasks in the same order
 * with all comments; results, reasons and whatever else is true of the earlier period alone are
 * blank, with the earlier value as a comment at the end of its line.
 */
export function nextReport(sources: NextReportSources): string {
  const { document, evaluation, period, targets, dead } = sources
  const { report } = evaluation
  const { root, file } = document
  const renewal: Renewal = {
    report,
    from: report.period,
    to: period,
    stem: report.stem,
    former: formerResults(evaluation),
    targets,
    dead,
    text: file.text,
  }
  const changes = [
    ...headChanges(root, sources),
    ...templateChanges(root, renewal),
    ...comparedChanges(root, renewal),
    ...documentChanges(root),
    ...within(root, 'indicators', (entry) => indicatorChanges(entry, renewal)),
    ...within(root, 'figures', (entry, map) => figureChanges(entry, map, renewal)),
    ...within(root, 'tasks', (entry) => taskChanges(entry, renewal)),
    ...citedChanges(root, renewal),
  ]
  const text = changedText(file.text, root, changes, report.period.text)
  const after = parseYaml(sourceFile(file.path, text))
  if (!after.value || !sameData(after.value.root, changedData(root, changes))) {
    throw new Error(`The next report of ${file.path} would not say what it should`)
  }
  return text
}

function headChanges(root: SourceNode, { period, asOf }: NextReportSources): EntryChange[] {
  const own = entryOf(root, 'period')
  const day = entryOf(root, 'as_of')
  const text = /^\d+$/.test(period.text) ? `"${period.text}"` : period.text
  return [
    ...(own ? [{ do: 'write', entry: own, text } as const] : []),
    ...(day ? [{ do: 'write', entry: day, text: asOf ?? period.end } as const] : []),
    ...(own && !day && asOf ? [{ do: 'add', after: own, key: 'as_of', text: asOf } as const] : []),
    ...removal(root, 'accepted'),
  ]
}

/** The usual template of another kind of period; one that was chosen otherwise stays. */
function templateChanges(root: SourceNode, { from, to }: Renewal): EntryChange[] {
  const entry = entryOf(root, 'template')
  const usual = usualTemplate(to)
  const isUsual = entry !== undefined && written(entry) === usualTemplate(from)
  return isUsual && usual !== written(entry) ? [{ do: 'write', entry, text: usual }] : []
}

/** The report that this one is compared with moves on with the period, where it is there. */
function comparedChanges(root: SourceNode, { from, to, dead }: Renewal): EntryChange[] {
  const entry = entryOf(root, 'compared_with')
  const moved = shiftedStem(textOf(entry?.value), from, to)
  if (!entry) return []
  if (dead.has(moved)) return removal(root, 'compared_with')
  if (moved === textOf(entry.value)) return []
  return [{ do: 'write', entry, text: /^\d+$/.test(moved) ? `"${moved}"` : moved }]
}

/** A new document has its own number, day and title. */
function documentChanges(root: SourceNode): EntryChange[] {
  const document = child(root, 'document')
  const title = entryOf(document, 'title')
  return [
    ...emptied(document, 'number'),
    ...emptied(document, 'date'),
    ...(title
      ? [{ do: 'empty', entry: title, remark: { text: written(title) ?? '' } } as const]
      : []),
  ]
}

function indicatorChanges(entry: MapEntry, renewal: Renewal): EntryChange[] {
  const parts = within(entry.value, 'parts', (part) =>
    judgedChanges(part, `${entry.key}.${part.key}`, renewal),
  )
  return [
    ...judgedChanges(entry, entry.key, renewal),
    ...removal(entry.value, 'corrects'),
    ...parts,
  ]
}

/** What bears on a verdict: the target is carried over, the rest was said of the earlier period. */
function judgedChanges({ value: node }: MapEntry, datum: string, renewal: Renewal): EntryChange[] {
  const { former, targets, report } = renewal
  const result = entryOf(node, 'result')
  const target = entryOf(node, 'target')
  const paused = entryOf(node, 'paused')
  const pausedBy = report.documents.get(written(entryOf(paused?.value, 'document')) ?? '')
  const isPast = former.targetDays(datum).some((day) => isOver(day, renewal))
  return [
    ...(result ? renewedValue(result, { ...former.role(datum), isResult: true }, renewal) : []),
    ...(target && (targets === 'empty' || isPast)
      ? [{ do: 'empty', entry: target, remark: former.target(datum) } as const]
      : target
        ? shiftedTarget(target, renewal)
        : []),
    ...emptied(node, 'reason'),
    ...removal(node, 'stated_status'),
    ...(paused
      ? [
          {
            do: 'empty',
            entry: paused,
            remark: { text: `tạm dừng${pausedBy ? ` theo ${citationText(pausedBy, false)}` : ''}` },
          } as const,
        ]
      : []),
    ...removal(node, 'override'),
    ...emptied(node, 'note'),
  ]
}

function shiftedTarget(target: MapEntry, renewal: Renewal): EntryChange[] {
  const reference = entryOf(target.value, 'ref')
  return reference ? renewedValue(target, { isResult: false, isBase: false }, renewal) : []
}

function figureChanges(entry: MapEntry, _map: MapNode, renewal: Renewal): EntryChange[] {
  const { former } = renewal
  const parts = within(entry.value, 'parts', (part) =>
    renewedValue(part, { ...former.role(`${entry.key}.${part.key}`), isResult: false }, renewal),
  )
  const own = renewedValue(
    entry,
    { ...former.role(entry.key), isResult: false, isFigure: true },
    renewal,
  )
  return [...own, ...removal(entry.value, 'corrects'), ...parts]
}

/** The task stays, begun by nobody yet; its day too, where it is still to come. */
function taskChanges({ key, value: node }: MapEntry, renewal: Renewal): EntryChange[] {
  const { report, targets, text } = renewal
  const task = report.tasks.find(({ id }) => id === key)
  const status = entryOf(node, 'status')
  const title = entryOf(node, 'title')
  const due = entryOf(node, 'due')
  const isPast = task?.due !== undefined && (targets === 'empty' || isOver(task.due, renewal))
  return [
    ...(title && /\{[{%]/.test(written(title) ?? '') && title.value.kind === 'scalar'
      ? [
          {
            do: 'write',
            entry: title,
            text: scalarText(
              withoutFigures(title.value.text),
              isBlock(text, node) ? 'block' : 'flow',
            ),
          } as const,
        ]
      : []),
    ...(status && task
      ? [
          {
            do: 'write',
            entry: status,
            text: 'not_started',
            remark: { text: vietnameseTaskStatuses[task.status].toLowerCase() },
          } as const,
        ]
      : []),
    ...emptied(node, 'result'),
    ...emptied(node, 'reason'),
    ...(due && isPast
      ? [{ do: 'empty', entry: due, remark: { text: shortDate(task.due) } } as const]
      : []),
  ]
}

/** Whether a day was set for the earlier period: it has passed, or lies in an earlier year. */
function isOver(day: IsoDate, { from, to }: Renewal): boolean {
  return day <= from.end || day.slice(0, 4) < to.end.slice(0, 4)
}

/** Figures that a text binds are blank in the new report. */
function withoutFigures(text: string): string {
  return text
    .replaceAll(/\{\{[^}]*\}\}/g, '…')
    .replaceAll(/\{%[^%]*%\}/g, '')
    .trim()
}

/** Documents are kept where something kept still names them: as a basis, or that of a target. */
function citedChanges(root: SourceNode, { targets }: Renewal): EntryChange[] {
  const documents = entryOf(root, 'documents')
  if (documents?.value.kind !== 'map') return []
  const map = documents.value
  const basis = child(child(root, 'document'), 'basis')
  const needed = new Set(basis?.kind === 'list' ? basis.items.map(textOf) : [])
  const indicators = child(root, 'indicators')
  for (const { value } of targets === 'keep' ? entriesOf(indicators) : []) {
    for (const judged of [value, ...entriesOf(child(value, 'parts')).map((part) => part.value)]) {
      needed.add(textOf(child(child(judged, 'target'), 'basis')))
    }
  }
  const gone = map.entries.filter(({ key }) => !needed.has(key))
  if (gone.length === map.entries.length) return [{ do: 'empty', entry: documents }]
  return gone.map((entry) => ({ do: 'remove', entry, from: map }))
}

function within(
  node: SourceNode | undefined,
  key: string,
  changes: (entry: MapEntry, map: MapNode) => EntryChange[],
): EntryChange[] {
  const map = child(node, key)
  return map?.kind === 'map' ? map.entries.flatMap((entry) => changes(entry, map)) : []
}

function emptied(node: SourceNode | undefined, key: string): EntryChange[] {
  const entry = entryOf(node, key)
  return entry ? [{ do: 'empty', entry }] : []
}

function removal(node: SourceNode, key: string): EntryChange[] {
  const entry = entryOf(node, key)
  return entry && node.kind === 'map' ? [{ do: 'remove', entry, from: node }] : []
}

/** An entry that says something: what is blank already stays as it is. */
function entryOf(node: SourceNode | undefined, key: string): MapEntry | undefined {
  return entriesOf(node).find((entry) => entry.key === key && !isEmpty(entry.value))
}

function entriesOf(node: SourceNode | undefined): readonly MapEntry[] {
  return node?.kind === 'map' ? node.entries : []
}

/** The text of a single value as one line. */
function written(entry: MapEntry | undefined): string | undefined {
  return entry?.value.kind === 'scalar' ? entry.value.text.trim().replace(/\s+/g, ' ') : undefined
}

function textOf(node: SourceNode | undefined): string {
  return node?.kind === 'scalar' ? node.text : ''
}
