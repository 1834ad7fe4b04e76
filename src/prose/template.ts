import type { WrittenText } from '../dataset/dataset.ts'
import type { SourceFile } from '../source/location.ts'

/** A report template: the frame in Markdown with Liquid, and what stands around it. */
export interface Template {
  readonly name: string
  readonly title: WrittenText
  readonly sections: readonly Section[]
  readonly appendix?: AppendixTemplate
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

export interface AppendixTemplate {
  readonly title: WrittenText
  readonly orientation: 'portrait' | 'landscape'
  readonly columns: readonly AppendixColumn[]
}

export type AppendixColumn = 'number' | 'name' | 'result' | 'target' | 'owner' | 'note'

/** Choices within the ranges of the decree; points and millimetres. */
export interface TemplateOptions {
  readonly headingSize: 12 | 13
  readonly bodySize: 13 | 14
  readonly lineSpacing: number
  readonly paragraphGap: number
  readonly firstLineIndent: 10 | 12.7
  readonly margins: {
    readonly top: number
    readonly bottom: number
    readonly left: number
    readonly right: number
  }
  readonly padCounts: boolean
}
