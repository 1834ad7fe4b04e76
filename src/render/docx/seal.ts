import { readZip } from '../../ooxml/read-zip.ts'
import { writeZip } from '../../ooxml/write-zip.ts'
import type { Properties } from '../../report/report-model.ts'

/** These parts first, as Word writes them; the others follow by name. */
const firstParts = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']

const coreProperties = 'docProps/core.xml'

/**
 * The package with all traces of the clock taken out, so that the same document gives the same
 * bytes: created and modified are the start of `date`, the zip has a fixed time and order.
 */
export function seal(docx: Uint8Array, date: Properties['date']): Uint8Array {
  const parts = new Map(readZip(docx))
  const core = parts.get(coreProperties)
  if (!core) throw new Error(`The package has no ${coreProperties}.`)
  const dated = new TextDecoder()
    .decode(core)
    .replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
  parts.set(coreProperties, new TextEncoder().encode(dated))
  return writeZip(
    [...parts]
      .sort(([one], [other]) => byPlace(one, other))
      .map(([path, bytes]) => ({ path, bytes })),
  )
}

function byPlace(one: string, other: string): number {
  const place = (path: string): number => {
    const at = firstParts.indexOf(path)
    return at < 0 ? firstParts.length : at
  }
  if (place(one) !== place(other)) return place(one) - place(other)
  return one < other ? -1 : Number(one > other)
}
