import type { CitedDocument } from '../dataset/dataset.ts'
import type { DetailField, DocumentChange } from './comparison.ts'
import { changedFacts, detailsOf, type Facts, plain } from './facts.ts'
import { type ComparedReports, changeFingerprint, gradeOf, placesOf } from './graded.ts'
import { pairById } from './pair-by-id.ts'

/** What changed of the cited documents, in the order of the later report. */
export function documentChanges(reports: ComparedReports): DocumentChange[] {
  const pairs = pairById(reports.from.documents.values(), reports.to.documents.values())
  return pairs.flatMap(({ id, from, to }) => {
    const facts = changedFacts(from ? documentDetails(from) : {}, to ? documentDetails(to) : {})
    const kind = !from ? 'added' : to ? 'details' : 'dropped'
    if (facts.length === 0) return []
    const subject = 'document' as const
    return [
      {
        subject,
        kind,
        id,
        ...(from && { from }),
        ...(to && { to }),
        ...(kind === 'details' && detailsOf(facts)),
        ...gradeOf([[kind === 'details' ? 'words' : kind, 'info']]),
        fingerprint: changeFingerprint(reports, { subject, kind }, id, facts),
        at: placesOf(from?.at, to?.at),
      },
    ]
  })
}

function documentDetails(document: CitedDocument): Facts<DetailField> {
  const { kind, number, date, issuer, title } = document
  return {
    kind: plain(kind),
    number: plain(number),
    date,
    issuer: plain(issuer),
    title: plain(title),
  }
}
