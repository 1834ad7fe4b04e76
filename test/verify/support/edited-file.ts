import { readZip } from '../../../src/ooxml/read-zip.ts'
import { writeZip } from '../../../src/ooxml/write-zip.ts'

/** A DOCX or XLSX with the text of some parts changed, as somebody with a text editor would. */
export function editedFile(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (xml: string) => string>>,
): Uint8Array {
  const parts = new Map(readZip(bytes))
  for (const [path, change] of Object.entries(changes)) {
    const before = partText(bytes, path)
    const after = change(before)
    if (after === before) throw new Error(`Nothing changed in ${path}.`)
    parts.set(path, new TextEncoder().encode(after))
  }
  return writeZip(Array.from(parts, ([path, content]) => ({ path, bytes: content })))
}

/** The text of a part. */
export function partText(bytes: Uint8Array, path: string): string {
  const part = readZip(bytes).get(path)
  if (!part) throw new Error(`There is no ${path}.`)
  return new TextDecoder().decode(part)
}
