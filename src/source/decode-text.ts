import { diagnostic } from './diagnostic.ts'
import { locationOf, type SourceFile, sourceFile } from './location.ts'
import type { Outcome } from './outcome.ts'

/** No file of ours comes near this; a larger one is a mistake (a scan, an export). */
const largestFile = 4 * 1024 * 1024

/**
 * Characters that XML 1.0 (section 2.2), and so Word, can't hold, and the private-use ones, whose
 * look depends on a font.
 */
export const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF\uE000-\uF8FF]|[\uDB80-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/** Bytes to NFC text: UTF-8 with or without a byte-order mark, and nothing else. */
export function decodeText(path: string, bytes: Uint8Array): Outcome<SourceFile> {
  const nowhere = locationOf(sourceFile(path, ''), 0)
  if (bytes.length > largestFile) {
    const limit = `${largestFile / 1024 / 1024} MiB`
    return { diagnostics: [diagnostic('text/too-large', { limit }, nowhere)] }
  }
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (wide || bytes.subarray(0, 64).includes(0)) {
    return { diagnostics: [diagnostic('text/not-utf8', { encoding: 'UTF-16' }, nowhere)] }
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC')
  } catch {
    return { diagnostics: [notUtf8(path, bytes)] }
  }
  const file = sourceFile(path, text)
  const found = unprintable.exec(text)
  if (found) {
    const character = codePointName(found[0])
    const at = locationOf(file, found.index, found.index + found[0].length)
    return { diagnostics: [diagnostic('text/control-character', { character }, at)] }
  }
  return { value: file, diagnostics: [] }
}

/** `U+0007`. */
export function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** TCVN3 and VNI are the two legacy Vietnamese encodings; both put letters above 0x7F. */
function notUtf8(path: string, bytes: Uint8Array) {
  let good = 0
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (let line = bytes.indexOf(10); line !== -1; line = bytes.indexOf(10, good)) {
    try {
      decoder.decode(bytes.subarray(good, line + 1))
    } catch {
      break
    }
    good = line + 1
  }
  const file = sourceFile(path, new TextDecoder().decode(bytes))
  const start = new TextDecoder().decode(bytes.subarray(0, good)).length
  return diagnostic('text/not-utf8', { encoding: 'TCVN3, VNI' }, locationOf(file, start))
}
