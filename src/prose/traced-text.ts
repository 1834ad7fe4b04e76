import type { WrittenText } from '../dataset/dataset.ts'
import { type Location, locationOf, type SourceFile } from '../source/location.ts'
import type { Inline } from './narrative.ts'
import type { Fragment } from './render-liquid.ts'

/** A citation whose printed form waits until the order of mentions is known. */
export type DraftInline =
  | Exclude<Inline, { kind: 'citation' } | { kind: 'note' }>
  | {
      readonly kind: 'citation'
      readonly document: string
      readonly form: 'by-mention' | 'full' | 'short'
      readonly boundAt: Location
      readonly bold?: true
      readonly italic?: true
    }
  | {
      /** A text of the data, bound when it is printed. */
      readonly kind: 'written'
      readonly written: WrittenText
      readonly boundAt: Location
      readonly bold?: true
      readonly italic?: true
    }
  | { readonly kind: 'note'; readonly id: string; readonly at: Location }
  | { readonly kind: 'section'; readonly id: string; readonly at: Location }

/**
 * Rendered fragments as one text for the Markdown parser. Everything that is not literal is one
 * private-use character, so data can never act as markup, and every literal character can be
 * traced back to its file.
 */
export interface TracedText {
  readonly text: string
  /** The inlines of a stretch of the text, characters mapped back, placeholders replaced. */
  inlines(start: number, end: number): DraftInline[]
  /** The place of a stretch of the text. */
  locate(start: number, end: number): Location
}

/** Planes 15 and 16 hold private-use characters alone; reading refuses them in any input. */
const firstPlaceholder = 0xf0000

interface Segment {
  readonly from: number
  readonly to: number
  readonly fragment: Fragment
}

/** Joins what was rendered of `file`; one that places a section becomes a paragraph of its own. */
export function traceText(file: SourceFile, fragments: readonly Fragment[]): TracedText {
  const segments: Segment[] = []
  let text = ''
  fragments.forEach((fragment, index) => {
    const from = text.length
    text +=
      fragment.kind === 'literal'
        ? fragment.text
        : fragment.kind === 'section'
          ? // A section stands on its own: blank lines make it a paragraph.
            `\n\n${String.fromCodePoint(firstPlaceholder + index)}\n\n`
          : String.fromCodePoint(firstPlaceholder + index)
    segments.push({ from, to: text.length, fragment })
  })
  return { text, inlines, locate }

  function inlines(start: number, end: number): DraftInline[] {
    return overlapping(start, end).flatMap(({ from, to, fragment }): DraftInline[] => {
      if (fragment.kind === 'section') {
        return [{ kind: 'section', id: fragment.id, at: fragment.at }]
      }
      if (fragment.kind === 'literal') {
        const first = Math.max(start, from)
        const last = Math.min(end, to)
        const literal = text.slice(first, last)
        return literal === '' ? [] : [{ kind: 'text', text: literal, at: locate(first, last) }]
      }
      const { piece, boundAt } = fragment
      switch (piece.kind) {
        case 'figure': {
          const { datum, text: printed, at } = piece
          return [{ kind: 'figure', datum, text: printed, at, boundAt }]
        }
        case 'data-text':
          return [{ kind: 'text', text: piece.text, at: piece.at }]
        case 'citation':
          return [{ kind: 'citation', document: piece.document, form: piece.form, boundAt }]
        case 'written':
          return [{ kind: 'written', written: piece.written, boundAt }]
        case 'missing':
          return []
        default:
          return piece satisfies never
      }
    })
  }

  function locate(start: number, end: number): Location {
    const within = overlapping(start, Math.max(end, start + 1))
    const [first] = within
    const last = within.at(-1)
    if (!first || !last) return locationOf(file, file.text.length)
    return locationOf(
      file,
      offsetIn(first, start),
      Math.max(offsetIn(first, start), offsetIn(last, end)),
    )
  }

  function offsetIn({ from, fragment }: Segment, position: number): number {
    if (fragment.kind === 'literal') return fragment.start + Math.max(0, position - from)
    return fragment.kind === 'section' ? fragment.at.start : fragment.boundAt.start
  }

  /** Segments are in order and without gaps: the first is found by halving. */
  function overlapping(start: number, end: number): Segment[] {
    let low = 0
    let high = segments.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((segments[middle]?.to ?? 0) <= start) low = middle + 1
      else high = middle
    }
    const found: Segment[] = []
    for (let index = low; index < segments.length; index += 1) {
      const segment = segments[index]
      if (!segment || segment.from >= end) break
      found.push(segment)
    }
    return found
  }
}
