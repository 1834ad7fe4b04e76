import { plainText, type ReportModel } from '../../report/report-model.ts'
import { balancedBreaks, balancedLines } from '../balanced-lines.ts'
import { addresseeLines, greeting, shortRule, titleShare } from '../letter-words.ts'
import { widthInEm } from '../text-width.ts'
import { inlinesMarkup, linesMarkup } from './inlines.ts'
import { html, type Markup } from './markup.ts'
import { ruleMarkup } from './rule.ts'

/** Tên loại and trích yếu with the rule below them (ô 5a; Phụ lục I, II.5.b). */
export function titleMarkup({ kind, subject, layout }: ReportModel, room: number): Markup {
  const text = plainText(subject)
  const setting = { size: layout.bodySize, face: 'bold', room: room * titleShare } as const
  return html`<h1><span class="line">${kind.toUpperCase()}</span> ${linesMarkup(subject, balancedBreaks(text, setting))}</h1>
${ruleMarkup(balancedLines(text, setting), 'bold', shortRule)}`
}

/** Kính gửi (ô 9a; Phụ lục I, II.9.d): more addressees than one below the colon, dashes under it. */
export function addresseesMarkup({ addressees }: ReportModel): Markup {
  const [only, ...others] = addresseeLines(addressees)
  if (only === undefined) return html``
  const stem = (text: string) => `${widthInEm(text, 'regular').toFixed(2)}em`
  if (others.length === 0) {
    return html`<p class="addressee" style="--stem:${stem(`${greeting}: `)}">${greeting}: ${only}</p>\n`
  }
  return html`<div class="addressees" style="--stem:${stem(greeting)}">
<p>${greeting}:</p>
<ul role="list">
${[only, ...others].map((line) => html`<li>${line}</li>\n`)}</ul>
</div>
`
}

/** Căn cứ (Phụ lục I, II.6.a). */
export function basisMarkup({ basis }: ReportModel): Markup {
  return html`${basis.map((inlines) => html`<p class="basis">${inlinesMarkup(inlines)}</p>\n`)}`
}
