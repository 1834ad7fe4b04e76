import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import { locationOf, type SourceFile } from '../source/location.ts'
import type { DraftBlock } from './parse-markdown.ts'
import type { Section, Template } from './template.ts'

type Heading = DraftBlock & { readonly kind: 'heading' }

/** What is printed of a report's blocks, and what is said of the headings that are not. */
export interface FilledBlocks {
  readonly blocks: readonly DraftBlock[]
  /** Headings without words. */
  readonly wordless: readonly Diagnostic[]
  /** Headings without text below them; beside an error these may only follow from it. */
  readonly empty: readonly Diagnostic[]
}

/**
 * Leaves out headings without words or with nothing below them; one that the unit wrote, or that is
 * required, is a finding (Nghị định 30/2020, Phụ lục I, II.6.d).
 */
export function withoutEmptyHeadings(
  drafts: readonly DraftBlock[],
  template: Template,
  prose: SourceFile,
): FilledBlocks {
  const blocks: DraftBlock[] = []
  const wordless: Diagnostic[] = []
  const left: Heading[] = []
  for (const block of drafts.toReversed()) {
    if (block.kind === 'heading' && block.inlines.length === 0) {
      wordless.push(diagnostic('prose/empty-heading', { title: '' }, block.at))
      continue
    }
    const next = blocks.find(({ kind }) => kind !== 'note')
    const empty =
      block.kind === 'heading' &&
      (!next || next.kind === 'section' || (next.kind === 'heading' && next.level <= block.level))
    if (empty) left.unshift(block)
    else blocks.unshift(block)
  }
  return { blocks, wordless, empty: emptyFindings(left, template, prose) }
}

function emptyFindings(
  headings: readonly Heading[],
  template: Template,
  prose: SourceFile,
): Diagnostic[] {
  const findings: Diagnostic[] = []
  const missing: string[] = []
  for (const heading of headings) {
    const { at } = heading
    const title = headingText(heading)
    const isLeftOut = at.file !== prose.path || isToBeWritten(prose, at.end)
    const section = isLeftOut ? sectionOf(heading, template) : undefined
    if (section?.required) missing.push(title)
    if (!section) findings.push(diagnostic('prose/empty-heading', { title }, at))
  }
  if (missing.length === 0) return findings
  return [
    ...findings,
    diagnostic('prose/missing-section', { titles: missing }, locationOf(prose, 0)),
  ]
}

/** The section of the template that a heading prints the title of. */
function sectionOf({ inlines, at }: Heading, { sections }: Template): Section | undefined {
  const [first] = inlines.flatMap((inline) => ('at' in inline ? inline.at : []))
  return sections.find(
    ({ title: { at: own } }) =>
      own.file === (first ?? at).file &&
      own.start <= (first ?? at).start &&
      (first ?? at).end <= own.end,
  )
}

/** Below the heading stands a comment alone, as in a text that is still to be written. */
function isToBeWritten({ text }: SourceFile, end: number): boolean {
  return /^\s*(?:\{%-?\s*comment\s*-?%\}(?:(?!endcomment)[\s\S])*endcomment\s*-?%\}\s*)+(?:$|#)/.test(
    text.slice(end),
  )
}

/** The words of a heading, its citations and notes left out. */
export function headingText({ inlines }: Pick<Heading, 'inlines'>): string {
  return inlines
    .map((inline) => (inline.kind === 'text' || inline.kind === 'figure' ? inline.text : ''))
    .join('')
}
