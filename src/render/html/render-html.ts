import type { ReportModel } from '../../report/report-model.ts'
import { pageGeometry } from '../page-geometry.ts'
import type { Renderer } from '../renderer.ts'
import { appendixMarkup } from './appendix.ts'
import { blocksMarkup } from './blocks.ts'
import { closingMarkup, notesMarkup } from './closing.ts'
import { letterheadMarkup } from './letterhead.ts'
import { html, type Markup } from './markup.ts'
import { addresseesMarkup, basisMarkup, titleMarkup } from './opening.ts'
import { overviewMarkup } from './overview.ts'
import { pageMarkup } from './page.ts'
import { styleSheet } from './style-sheet.ts'

/**
 * The Báo cáo as one HTML file that asks for nothing else: no script, no picture, no font. A screen
 * shows the overview and the letter; on paper it is the letter alone, in the form of Nghị định
 * 30/2020.
 */
export const htmlRenderer: Renderer<ReportModel> = {
  async render(model) {
    return new TextEncoder().encode(page(model).markup)
  },
}

function page(model: ReportModel): Markup {
  const { properties, overview, appendices, layout } = model
  return pageMarkup({
    language: 'vi',
    title: properties.title,
    properties,
    styles: styleSheet(model),
    body: html`${overview && overviewMarkup(overview)}<main id="bao-cao">
${letter(model)}${appendices.map((appendix, at) => appendixMarkup(appendix, layout, at + 1))}</main>
`,
  })
}

function letter(model: ReportModel): Markup {
  const { layout, letterhead, marks, body, signature, recipients, notes, properties } = model
  const { textWidth: room } = pageGeometry(layout, 'portrait')
  // Browsers keep neighbours on one page, but not the end of one part and the beginning of another:
  // the signature is a neighbour of the last block.
  return html`<article class="sheet letter">
<header>
${letterheadMarkup(letterhead, layout, { room, marks })}
${titleMarkup(model, room)}
</header>
<div class="text">
${addresseesMarkup(model)}${basisMarkup(model)}${blocksMarkup(body, { id: 'noi-dung', name: properties.title, topLevel: 2, room })}${closingMarkup(signature, recipients, { size: layout.bodySize, room })}</div>
${notesMarkup(notes)}</article>
`
}
