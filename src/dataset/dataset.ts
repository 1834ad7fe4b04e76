import type { Location, SourceFile } from '../source/location.ts'
import type { IsoDate } from './calendar.ts'
import type { Period } from './period.ts'
import type { Target } from './target.ts'
import type { Figure, Value } from './value.ts'

export type Measure = 'percent' | 'count' | 'money' | 'rank' | 'yes_no' | 'date' | 'text'

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

export interface Group {
  readonly id: string
  readonly name: string
}

export interface Indicator {
  readonly id: string
  readonly at: Location
  readonly name: string
  readonly group: string
  readonly measure: Measure
  readonly direction: 'higher' | 'lower'
  readonly decimals: number
  readonly numerator?: Definition
  readonly denominator?: Definition
  readonly countUnit?: CountUnit
  readonly owner?: string
  readonly parts: readonly Group[]
  readonly partsPolicy: 'all' | 'any'
  readonly whenMissing: 'undetermined' | 'skip' | 'fail'
  readonly mayExceed: boolean
  readonly renamedFrom?: string
}

export interface Definition {
  readonly name: string
  readonly definition?: string
}

/** Đơn vị tính: `decimals` above 0 admits fractions (tỷ đồng). */
export interface CountUnit {
  readonly name: string
  readonly short?: string
  readonly decimals: number
}

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
  readonly issuers: ReadonlyMap<string, Issuer>
}

/** A body that issues reports in the unit's name, with its letterhead and signature lines. */
export interface Issuer {
  readonly id: string
  readonly at: Location
  readonly name: string
  readonly short: string
  readonly symbol: string
  readonly superior: readonly string[]
  readonly lines: readonly string[]
  readonly signature: readonly string[]
  readonly signer?: string
  readonly recipients: readonly string[]
  readonly filing: string
}

/** One report: a unit, a period, and the figures of both. */
export interface Report {
  readonly unit: Unit
  readonly period: Period
  /** `2023`, or `2023.nhiem-vu-trong-tam`. */
  readonly stem: string
  readonly file: SourceFile
  readonly asOf: IsoDate
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
  readonly number?: string
  /** A day, or a month (`2023-12`) while the day is open. */
  readonly date?: string
  readonly title?: WrittenText
  readonly medium: 'electronic' | 'paper'
  readonly addressees: readonly string[]
  readonly basis: readonly string[]
  readonly signer?: string
}

/** A text of the data file, which may bind figures (`{{ id }}`). */
export interface WrittenText {
  readonly text: string
  readonly at: Location
}

/** What one report says of one indicator of the catalogue; with parts, each is judged. */
export interface IndicatorEntry {
  readonly indicator: Indicator
  readonly at: Location
  readonly judged: Judged
  readonly parts: readonly PartEntry[]
  /** Parts of the catalogue that the report lacks. */
  readonly missingParts: readonly Group[]
  readonly partsComplete: boolean
}

export interface PartEntry {
  readonly id: string
  readonly name: string
  readonly judged: Judged
}

export interface Judged {
  readonly at: Location
  readonly result?: Value
  readonly target?: Target
  readonly reason?: WrittenText
  readonly statedStatus?: { readonly status: Status; readonly at: Location }
  readonly paused?: { readonly document: string; readonly note?: string }
  readonly notApplicable?: string
  readonly override?: Override
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

export interface Task {
  readonly id: string
  readonly at: Location
  readonly title: WrittenText
  readonly status: 'done' | 'in_progress' | 'not_started' | 'overdue'
  readonly result?: WrittenText
  readonly reason?: WrittenText
  readonly due?: IsoDate
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
