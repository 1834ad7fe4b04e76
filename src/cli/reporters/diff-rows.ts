import type {
  Change,
  Comparison,
  Grade,
  GradeReason,
  IndicatorComparison,
  Location,
  Status,
} from '../../pipeline.ts'
import { visible } from './columns.ts'
import type { View } from './view.ts'

/** What stands on either side of an arrow; empty where there is nothing. */
export interface BothSides {
  readonly from: string
  readonly to: string
}

/** An indicator, a part of one, or a figure, as the table of changes tells it. */
export interface DiffRow {
  /** Absent of an indicator that stands there for its parts alone. */
  readonly grade?: Grade
  readonly number: string
  readonly name: string
  readonly isPart: boolean
  readonly results: BothSides
  /** By how much the result changed. */
  readonly change: string
  readonly targets: BothSides
  readonly statuses: { readonly from?: Status | undefined; readonly to?: Status | undefined }
  readonly cause: string
  /** The target's move is told by the cause. */
  readonly isTargetTold: boolean
  /** What the cells do not tell. */
  readonly notes: readonly string[]
  /** Places and fingerprints. */
  readonly marks: readonly string[]
}

type IndicatorChange = Extract<Change, { subject: 'indicator' }>
type FigureChange = Extract<Change, { subject: 'figure' }>

/** Of what only words or details changed, a table has nothing to show. */
export function isInTable(change: Change): change is IndicatorChange | FigureChange {
  return (
    (change.subject === 'indicator' || change.subject === 'figure') && change.kind !== 'details'
  )
}

/** The rows of each group in which something changed, parts below their indicator. */
export function groupRows(
  { groups }: Comparison,
  changes: readonly Change[],
  view: View,
): { readonly name: string; readonly rows: readonly DiffRow[] }[] {
  const byKey = new Map(
    changes.flatMap((change) =>
      change.subject === 'indicator' && isInTable(change)
        ? [[rowKey(change.comparison), change] as const]
        : [],
    ),
  )
  return groups.flatMap(({ group, rows }) => {
    const told = rows.flatMap((row) => {
      const parts = row.parts.filter((part) => byKey.has(rowKey(part)))
      const isTold = byKey.has(rowKey(row)) || parts.length > 0
      return isTold ? [row, ...parts] : []
    })
    const lines = told.map((row) => indicatorRow(row, byKey.get(rowKey(row)), view))
    return lines.length === 0 ? [] : [{ name: visible(group.name), rows: lines }]
  })
}

function indicatorRow(
  row: IndicatorComparison,
  change: IndicatorChange | undefined,
  view: View,
): DiffRow {
  const { wording, words } = view
  const { from, to, part, cause, incomparable, formerId } = row
  const verdict = to ?? from
  const name = part?.name ?? verdict?.indicator.name ?? row.id
  const notes = [
    ...reasonNotes(change, view),
    ...(formerId === undefined || part ? [] : [words.diff.formerId(formerId)]),
    ...(incomparable.length > 0 && from && to ? [wording.incomparable(...incomparable)] : []),
  ]
  return {
    ...(change && { grade: change.grade }),
    number: verdict?.number ?? '',
    name: visible(name),
    isPart: part !== undefined,
    results: shown(wording.comparedResults(row)),
    change: changeText(row, view),
    targets: shown(wording.comparedTargets(row)),
    statuses: { from: from?.status, to: to?.status },
    cause: cause ? visible(wording.cause(cause, row)) : '',
    isTargetTold: cause?.factors.some(({ kind }) => kind === 'target') ?? false,
    notes: notes.map(visible),
    marks: marksOf(change, view),
  }
}

/** The row of a figure: like one of an indicator without target and status. */
export function figureRow(change: FigureChange, view: View): DiffRow {
  const { wording } = view
  const { unit, incomparable, delta } = change
  return {
    grade: change.grade,
    number: '',
    name: visible(change.name),
    isPart: false,
    results: shown(wording.comparedFigures(change)),
    change: delta ? wording.delta(delta, figureDecimals, unit === '%' ? undefined : unit) : '',
    targets: { from: '', to: '' },
    statuses: {},
    cause: '',
    isTargetTold: false,
    notes: [
      ...reasonNotes(change, view),
      ...(incomparable.length > 0 ? [wording.incomparable(...incomparable)] : []),
    ].map(visible),
    marks: marksOf(change, view),
  }
}

/** A change is told with no more than these, unless it takes more to tell it from 0. */
const figureDecimals = 2

function changeText(row: IndicatorComparison, { wording, words }: View): string {
  const { from, to, delta, incomparable } = row
  if (!from || !to) return ''
  const results = wording.comparedResults(row)
  if (incomparable.length > 0) {
    return results.from === '' || results.to === '' ? '' : words.diff.incomparable
  }
  if (!delta) return ''
  const decimals = Math.max(from.decimals, to.decimals)
  return visible(wording.delta(delta, decimals, to.indicator.countUnit?.name))
}

/** Reasons that the cells of a row tell by themselves. */
const evident: ReadonlySet<GradeReason> = new Set([
  'worsened',
  'improved',
  'target_moved',
  'incomparable',
  'moved',
  'words',
])

function reasonNotes(change: Change | undefined, { wording, verbose }: View): string[] {
  const told = change?.reasons.filter((reason) => verbose || !evident.has(reason)) ?? []
  return told.length === 0 ? [] : [told.map(wording.gradeReason).join(' · ')]
}

/** Where an alarm stands on both sides; of all changes, with their fingerprints, when asked. */
export function marksOf(change: Change | undefined, { verbose, words }: View): string[] {
  if (!change) return []
  const isPlaced = verbose || change.grade === 'alarm'
  const { from, to } = change.at
  const places = [from, to].flatMap((at) => (at ? [placeText(at)] : []))
  return [
    ...(isPlaced && places.length > 0 ? [places.join(' → ')] : []),
    ...(verbose ? [`${words.check.fingerprint} ${change.fingerprint}`] : []),
  ]
}

function placeText({ file, line }: Location): string {
  return visible(`${file}:${line}`)
}

/** Tells rows and parts of one comparison apart. */
export function rowKey({ id, part }: Pick<IndicatorComparison, 'id' | 'part'>): string {
  return part ? `${id}.${part.id}` : id
}

function shown({ from, to }: BothSides): BothSides {
  return { from: visible(from), to: visible(to) }
}
