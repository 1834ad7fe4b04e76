import {
  type Bar,
  type OutcomeCount,
  type OutcomeWord,
  type Overview,
  type OverviewLine,
  plainText,
} from '../../report/report-model.ts'
import { inlinesMarkup } from './inlines.ts'
import { html, type Markup } from './markup.ts'

/**
 * Bars beside the letter, on screens alone: what is printed is the letter that is signed. Each bar
 * says in words what it draws, and no look is told by its colour alone.
 */
export function overviewMarkup({ title, total, counts, groups }: Overview): Markup {
  return html`<aside class="overview" aria-labelledby="tom-tat">
<h2 id="tom-tat">${title}</h2>
<p><a href="#bao-cao">Bỏ qua tóm tắt, đến báo cáo</a></p>
<div class="tally" role="img" aria-label="${tallyText(total, counts)}">${counts.map(
    ({ outcome, size }) => html`<span class="fill ${outcome}" style="flex-grow:${size}"></span>`,
  )}</div>
<p>${inlinesMarkup(total)}, trong đó:</p>
<ul role="list" class="counts">
${counts.map((each) => html`<li>${inlinesMarkup(each.count)} ${badge(each)}</li>\n`)}</ul>
<p class="legend">Phần tô là kết quả, phần kẻ sọc giữa hai vạch đen là vùng đạt chỉ tiêu; cả thanh là 100%, trừ dòng có ghi khác. Phần tóm tắt này chỉ có trên màn hình, không in cùng báo cáo.</p>
${groups.map(
  ({ number, name, lines }) => html`<h3>${number}. ${name}</h3>
<ul role="list">
${lines.map(lineMarkup)}</ul>
`,
)}</aside>
`
}

function tallyText(total: Overview['total'], counts: readonly OutcomeCount[]): string {
  const parts = counts.map(({ count, word }) => `${plainText(count)} ${lowerFirst(word)}`)
  return `${plainText(total)}: ${parts.join(', ')}`
}

function lineMarkup(line: OverviewLine): Markup {
  const { number, name, result, target, status, bar } = line
  const facts = [
    ...(result.length > 0 ? [html`Kết quả ${inlinesMarkup(result)}`] : []),
    ...(target.length > 0 ? [html`chỉ tiêu ${inlinesMarkup(target)}`] : []),
    ...(bar?.whole ? [html`cả thanh là ${inlinesMarkup(bar.whole)}`] : []),
  ]
  const said = facts.map((fact, at) => html`${at > 0 && ', '}${fact}`)
  return html`<li class="result">
<p>${number}. ${name}</p>
${bar && barMarkup(bar, line)}${(said.length > 0 || status) && html`<p>${said} ${status && badge(status)}</p>\n`}</li>
`
}

/** The bar of a line; what it draws is its name for those who hear the page. */
function barMarkup(
  { result: length, goal }: Bar,
  { result, target, status }: OverviewLine,
): Markup {
  const label = [
    `Kết quả ${plainText(result)}`,
    ...(target.length > 0 ? [`chỉ tiêu ${plainText(target)}`] : []),
    ...(status ? [lowerFirst(status.word)] : []),
  ].join(', ')
  return html`<div class="bar" role="img" aria-label="${label}">${
    goal && html`<span class="goal" style="--from:${goal.from}%;--to:${goal.to}%"></span>`
  }<span class="fill ${status?.outcome ?? 'open'}" style="width:${length}%"></span></div>
`
}

/** A status in a box that tells its outcome without its colour too. */
export function badge({ outcome, word }: OutcomeWord): Markup {
  return html`<span class="badge ${outcome}">${word}</span>`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
