import { readZip } from '../../ooxml/read-zip.ts'
import { writeZip } from '../../ooxml/write-zip.ts'
import { sealStyles } from './seal-styles.ts'

const stylesPath = 'xl/styles.xml'

/** The package of exceljs with mended styles and without the clock in its zip entries. */
export function sealPackage(bytes: Uint8Array): Uint8Array {
  const entries = Array.from(readZip(bytes), ([path, content]) => ({
    path,
    bytes: path === stylesPath ? mend(content) : content,
  }))
  return writeZip(entries.sort(byPlace))
}

function mend(styles: Uint8Array): Uint8Array {
  return new TextEncoder().encode(sealStyles(new TextDecoder().decode(styles)))
}

/** Parts that readers which guess a file's type expect at its start. */
const leading = ['[Content_Types].xml', '_rels/.rels']

function byPlace(a: { readonly path: string }, b: { readonly path: string }): number {
  return place(a.path) - place(b.path) || (a.path < b.path ? -1 : 1)
}

function place(path: string): number {
  const index = leading.indexOf(path)
  return index < 0 ? leading.length : index
}
