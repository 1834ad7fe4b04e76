/** A way in which an editor saves a text. */
export type Saving = (text: string) => Uint8Array

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Vietnamese letters of TCVN3 (ABC fonts) by byte; only lower-case ones, as the fonts have them. */
const tcvn3 = new Map<string, number>([
  ...lettersFrom(0xa8, 'ăâêôơưđ'),
  ...lettersFrom(0xb5, 'àảãáạ'),
  ...lettersFrom(0xbb, 'ằẳẵắ'),
  ...lettersFrom(0xc6, 'ặầẩẫấậè'),
  ...lettersFrom(0xce, 'ẻẽéẹềểễếệìỉ'),
  ...lettersFrom(0xdc, 'ĩíịò'),
  ...lettersFrom(0xe1, 'ỏõóọồổỗốộờởỡớợù'),
  ...lettersFrom(0xf1, 'ủũúụừửữứựỳỷỹýỵ'),
])

/** Stories are kept as UTF-8 with LF; `name.<saving>.yaml` says how the file was really saved. */
export const savings: Readonly<Record<string, Saving>> = {
  utf16: (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
  utf16be: (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()),
  tcvn3: (text) =>
    Uint8Array.from([...text].map((letter) => tcvn3.get(letter) ?? letter.charCodeAt(0))),
  crlf: (text) => utf8(text.replaceAll('\n', '\r\n')),
  bom: (text) => utf8(`\uFEFF${text}`),
  nfd: (text) => utf8(text.normalize('NFD')),
  /** `\u000B` in the story stands for the character itself. */
  escaped: (text) =>
    utf8(text.replace(/\\u\{?([0-9A-F]{4,6})\}?/g, (_, hex) => character(Number(`0x${hex}`)))),
  /** Blank lines up to five million bytes. */
  huge: (text) => utf8(text.padEnd(5_000_000, '\n')),
}

function character(code: number): string {
  return String.fromCodePoint(code)
}

function lettersFrom(first: number, letters: string): [string, number][] {
  return [...letters].map((letter, index) => [letter, first + index])
}
