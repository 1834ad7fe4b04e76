import { type Block, plainText } from '../../report/report-model.ts'
import { blockSign } from '../block-sign.ts'
import { inCapitals } from '../in-capitals.ts'
import { introduces } from '../introduces.ts'
import { inlinesMarkup } from './inlines.ts'
import { html, type Markup } from './markup.ts'
import { tableMarkup } from './table.ts'

type ListBlock = Extract<Block, { kind: 'item' | 'point' }>
type ParagraphBlock = Extract<Block, { kind: 'paragraph' }> | ListBlock

/** Where blocks stand. */
interface BlockPlace {
  /** Begins the ids in them. */
  readonly id: string
  /** What a table is called that has no heading above it. */
  readonly name: string
  /** The level of HTML that headings of level 1 have. */
  readonly topLevel: 2 | 3
  /** From margin to margin on paper, in twips. */
  readonly room: number
}

/** Ô 6: headings, paragraphs, lists and tables; signs and numbers are text, as the model has them. */
export function blocksMarkup(
  blocks: readonly Block[],
  { id, name, topLevel, room }: BlockPlace,
): Markup {
  const lists = listsOf(blocks)
  return html`${blocks.map(blockMarkup)}`

  function blockMarkup(block: Block, at: number): Markup {
    switch (block.kind) {
      case 'heading': {
        const level = topLevel + block.level - 1
        const inlines = block.level === 1 ? inCapitals(block.inlines) : block.inlines
        return html`<h${level} class="level-${block.level}">${blockSign(block)} ${inlinesMarkup(inlines)}</h${level}>\n`
      }
      case 'paragraph':
        return paragraph(block)
      case 'item':
      case 'point':
        return listMarkup(lists.get(at) ?? [])
      case 'table':
        return tableMarkup(block, {
          id: `${id}-bang-${at + 1}`,
          caption: headingAbove(blocks.slice(0, at)) ?? name,
          room,
        })
    }
  }
}

function headingAbove(blocks: readonly Block[]): string | undefined {
  const heading = blocks.findLast((block) => block.kind === 'heading')
  return heading && plainText(heading.inlines)
}

/** Items or points that follow each other, by the place of the first; a list has one kind of sign. */
function listsOf(blocks: readonly Block[]): ReadonlyMap<number, readonly ListBlock[]> {
  const lists = new Map<number, ListBlock[]>()
  let open: ListBlock[] | undefined
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'item' && block.kind !== 'point') {
      open = undefined
      continue
    }
    // Points count from "a" on in each list.
    const beginsAnew = block.kind === 'point' && block.letter === 'a'
    if (open && !beginsAnew && (isBelow(block) || open[0]?.kind === block.kind)) {
      open.push(block)
    } else {
      open = [block]
      lists.set(at, open)
    }
  }
  return lists
}

function isBelow(block: ListBlock): boolean {
  return block.kind === 'item' && block.depth === 2
}

/** Nothing where the block is not the first of a list. */
function listMarkup(list: readonly ListBlock[]): Markup {
  const entries: { readonly top: ListBlock; readonly below: ListBlock[] }[] = []
  for (const block of list) {
    const last = entries.at(-1)
    if (isBelow(block) && last) last.below.push(block)
    else entries.push({ top: block, below: [] })
  }
  const items = entries.map(({ top, below }) => {
    const inner = below.map((block) => html`<li>${paragraph(block)}</li>\n`)
    return html`<li>${paragraph(top)}${listOf(inner)}</li>\n`
  })
  return listOf(items)
}

/** Some readers forget a list without markers of its own, as its signs are text: the role reminds them. */
function listOf(items: readonly Markup[]): Markup {
  return html`${items.length > 0 && html`<ul role="list">\n${items}</ul>\n`}`
}

function paragraph(block: ParagraphBlock): Markup {
  const sign = block.kind === 'paragraph' ? '' : `${blockSign(block)} `
  const kept = introduces(block) && html` class="kept"`
  return html`<p${kept}>${sign}${inlinesMarkup(block.inlines)}</p>\n`
}
