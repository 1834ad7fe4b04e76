import type { Alignment } from '../docx/formatting.ts'
import type { DocxFile, Paragraph, Run } from '../docx-file.ts'
import { linesOf } from '../text-width.ts'

/** What the file itself can't say about the report it holds. */
export interface Facts {
  /** Electronic documents keep blanks where paper ones are filled in (PL I, III.1.c). */
  readonly medium: 'electronic' | 'paper'
  /** The report goes to a higher body, so it needs a "Kính gửi" (PL I, II.9.b). */
  readonly recipientLevel?: 'higher'
  readonly draft: boolean
  /** The number the registry has given, if it has (Đ.15). */
  readonly number?: string
  /** The window reported on (NĐ 09/2019 Đ.12) and the day the figures end; ISO dates. */
  readonly period?: { readonly from: string; readonly to: string; readonly asOf: string }
}

/** One rule of the decree (E), of the forms and of practice (W), or a remark (I). */
export interface Rule {
  readonly id: string
  readonly severity: 'E' | 'W' | 'I'
  readonly about: string
  /** Each violation as a sentence that says where. */
  readonly check: (file: DocxFile, facts: Facts) => string[]
}

/** Sizes in half-points, as Word counts them. */
export const points = (size: number): number => size * 2

/** "cỡ chữ từ 12 đến 13", "từ 13 đến 14" and the like. */
export const size12To13 = [points(12), points(13)] as const
export const size13To14 = [points(13), points(14)] as const

/** What the decree asks of a piece of text; what is left out is not asked. */
export interface Look {
  readonly size?: readonly [least: number, most: number]
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underlined?: false
  readonly alignment?: Alignment
  readonly case?: 'capitals' | 'normal'
}

/** How the paragraph differs from that look. */
export function differences(paragraph: Paragraph, look: Look): string[] {
  const found = new Set<string>()
  for (const run of visibleRuns(paragraph)) {
    for (const difference of runDifferences(run, look)) found.add(difference)
  }
  const { alignment } = paragraph
  if (look.alignment && alignment !== look.alignment) {
    found.add(`is aligned ${alignment}, must be ${look.alignment}`)
  }
  if (look.case && visibleRuns(paragraph).some(({ capitals }) => capitals)) {
    found.add('has capitals by formatting, they must be typed')
  }
  if (look.case === 'capitals' && !isCapitals(paragraph)) found.add('must be in capitals')
  if (look.case === 'normal' && isCapitals(paragraph)) found.add('must not be all in capitals')
  return [...found].map((difference) => `${paragraph.where} ${difference}.`)
}

function runDifferences({ size, bold, italic, underlined }: Run, look: Look): string[] {
  const found: string[] = []
  if (look.size) {
    const [least, most] = look.size
    if (size < least || size > most) {
      const range = least === most ? `${least / 2}` : `${least / 2}–${most / 2}`
      found.push(`has ${size / 2} pt, must have ${range} pt`)
    }
  }
  if (look.bold === true && !bold) found.push('must be bold')
  if (look.bold === false && bold) found.push('must not be bold')
  if (look.italic === true && !italic) found.push('must be italic')
  if (look.italic === false && italic) found.push('must be upright')
  if (look.underlined === false && underlined) found.push('must not be underlined')
  return found
}

/** Label and runs that print something. */
export function visibleRuns({ label, runs }: Paragraph): Run[] {
  return (label ? [label, ...runs] : [...runs]).filter(({ text }) => text.trim() !== '')
}

/** Capitals are letters of the text, not a formatting that copies lose. */
function isCapitals({ text }: Paragraph): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/** "Ủy" and "Uỷ", "HÒA" and "HOÀ" are the same word: both places of the tone mark are in use. */
export function sameWords(one: string, other: string): boolean {
  return tonesAside(one) === tonesAside(other)
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/** The text with each word's tone mark moved to its end. */
function tonesAside(text: string): string {
  return text
    .normalize('NFD')
    .split(' ')
    .map((word) => word.replace(tones, '') + (word.match(tones) ?? []).join(''))
    .join(' ')
    .normalize('NFC')
}

/** Sentences for a part that must be there and is not. */
export const missing = (what: string): string[] => [`There is no ${what}.`]

/** A line drawn under a text: an empty paragraph with a border below, or a drawing. */
export interface DrawnLine {
  readonly length: number
  /** How far its middle is off the middle of its container, twips. */
  readonly offCentre: number
  readonly solid: boolean
  readonly where: string
}

/** The line this paragraph draws, if it draws one. */
export function drawnLine(paragraph: Paragraph | undefined): DrawnLine | undefined {
  if (paragraph?.text !== '') return undefined
  const { indent, room, borders, drawings, where, alignment } = paragraph
  const drawing = drawings.find(({ isPicture, isTextBox }) => !isPicture && !isTextBox)
  if (drawing) {
    const offCentre = alignment === 'center' ? 0 : (room - drawing.width) / 2
    return { length: drawing.width, offCentre, solid: true, where }
  }
  const border = borders.bottom ?? borders.top
  if (!border || borders.left || borders.right) return undefined
  return {
    length: room - indent.left - indent.right,
    offCentre: Math.abs(indent.left - indent.right) / 2,
    solid: border.style === 'single' && border.width > 0,
    where,
  }
}

/** A line may be this far from the middle, twips: a third of a millimetre. */
const centreTolerance = 20

/** What is wrong with a line that must be `[least, most]` of the text's width. */
function lineFaults(
  line: DrawnLine,
  textWidth: number,
  [least, most]: readonly [number, number],
): string[] {
  const share = line.length / textWidth
  const found: string[] = []
  if (share < least || share > most) {
    const percent = (value: number): string => `${Math.round(value * 100)} %`
    found.push(
      `${line.where} draws a line of ${percent(share)} of the text above, must be ${percent(least)} to ${percent(most)}.`,
    )
  }
  if (line.offCentre > centreTolerance) found.push(`${line.where} draws a line off the middle.`)
  if (!line.solid) found.push(`${line.where} draws a line that is not solid.`)
  return found
}

/** "có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ", measured to two hundredths. */
export const thirdToHalf = [1 / 3 - 0.02, 1 / 2 + 0.02] as const

/** The widest printed line of some paragraphs, twips. */
function widestLine(paragraphs: readonly Paragraph[]): number {
  return Math.max(0, ...paragraphs.flatMap(linesOf).map(({ width }) => width))
}

/** The line below a text, or what is wrong where there is none. */
export function lineBelow(
  line: Paragraph | undefined,
  texts: readonly Paragraph[],
  range: readonly [number, number],
): string[] {
  const drawn = drawnLine(line)
  const first = texts[0]
  if (!drawn) return missing(`line below ${first ? `“${first.text}”` : 'the text'}`)
  const underlined = texts.filter(({ runs }) => runs.some((run) => run.underlined))
  return [
    ...lineFaults(drawn, widestLine(texts), range),
    ...underlined.map(({ where }) => `${where} is underlined; the line is drawn, not typed.`),
  ]
}
