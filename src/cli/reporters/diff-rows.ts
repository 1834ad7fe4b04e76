import {
  type Cause,
  type Change,
  type Comparison,
  type Grade,
  type GradeReason,
  type IndicatorComparison,
  isWithoutTarget,
  type Location,
  type Status,
} from '../../pipeline.ts'
import { printCounts } from '../../wording/amounts.ts'
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
  /** Without the values, which the cells tell. */
  readonly cause: string
  readonly isTargetMoved: boolean
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
  const { from, to, part, cause, formerId } = row
  const verdict = to ?? from
  const name = part?.name ?? verdict?.indicator.name ?? row.id
  const notes = [
    ...reasonNotes(change, view, toldBy(cause)),
    ...(formerId === undefined || part ? [] : [words.diff.formerId(formerId)]),
    ...(toldBy(cause).has('incomparable') ? [] : incomparableNotes(row, view)),
    ...wholeNotes(row, view),
    ...countNotes(row),
  ]
  return {
    ...(change && { grade: change.grade }),
    number: verdict?.number ?? '',
    name: visible(name),
    isPart: part !== undefined,
    results: shown(wording.comparedResults(row)),
    change: changeText(row, view),
    targets: targetsOf(row, view),
    statuses: { from: from?.status, to: isWithoutTarget(row) ? statedStatus(to) : to?.status },
    cause: cause ? visible(wording.cause(cause, row, { isTold: true })) : '',
    isTargetMoved: row.target !== undefined,
    notes: notes.map(visible),
    marks: marksOf(change, view),
  }
}

/** What has lost its target is not judged, which is no status that the report gives it. */
function statedStatus(verdict: IndicatorComparison['to']): Status | undefined {
  return verdict?.status === 'no_target' ? undefined : verdict?.status
}

/** The row of a figure: like one of an indicator without target and status. */
export function figureRow(change: FigureChange, view: View): DiffRow {
  const { wording, words } = view
  const { delta, formerName } = change
  const notes = [
    ...reasonNotes(change, view),
    ...(formerName === undefined ? [] : [words.diff.formerName(formerName)]),
    ...incomparableNotes(change, view),
  ]
  return {
    grade: change.grade,
    number: '',
    name: visible(wording.changed(change)),
    isPart: false,
    results: shown(wording.comparedFigures(change)),
    change: delta ? visible(wording.comparedDelta(change)) : '',
    targets: { from: '', to: '' },
    statuses: {},
    cause: '',
    isTargetMoved: false,
    notes: notes.map(visible),
    marks: marksOf(change, view),
  }
}

function changeText(row: IndicatorComparison, { wording, words }: View): string {
  const { from, to, delta, incomparable } = row
  if (!from || !to) return ''
  const results = wording.comparedResults(row)
  if (incomparable.length > 0) {
    return results.from === '' || results.to === '' ? '' : words.diff.incomparable
  }
  if (!delta) return ''
  return visible(wording.comparedDelta(row))
}

/** Both targets of one that moved, else the one that holds. */
function targetsOf(row: IndicatorComparison, { wording }: View): BothSides {
  const { from, to } = shown(wording.comparedTargets(row))
  if (row.target) return { from, to }
  const only = row.to ? to : from
  return { from: only, to: only }
}

/** Of a whole whose parts are told on both sides, only its own result was not stated. */
function wholeNotes(row: IndicatorComparison, { wording, words }: View): string[] {
  const { from, to } = wording.comparedResults(row)
  if (row.parts.length === 0 || !row.from || !row.to || (from === '') === (to === '')) return []
  return [from === '' ? words.diff.wholeGiven : words.diff.wholeLost]
}

/** The same percentage of other counts would look as if nothing had changed. */
function countNotes({ from, to, delta }: IndicatorComparison): string[] {
  const isSame = delta?.kind === 'points' && delta.value.numerator === 0n
  const [before, after] = [from, to].map((verdict) => {
    const { amount } = verdict?.judged.result ?? {}
    return amount && printCounts(amount)
  })
  return isSame && before && after && before !== after ? [`${before} → ${after}`] : []
}

function incomparableNotes(
  { from, to, incomparable }: IndicatorComparison | FigureChange,
  { wording }: View,
): string[] {
  return incomparable.length > 0 && from && to ? [wording.incomparable(...incomparable)] : []
}

/** Reasons that the sentence about the cause tells. */
function toldBy(cause: Cause | undefined): ReadonlySet<GradeReason> {
  const reasons = cause?.factors.flatMap((factor): GradeReason[] => {
    if (factor.kind === 'scope') return ['incomparable']
    if (factor.kind === 'override') return ['override']
    if (factor.kind !== 'result') return []
    return factor.isCorrection ? ['corrected'] : factor.move === 'lost' ? ['result_lost'] : []
  })
  return new Set(reasons)
}

/** Reasons that the cells of a row, or another note, tell by themselves. */
const evident: ReadonlySet<GradeReason> = new Set([
  'worsened',
  'improved',
  'target_moved',
  'incomparable',
  'renamed',
  'retitled',
  'moved',
  'words',
])

function reasonNotes(
  change: Change | undefined,
  { wording, verbose }: View,
  told: ReadonlySet<GradeReason> = new Set(),
): string[] {
  const isUntold = (reason: GradeReason) => !evident.has(reason) && !told.has(reason)
  const reasons = change?.reasons.filter((reason) => verbose || isUntold(reason)) ?? []
  return reasons.length === 0 ? [] : [reasons.map(wording.gradeReason).join(' · ')]
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
