import type { Layout, ReportModel } from '../../report/report-model.ts'
import { sizes } from '../sizes.ts'
import { appendixId } from './appendix.ts'

const fonts = '"Times New Roman", "Liberation Serif", Tinos, serif'

/** Times New Roman takes this much of its size from line to line, which word processors call single. */
const singleLine = 1.15

/** How the page looks on a screen and on paper: sizes and margins are the layout's. */
export function styleSheet({
  layout,
  appendices,
}: Pick<ReportModel, 'layout' | 'appendices'>): string {
  const upright = { layout, size: 'A4', counter: 'page' }
  return [
    layoutVariables(layout),
    letterStyles,
    tableStyles,
    overviewStyles,
    screenStyles,
    pageNumberStyle,
    `@page { ${pageStyle(upright)} }\n`,
    ...appendices.map(({ orientation }, at) => {
      const id = appendixId(at + 1)
      const size = orientation === 'portrait' ? 'A4' : 'A4 landscape'
      // Pages of an appendix have a counter of their own, which starts anew.
      const rules = `counter-increment: ${id}; ${pageStyle({ layout, size, counter: id })}`
      return `@page ${id} { ${rules} }\n@media print { #${id} { page: ${id} } }\n`
    }),
    printStyles,
  ].join('')
}

function layoutVariables({ bodySize, headingSize, ...layout }: Layout): string {
  const { lineSpacing, paragraphGap, firstLineIndent, margins } = layout
  return `:root {
  color-scheme: only light;
  --body: ${bodySize}pt;
  --heading: ${headingSize}pt;
  --motto: ${headingSize + 1}pt;
  --line: ${(lineSpacing * singleLine).toFixed(3)};
  --gap: ${paragraphGap}pt;
  --indent: ${firstLineIndent}mm;
  --margins: ${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm;
}
`
}

interface PageLook {
  readonly layout: Layout
  readonly size: string
  readonly counter: string
}

/** The number stands in the middle of the top margin (Phụ lục I, I.7). */
export function pageStyle({ layout, size, counter }: PageLook): string {
  const { margins, bodySize } = layout
  const sides = [margins.top, margins.right, margins.bottom, margins.left]
  const number = `content: counter(${counter}, after-first); font: ${bodySize}pt ${fonts}`
  return `size: ${size}; margin: ${sides.map((side) => `${side}mm`).join(' ')}; @top-center { ${number} }`
}

/** The first page shows no number. */
const pageNumberStyle = `@counter-style no-number { system: cyclic; symbols: ""; suffix: "" }
@counter-style after-first { system: extends decimal; range: 2 infinite; fallback: no-number }
`

const letterStyles = `* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body {
  margin: 0;
  background: #e4e6e9;
  color: #000;
  font: var(--body)/var(--line) ${fonts};
  overflow-wrap: anywhere;
}
h1, h2, h3, h4, h5, p, ul, ol { margin: 0; padding: 0; font: inherit }
ul, ol { list-style: none }
a { color: inherit; text-underline-offset: .15em }
sup { line-height: 0 }
.line { display: block }
.sheet {
  width: 210mm;
  max-width: 100%;
  margin: 1.5rem auto;
  padding: var(--margins);
  background: #fff;
  box-shadow: 0 1px 4px #0006;
}
.sheet.landscape { width: 297mm }
.rule { max-width: 100%; margin: .15em auto 0; border-top: .75pt solid }
.letterhead {
  display: grid;
  grid-template-columns: minmax(0, var(--left)) minmax(0, var(--right));
  line-height: 1.15;
  text-align: center;
}
.superior, .issuer, .nation, .letterhead .rule { font-size: var(--heading) }
.issuer, .nation, .motto { font-weight: bold }
.nation, .motto { white-space: nowrap }
.motto { font-size: var(--motto) }
.motto span { display: inline-block; padding-bottom: .1em; border-bottom: .75pt solid }
.number, .date, .attached .line { white-space: pre-wrap }
.number { margin-top: 6pt; font-size: ${sizes.number}pt }
.date { margin-top: 6pt; font-size: var(--motto); font-style: italic }
.mark { grid-column: 1; margin-top: 6pt; font-size: ${sizes.mark}pt; font-weight: bold }
.mark > span { display: inline-block; padding: 1pt 6pt; border: .75pt solid }
h1, .appendix > h2 { line-height: 1.15; text-align: center; font-weight: bold }
h1 { margin-top: 18pt }
h1 + .rule, .attached + .rule { margin-bottom: 14pt }
.appendix .label { font-size: 14pt }
.attached { line-height: 1.15; text-align: center; font-style: italic }
.text > :is(h2, h3, h4, h5, p), .text > ul p {
  margin-bottom: var(--gap);
  text-align: justify;
  text-indent: var(--indent);
}
.text .addressee, .addressees { width: fit-content; max-width: 100%; margin: 0 auto 12pt; line-height: 1.15 }
.text .addressee { padding-left: var(--stem); text-align: start; text-indent: calc(-1 * var(--stem)) }
.addressees p { margin-bottom: 6pt }
.addressees ul { padding-left: var(--stem) }
.addressees li { margin-bottom: 6pt; padding-left: .6em; text-indent: -.6em }
.basis { font-style: italic }
.level-1, .level-2 { font-weight: bold }
.closing {
  display: grid;
  grid-template-columns: minmax(0, 45fr) minmax(0, 55fr);
  margin-top: 6pt;
  line-height: 1.15;
}
.recipients { padding-right: 3.5mm; font-size: ${sizes.recipient}pt; line-height: 1.15 }
.below { width: 45% }
.recipients .label { font-size: ${sizes.label}pt; font-style: italic; font-weight: bold }
.signature { text-align: center; font-weight: bold }
.signer { min-height: 1.15em; margin-top: 30mm }
.notes { margin-top: 18pt; font-size: ${sizes.note}pt; line-height: 1.15 }
.notes::before { content: ""; display: block; width: 50mm; margin-bottom: 4pt; border-top: .75pt solid }
.notes li { margin-bottom: 2pt; text-align: justify }
`

const tableStyles = `.scroll { margin-bottom: var(--gap) }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: ${sizes.table}pt; line-height: 1.15 }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
th, td { padding: 2pt 4pt; border: .5pt solid; vertical-align: middle; text-align: left; font-weight: normal }
thead th, .group > * { font-weight: bold }
thead th, .center { text-align: center }
.right { text-align: right }
`

/** Results are filled, each outcome with a pattern of its own; the stretch that meets a target is ruled. */
const overviewStyles = `.overview {
  width: 210mm;
  max-width: 100%;
  margin: 1.5rem auto;
  padding: 1.25rem 1.5rem;
  background: #fff;
  box-shadow: 0 1px 4px #0006;
  font: 1rem/1.45 system-ui, sans-serif;
}
.overview h2 { font-size: 1.35rem; font-weight: bold; line-height: 1.25 }
.overview h3 { margin-top: 1.5rem; font-weight: bold }
.tally { display: flex; gap: 2px; height: 1.6rem; margin: .75rem 0 .5rem }
.counts { display: flex; flex-wrap: wrap; gap: .4rem 1rem; margin: .25rem 0 .75rem }
.legend { font-size: .875rem; color: #333 }
.result { margin-top: .75rem }
.bar { position: relative; height: 1.1rem; margin: .2rem 0; border: 1px solid #000; overflow: hidden }
.goal {
  position: absolute;
  inset: 0 auto 0 min(var(--from), 100% - 4px);
  width: max(var(--to) - var(--from), 4px);
  border-inline: 2px solid #000;
  background: repeating-linear-gradient(90deg, #0000 0 5px, #b8c1cc 5px 7px);
}
.bar .fill { position: absolute; inset: .25rem auto .25rem 0 }
.fill { border: 1px solid }
.fill.met { border-color: #135c30; background: #135c30 }
.fill.missed { border-color: #a31515; background: repeating-linear-gradient(45deg, #a31515 0 4px, #fff 4px 7px) }
.fill.open { border-color: #444; background: repeating-linear-gradient(0deg, #777 0 1px, #fff 1px 4px) }
.badge { display: inline-block; padding: 0 .5em; border: 2px solid; font-weight: 600 }
.badge.met { color: #135c30 }
.badge.missed { border-color: #a31515; background: #a31515; color: #fff }
.badge.open { border-style: dashed; color: #333 }
.tally, .bar, .badge { forced-color-adjust: none }
`

/** A wide screen has names and bars side by side. A narrow one: one column, smaller margins, ragged lines; only tables are wider than it. */
const screenStyles = `@media screen {
  .scroll { overflow-x: auto }
  :target { outline: 2px solid #1a4f9c; outline-offset: 2px }
  main:target { outline: none }
}
@media screen and (min-width: 48rem) {
  .result { display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 9fr); column-gap: 1.5rem }
  .result > * { grid-column: 2 }
  .result > :first-child { grid-area: 1 / 1 / 4 }
}
@media screen and (max-width: 48rem) {
  :root { --body: 1.0625rem; --heading: 1rem; --motto: 1.0625rem; --indent: 1.5rem }
  .sheet, .overview { margin: 0 0 .75rem; padding: 1.25rem 1rem }
  .letterhead, .closing { grid-template-columns: 100% }
  .below { width: auto }
  .letterhead > * + div { margin-top: 1rem }
  .nation, .motto { white-space: normal }
  .nation { font-size: min(var(--heading), 4vw) }
  .line { display: inline }
  .label.line, h1 > .line:first-child { display: block }
  .text > :is(h2, h3, h4, h5, p), .text > ul p, .notes li { text-align: start }
  .signature { margin-top: 1.5rem }
  .signer { margin-top: 4rem }
  table { min-width: 44rem }
}
`

/** Paper: the letter alone, its appendices on pages of their own, and nothing torn that belongs together. */
const printStyles = `@media print {
  body { background: none; orphans: 2; widows: 2 }
  .overview, .back { display: none }
  .sheet, .sheet.landscape { width: auto; margin: 0; padding: 0; box-shadow: none }
  .appendix { break-before: page }
  a { text-decoration: none }
  h1, h2, h3, h4, h5, .attached, .rule, .kept { break-after: avoid }
  .closing { break-before: avoid }
  .closing, .recipients li, tr { break-inside: avoid }
  thead { display: table-header-group }
}
`
