import type { CitedDocument, Task } from '../../dataset/dataset.ts'
import type { Value } from '../../dataset/value.ts'
import type { Verdict } from '../../evaluation/verdict.ts'
import { printCounts } from '../amounts.ts'
import { shortDate } from '../dates.ts'

/** What may change of a datum beside its result, its target and its status. */
export type DetailName =
  | 'reason'
  | 'note'
  | 'counts'
  | 'qualifier'
  | 'stated'
  | 'rank'
  | 'growth'
  | 'accumulation'
  | 'source'
  | 'as_of'
  | 'counted_from'
  | 'remark'
  | 'stated_status'
  | 'basis'
  | 'due'
  | 'effective'
  | 'pause'
  | 'not_applicable'
  | 'override'
  | 'title'
  | 'result'
  | 'owner'
  | 'kind'
  | 'number'
  | 'date'
  | 'issuer'

/** One of them, with both sides where they are short enough for a sentence. */
export interface ChangedDetail {
  readonly name: DetailName
  readonly short?: { readonly from: string | undefined; readonly to: string | undefined }
}

/** A detail as it is compared: its words, and whether they can be told. */
type Detail = readonly [name: DetailName, text: string | undefined, isShort?: 'short']

/** What the two verdicts have otherwise beside results, targets and statuses. */
export function indicatorDetails(from: Verdict, to: Verdict): ChangedDetail[] {
  return differing(verdictDetails(from), verdictDetails(to))
}

/** What two values have otherwise beside their amounts. */
export function valueDetails(from: Value | undefined, to: Value | undefined): ChangedDetail[] {
  return differing(detailsOfValue(from), detailsOfValue(to))
}

/** What two states of a task have otherwise beside the state. */
export function taskDetails(from: Task, to: Task): ChangedDetail[] {
  const details = ({ title, result, reason, due, owner }: Task): Detail[] => [
    ['title', title.text],
    ['result', result?.text],
    ['reason', reason?.text],
    ['due', day(due), 'short'],
    ['owner', owner, 'short'],
  ]
  return differing(details(from), details(to))
}

/** What two states of a cited document have otherwise. */
export function documentDetails(from: CitedDocument, to: CitedDocument): ChangedDetail[] {
  const details = ({ kind, number, date, issuer, title }: CitedDocument): Detail[] => [
    ['kind', kind, 'short'],
    ['number', number, 'short'],
    ['date', day(date), 'short'],
    ['issuer', issuer, 'short'],
    ['title', title],
  ]
  return differing(details(from), details(to))
}

function verdictDetails({ judged, override }: Verdict): Detail[] {
  const { target, paused } = judged
  return [
    ['reason', judged.reason?.text],
    ['note', judged.note?.text],
    ...detailsOfValue(judged.result),
    ['stated_status', judged.statedStatus?.status],
    ['basis', target?.basis],
    ['due', day(target?.due), 'short'],
    ['effective', joined(target?.effectiveFrom, target?.effectiveTo)],
    ['pause', paused && joined(paused.document, paused.note)],
    ['not_applicable', judged.notApplicable],
    ['override', override && joined(override.by, override.reason, override.date)],
    ['remark', target?.note],
  ]
}

function detailsOfValue(value: Value | undefined): Detail[] {
  const { amount, qualifier, stated, rank, change, accumulation } = value ?? {}
  const written = stated && exact(stated)
  const growth =
    change && joined(change.versus, change.measure, change.stated && exact(change.stated))
  return [
    ['counts', amount && printCounts(amount), 'short'],
    ['qualifier', qualifier],
    ['stated', written],
    ['rank', rank && joined(String(rank.place), rank.of?.toString())],
    ['growth', growth],
    ['accumulation', accumulation],
    ['source', value?.source],
    ['as_of', day(value?.asOf), 'short'],
    ['counted_from', day(value?.from), 'short'],
    ['remark', value?.note],
  ]
}

/** Details of equal name are held together; each name is told once. */
function differing(from: readonly Detail[], to: readonly Detail[]): ChangedDetail[] {
  const changed = from.flatMap(([name, before, isShort], at): ChangedDetail[] => {
    const after = to[at]?.[1]
    if (before === after) return []
    return [isShort ? { name, short: { from: before, to: after } } : { name }]
  })
  return changed.filter(({ name }, at) => changed.findIndex((other) => other.name === name) === at)
}

function exact({ value, decimals }: NonNullable<Value['stated']>): string {
  return `${value.numerator}/${value.denominator} ${decimals}`
}

function day(date: string | undefined): string | undefined {
  return date === undefined ? undefined : shortDate(date)
}

function joined(...texts: readonly (string | undefined)[]): string {
  return texts.map((text) => text ?? '').join('\n')
}
