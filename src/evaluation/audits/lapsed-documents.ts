import { lapsedOn, successorOn } from '../../dataset/lapsed-documents.ts'
import { diagnostic } from '../../source/diagnostic.ts'
import type { Audit } from './audit.ts'

/** Documents that ended on or before the day of the report's figures. */
export const lapsedDocumentAudit: Audit = {
  name: 'lapsed-document',
  question: 'Is every cited document still in force?',
  run: ({ report: { documents, asOf } }) =>
    [...documents.values()].flatMap((cited) => {
      const lapsed = lapsedOn(cited, asOf)
      if (!lapsed) return []
      const params = {
        document: `${lapsed.kind} ${lapsed.number}`,
        end: lapsed.end,
        asOf,
        successor: successorOn(lapsed, asOf),
      }
      return diagnostic('document/lapsed', params, cited.at, { datum: cited.id })
    }),
}
