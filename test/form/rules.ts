import { appendixRules } from './rules/appendix.ts'
import { bodyRules } from './rules/body.ts'
import { fontRules } from './rules/font.ts'
import { headingRules } from './rules/headings.ts'
import { issuerRules, nationRules, numberAndDateRules } from './rules/letterhead.ts'
import { markRules } from './rules/marks.ts'
import { numberRules, periodRules } from './rules/numbers.ts'
import { addressRules, basisRules, titleRules } from './rules/opening.ts'
import { pageRules } from './rules/page.ts'
import type { Rule } from './rules/rule.ts'
import { recipientRules, signatureRules } from './rules/signature.ts'
import { structureRules } from './rules/structure.ts'
import { wordingRules } from './rules/wording.ts'

export type { Facts, Rule } from './rules/rule.ts'

/**
 * What Nghị định 30/2020/NĐ-CP asks of a Báo cáo, rule by rule: E is the decree, W its sample forms
 * and sound practice, I a remark. "PL I, II.6.e" is Phụ lục I, phần I, mục II, khoản 6, điểm e.
 */
export const rules: readonly Rule[] = [
  ...pageRules,
  ...fontRules,
  ...nationRules,
  ...issuerRules,
  ...numberAndDateRules,
  ...titleRules,
  ...addressRules,
  ...basisRules,
  ...bodyRules,
  ...headingRules,
  ...wordingRules,
  ...signatureRules,
  ...recipientRules,
  ...appendixRules,
  ...markRules,
  ...structureRules,
  ...numberRules,
  ...periodRules,
]

/** Rules of the list that this folder can't judge, or not wholly, and why. */
export const notMachineChecked: ReadonlyMap<string, string> = new Map([
  [
    'SG-06',
    'in part: whether a signature is blue and the seal red over its left third is for the eye',
  ],
  ['CI-01', 'in part: a date is looked for; issuer and subject have no form a machine could know'],
  ['CP-02', 'in part: without a gazetteer no name is known, only the capital of its kind'],
  ['DD-04', 'in part: places named after persons and events are known from a short list'],
  ['AP-08', 'a remark on an appendix in a file of its own; this one has its appendix inside'],
  ['NU-05', 'needs the data behind each figure: `cds-report verify` proves it'],
  ['RP-03', 'a rule on the data, not on the document; CQ-05 sees what of it is printed'],
  ['XL-01', 'a rule on the workbook'],
  ['XL-02', 'a rule on the workbook'],
  ['XL-03', 'a rule on the workbook'],
])
