import type { IsoDate } from '../dataset/calendar.ts'
import type { Block, Inline, Note } from '../prose/narrative.ts'
import type { Layout } from '../prose/template.ts'

export type {
  Block,
  Inline,
  Note,
  TableBlock,
  TableCell,
  TableRow,
} from '../prose/narrative.ts'
export { plainText } from '../prose/narrative.ts'
export type { Layout } from '../prose/template.ts'

/** A finished report without any file format: what is printed, in the order of Mẫu 1.4 (NĐ 30/2020). */
export interface ReportModel {
  readonly letterhead: Letterhead
  /** Boxed under the number, one below the other: DỰ THẢO, and what else a reader must know first. */
  readonly marks: readonly string[]
  /** Tên loại: `BÁO CÁO`. */
  readonly kind: string
  /** Trích yếu, printed below the kind. */
  readonly subject: readonly Inline[]
  /** Names after Kính gửi, without signs; none where there is no such line. */
  readonly addressees: readonly string[]
  /** Căn cứ, each a line with its closing sign. */
  readonly basis: readonly (readonly Inline[])[]
  readonly body: readonly Block[]
  readonly signature: Signature
  /** Nơi nhận: complete lines (`- Như trên;` … `- Lưu: VT, VHTT.`). */
  readonly recipients: readonly string[]
  /** Footnotes; the body calls them by their numbers. */
  readonly notes: readonly Note[]
  readonly appendices: readonly Appendix[]
  /** What a screen shows beside the letter; absent of a report without indicators. */
  readonly overview?: Overview
  readonly layout: Layout
  readonly properties: Properties
}

/** The two columns above the title. */
export interface Letterhead {
  readonly superior: readonly string[]
  readonly issuer: readonly string[]
  /** `Số:      /BC-UBND`, blank until the registry gives the number. */
  readonly numberLine: string
  /** `Mường La, ngày    tháng 12 năm 2023`. */
  readonly dateLine: string
}

/** Quyền hạn, chức vụ and name of the signer (Phụ lục I, II.7). */
export interface Signature {
  /** Authority and titles: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  readonly lines: readonly string[]
  /** Another office of the signer, in capitals above the name (II.7.c and đ). */
  readonly office?: string
  /** Họ tên; where it is absent, room is left for it to be typed in. */
  readonly name?: string
}

/** A section of its own with page numbers of its own (Phụ lục I, III.1). */
export interface Appendix {
  /** `Phụ lục`, with a Roman number where there are several. */
  readonly label: string
  readonly title: readonly Inline[]
  /** `(Kèm theo Báo cáo số …)`; empty where it stands alone. */
  readonly attachedTo: string
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

/** Appendices without the document that they would be attached to. */
export interface AppendixDocument {
  readonly appendices: readonly Appendix[]
  readonly layout: Layout
  readonly properties: Properties
}

/** How the indicators came out at a glance: no part of the letter, so it is drawn, never signed. */
export interface Overview {
  readonly title: string
  /** `24 chỉ tiêu`. */
  readonly total: readonly Inline[]
  /** Of the statuses that occur, in their order; together they are the total. */
  readonly counts: readonly OutcomeCount[]
  readonly groups: readonly OverviewGroup[]
}

/** How something came out, for its look; the word beside it says it in full. */
export type Outcome = 'met' | 'missed' | 'open'

/** A status as printed: `Không đạt`. */
export interface OutcomeWord {
  readonly outcome: Outcome
  readonly word: string
}

/** How many came out so; `size` is the printed count as a number, to draw it. */
export interface OutcomeCount extends OutcomeWord {
  readonly count: readonly Inline[]
  readonly size: number
}

/** Lines under one name, with its Roman number. */
export interface OverviewGroup {
  readonly number: string
  readonly name: string
  readonly lines: readonly OverviewLine[]
}

/** One indicator, or a part of one. */
export interface OverviewLine {
  /** `4`, and `4.1` for a part. */
  readonly number: string
  readonly name: string
  /** `16,23% (31/191 DVC)`; empty where there is none. */
  readonly result: readonly Inline[]
  /** `80%`; empty where none was assigned. */
  readonly target: readonly Inline[]
  /** Absent where only the parts below have one. */
  readonly status?: OutcomeWord
  /** Only of shares: what is counted, ranked or dated has no common length. */
  readonly bar?: Bar
}

/** Lengths in per cent of the whole bar, as decimal texts to four digits. */
export interface Bar {
  readonly result: string
  /** Where results meet the target, both ends included; absent where none is a number. */
  readonly goal?: { readonly from: string; readonly to: string }
  /** What the whole bar stands for where that is not 100%. */
  readonly whole?: readonly Inline[]
}

/** What the file says of itself. */
export interface Properties {
  readonly title: string
  readonly subject: string
  readonly author: string
  /** Stands for created and modified: the same input gives the same bytes. */
  readonly date: IsoDate
}
