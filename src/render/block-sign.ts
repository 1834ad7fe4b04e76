import type { Block } from '../report/report-model.ts'

/** What stands before a block's text, with its own mark: `IV.`, `3.`, `đ)`, `-`, `+`. */
export function blockSign(block: Exclude<Block, { kind: 'table' | 'paragraph' }>): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 3 ? `${block.number})` : `${block.number}.`
    case 'point':
      return `${block.letter})`
    case 'item':
      return block.depth === 1 ? '-' : '+'
  }
}
