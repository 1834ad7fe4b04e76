import type { Block } from '../../report/report-model.ts'
import { blockSign } from '../block-sign.ts'
import { inCapitals } from '../in-capitals.ts'
import { inlinesText } from './inlines.ts'
import { atBlockStart } from './markdown-text.ts'
import { tableText } from './table.ts'

/** Blocks as Markdown, a blank line between them but within a list; `top` is the level of headings I. */
export function blocksText(blocks: readonly Block[], top: 2 | 3): string {
  return blocks
    .map((block, at) => {
      const next = blocks[at + 1]
      const goesOn = isListed(block) && next !== undefined && isListed(next)
      return `${blockText(block, top)}${goesOn ? '\n' : '\n\n'}`
    })
    .join('')
}

function isListed({ kind }: Block): boolean {
  return kind === 'item' || kind === 'point'
}

function blockText(block: Block, top: number): string {
  switch (block.kind) {
    case 'heading': {
      const inlines = block.level === 1 ? inCapitals(block.inlines) : block.inlines
      return `${'#'.repeat(top + block.level - 1)} ${blockSign(block)} ${inlinesText(inlines)}`
    }
    case 'paragraph':
      return atBlockStart(inlinesText(block.inlines))
    case 'item':
      return `${block.depth === 1 ? '-' : '  -'} ${atBlockStart(inlinesText(block.inlines))}`
    case 'point':
      // Markdown counts with numbers alone: the letter is text, in a list apart from dashes.
      return `* ${blockSign(block)} ${inlinesText(block.inlines)}`
    case 'table':
      return tableText(block)
  }
}
