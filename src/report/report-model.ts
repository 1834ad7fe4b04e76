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
  /** `(Kèm theo Báo cáo số …)`. */
  readonly attachedTo: string
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

/** What the file says of itself. */
export interface Properties {
  readonly title: string
  readonly subject: string
  readonly author: string
  /** Stands for created and modified: the same input gives the same bytes. */
  readonly date: IsoDate
}
