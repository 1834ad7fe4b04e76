import type { Report } from '../dataset/dataset.ts'
import type { SectionChange, WrittenSection } from './comparison.ts'
import { plain } from './facts.ts'
import { type ComparedReports, changeFingerprint, gradeOf, placesOf } from './graded.ts'
import { pairById } from './pair-by-id.ts'

/**
 * What changed of the written prose, by the titles of its sections; how lines are broken and spaced
 * is no change.
 */
export function sectionChanges(
  before: readonly WrittenSection[],
  after: readonly WrittenSection[],
  reports: ComparedReports,
): SectionChange[] {
  return pairById(named(before, reports.from), named(after, reports.to)).flatMap(
    ({ id, ...sides }) => {
      const [from, to] = [sides.from?.section, sides.to?.section]
      const path = (to ?? from)?.path
      if (!path || (from && to && plain(from.text) === plain(to.text))) return []
      const subject = 'section' as const
      const kind = !from ? 'added' : to ? 'details' : 'dropped'
      return [
        {
          subject,
          kind,
          path,
          ...(from && { from }),
          ...(to && { to }),
          ...gradeOf([[kind === 'details' ? 'words' : kind, 'info']]),
          fingerprint: changeFingerprint(reports, { subject, kind }, id, [
            plain(from?.text),
            plain(to?.text),
          ]),
          at: placesOf(from?.at, to?.at),
        },
      ]
    },
  )
}

/**
 * By the titles, and by how many of the same titles stand before. A year is told by its distance from
 * the report's own: "Nhiệm vụ trọng tâm năm 2024" of 2023 is what "… năm 2023" was in 2022.
 */
function named(
  sections: readonly WrittenSection[],
  { period }: Report,
): { id: string; section: WrittenSection }[] {
  const seen = new Map<string, number>()
  return sections.map((section) => {
    const titles = section.path
      .map((title) => plain(title).replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, yearsAway))
      .join('\n')
    const before = seen.get(titles) ?? 0
    seen.set(titles, before + 1)
    return { id: `${titles}\n${before}`, section }
  })

  function yearsAway(year: string): string {
    return `[${Number(year) - period.year}]`
  }
}
