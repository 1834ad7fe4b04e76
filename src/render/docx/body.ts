import { type ISectionOptions, Paragraph, type Table } from 'docx'
import type { Block } from '../../report/report-model.ts'
import { inCapitals } from '../in-capitals.ts'
import { introduces } from '../introduces.ts'
import { runsOf } from './inline-runs.ts'
import type { Numbering } from './numbering.ts'
import { spacer } from './rule-line.ts'
import { blockTable } from './table.ts'

/** What a section holds, in docx's words. */
export type SectionChild = ISectionOptions['children'][number]

/** Where blocks are set: `room` from margin to margin and `gap` between paragraphs, in twips. */
interface BlockPlace {
  readonly numbering: Numbering
  readonly room: number
  readonly gap: number
  /** The last block stays on one page with what follows, as text does with the signature. */
  readonly keepLast?: boolean
}

/** Ô 6: headings, paragraphs, lists and tables (Phụ lục I, II.6). */
export function blockChildren(
  blocks: readonly Block[],
  { numbering, room, gap, keepLast = false }: BlockPlace,
): readonly SectionChild[] {
  return blocks.flatMap((block, at): SectionChild[] => {
    const isLast = at === blocks.length - 1
    const keepNext = isLast ? keepLast : introduces(block)
    const previous = blocks[at - 1]
    if (block.kind === 'table') {
      const table: Table = blockTable(block, room, keepNext)
      // Word joins tables that touch.
      return previous?.kind === 'table' ? [spacer(), table] : [table]
    }
    // Below a table no paragraph has left its gap.
    const spacing = previous?.kind === 'table' ? { spacing: { before: gap } } : {}
    return [textParagraph(block, numbering, { keepNext, ...spacing })]
  })
}

type TextBlock = Exclude<Block, { kind: 'table' }>

const headingStyles = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const

function textParagraph(
  block: TextBlock,
  numbering: Numbering,
  { keepNext, ...spacing }: { keepNext: boolean; spacing?: { before: number } },
): Paragraph {
  const kept = keepNext ? { keepNext } : {}
  if (block.kind === 'heading') {
    const { level, number, inlines } = block
    return new Paragraph({
      style: headingStyles[level],
      numbering: numbering.heading(level, number),
      widowControl: true,
      ...spacing,
      children: runsOf(level === 1 ? inCapitals(inlines) : inlines),
    })
  }
  return new Paragraph({
    style: 'BodyText',
    ...listPlace(block, numbering),
    widowControl: true,
    ...kept,
    ...spacing,
    children: runsOf(block.inlines),
  })
}

function listPlace(block: Exclude<TextBlock, { kind: 'heading' }>, numbering: Numbering) {
  if (block.kind === 'item') return { numbering: numbering.item(block.depth) }
  if (block.kind === 'point') return { numbering: numbering.point(block.letter) }
  return {}
}
