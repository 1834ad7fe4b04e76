import { diagnostic } from '../../source/diagnostic.ts'
import type { ProseAudit } from './prose-audit.ts'
import { placeOf } from './reading/passage.ts'

/** `--strict-prose`: no figure without a datum; dates, document numbers and names are no figures. */
export const unboundFigureAudit: ProseAudit = {
  name: 'unbound-figure',
  question: 'Has every figure of the text a datum?',
  run: ({ passages }) =>
    passages.flatMap((passage) =>
      passage.numbers.flatMap(({ typed, text, start, end }) =>
        typed ? [diagnostic('prose/unbound-figure', { text }, placeOf(passage, start, end))] : [],
      ),
    ),
}
