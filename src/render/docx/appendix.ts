import { type ISectionOptions, Paragraph } from 'docx'
import {
  type Appendix,
  type Layout,
  plainText,
  type ReportModel,
} from '../../report/report-model.ts'
import { balancedBreaks, balancedLines } from '../balanced-lines.ts'
import { inCapitals } from '../in-capitals.ts'
import { appendixRule, titleShare } from '../letter-words.ts'
import { pageGeometry, twipsPerPoint } from '../page-geometry.ts'
import { textWidth } from '../text-width.ts'
import { blockChildren, type SectionChild } from './body.ts'
import { linesAsRuns, runsOf } from './inline-runs.ts'
import type { Numbering } from './numbering.ts'
import { sectionProperties } from './page.ts'
import { ruleLine, spacer } from './rule-line.ts'

/** Each appendix a section of its own with its own page numbers (Phụ lục I, III.1). */
export function appendixSections(
  { appendices, layout }: Pick<ReportModel, 'appendices' | 'layout'>,
  numbering: Numbering,
): readonly ISectionOptions[] {
  return appendices.map((appendix) => {
    const geometry = pageGeometry(layout, appendix.orientation)
    return {
      properties: sectionProperties(geometry),
      children: appendixChildren(appendix, layout, { numbering, room: geometry.textWidth }),
    }
  })
}

/** What an appendix of the same file holds (Phụ lục I, III.1; Phụ lục III, Mẫu 2.1). */
function appendixChildren(
  { label, title, attachedTo, blocks }: Appendix,
  layout: Layout,
  { numbering, room }: { readonly numbering: Numbering; readonly room: number },
): readonly SectionChild[] {
  const capitals = inCapitals(title)
  const setting = { size: layout.bodySize, face: 'bold', room: room * titleShare } as const
  const reference = { size: layout.bodySize, face: 'italic', room } as const
  // What is attached to nothing has its rule below the title.
  const lines = attachedTo === '' ? [] : balancedLines(attachedTo, reference)
  const ruled = lines.map((line) => textWidth(line, layout.bodySize, 'italic'))
  const titleLines = balancedLines(plainText(capitals), setting)
  const longest = Math.max(
    ...(ruled.length > 0
      ? ruled
      : titleLines.map((line) => textWidth(line, layout.bodySize, 'bold'))),
  )
  const gap = layout.paragraphGap * twipsPerPoint
  numbering.restart()
  return [
    new Paragraph({ style: 'AppendixLabel', text: label }),
    new Paragraph({
      style: 'AppendixTitle',
      children: runsOf(capitals, balancedBreaks(plainText(capitals), setting)),
    }),
    ...(lines.length > 0
      ? [new Paragraph({ style: 'AppendixReference', children: linesAsRuns(lines) })]
      : []),
    ruleLine({ length: Math.round(longest * appendixRule), room, below: 240, keepNext: true }),
    ...blockChildren(blocks, { numbering, room, gap }),
    // A section ends in a paragraph, and Word would add one of full height behind a table.
    ...(blocks.at(-1)?.kind === 'table' ? [spacer()] : []),
  ]
}
