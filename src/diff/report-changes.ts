import type { Report, WrittenText } from '../dataset/dataset.ts'
import { type Location, locationOf } from '../source/location.ts'
import type { ReportChange } from './comparison.ts'
import { changedFacts, type Facts, plain } from './facts.ts'
import { type ComparedReports, changeFingerprint, gradeOf, placesOf } from './graded.ts'

type Field = ReportChange['field']

/** What a report says of itself otherwise than before; two reports are not expected to agree. */
export function reportChanges(reports: ComparedReports): ReportChange[] {
  const { from, to, isSameReport } = reports
  if (!isSameReport) return []
  return changedFacts(formOf(from), formOf(to)).map(({ field, ...texts }) => {
    const subject = 'report' as const
    const kind = 'details' as const
    return {
      subject,
      kind,
      field,
      ...texts,
      ...gradeOf([field === 'as_of' ? ['moved', 'notice'] : ['words', 'info']]),
      fingerprint: changeFingerprint(reports, { subject, kind }, field, texts),
      at: placesOf(placeOf(from, field), placeOf(to, field)),
    }
  })
}

function formOf({ asOf, template, document }: Report): Facts<Field> {
  const { number, date, title, issuer, signing, addressees, basis, recipients } = document
  const { lines, right, office, signer } = signing
  return {
    as_of: asOf,
    template,
    number: plain(number),
    date,
    title: plain(title?.text),
    issuer: issuer.id,
    signature: written(
      [...lines.map(({ text }) => text), right, office, signer].flatMap((text) => text ?? []),
    ),
    addressees: texts(addressees),
    basis: written(basis),
    recipients: texts(recipients),
  }
}

function texts(list: readonly WrittenText[]): string | undefined {
  return written(list.map(({ text }) => text))
}

function written(list: readonly string[]): string | undefined {
  return list.length === 0 ? undefined : list.map(plain).join('; ')
}

/** Where a field stands; what has no place of its own stands at the beginning of the file. */
function placeOf({ file, templateAt, document }: Report, field: Field): Location {
  const { title, issuerAt, addressees, recipients, signing } = document
  switch (field) {
    case 'template':
      return templateAt
    case 'issuer':
      return issuerAt
    case 'title':
      return title?.at ?? issuerAt
    case 'addressees':
      return addressees[0]?.at ?? issuerAt
    case 'recipients':
      return recipients[0]?.at ?? issuerAt
    case 'signature':
      return signing.lines[0]?.at ?? issuerAt
    case 'number':
    case 'date':
    case 'basis':
      return issuerAt
    case 'as_of':
      return locationOf(file, 0)
  }
}
