import type { ReportModel } from '../report/report-model.ts'

/** What stands boxed under the number; a convention of drafts, not of the decree. */
export function marksOf({ draft }: Pick<ReportModel, 'draft'>): readonly string[] {
  return draft ? ['DỰ THẢO'] : []
}
