import type { Note, Signature } from '../../report/report-model.ts'
import { balancedLines } from '../balanced-lines.ts'
import { recipientsLabel } from '../letter-words.ts'
import { brokenLines, callId, inlinesMarkup, noteId } from './inlines.ts'
import { html, type Markup } from './markup.ts'

/** The share of the right column, which holds the signature; the style sheet has the same. */
const rightShare = 0.55

/** Ô 7 and 9b side by side (Phụ lục I, II.7 and II.9.d); `size` in points, `room` in twips. */
export function signatureMarkup(
  { lines, name }: Signature,
  recipients: readonly string[],
  { size, room }: { readonly size: number; readonly room: number },
): Markup {
  const setting = { size, face: 'bold', room: room * rightShare } as const
  return html`<footer class="closing">
<div class="recipients">
<p class="label">${recipientsLabel}</p>
<ul role="list">
${recipients.map((line) => html`<li>${line}</li>\n`)}</ul>
</div>
<div class="signature">
${lines.map((line) => html`<p>${brokenLines(balancedLines(line.toUpperCase(), setting))}</p>\n`)}<p class="signer">${name}</p>
</div>
</footer>
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
