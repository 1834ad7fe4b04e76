import type { Properties, RunFormat, StyleSheet } from './formatting.ts'
import { layered, noProperties, runFormat } from './formatting.ts'
import type { XmlElement } from './xml.ts'
import { attribute, child, children, descendants, numberOf, textOf } from './xml.ts'

/** A stretch of text with one formatting. */
export interface Run extends RunFormat {
  /** As in the file: not normalised; a tab is `\t`, a line break `\n`. */
  readonly text: string
  /** The code of a field this run holds a piece of, e.g. `PAGE`. */
  readonly instruction: string | undefined
  /** The footnote this run refers to. */
  readonly footnote: string | undefined
}

/** A picture, line or text box; `width` in twips. */
export interface Drawing {
  readonly width: number
  readonly isPicture: boolean
  readonly isTextBox: boolean
}

/** The runs of a paragraph, those inside links, insertions and fields included. */
export function runsIn(element: XmlElement): XmlElement[] {
  const notRuns = new Set(['w:pPr', 'w:del', 'w:moveFrom'])
  return element.children.flatMap((part) => {
    if (part.name === 'w:r') return [part]
    if (part.name === 'w:fldSimple') {
      const code = attribute(part, 'w:instr') ?? ''
      return [instructionRun(code, child(part, 'w:r')), ...runsIn(part)]
    }
    return notRuns.has(part.name) ? [] : runsIn(part)
  })
}

function instructionRun(code: string, like: XmlElement | undefined): XmlElement {
  const text: XmlElement = { name: '#text', attributes: {}, children: [], text: code }
  const instruction = { name: 'w:instrText', attributes: {}, children: [text], text: '' }
  const format = child(like, 'w:rPr')
  return {
    name: 'w:r',
    attributes: {},
    children: [...(format ? [format] : []), instruction],
    text: '',
  }
}

export function readRun(
  element: XmlElement,
  styles: StyleSheet,
  styleRun: readonly Properties[],
): Run {
  const own = child(element, 'w:rPr')
  const characterStyle = attribute(child(own, 'w:rStyle'), 'w:val')
  const format = runFormat({
    defaults: styles.defaultRun,
    styles: characterStyle
      ? [...styleRun, styles.runProperties(styles.chain(characterStyle, 'character'))]
      : styleRun,
    direct: layered(noProperties, own),
  })
  const symbol = child(element, 'w:sym')
  const symbolFont = attribute(symbol, 'w:font')
  const instructions = children(element, 'w:instrText').map(textOf)
  return {
    ...format,
    fonts: symbolFont ? { ...format.fonts, ascii: symbolFont } : format.fonts,
    text: element.children.map(printedText).join(''),
    instruction: instructions.length > 0 ? instructions.join('').trim() : undefined,
    footnote: attribute(child(element, 'w:footnoteReference'), 'w:id'),
  }
}

function printedText(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
      return textOf(element)
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym':
      return String.fromCodePoint(Number.parseInt(attribute(element, 'w:char') ?? '3f', 16))
    default:
      return ''
  }
}

/** One twip is 635 of the units drawings are measured in (EMU). */
const emuPerTwip = 635

export function drawingsIn(run: XmlElement): Drawing[] {
  return ['w:drawing', 'w:pict'].flatMap((name) =>
    descendants(run, name).map((drawing) => ({
      width: (numberOf(descendants(drawing, 'wp:extent')[0], 'cx') ?? 0) / emuPerTwip,
      isPicture: ['pic:pic', 'v:imagedata'].some((kind) => descendants(drawing, kind).length > 0),
      isTextBox: descendants(drawing, 'w:txbxContent').length > 0,
    })),
  )
}
