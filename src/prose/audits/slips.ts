import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import type { SlipKind } from '../../source/diagnostic-codes.ts'
import type { ProseAudit } from './prose-audit.ts'
import { type Passage, placeOf } from './reading/passage.ts'
import { findTyped, isOwnText, markedLetter, wholeWords } from './reading/typed-words.ts'

/** Slips of typing that nobody makes on purpose. */
export const slipAudit: ProseAudit = {
  name: 'slips',
  question: 'Is anything mistyped that can be seen without knowing what is meant?',
  run: ({ passages }) => [
    ...patterns.flatMap(({ kind, pattern }) =>
      findTyped(passages, pattern).map(({ text, at }) =>
        diagnostic('prose/slip', { kind, text }, at),
      ),
    ),
    ...passages.flatMap(unpaired),
  ],
}

/** Words that are never said twice in a row; `từ từ`, `ngày ngày`, `dần dần` are words. */
const neverTwice =
  'và|của|các|những|là|được|bị|đã|đang|sẽ|cho|với|trong|trên|tại|về|có|theo|để|đến|tới|do|khi|này|đó|hoặc|nhưng|cũng|không|chưa|tỉnh|huyện|xã|phường|bản|UBND|HĐND|Sở|phòng'

/** Cyrillic and Greek letters inside a Latin word, and the eth that looks like Đ. */
const foreignLetter = '[\\p{Script=Cyrillic}\\p{Script=Greek}]'

/** Words have bounds, so that a text without spaces takes no more time than any other. */
const patterns: readonly { readonly kind: SlipKind; readonly pattern: RegExp }[] = [
  { kind: 'doubled-word', pattern: new RegExp(wholeWords(`(${neverTwice}) +\\1`).source, 'giu') },
  {
    kind: 'doubled-word',
    pattern: wholeWords(
      '(?!(?:từng bước|ngày càng|hơn nữa|nhiều hơn) )(\\p{Ll}{2,} \\p{Ll}{2,}) \\1',
    ),
  },
  // Not before dots, nor before the name of a domain (`.vn`).
  {
    kind: 'space-before',
    pattern: /(?<=[\p{L}\d%)”]) +(?:[,;](?=\s|\p{L}|$)|[?!:)](?!\S)|\.(?![.\p{L}\d/]))/gu,
  },
  { kind: 'space-after', pattern: /[(“] +(?=\S)/gu },
  { kind: 'missing-space', pattern: /\p{L}{1,9}[,;]\p{L}{1,9}/gu },
  { kind: 'missing-space', pattern: /(?:\p{Ll}{2,9}|\d{4}|%)[.?!]\p{Lu}\p{Ll}{1,9}/gu },
  { kind: 'missing-space', pattern: /%[,;]\p{L}{1,9}/gu },
  { kind: 'missing-space', pattern: /(?:…|\.{3})\p{L}{1,9}/gu },
  { kind: 'missing-space', pattern: /\p{Ll}{2,9}:\p{L}{2,9}/gu },
  { kind: 'missing-space', pattern: /\p{Ll}{2,9}[(“]\p{L}{2,9}|[)”]\p{L}{2,9}/gu },
  {
    kind: 'two-stops',
    pattern: /(?<=[\p{L}\d%)”])\.\.(?![.…/])|,,|;;|::|,;|;,|:;|;:|[;:]\.(?!\.)|,\.(?!\.)/gu,
  },
  { kind: 'two-stops', pattern: /(?<=\p{Ll}{2})\.[,;](?!\S)/gu },
  { kind: 'doubled-space', pattern: /(?<=\S)[ \u00a0]{2,}(?=[^\s,;.:?!)])/gu },
  { kind: 'glued', pattern: /\p{L}{0,9}\p{Ll}\d{1,3}(?:\.\d{3})+/gu },
  { kind: 'glued', pattern: new RegExp(`\\p{L}{0,9}${markedLetter}\\p{Ll}{0,9}\\d{1,9}`, 'gu') },
  {
    kind: 'glued',
    pattern: new RegExp(`\\d{1,9}(?=\\p{Ll}{0,9}${markedLetter})\\p{Ll}{2,9}`, 'gu'),
  },
  {
    kind: 'foreign-letter',
    pattern: new RegExp(
      `\\p{L}{0,9}(?:\\p{Script=Latin}${foreignLetter}|${foreignLetter}\\p{Script=Latin}|[ÐðƉ])\\p{L}{0,9}`,
      'gu',
    ),
  },
  {
    kind: 'space-in-number',
    pattern:
      /(?<!\S)\d+(?:\/\d{4})?[/-](?: \p{Lu}[\p{L}&]+[/-]\p{Lu}|\p{Lu}[\p{L}&]+[/-] \p{Lu}{2})[\p{L}&/-]*/gu,
  },
]

const pairs: readonly (readonly [opening: string, closing: string])[] = [
  ['(', ')'],
  ['“', '”'],
  ['«', '»'],
]

/** Brackets and quotes that are opened or closed only, within one paragraph. */
function unpaired(passage: Passage): Diagnostic[] {
  const { text } = passage
  const lonely = pairs.flatMap(([opening, closing]) => {
    const open: number[] = []
    const closed: number[] = []
    for (const { 0: sign, index } of text.matchAll(/[()“”«»]/gu)) {
      if (sign === opening) open.push(index)
      if (sign !== closing || open.pop() !== undefined) continue
      // `a)` and `1)` number a point.
      if (!/(?:^|[\s;,])[\p{Ll}\d]{1,2}$/u.test(text.slice(0, index))) closed.push(index)
    }
    return [...open, ...closed]
  })
  const straight = [...text.matchAll(/"/g)].map(({ index }) => index)
  if (straight.length % 2 === 1) lonely.push(...straight.slice(-1))
  return lonely.flatMap((start) => {
    if (!isOwnText(passage, { start, end: start + 1 })) return []
    const params = { kind: 'unpaired', text: text.charAt(start) } as const
    return [diagnostic('prose/slip', params, placeOf(passage, start, start + 1))]
  })
}
