import type { ReportDocument } from '../dataset/dataset.ts'

/** A convention of drafts, not of the decree. */
const draftMark = 'DỰ THẢO'

/** What a report says of itself where nobody issued it. */
export const illustrativeMark = 'Bản minh họa từ nguồn công khai'

/** What stands boxed under the number, from the top down; nothing on a report that is issued. */
export function marksOf(
  { illustrative }: Pick<ReportDocument, 'illustrative'>,
  { draft }: { readonly draft: boolean },
): readonly string[] {
  return [...(draft ? [draftMark] : []), ...(illustrative ? [illustrativeMark] : [])]
}
