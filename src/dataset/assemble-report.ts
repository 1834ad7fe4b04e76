import { about, type Diagnostic, diagnostic, type Subject } from '../source/diagnostic.ts'
import type { Location } from '../source/location.ts'
import { nearest } from '../source/nearest.ts'
import type { Outcome } from '../source/outcome.ts'
import {
  child,
  type ScalarNode,
  type SourceDocument,
  type SourceNode,
} from '../source/source-document.ts'
import { signingOf } from './assemble-issuer.ts'
import { isAbolished } from './bodies-in-time.ts'
import {
  type Acceptance,
  type Catalog,
  type CitedDocument,
  type Indicator,
  type IndicatorEntry,
  type Issuer,
  type Judged,
  type Report,
  type ReportDocument,
  type Signing,
  statuses,
  type Task,
  taskStatuses,
  type Unit,
} from './dataset.ts'
import { type Period, parsePeriod, parseStem } from './period.ts'
import { expectationOf } from './read-amount.ts'
import {
  dateOf,
  defined,
  entriesOf,
  itemsOf,
  placeOf,
  scalarOf,
  scalarsOf,
  slotsOf,
  textOf,
  wordOf,
  writtenListOf,
  writtenOf,
  yesOf,
} from './read-node.ts'
import { readTarget } from './read-target.ts'
import { createValueReader, type ValueReader } from './read-values.ts'
import type { Target, TargetCondition } from './target.ts'
import type { Figure } from './value.ts'

/** A report file held against its schema, and what its names are looked up in. */
export interface ReportSources {
  /** The file name without `.yaml`; the period is taken from it. */
  readonly stem: string
  readonly document: SourceDocument
  readonly unit: Unit
  readonly catalog: Catalog
  /** The unit's reports by stem, for references into another one (`2022#id`). */
  readonly siblings: ReadonlyMap<string, SourceDocument | 'unreadable'>
}

/** Reads a report file, already held against its schema; every name it uses is looked up. */
export function assembleReport(sources: ReportSources): Outcome<Report> {
  const { stem, document, unit, catalog } = sources
  const { root } = document
  const findings: Diagnostic[] = []
  const period = parseStem(stem)?.period
  if (!period) {
    const at = placeOf(root, 'period')
    return { diagnostics: [diagnostic('dataset/unknown-period', { text: stem }, at)] }
  }
  const subject: Subject = { unit: unit.id, period: period.text, report: stem }
  checkPlace(root, unit, period, findings)
  const asOf = dateOf(root, 'as_of', findings) ?? period.end
  if (asOf < period.start || asOf > period.end) {
    const params = { asOf, start: period.start, end: period.end }
    const at = placeOf(root, 'as_of')
    findings.push(diagnostic('dataset/as-of-outside-period', params, at))
  }
  const documents = readDocuments(root, findings)
  const reader = createValueReader(
    document,
    catalog,
    { own: stem, others: readerOf(sources) },
    findings,
  )
  const figures = readFigures(root, reader, findings)
  const indicators = readIndicators({ root, catalog, reader, documents, findings })
  const reportDocument = readReportDocument({ root, unit, documents, findings })
  const templateNode = scalarOf(root, 'template')
  if (!reportDocument) return { diagnostics: about(subject, findings) }
  const report: Report = defined({
    unit,
    period,
    stem,
    file: document.file,
    asOf,
    comparedWith: writtenOf(root, 'compared_with'),
    historical: yesOf(root, 'historical', false),
    template: templateNode?.text ?? '',
    templateAt: templateNode?.at ?? root.at,
    document: reportDocument,
    indicators,
    figures,
    tasks: readTasks(root, findings),
    documents,
    accepted: readAccepted(root, findings),
  })
  return { value: report, diagnostics: about(subject, findings) }
}

/** A file that says another unit or period than its place does was copied and not finished. */
function checkPlace(root: SourceNode, unit: Unit, period: Period, findings: Diagnostic[]): void {
  const written = scalarOf(root, 'unit')
  if (written && written.text !== unit.id) {
    const params = { key: 'unit', written: written.text, expected: unit.id }
    findings.push(diagnostic('dataset/misplaced-report', params, written.at))
  }
  const writtenPeriod = scalarOf(root, 'period')
  if (writtenPeriod && !parsePeriod(writtenPeriod.text)) {
    const params = { text: writtenPeriod.text }
    findings.push(diagnostic('dataset/unknown-period', params, writtenPeriod.at))
  } else if (writtenPeriod && writtenPeriod.text !== period.text) {
    const params = { key: 'period', written: writtenPeriod.text, expected: period.text }
    findings.push(diagnostic('dataset/misplaced-report', params, writtenPeriod.at))
  }
  if (isAbolished(unit, period.end) && !yesOf(root, 'historical', false)) {
    const params = { kind: unit.kind, end: period.end }
    findings.push(diagnostic('dataset/abolished-level', params, placeOf(root, 'period')))
  }
}

/** Readers of the unit's other reports; their own faults are told when they are checked. */
function readerOf({ siblings, stem: own, catalog }: ReportSources) {
  const readers = new Map<string, ValueReader | 'unreadable' | undefined>()
  return function others(stem: string): ValueReader | 'unreadable' | undefined {
    // A chain through a third report is followed; one that returns here can't be.
    if (stem === own) return 'unreadable'
    if (!readers.has(stem)) {
      const document = siblings.get(stem)
      const isDocument = document && document !== 'unreadable'
      const reader = isDocument
        ? createValueReader(document, catalog, { own: stem, others }, [])
        : document
      readers.set(stem, reader)
    }
    return readers.get(stem)
  }
}

function readFigures(
  root: SourceNode,
  reader: ValueReader,
  findings: Diagnostic[],
): ReadonlyMap<string, Figure> {
  const figures = new Map<string, Figure>()
  const indicators = new Map(
    entriesOf(root, 'indicators').map(({ key, keyAt }): [string, Location] => [key, keyAt]),
  )
  for (const { key, keyAt } of slotsOf(root, 'figures')) {
    const indicatorAt = indicators.get(key)
    if (indicatorAt) {
      findings.push(diagnostic('dataset/duplicate-id', { id: key }, keyAt, {}, [indicatorAt]))
    }
    const figure = reader.figure(key)
    if (figure) figures.set(key, figure)
  }
  return figures
}

interface IndicatorSources {
  readonly root: SourceNode
  readonly catalog: Catalog
  readonly reader: ValueReader
  readonly documents: ReadonlyMap<string, CitedDocument>
  readonly findings: Diagnostic[]
}

/** In the order of the catalogue, group by group, whatever the order of the file. */
function readIndicators(sources: IndicatorSources): IndicatorEntry[] {
  const { root, catalog, reader, findings } = sources
  const entries: IndicatorEntry[] = []
  for (const { key, keyAt, value } of entriesOf(root, 'indicators')) {
    const indicator = catalog.indicators.get(key)
    if (!indicator) {
      const renamed = [...catalog.indicators.values()].find((each) => each.renamedFrom === key)
      if (renamed) {
        const params = { name: key, nearest: renamed.id }
        findings.push(diagnostic('dataset/unknown-indicator', params, keyAt, {}, [renamed.at]))
        continue
      }
      findings.push(unknown('dataset/unknown-indicator', key, catalog.indicators.keys(), keyAt))
      continue
    }
    const written = entriesOf(value, 'parts')
    for (const part of written) {
      if (indicator.parts.some(({ id }) => id === part.key)) continue
      const near = nearest(
        part.key,
        indicator.parts.map(({ id }) => id),
      )
      const params = { name: part.key, indicator: key, ...(near && { nearest: near }) }
      findings.push(diagnostic('dataset/unknown-part', params, part.keyAt))
    }
    const judged = readJudged(value, keyAt, indicator, reader.result(key, undefined), sources)
    // What holds for the whole holds for each part that says nothing else.
    const { target, paused, notApplicable } = judged
    const common = defined({ target, paused, notApplicable })
    const parts = indicator.parts.flatMap(({ id, name }) => {
      const entry = written.find((part) => part.key === id)
      if (!entry) return []
      const result = reader.result(key, id)
      const own = readJudged(entry.value, entry.keyAt, indicator, result, sources)
      return [{ id, name, judged: { ...common, ...own } }]
    })
    const entry: IndicatorEntry = defined({
      indicator,
      at: keyAt,
      writtenAs: key === indicator.id ? undefined : key,
      judged,
      parts,
      missingParts: indicator.parts.filter(({ id }) => !written.some((part) => part.key === id)),
      partsComplete: yesOf(value, 'parts_complete', true),
      corrects: textOf(value, 'corrects'),
    })
    entries.push(entry)
  }
  const order = [...catalog.indicators.keys()]
  const groups = catalog.groups.map(({ id }) => id)
  return entries.sort(
    (a, b) =>
      groups.indexOf(a.indicator.group) - groups.indexOf(b.indicator.group) ||
      order.indexOf(a.indicator.id) - order.indexOf(b.indicator.id),
  )
}

function readJudged(
  node: SourceNode,
  at: Location,
  indicator: Indicator,
  result: Judged['result'],
  sources: IndicatorSources,
): Judged {
  const { documents, findings } = sources
  const stated = scalarOf(node, 'stated_status')
  const paused = child(node, 'paused')
  const pausedBy = scalarOf(paused, 'document')
  if (pausedBy) checkDocument(pausedBy, documents, findings)
  const override = child(node, 'override')
  const overrideDate = dateOf(override, 'date', findings)
  return defined({
    at,
    result,
    target: targetOf(node, indicator, sources),
    reason: writtenOf(node, 'reason'),
    statedStatus: stated && {
      status: wordOf(node, 'stated_status', statuses, 'undetermined'),
      at: stated.at,
    },
    paused: pausedBy && defined({ document: pausedBy.text, note: textOf(paused, 'note') }),
    notApplicable: textOf(node, 'not_applicable'),
    override:
      override && overrideDate !== undefined
        ? {
            status: wordOf(override, 'status', statuses, 'undetermined'),
            by: textOf(override, 'by') ?? '',
            reason: textOf(override, 'reason') ?? '',
            date: overrideDate,
            at: override.at,
          }
        : undefined,
    note: writtenOf(node, 'note'),
  })
}

function targetOf(
  node: SourceNode,
  indicator: Indicator,
  { reader, documents, findings }: IndicatorSources,
): Target | undefined {
  const written = child(node, 'target')
  if (!written) return undefined
  const { at } = written
  const scalar = written.kind === 'scalar' ? written : scalarOf(written, 'value')
  const isReference = scalarOf(written, 'ref') !== undefined
  if (!scalar && !isReference) {
    const place = written.kind === 'map' ? (written.entries[0]?.keyAt ?? at) : at
    findings.push(diagnostic('schema/missing-key', { key: 'value' }, place))
    return undefined
  }
  const condition = scalar ? readTarget(scalar, indicator) : referredTarget(written)
  if (!condition) return undefined
  if ('code' in condition) {
    findings.push(condition)
    return undefined
  }
  const basis = scalarOf(written, 'basis')
  if (basis) checkDocument(basis, documents, findings)
  const effective = child(written, 'effective')
  const effectiveFrom = dateOf(effective, 'from', findings)
  const effectiveTo = dateOf(effective, 'to', findings)
  if (effective && effectiveFrom && effectiveTo && effectiveFrom > effectiveTo) {
    const params = { from: effectiveFrom, to: effectiveTo }
    findings.push(diagnostic('date/wrong-order', params, effective.at))
  }
  return defined({
    condition,
    at: scalar?.at ?? written.at,
    basis: basis?.text,
    due: dateOf(written, 'due', findings),
    effectiveFrom,
    effectiveTo,
    note: textOf(written, 'note'),
  })

  /** `{ ref: id }`: the number stands elsewhere; the comparator is the natural one. */
  function referredTarget(from: SourceNode): TargetCondition | undefined {
    const { amount } = reader.value(from, expectationOf(indicator))
    if (amount?.kind !== 'number') return undefined
    const comparator = indicator.direction === 'higher' ? '>=' : '<='
    return { kind: 'number', comparator, bound: amount.quantity }
  }
}

function readReportDocument({
  root,
  unit,
  documents,
  findings,
}: {
  root: SourceNode
  unit: Unit
  documents: ReadonlyMap<string, CitedDocument>
  findings: Diagnostic[]
}): ReportDocument | undefined {
  const node = child(root, 'document')
  const written = scalarOf(node, 'issuer')
  if (!node || !written) return undefined
  const issuer: Issuer | undefined = unit.issuers.get(written.text)
  if (!issuer) {
    findings.push(unknown('dataset/unknown-issuer', written.text, unit.issuers.keys(), written.at))
    return undefined
  }
  const basis = scalarsOf(node, 'basis')
  for (const document of basis) checkDocument(document, documents, findings)
  const recipients = writtenListOf(node, 'recipients')
  const illustrative = yesOf(node, 'illustrative', false)
  for (const key of illustrative ? (['number', 'signer'] as const) : []) {
    const issued = scalarOf(node, key)
    if (!issued) continue
    findings.push(
      diagnostic('dataset/issued-illustration', { key, written: issued.text }, issued.at),
    )
  }
  return defined({
    issuer,
    issuerAt: written.at,
    signing: readSigning(node, issuer, written.at, findings),
    recipients: recipients.length > 0 ? recipients : issuer.recipients,
    number: textOf(node, 'number'),
    date: dateOf(node, 'date', findings, { month: true }),
    title: writtenOf(node, 'title'),
    medium: wordOf(node, 'medium', ['electronic', 'paper'], 'electronic'),
    addressees: writtenListOf(node, 'kinh_gui'),
    basis: basis.map(({ text }) => text),
    illustrative,
  })
}

/** Another right is another person: of its issuer's signature such a report takes nothing. */
function readSigning(
  node: SourceNode,
  issuer: Issuer,
  at: Location,
  findings: Diagnostic[],
): Signing {
  const isOwn = child(node, 'signs') ?? child(node, 'signature')
  const own = isOwn && signingOf(node, at, issuer, findings)
  if (own) return own
  return {
    ...issuer.signing,
    ...defined({ office: textOf(node, 'office'), signer: textOf(node, 'signer') }),
  }
}

function readDocuments(
  root: SourceNode,
  findings: Diagnostic[],
): ReadonlyMap<string, CitedDocument> {
  const documents = entriesOf(root, 'documents').map(
    ({ key, keyAt, value }): [string, CitedDocument] => [
      key,
      defined({
        id: key,
        at: keyAt,
        kind: textOf(value, 'kind') ?? '',
        number: textOf(value, 'number'),
        date: dateOf(value, 'date', findings),
        issuer: textOf(value, 'issuer'),
        title: writtenOf(value, 'title')?.text,
      }),
    ],
  )
  return new Map(documents)
}

function readTasks(root: SourceNode, findings: Diagnostic[]): Task[] {
  return entriesOf(root, 'tasks').flatMap(({ key, keyAt, value }) => {
    const title = writtenOf(value, 'title')
    if (!title) return []
    const task: Task = defined({
      id: key,
      at: keyAt,
      title,
      status: wordOf(value, 'status', taskStatuses, 'in_progress'),
      result: writtenOf(value, 'result'),
      reason: writtenOf(value, 'reason'),
      due: dateOf(value, 'due', findings),
      owner: textOf(value, 'owner'),
    })
    return [task]
  })
}

function readAccepted(root: SourceNode, findings: Diagnostic[]): Acceptance[] {
  return itemsOf(root, 'accepted').map((item) =>
    defined({
      at: item.at,
      fingerprint: textOf(item, 'fingerprint') ?? '',
      code: textOf(item, 'code') ?? '',
      reason: textOf(item, 'reason') ?? '',
      by: textOf(item, 'by') ?? '',
      until: dateOf(item, 'until', findings),
    }),
  )
}

function checkDocument(
  written: ScalarNode,
  documents: ReadonlyMap<string, CitedDocument>,
  findings: Diagnostic[],
): void {
  if (documents.has(written.text)) return
  findings.push(unknown('dataset/unknown-document', written.text, documents.keys(), written.at))
}

function unknown(
  code: 'dataset/unknown-document' | 'dataset/unknown-indicator' | 'dataset/unknown-issuer',
  name: string,
  candidates: Iterable<string>,
  at: Location,
): Diagnostic {
  const near = nearest(name, candidates)
  return diagnostic(code, near === undefined ? { name } : { name, nearest: near }, at)
}
