import type { Location, SourceFile } from '../source/location.ts'
import type { IsoDate } from './calendar.ts'
import type { Period } from './period.ts'
import type { Target } from './target.ts'
import type { Figure, Value } from './value.ts'

/**
 * How an indicator is measured. `percent` is in per cent (80, not 0.8) and may be given as a ratio;
 * `count` is whole unless its unit admits decimals; only `money` may be below 0; in a `rank` 1 is
 * the best place.
 */
export type Measure = 'percent' | 'count' | 'money' | 'rank' | 'yes_no' | 'date' | 'text'

/**
 * How an indicator came out. `not_yet`: missed, but not due by the report's day. `no_data`: no
 * result, or none that its target could be held against. `no_target`: none in force on that day.
 * `undetermined`: the data leave it open, and a person may decide.
 */
export type Status =
  | 'met'
  | 'not_met'
  | 'not_yet'
  | 'paused'
  | 'no_data'
  | 'not_applicable'
  | 'no_target'
  | 'undetermined'

/** All statuses in the order in which they are counted and printed. */
export const statuses: readonly Status[] = [
  'met',
  'not_met',
  'not_yet',
  'paused',
  'no_data',
  'not_applicable',
  'no_target',
  'undetermined',
]

/** The set of indicators (bộ chỉ tiêu), shared by all units and periods. */
export interface Catalog {
  readonly groups: readonly Group[]
  readonly indicators: ReadonlyMap<string, Indicator>
}

/**
 * A group of indicators, in the order in which it is printed (I, II, …); also a part of an
 * indicator, which has the same two fields.
 */
export interface Group {
  readonly id: string
  readonly name: string
}

/**
 * An indicator of the catalogue: what is measured, which way is better, how parts decide. Results
 * and targets stand in the reports.
 */
export interface Indicator {
  readonly id: string
  /** The key in `catalog.yaml`. */
  readonly at: Location
  readonly name: string
  /** Id of its group. */
  readonly group: string
  readonly measure: Measure
  /** Which way is better: a target without a comparator means `>=` or `<=`. */
  readonly direction: 'higher' | 'lower'
  /** At most so many decimals are printed, unless rounding would tell another verdict. */
  readonly decimals: number
  readonly numerator?: Definition
  readonly denominator?: Definition
  /** Cách tính, in words; held against that of another year. */
  readonly definition?: string
  /** When it began to be counted otherwise, earliest first. */
  readonly redefined: readonly Redefinition[]
  /** Unit of numerator and denominator, or of the value where it is no ratio. */
  readonly countUnit?: CountUnit
  /** The office that answers for the result; a column of the appendix. */
  readonly owner?: string
  readonly parts: readonly Group[]
  /** Whether every part must be met, or one is enough. */
  readonly partsPolicy: 'all' | 'any'
  /** Parts without data leave the whole open, are left out, or count as not met. */
  readonly whenMissing: 'undetermined' | 'skip' | 'fail'
  /** A share may be above 100%: the numerator is not always part of the denominator. */
  readonly mayExceed: boolean
  /** Its earlier id; a report that still uses it is told the present one. */
  readonly renamedFrom?: string
}

/** What is counted as numerator or denominator, and how, so that years can be compared. */
export interface Definition {
  readonly name: string
  readonly definition?: string
}

/**
 * From this day on something else is counted under the same name: results of days before it and of
 * days from it on are not held against each other.
 */
export interface Redefinition {
  readonly date: IsoDate
  readonly of: 'numerator' | 'denominator' | 'whole'
  readonly note?: string
}

/** Đơn vị tính: `decimals` above 0 admits fractions (tỷ đồng). */
export interface CountUnit {
  readonly name: string
  readonly short?: string
  readonly decimals: number
}

/**
 * Cấp hành chính. After 30/6/2025 there is no `district` (Luật 72/2025/QH15): a period that ends
 * later is refused unless the report is `historical`.
 */
export type Level = 'province' | 'district' | 'commune'

/** An administrative unit (đơn vị hành chính). */
export interface Unit {
  /** Its folder under `data/`. */
  readonly id: string
  readonly at: Location
  readonly name: string
  readonly level: Level
  readonly kind: string
  readonly parent?: { readonly name: string; readonly kind: string }
  /** Official code; a text, since it may begin with 0. */
  readonly code?: string
  readonly place: string
  /** When other units became part of it, earliest first. */
  readonly mergers: readonly Merger[]
  readonly issuers: ReadonlyMap<string, Issuer>
}

/**
 * Sáp nhập: from this day on the unit is made up of others too; figures of days before it are of
 * another area and other people.
 */
export interface Merger {
  readonly date: IsoDate
  /** The units it was put together from, as they were called. */
  readonly units: readonly string[]
  /** What ordered it, as it is cited: Nghị quyết số … */
  readonly document?: string
}

/**
 * The kinds of bodies whose letterhead and signature are known: Ủy ban nhân dân; sở, phòng and
 * their equals; ban chỉ đạo that a People's Committee has set up.
 */
export type IssuerKind = 'people_committee' | 'specialised' | 'steering_committee'

/**
 * In what right a report is signed (Nghị định 30/2020, Điều 13): the head, an acting head (Q.), a
 * deputy (KT.), by order (TL.), by delegation (TUQ.).
 */
export type SigningRight = 'head' | 'acting' | 'deputy' | 'by_order' | 'by_delegation'

/** All signing rights. */
export const signingRights: readonly SigningRight[] = [
  'head',
  'acting',
  'deputy',
  'by_order',
  'by_delegation',
]

/** A body that issues reports in the unit's name, with its letterhead and signature lines. */
export interface Issuer {
  readonly id: string
  readonly at: Location
  /** As written, or as its name tells it; nothing is asked of a body of no known kind. */
  readonly kind?: IssuerKind
  /** Title of who leads it, in capitals; known wherever the kind is, but for unusual bodies. */
  readonly head?: string
  readonly name: string
  readonly short: string
  readonly symbol: WrittenText
  readonly superior: readonly WrittenText[]
  readonly lines: readonly WrittenText[]
  readonly signing: Signing
  readonly recipients: readonly WrittenText[]
  readonly filing: string
}

/** What stands above and below the signature. */
export interface Signing {
  /** Quyền hạn, chức vụ: `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`. */
  readonly lines: readonly WrittenText[]
  /** Where it is said; literal lines are held against it. */
  readonly right?: SigningRight
  /** The signer's State office, of one who signs for an advisory body (Phụ lục I, II.7.c). */
  readonly office?: string
  readonly signer?: string
}

/** One report: a unit, a period, and the figures of both. */
export interface Report {
  readonly unit: Unit
  readonly period: Period
  /** `2023`, or `2023.nhiem-vu-trong-tam`. */
  readonly stem: string
  readonly file: SourceFile
  readonly asOf: IsoDate
  /** Period or stem of the report that this one is compared with, or `none`; where it is told. */
  readonly comparedWith?: WrittenText
  /** Of a time that is over: bodies that are no more may issue and receive it. */
  readonly historical: boolean
  readonly template: string
  readonly templateAt: Location
  readonly document: ReportDocument
  readonly indicators: readonly IndicatorEntry[]
  readonly figures: ReadonlyMap<string, Figure>
  readonly tasks: readonly Task[]
  readonly documents: ReadonlyMap<string, CitedDocument>
  readonly accepted: readonly Acceptance[]
}

/** The form of the report itself (thể thức). */
export interface ReportDocument {
  readonly issuer: Issuer
  /** Where the report names its issuer. */
  readonly issuerAt: Location
  /** As the report says, else as its issuer does. */
  readonly signing: Signing
  readonly recipients: readonly WrittenText[]
  readonly number?: string
  /** A day, or a month (`2023-12`) while the day is open. */
  readonly date?: string
  readonly title?: WrittenText
  readonly medium: 'electronic' | 'paper'
  readonly addressees: readonly WrittenText[]
  readonly basis: readonly string[]
  /** Put together from public sources, never issued: it has neither a number nor a signer. */
  readonly illustrative: boolean
}

/** A text of a data file with its place; some may bind figures (`{{ id }}`). */
export interface WrittenText {
  readonly text: string
  readonly at: Location
}

/** What one report says of one indicator of the catalogue; with parts, each is judged. */
export interface IndicatorEntry {
  readonly indicator: Indicator
  readonly at: Location
  /** The key in the report, where that is a former id of the indicator. */
  readonly writtenAs?: string
  readonly judged: Judged
  readonly parts: readonly PartEntry[]
  /** Parts of the catalogue that the report lacks. */
  readonly missingParts: readonly Group[]
  /**
   * False where the report itself says that parts are lacking: the given ones may fall short of the
   * total.
   */
  readonly partsComplete: boolean
  /** Period or stem of the report whose figure this one mends. */
  readonly corrects?: string
}

/**
 * A part that the report gives. Target, pause and applicability are those of the whole where it
 * says nothing else.
 */
export interface PartEntry {
  readonly id: string
  readonly name: string
  readonly judged: Judged
}

/**
 * What a report says of one indicator, or one part: the result, the target, and all that bears on
 * the verdict.
 */
export interface Judged {
  /** The key of the indicator or part in the report. */
  readonly at: Location
  readonly result?: Value
  readonly target?: Target
  /** Why the target was missed; printed unless it is met. */
  readonly reason?: WrittenText
  /** What the source printed; audited, never printed again. */
  readonly statedStatus?: { readonly status: Status; readonly at: Location }
  /** `document`: id of the cited document that allows it. No result counts while it holds. */
  readonly paused?: { readonly document: string; readonly note?: string }
  /** The reason; goes before a pause and before any result. */
  readonly notApplicable?: string
  readonly override?: Override
  /** The last lines of the note column. */
  readonly note?: WrittenText
}

/** A verdict set by a person; printed with who, why and when. */
export interface Override {
  readonly status: Status
  readonly by: string
  readonly reason: string
  readonly date: IsoDate
  readonly at: Location
}

/** How far a task has come, as the report states it. */
export type TaskStatus = 'done' | 'in_progress' | 'not_started' | 'overdue'

/** All states of a task in the order in which they are counted and printed. */
export const taskStatuses: readonly TaskStatus[] = ['done', 'in_progress', 'not_started', 'overdue']

/** A task (nhiệm vụ) and its state, which the report states and nothing computes. */
export interface Task {
  readonly id: string
  /** The key of the task in the report. */
  readonly at: Location
  readonly title: WrittenText
  readonly status: TaskStatus
  readonly result?: WrittenText
  readonly reason?: WrittenText
  readonly due?: IsoDate
  /** Cơ quan chủ trì. */
  readonly owner?: string
}

/** A cited document; citation form: Nghị định 30/2020, Phụ lục I, II.6.b. */
export interface CitedDocument {
  readonly id: string
  readonly at: Location
  readonly kind: string
  readonly number?: string
  readonly date?: IsoDate
  readonly issuer?: string
  readonly title?: string
}

/** A warning that a responsible person has looked at and accepts. */
export interface Acceptance {
  readonly at: Location
  readonly fingerprint: string
  readonly code: string
  readonly reason: string
  readonly by: string
  readonly until?: IsoDate
}
