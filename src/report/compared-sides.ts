import type { Report } from '../dataset/dataset.ts'
import type { Comparison } from '../diff/comparison.ts'
import { periodName, shortDate } from '../wording/dates.ts'

/** What the two reports of a comparison are called in headings, so that they are told apart. */
export interface SideNames {
  readonly from: string
  readonly to: string
}

/** `năm 2022` and `năm 2023`; two reports of one period are told apart by the days of their figures. */
export function sideNames({ from, to }: Pick<Comparison, 'from' | 'to'>): SideNames {
  const names = (name: (report: Report) => string): SideNames => ({ from: name(from), to: name(to) })
  const candidates = [
    names(({ period }) => periodName(period)),
    names(({ period, asOf }) => `${periodName(period)} (tính đến ${shortDate(asOf)})`),
    names(({ period, stem }) => `${periodName(period)} (${stem})`),
  ]
  const apart = candidates.find((each) => each.from !== each.to)
  return apart ?? { from: 'bản trước', to: 'bản này' }
}

/** How a datum of the earlier report is called: `2022#id.part`. */
export function earlierDatum({ from }: Pick<Comparison, 'from'>, datum: string): string {
  return `${from.stem}#${datum}`
}
