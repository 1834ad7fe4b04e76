import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import { roman } from '../wording/numbers.ts'
import { headingText } from './empty-headings.ts'
import type { Block, Inline } from './narrative.ts'
import type { DraftBlock } from './parse-markdown.ts'
import type { DraftInline } from './traced-text.ts'
import { pointLetters } from './typed-number.ts'

/**
 * Gives headings and points their numbers (I., 1., a)) in reading order; `finish` is called once for
 * the inlines of each block, in that order.
 */
export function numberBlocks(
  drafts: readonly DraftBlock[],
  finish: (inlines: readonly DraftInline[]) => Inline[],
): { readonly blocks: readonly Block[]; readonly diagnostics: readonly Diagnostic[] } {
  const findings: Diagnostic[] = []
  const counts = [0, 0, 0]
  const blocks = drafts.flatMap((block): Block[] => {
    switch (block.kind) {
      case 'heading': {
        const level = block.level === 1 ? 1 : block.level === 2 ? 2 : 3
        if (level === 3 && counts[1] === 0) {
          const heading = headingText(block)
          findings.push(diagnostic('prose/heading-too-deep', { title: heading }, block.at))
        }
        counts[level - 1] = (counts[level - 1] ?? 0) + 1
        counts.fill(0, level)
        const count = counts[level - 1] ?? 1
        const label = [roman(count), String(count), pointLetters[count - 1] ?? String(count)][
          level - 1
        ]
        return [{ kind: 'heading', level, number: label ?? '', inlines: finish(block.inlines) }]
      }
      case 'paragraph':
        return [{ kind: 'paragraph', inlines: finish(block.inlines) }]
      case 'item':
        return [{ kind: 'item', depth: block.depth, inlines: finish(block.inlines) }]
      case 'point': {
        const letter = pointLetters[block.index - 1] ?? String(block.index)
        return [{ kind: 'point', letter, inlines: finish(block.inlines) }]
      }
      default:
        return []
    }
  })
  return { blocks, diagnostics: findings }
}
