import type { WrittenText } from '../dataset/dataset.ts'
import type { SourceFile } from '../source/location.ts'

/** A report template: the frame in Markdown with Liquid, and what stands around it. */
export interface Template {
  readonly name: string
  readonly title: WrittenText
  readonly sections: readonly Section[]
  readonly appendix?: AppendixTemplate<AppendixColumn>
  readonly taskAppendix?: AppendixTemplate<TaskColumn>
  /** Printed of reports that have an earlier one to be compared with. */
  readonly comparisonAppendix?: Omit<AppendixTemplate<never>, 'columns'>
  readonly options: TemplateOptions
  /** `template.md`. */
  readonly frame: SourceFile
  /** `template.yaml`. */
  readonly file: SourceFile
}

/** A section that the unit's prose fills; level 1 prints as I., level 2 as 1. */
export interface Section {
  readonly id: string
  readonly level: 1 | 2
  readonly title: WrittenText
  readonly required: boolean
  readonly parent?: string
}

/**
 * A table that follows the report (phụ lục): of its indicators, or of its tasks. A report that has
 * none of them lacks the table too.
 */
export interface AppendixTemplate<Column extends string> {
  readonly title: WrittenText
  readonly orientation: 'portrait' | 'landscape'
  readonly columns: readonly Column[]
}

/**
 * A column of the table of indicators, as `template.yaml` names it: STT, tên, kết quả, chỉ tiêu, cơ
 * quan, ghi chú.
 */
export type AppendixColumn = 'number' | 'name' | 'result' | 'target' | 'owner' | 'note'

/**
 * A column of the table of tasks: STT, nhiệm vụ, kết quả, tình trạng, cơ quan chủ trì, thời hạn, ghi
 * chú.
 */
export type TaskColumn = 'number' | 'name' | 'result' | 'status' | 'owner' | 'due' | 'note'

/** Sizes in points, lengths in millimetres, all within the ranges of the decree (Phụ lục I). */
export interface Layout {
  /** Quốc hiệu 12 or 13; Tiêu ngữ and date one point more. */
  readonly headingSize: 12 | 13
  readonly bodySize: 13 | 14
  /** In lines, 1 to 1.5. */
  readonly lineSpacing: number
  readonly paragraphGap: number
  readonly firstLineIndent: 10 | 12.7
  readonly margins: {
    readonly top: number
    readonly bottom: number
    readonly left: number
    readonly right: number
  }
}

/** The layout, and habits of writing that the decree leaves open. */
export interface TemplateOptions extends Layout {
  /** `08 sản phẩm` instead of `8 sản phẩm`. */
  readonly padCounts: boolean
}
