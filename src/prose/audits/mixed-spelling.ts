import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import { namesOfOneForm, toneMarks } from './capital-rules.ts'
import type { ProseAudit } from './prose-audit.ts'
import { type Found, findTyped, groupedBy, isQuoted } from './reading/typed-words.ts'

/** What may be written in several ways should be written in one. */
export const mixedSpellingAudit: ProseAudit = {
  name: 'mixed-spelling',
  question: 'Does one report write a name, or the tone marks, in one way?',
  run: ({ passages }) => {
    const find = (pattern: RegExp) => findTyped(passages, pattern).filter((each) => !isQuoted(each))
    return [
      ...namesOfOneForm.flatMap((name) =>
        // The first letter is free: a name may open a sentence.
        rarerForms(groupedBy(find(name), ({ text }) => text.slice(1))),
      ),
      ...rarerForms([find(toneMarks.new), find(toneMarks.old)], withOtherTone),
    ]
  },
}

/** Told at the first of the rarer forms; `usually` is what that one would be in the usual way. */
function rarerForms(
  forms: readonly (readonly Found[])[],
  usually?: (written: string) => string,
): Diagnostic[] {
  const [usual = [], ...rare] = [...forms].sort((a, b) => b.length - a.length)
  const odd = rare.flat()
  const [first] = odd
  const [model] = usual
  if (!first || !model) return []
  const params = {
    written: first.text,
    count: String(odd.length),
    usual: usually ? usually(first.text) : model.text,
    usualCount: String(usual.length),
  }
  const related = [...odd.slice(1), model].map(({ at }) => at)
  return [diagnostic('prose/mixed-spelling', params, first.at, {}, related)]
}

/** `hoá` for `hóa`, and the other way round: the mark moves to the other vowel. */
function withOtherTone(word: string): string {
  const letters = word.normalize('NFD')
  const forward = letters.replace(/([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])$/i, '$1$3$2')
  const moved =
    forward === letters
      ? letters.replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])$/i, '$1$3$2')
      : forward
  return moved.normalize('NFC')
}
