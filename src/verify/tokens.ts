import { noteMark } from '../ooxml/read-docx.ts'

/** A word of a text with its place in it. */
export interface Token {
  /** As it stands there, without invisible characters. */
  readonly text: string
  /** Without brackets, quotes and the signs that end a phrase. */
  readonly core: string
  /** Carries a digit, a sign of comparison, a Roman number or a numeral: every change of it counts. */
  readonly isNumber: boolean
  readonly start: number
  readonly end: number
}

/** Without characters that have no width, which word processors leave behind; composed (NFC). */
export function withoutInvisible(text: string): string {
  return text.normalize('NFC').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
}

const words = new RegExp(`${noteMark}|[^\\s${noteMark}]+`, 'g')
const opening = '"\'“”‘’«([{'
const closing = '"\'“”‘’»)]}.,;:!?…'
const number = /[\p{N}%‰<>≤≥=±−]|^[IVX]+$/u
/** “Một”, “năm” and “không” are left out: they mostly mean a, year and not. */
const numeral = /^(?:hai|ba|bốn|sáu|bảy|tám|chín|mười)$/i
/** Numerals behind a number only: “tỷ” alone is half of “tỷ lệ”. */
const scale = /^(?:mươi|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)$/i

/**
 * The words of a text; spaces and line breaks only part them. A per cent sign belongs to the number
 * before it, however far it stands off.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: word, index } of withoutInvisible(text).matchAll(words)) {
    const before = tokens.at(-1)
    const joined = word.startsWith('%') && before && /\p{N}$/u.test(before.text)
    if (joined) tokens.pop()
    const start = joined ? before.start : index
    const own = token(joined ? before.text + word : word, start, index + word.length)
    const isScale = before?.isNumber && scale.test(own.core)
    tokens.push(isScale ? { ...own, isNumber: true } : own)
  }
  return tokens
}

function token(text: string, start: number, end: number): Token {
  let [from, to] = [0, text.length]
  while (from < to && opening.includes(text.charAt(from))) from += 1
  while (to > from && closing.includes(text.charAt(to - 1))) to -= 1
  const core = text.slice(from, to)
  return { text, core, isNumber: number.test(core) || numeral.test(core), start, end }
}

/** Whether a text carries anything that the data must account for. */
export function hasNumber(text: string): boolean {
  return tokensOf(text).some(({ isNumber }) => isNumber)
}

/** So many letters of a text tell it from others. */
const longestBeginning = 60

/** What a row is called: `1.1 – Tại cấp huyện`, or what its first cell says if that is no number. */
export function rowName(cells: readonly string[]): string {
  const [first = '', second] = cells.filter((text) => text.trim() !== '')
  return beginningOf(/^[\d.IVXLC]+$/.test(first) && second ? `${first} – ${second}` : first)
}

/** How a text begins, cut behind a word. */
export function beginningOf(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  if (line.length <= longestBeginning) return line
  return `${line.slice(0, longestBeginning).replace(/\s\S*$/, '')}…`
}

/** The words of a text with the label of its list before them: what two equal texts share. */
export function keyOf({ label, text }: { readonly label: string; readonly text: string }): string {
  const parted = withoutInvisible(`${label} ${text}`).replaceAll(noteMark, ` ${noteMark} `)
  const spaced = parted.replace(/\s+/g, ' ').trim()
  return spaced.includes(' %') ? spaced.replace(/(\p{N}) (?=%)/gu, '$1') : spaced
}
