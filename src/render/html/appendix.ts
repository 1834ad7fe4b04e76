import { type Appendix, type Layout, plainText } from '../../report/report-model.ts'
import { balancedBreaks, balancedLines } from '../balanced-lines.ts'
import { inCapitals } from '../in-capitals.ts'
import { appendixRule, titleShare } from '../letter-words.ts'
import { pageGeometry } from '../page-geometry.ts'
import { blocksMarkup } from './blocks.ts'
import { brokenLines, linesMarkup } from './inlines.ts'
import { html, type Markup } from './markup.ts'
import { ruleMarkup } from './rule.ts'

/** The id of an appendix, counted from 1, and the name of its pages. */
export function appendixId(number: number): string {
  return `phu-luc-${number}`
}

/** A sheet of its own (Phụ lục I, III.1; Phụ lục III, Mẫu 2.1). */
export function appendixMarkup(
  { label, title, attachedTo, orientation, blocks }: Appendix,
  layout: Layout,
  number: number,
): Markup {
  const id = appendixId(number)
  const { textWidth: room } = pageGeometry(layout, orientation)
  const capitals = inCapitals(title)
  const setting = { size: layout.bodySize, face: 'bold', room: room * titleShare } as const
  const reference = balancedLines(attachedTo, { size: layout.bodySize, face: 'italic', room })
  return html`<section class="sheet appendix ${orientation}" id="${id}" aria-labelledby="${id}-ten">
<h2 id="${id}-ten"><span class="line label">${label}</span> ${linesMarkup(capitals, balancedBreaks(plainText(capitals), setting))}</h2>
<p class="attached">${brokenLines(reference)}</p>
${ruleMarkup(reference, 'italic', appendixRule)}
<div class="text">
${blocksMarkup(blocks, { id, name: `${label}, ${plainText(title)}`, topLevel: 3, room })}</div>
</section>
`
}
