import type {
  ChangeLine,
  ChangeReport,
  FlipLine,
  ReportChanges,
} from '../../report/change-report.ts'
import type { Layout } from '../../report/report-model.ts'
import { pageGeometry } from '../page-geometry.ts'
import type { Renderer } from '../renderer.ts'
import { changeStyles } from './change-styles.ts'
import { html, type Markup } from './markup.ts'
import { badge } from './overview.ts'
import { pageMarkup } from './page.ts'
import { pageStyle, styleSheet } from './style-sheet.ts'
import { tableMarkup } from './table.ts'

/**
 * Compared reports as one HTML file in the look of a report's: what turned and why comes first, the
 * whole table last. Every grade and outcome is a word; colours only help to find it.
 */
export function changeHtmlRenderer(layout: Layout): Renderer<ChangeReport> {
  return {
    async render(report) {
      const across = `@page across { ${pageStyle({ layout, size: 'A4 landscape', counter: 'page' })} }`
      const styles = `${styleSheet({ layout, appendices: [] })}${across}\n${changeStyles}`
      const { language, title } = report
      const body = bodyMarkup(report, pageGeometry(layout, 'landscape').textWidth)
      return new TextEncoder().encode(pageMarkup({ language, title, styles, body }).markup)
    },
  }
}

function bodyMarkup(report: ChangeReport, room: number): Markup {
  const { title, headline, comparisons, alone } = report
  return html`<main class="changes">
<header class="overview">
<h1>${title}</h1>
<p>${headline}</p>
${alone.map(
  ({ heading, paths }) => html`<h2>${heading}</h2>
<ul role="list">
${paths.map((path) => html`<li>${path}</li>\n`)}</ul>
`,
)}</header>
${comparisons.map((changes, at) => comparisonMarkup(changes, report, { room, id: `so-sanh-${at + 1}` }))}</main>
`
}

function comparisonMarkup(
  { heading, paths, headline, warnings, flips, others, table, ...headings }: ReportChanges,
  { words }: ChangeReport,
  { room, id }: { readonly room: number; readonly id: string },
): Markup {
  return html`<section class="overview" aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
<p class="paths">${paths.join(' → ')}</p>
${headline !== '' && html`<p>${headline}</p>\n`}${warnings.map((warning) => html`<p><strong>${warning}</strong></p>\n`)}${
  flips.length > 0 &&
  html`<h3>${headings.flipsHeading} (${flips.length})</h3>
<ul role="list">
${flips.map((flip) => flipMarkup(flip, words.columns))}</ul>
`
}${
  others.length > 0 &&
  html`<h3>${headings.othersHeading} (${others.length})</h3>
<ul role="list">
${others.map((change) => html`<li class="change ${change.grade}">\n<p>${change.sentence}</p>\n${noteMarkup(change)}</li>\n`)}</ul>
`
}${
  table &&
  html`<details>
<summary>${words.table}</summary>
<div class="wide">
${tableMarkup(table, { id: `${id}-bang`, caption: heading, room })}</div>
</details>
`
}</section>
`
}

function flipMarkup(flip: FlipLine, columns: ChangeReport['words']['columns']): Markup {
  const { name, from, to, cause, result, target, grade } = flip
  return html`<li class="change ${grade}">
<p><strong>${name}</strong></p>
<p>${badge(from)} → ${badge(to)}${cause !== '' && html` ${cause}`}</p>
${[result, target].some((span) => span !== '–') && html`<dl><div><dt>${columns.result}</dt><dd>${result}</dd></div><div><dt>${columns.target}</dt><dd>${target}</dd></div></dl>\n`}${noteMarkup(flip)}</li>
`
}

/** Grade, reasons and places, in small letters. */
function noteMarkup({ gradeWord, reasons, places }: ChangeLine): Markup {
  const shown = places.length > 0 && html` · ${places.join(' → ')}`
  return html`<p class="note"><span class="grade">${gradeWord}</span>: ${reasons.join(', ')}${shown}</p>
`
}
