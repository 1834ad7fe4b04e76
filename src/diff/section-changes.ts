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
  return pairById(named(before), named(after)).flatMap(({ id, ...sides }) => {
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
  })
}

/** By the titles, and by how many of the same titles stand before. */
function named(sections: readonly WrittenSection[]): { id: string; section: WrittenSection }[] {
  const seen = new Map<string, number>()
  return sections.map((section) => {
    const titles = section.path.map(plain).join('\n')
    const before = seen.get(titles) ?? 0
    seen.set(titles, before + 1)
    return { id: `${titles}\n${before}`, section }
  })
}
