import { type Block, plainText } from '../../report/report-model.ts'
import { blockSign } from '../block-sign.ts'
import { inCapitals } from '../in-capitals.ts'
import { introduces } from '../introduces.ts'
import { inlinesMarkup } from './inlines.ts'
import { html, type Markup } from './markup.ts'
import { tableMarkup } from './table.ts'

type TextBlock = Exclude<Block, { kind: 'table' }>
type ListBlock = Extract<Block, { kind: 'item' | 'point' }>

/** Where blocks stand: `id` begins the ids in them, `name` is what a table is called without a heading. */
interface BlockPlace {
  readonly id: string
  readonly name: string
  /** The level of HTML that headings of level 1 have. */
  readonly topLevel: 2 | 3
}

/** Ô 6: headings, paragraphs, lists and tables; signs and numbers are text, as the model has them. */
export function blocksMarkup(blocks: readonly Block[], { id, name, topLevel }: BlockPlace): Markup {
  const pieces: Markup[] = []
  let heading = name
  let tables = 0
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]
    const list = listFrom(blocks, at)
    if (list.length > 0) {
      pieces.push(listMarkup(list))
      at += list.length
      continue
    }
    at += 1
    if (!block) continue
    if (block.kind === 'table') {
      tables += 1
      pieces.push(tableMarkup(block, { id: `${id}-bang-${tables}`, caption: heading }))
      continue
    }
    if (block.kind === 'heading') {
      heading = plainText(block.inlines)
      const level = topLevel + block.level - 1
      const inlines = block.level === 1 ? inCapitals(block.inlines) : block.inlines
      pieces.push(
        html`<h${level} class="level-${block.level}">${blockSign(block)} ${inlinesMarkup(inlines)}</h${level}>\n`,
      )
      continue
    }
    pieces.push(paragraph(block))
  }
  return html`${pieces}`
}

/** The items or points that follow each other from a place on; one list has one kind of sign. */
function listFrom(blocks: readonly Block[], start: number): readonly ListBlock[] {
  const list: ListBlock[] = []
  for (const block of blocks.slice(start)) {
    if (block.kind !== 'item' && block.kind !== 'point') break
    const isBelow = block.kind === 'item' && block.depth === 2
    const [first] = list
    const isAnotherList = first && !isBelow && first.kind !== block.kind
    // Points count from "a" on in each list.
    const beginsAnew = first && block.kind === 'point' && block.letter === 'a'
    if (isAnotherList || beginsAnew) break
    list.push(block)
  }
  return list
}

function listMarkup(list: readonly ListBlock[]): Markup {
  const entries: { readonly top: ListBlock; readonly below: ListBlock[] }[] = []
  for (const block of list) {
    const isBelow = block.kind === 'item' && block.depth === 2
    const last = entries.at(-1)
    if (isBelow && last) last.below.push(block)
    else entries.push({ top: block, below: [] })
  }
  // The signs are text, and some readers forget a list that has no markers of its own.
  return html`<ul role="list">
${entries.map(
  ({ top, below }) =>
    html`<li>${paragraph(top)}${below.length > 0 && html`<ul role="list">\n${below.map((block) => html`<li>${paragraph(block)}</li>\n`)}</ul>\n`}</li>\n`,
)}</ul>
`
}

function paragraph(block: Exclude<TextBlock, { kind: 'heading' }>): Markup {
  const sign = block.kind === 'paragraph' ? '' : `${blockSign(block)} `
  const kept = introduces(block) && html` class="kept"`
  return html`<p${kept}>${sign}${inlinesMarkup(block.inlines)}</p>\n`
}
