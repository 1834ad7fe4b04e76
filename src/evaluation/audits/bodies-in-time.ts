import { isAbolished, outsideItsTime } from '../../dataset/bodies-in-time.ts'
import type { Level } from '../../dataset/dataset.ts'
import { isPartyName } from '../../dataset/issuer-grammar.ts'
import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import type { Location } from '../../source/location.ts'
import type { Audit } from './audit.ts'

/** Bodies that were not there on the day of the report, or not yet. */
export const bodiesInTimeAudit: Audit = {
  name: 'body-in-time',
  question: 'Were issuer and recipients there when the report was made?',
  run: ({ report }) => {
    const { unit, document, period, asOf, historical } = report
    // A district that reports on a time without districts is told at its period.
    if (historical || isAbolished(unit, period.end)) return []
    const { issuer, issuerAt, addressees, recipients } = document
    const day = document.date ?? asOf
    const told = (name: string, at: Location, level?: Level): Diagnostic[] => {
      const body = outsideItsTime(name, day, level)
      if (!body) return []
      const { from, to, successor, source } = body
      const params = {
        body: name,
        day,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        ...(successor !== undefined && { successor }),
        source,
      }
      return [diagnostic('issuer/outside-its-time', params, at, { datum: name })]
    }
    return [
      // A Party body is refused at any time.
      ...(isPartyName(issuer.name) ? [] : told(issuer.name, issuerAt, unit.level)),
      ...[...addressees, ...recipients].flatMap(({ text, at }) => told(text, at)),
    ]
  },
}
