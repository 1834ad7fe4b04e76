import { appendixTeeth } from './appendix.ts'
import { bodyTeeth } from './body.ts'
import { fontTeeth } from './font.ts'
import { headingsTeeth } from './headings.ts'
import { letterheadTeeth } from './letterhead.ts'
import { openingTeeth } from './opening.ts'
import { pageTeeth } from './page.ts'
import { signatureTeeth } from './signature.ts'
import type { Teeth } from './tooth.ts'
import { wordingTeeth } from './wording.ts'

/** Every rule of `rules.ts` has its teeth here. */
export const teeth: Teeth = {
  ...pageTeeth,
  ...fontTeeth,
  ...letterheadTeeth,
  ...openingTeeth,
  ...bodyTeeth,
  ...headingsTeeth,
  ...signatureTeeth,
  ...appendixTeeth,
  ...wordingTeeth,
}
