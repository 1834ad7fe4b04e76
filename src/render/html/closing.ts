import type { Note, Signature } from '../../report/report-model.ts'
import { balancedLines } from '../balanced-lines.ts'
import { recipientsLabel } from '../letter-words.ts'
import { twips } from '../page-geometry.ts'
import { countBeside } from '../recipients-beside.ts'
import { brokenLines, callId, inlinesMarkup, noteId } from './inlines.ts'
import { html, type Markup } from './markup.ts'

/** The share of the left column, which holds the recipients, and what keeps them off the signature. */
const leftShare = 0.45
const gutter = twips(3.5)

/**
 * Ô 7 and 9b side by side (Phụ lục I, II.7 and II.9.d); a long list of recipients goes on below.
 * `size` in points, `room` in twips.
 */
export function closingMarkup(
  { lines, office, name }: Signature,
  recipients: readonly string[],
  { size, room }: { readonly size: number; readonly room: number },
): Markup {
  const left = Math.round(room * leftShare)
  const setting = { size, face: 'bold', room: room - left } as const
  const title = (text: string) => brokenLines(balancedLines(text.toUpperCase(), setting))
  const beside = countBeside(recipients, left - gutter)
  const below = recipients.slice(beside)
  return html`<div class="closing">
<div class="recipients">
<p class="label">${recipientsLabel}</p>
${recipientList(recipients.slice(0, beside))}</div>
<div class="signature">
${lines.map((line) => html`<p>${title(line)}</p>\n`)}<div class="signer">
${office !== undefined && html`<p>${title(office)}</p>\n`}<p>${name}</p>
</div>
</div>
</div>
${below.length > 0 && html`<div class="recipients below">\n${recipientList(below)}</div>\n`}`
}

function recipientList(lines: readonly string[]): Markup {
  return html`<ul role="list">
${lines.map((line) => html`<li>${line}</li>\n`)}</ul>
`
}

/** Footnotes: a browser can't set them at the foot of a page, so they stand behind the signature. */
export function notesMarkup(notes: readonly Note[]): Markup {
  if (notes.length === 0) return html``
  return html`<section class="notes" role="doc-endnotes" aria-label="Chú thích">
<ol role="list">
${notes.map(
  ({ number, inlines }) =>
    html`<li id="${noteId(number)}"><sup>${number}</sup> ${inlinesMarkup(inlines)} <a class="back" href="#${callId(number)}" role="doc-backlink" aria-label="Về chỗ gọi chú thích ${number}">↩</a></li>\n`,
)}</ol>
</section>
`
}
