import type { Layout, Letterhead } from '../../report/report-model.ts'
import { balancedLines } from '../balanced-lines.ts'
import { motto, nation, shortRule } from '../letter-words.ts'
import { letterheadColumns, slack } from '../letterhead-columns.ts'
import { twipsPerPoint } from '../page-geometry.ts'
import { sizes } from '../sizes.ts'
import { brokenLines } from './inlines.ts'
import { html, type Markup } from './markup.ts'
import { ruleMarkup } from './rule.ts'

/** Between the words of a mark and its box on both sides, in twips; the style sheet has the same. */
const markPadding = 2 * 6 * twipsPerPoint

/** Ô 1–4 in two columns, and the marks below the number (Phụ lục I, II.1–4). */
export function letterheadMarkup(
  letterhead: Letterhead,
  layout: Layout,
  { room, marks }: { readonly room: number; readonly marks: readonly string[] },
): Markup {
  const { superior, issuer, numberLine, dateLine } = letterhead
  const { headingSize } = layout
  const { left, right } = letterheadColumns(letterhead, layout, room)
  const broken = (line: string, face: 'regular' | 'bold') =>
    balancedLines(line.toUpperCase(), { size: headingSize, face, room: left - slack })
  const boxed = (mark: string) =>
    brokenLines(balancedLines(mark, { size: sizes.mark, face: 'bold', room: left - markPadding }))
  const names = issuer.map((line) => broken(line, 'bold'))
  return html`<div class="letterhead" style="--left:${left}fr;--right:${right}fr">
<div>
${superior.map((line) => html`<p class="superior">${brokenLines(broken(line, 'regular'))}</p>\n`)}${names.map((lines) => html`<p class="issuer">${brokenLines(lines)}</p>\n`)}${ruleMarkup(names.flat(), 'bold', shortRule)}
</div>
<div>
<p class="nation">${nation}</p>
<p class="motto"><span>${motto}</span></p>
</div>
<p class="number">${numberLine}</p>
<p class="date">${dateLine}</p>
${marks.map((mark) => html`<p class="mark"><span>${boxed(mark)}</span></p>\n`)}</div>`
}
