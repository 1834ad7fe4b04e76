import { createHash } from 'node:crypto'

/** A time as PDF writes it, its day and second: `D:20231214103000`. */
const times = /(\/(?:CreationDate|ModDate)\s?\(D:)\d{14}/g

/** The same in the metadata that newer versions of LibreOffice add. */
const metadataTimes = /(<xmp:(?:Create|Modify|Metadata)Date>)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/g

/** What LibreOffice makes out of the time of its run to tell files apart. */
const fingerprints =
  /(?<=\/ID\s?\[[\s<>0-9A-F]*<)[0-9A-F]{32}(?=>)|(?<=\/DocChecksum\s?\/)[0-9A-F]{32}/g

/**
 * A PDF of LibreOffice without a trace of when it was made, so that the same letter gives the same
 * bytes: LibreOffice 7.4 takes its times from the clock whatever `SOURCE_DATE_EPOCH` says. Nothing
 * changes its length, since a PDF knows the offset of its every part. What another version hides
 * elsewhere stays as it is.
 */
export function settlePdf(pdf: Uint8Array, date: string): Uint8Array {
  // Latin-1 turns bytes into characters and back one by one.
  const text = Buffer.from(pdf)
    .toString('latin1')
    .replace(times, `$1${date.replaceAll('-', '')}000000`)
    .replace(metadataTimes, `$1${date}T00:00:00`)
    .replace(fingerprints, '0'.repeat(32))
  const digest = createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 32)
  return new Uint8Array(Buffer.from(text.replace(fingerprints, digest.toUpperCase()), 'latin1'))
}
