import { readZip } from '../../../src/ooxml/read-zip.ts'

/** The XML parts of a package by path. */
export function xlsxParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder()
  return new Map(Array.from(readZip(bytes), ([path, part]) => [path, decoder.decode(part)]))
}

/** One part; a missing one fails the test. */
export function xlsxPart(bytes: Uint8Array, path: string): string {
  const part = xlsxParts(bytes).get(path)
  if (part === undefined) throw new Error(`No part ${path}`)
  return part
}

/** The format record of a cell of the first sheet. */
export function cellFormat(bytes: Uint8Array, address: string): string {
  const index = /\bs="(\d+)"/.exec(cellXml(bytes, address))?.[1] ?? '0'
  const formats = /<cellXfs.*?<\/cellXfs>/s.exec(xlsxPart(bytes, 'xl/styles.xml'))?.[0] ?? ''
  const format = formats.match(/<xf [^>]*(?:\/>|(?<!\/)>.*?<\/xf>)/gs)?.[Number(index)]
  if (format === undefined) throw new Error(`No format ${index}`)
  return format
}

/** A cell of the first sheet, from its start to its end tag. */
export function cellXml(bytes: Uint8Array, address: string): string {
  const sheet = xlsxPart(bytes, 'xl/worksheets/sheet1.xml')
  return new RegExp(`<c r="${address}"[^>]*(?:/>|(?<!/)>.*?</c>)`, 's').exec(sheet)?.[0] ?? ''
}
