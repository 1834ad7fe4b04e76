import type { Comparison } from '../diff/comparison.ts'
import { comparisonWords } from '../wording/changes/comparison-words.ts'
import type { Language } from '../wording/wording.ts'

/** What the two reports of a comparison are called in headings, so that they are told apart. */
export interface SideNames {
  readonly from: string
  readonly to: string
}

/** `năm 2022` and `năm 2023`; two reports of one period are told apart by the days of their figures. */
export function sideNames(
  { from, to }: Pick<Comparison, 'from' | 'to'>,
  language: Language = 'vi',
): SideNames {
  const { names, states } = comparisonWords[language]
  const candidates = names.map((name) => ({ from: name(from), to: name(to) }))
  return candidates.find((each) => each.from !== each.to) ?? states
}

/** How a datum of the earlier report is called: `2022#id.part`. */
export function earlierDatum({ from }: Pick<Comparison, 'from'>, datum: string): string {
  return `${from.stem}#${datum}`
}
