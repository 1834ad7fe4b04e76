import type { CitedDocument, Group, Report, Status, Task, TaskStatus } from '../dataset/dataset.ts'
import type { Rational } from '../dataset/rational.ts'
import type { Value } from '../dataset/value.ts'
import type { Evaluation, Verdict } from '../evaluation/verdict.ts'
import type { Location } from '../source/location.ts'

/** One of the two reports that are compared, under the catalogue of its own time. */
export interface Side {
  readonly evaluation: Evaluation
  /** The written prose by section; empty where there is none or none was read. */
  readonly sections: readonly WrittenSection[]
}

/** A section of the prose as it was written, figures still called by their ids. */
export interface WrittenSection {
  /** The titles above it and its own, outermost first. */
  readonly path: readonly string[]
  readonly text: string
  readonly at: Location
}

/** Two reports of one unit held against each other, by id and part, never by position. */
export interface Comparison {
  readonly from: Report
  readonly to: Report
  /** Two states of one report (a revision, a copy), not two reports. */
  readonly isSameReport: boolean
  /**
   * Two states of one report, or the same report of two periods (`2022.nhiem-vu`, `2023.nhiem-vu`).
   * What only one of two other reports tells was neither added nor dropped.
   */
  readonly isSameSeries: boolean
  /** What forbids to compare the whole reports: a merged unit, another level. */
  readonly incomparable: readonly Incomparability[]
  /** Every indicator of either side, changed or not, in the order of the later report. */
  readonly groups: readonly GroupComparison[]
  /** What changed: by subject, then in the order of the later report; what it lacks stands last. */
  readonly changes: readonly Change[]
}

/** The indicators of one group; those that only the earlier report has stand last. */
export interface GroupComparison {
  readonly group: Group
  readonly rows: readonly IndicatorComparison[]
}

/** One indicator, or one part of one, in both reports. At least one side is there. */
export interface IndicatorComparison {
  /** The present id. */
  readonly id: string
  readonly part?: Group
  readonly from?: Verdict
  readonly to?: Verdict
  /** The id under which the earlier report knows it. */
  readonly formerId?: string
  /** The later report says that it mends the earlier figure (`corrects`). */
  readonly isCorrection: boolean
  /** Why results must not be held against each other; then there is no delta. */
  readonly incomparable: readonly Incomparability[]
  readonly delta?: Delta
  /** How the target moved; absent where it stands as it was, or either side has no entry. */
  readonly target?: TargetMove
  /** Why the status is another one; only where both sides have one and they differ. */
  readonly cause?: Cause
  readonly parts: readonly IndicatorComparison[]
}

/** Why two figures of one id are not figures of one thing. */
export type Incomparability =
  /** Numerator, denominator, formula or count unit is defined otherwise. */
  | {
      readonly kind: 'definition'
      readonly of: 'numerator' | 'denominator' | 'whole'
      readonly note?: string
    }
  | { readonly kind: 'measure' }
  | { readonly kind: 'count_unit'; readonly from: string; readonly to: string }
  /** The unit is of another level or kind; both kinds: `huyện`, `xã`. */
  | { readonly kind: 'level'; readonly from?: string; readonly to?: string }
  /** The unit was put together from others between the two days. */
  | { readonly kind: 'merged'; readonly date: string; readonly units: readonly string[] }
  /** Arisen in the period on one side, counted from the beginning on the other, or from another day. */
  | { readonly kind: 'accumulation' }
  /** Other parts add up to the whole. */
  | { readonly kind: 'parts' }

/** The exact change of a result, later minus earlier; shown rounded. */
export type Delta =
  /** Of percentages: điểm phần trăm. */
  | { readonly kind: 'points'; readonly value: Rational }
  /** Of counts and money; `percent` in relation to the earlier one, absent where that is 0. */
  | { readonly kind: 'amount'; readonly value: Rational; readonly percent?: Rational }
  /** Places in a ranking; below 0 is a better place. */
  | { readonly kind: 'places'; readonly value: number }
  /** Below 0 is earlier. Days of two years are held against each other within their own years. */
  | { readonly kind: 'days'; readonly value: number }

/** How a target moved. `easier` and `harder` are about reaching it, whichever way is better. */
export interface TargetMove {
  readonly kind: 'easier' | 'harder' | 'given' | 'withdrawn' | 'other'
  /** Which way its number went, where it has one on both sides and the comparator is the same. */
  readonly number?: 'raised' | 'lowered'
}

/** What decides a status; a cause is told in these. */
export type Factor =
  | {
      readonly kind: 'result'
      /** `given` and `lost`: there was none before, or is none now. */
      readonly move: 'better' | 'worse' | 'given' | 'lost' | 'other'
      /** Which way the number went. */
      readonly number?: 'rose' | 'fell'
      readonly isCorrection: boolean
    }
  /** The result is counted otherwise: whether it moved is not known. */
  | { readonly kind: 'scope'; readonly because: readonly Incomparability[] }
  | { readonly kind: 'target'; readonly move: TargetMove }
  /** The day by which it was due has come, or was moved. */
  | { readonly kind: 'due'; readonly date: string; readonly isReached: boolean }
  | { readonly kind: 'paused' | 'resumed' | 'not_applicable' | 'applicable' }
  | { readonly kind: 'override'; readonly by: string; readonly reason: string }
  | { readonly kind: 'override_lifted' }
  /** Parts whose status is another one, or that were added. */
  | { readonly kind: 'parts'; readonly parts: readonly PartMove[] }
  /** Parts that are missing now, or no longer. */
  | { readonly kind: 'parts_missing' | 'parts_supplied'; readonly parts: readonly Group[] }
  /** The catalogue judges otherwise: direction, policy of parts, decimals. */
  | { readonly kind: 'rule' }

/** A part and how its status changed. */
export interface PartMove {
  readonly part: Group
  readonly from?: Status
  readonly to?: Status
}

/** Why a status is another one, found by judging anew with single factors exchanged. */
export interface Cause {
  readonly from: Status
  readonly to: Status
  /**
   * `alone`: the one factor explains it. `each`: every one of them would have done it by itself.
   * `together`: only all of them at once.
   */
  readonly logic: 'alone' | 'each' | 'together'
  readonly factors: readonly Factor[]
  /** The earlier target held against the later result, and the other way round, where both exist. */
  readonly newResultOldTarget?: Status
  readonly oldResultNewTarget?: Status
}

/** How much attention a change deserves. */
export type Grade = 'info' | 'notice' | 'alarm'

/** Why a change has its grade; the weightiest first. */
export type GradeReason =
  /** A status turned for the worse, or for the better. */
  | 'worsened'
  | 'improved'
  /** Met only because the target was made easier. */
  | 'met_by_easier_target'
  | 'override'
  | 'target_moved'
  | 'result_lost'
  | 'dropped'
  | 'added'
  | 'corrected'
  | 'incomparable'
  | 'renamed'
  /** The two reports call a figure that moved by different names: it may be another thing. */
  | 'retitled'
  /** A count that only grows is smaller than before. */
  | 'cumulative_fell'
  /**
   * The figure of one day is another one, in another state of the report or in another report,
   * without saying that it mends the earlier one.
   */
  | 'figure_changed'
  | 'moved'
  | 'words'

interface Graded {
  readonly grade: Grade
  /** At least one. */
  readonly reasons: readonly GradeReason[]
  /** Twelve hex digits: what changed, of which datum; neither places nor other changes. */
  readonly fingerprint: string
  readonly at: { readonly from?: Location; readonly to?: Location }
}

/** One change: everything that changed of one datum is one change, named by its weightiest side. */
export type Change =
  | IndicatorChange
  | FigureChange
  | TaskChange
  | DocumentChange
  | SectionChange
  | ReportChange

/** One field that is told otherwise: texts as written, numbers exact (`31:191`, `3/8`). */
export interface DetailChange {
  readonly field: DetailField
  /** Absent where there was none before, or is none now. */
  readonly from?: string
  readonly to?: string
}

/** What is told of a datum beside its status, result and target. */
export type DetailField =
  /** Of the catalogue; `rule` is what a status follows from: direction, policy of parts. */
  | 'name'
  | 'group'
  | 'owner'
  | 'decimals'
  | 'rule'
  | 'unit'
  /** Of the report; `remark` is a value's note for those who check, `growth` its `change`. */
  | 'reason'
  | 'note'
  | 'paused'
  | 'not_applicable'
  | 'override'
  | 'source'
  | 'remark'
  | 'stated'
  | 'stated_status'
  | 'growth'
  /** The same number, rounded on one side. */
  | 'written'
  /** A figure is divided into parts, or otherwise than before. */
  | 'parts'
  | 'as_of'
  | 'from'
  | 'accumulation'
  | 'corrects'
  | 'basis'
  | 'due'
  | 'effective'
  | 'target_note'
  /** Of tasks and documents. */
  | 'title'
  | 'result'
  | 'kind'
  | 'number'
  | 'date'
  | 'issuer'

interface Detailed {
  /** Everything else that changed of it; between two reports only what a reader would miss. */
  readonly details?: readonly DetailChange[]
}

/** Of an indicator or a part; `details` are reason, note, qualifier and the like. */
export interface IndicatorChange extends Graded, Detailed {
  readonly subject: 'indicator'
  readonly kind:
    | 'added'
    | 'dropped'
    | 'status'
    | 'restated'
    | 'target'
    | 'result'
    | 'renamed'
    | 'details'
  readonly comparison: IndicatorComparison
}

/** Of a figure or a part of one. */
export interface FigureChange extends Graded, Detailed {
  readonly subject: 'figure'
  readonly kind: 'added' | 'dropped' | 'restated' | 'changed' | 'details'
  readonly id: string
  readonly part?: string
  /** What the catalogue calls parts of this id, where that is one name. */
  readonly partName?: string
  readonly name: string
  /** What the earlier report calls it, in other words. */
  readonly formerName?: string
  readonly unit?: string
  readonly from?: Value
  readonly to?: Value
  readonly delta?: Delta
  readonly incomparable: readonly Incomparability[]
}

/** Of a task. */
export interface TaskChange extends Graded, Detailed {
  readonly subject: 'task'
  readonly kind: 'added' | 'dropped' | 'status' | 'details'
  readonly id: string
  readonly from?: Task
  readonly to?: Task
  readonly status?: { readonly from: TaskStatus; readonly to: TaskStatus }
}

/** Of a cited document. */
export interface DocumentChange extends Graded, Detailed {
  readonly subject: 'document'
  readonly kind: 'added' | 'dropped' | 'details'
  readonly id: string
  readonly from?: CitedDocument
  readonly to?: CitedDocument
}

/** Of the written prose. */
export interface SectionChange extends Graded {
  readonly subject: 'section'
  readonly kind: 'added' | 'dropped' | 'details'
  readonly path: readonly string[]
  readonly from?: WrittenSection
  readonly to?: WrittenSection
}

/** What the report says of itself; told only between two states of one report. */
export interface ReportChange extends Graded {
  readonly subject: 'report'
  readonly kind: 'details'
  readonly field:
    | 'as_of'
    | 'template'
    | 'number'
    | 'date'
    | 'title'
    | 'issuer'
    | 'signature'
    | 'addressees'
    | 'basis'
    | 'recipients'
  readonly from?: string
  readonly to?: string
}
