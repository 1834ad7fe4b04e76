import { readZip } from '../../ooxml/read-zip.ts'
import { writeZip } from '../../ooxml/write-zip.ts'
import { sealStyles } from './seal-styles.ts'

const stylesPath = 'xl/styles.xml'

/** The package of exceljs with mended styles and without the clock in its zip entries. */
export function sealPackage(bytes: Uint8Array): Uint8Array {
  const entries = readZip(bytes).map((entry) =>
    entry.path === stylesPath ? { path: entry.path, bytes: mend(entry.bytes) } : entry,
  )
  return writeZip(entries.sort(byPlace))
}

function mend(styles: Uint8Array): Uint8Array {
  return new TextEncoder().encode(sealStyles(new TextDecoder().decode(styles)))
}

/** The content types come first, as readers that guess the file type by its start expect. */
function byPlace(a: { readonly path: string }, b: { readonly path: string }): number {
  return place(a.path) - place(b.path) || (a.path < b.path ? -1 : 1)
}

function place(path: string): number {
  return ['[Content_Types].xml', '_rels/.rels'].indexOf(path) + 1 || 3
}
