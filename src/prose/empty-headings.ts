import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import { locationOf, type SourceFile } from '../source/location.ts'
import type { DraftBlock } from './parse-markdown.ts'
import type { Template } from './template.ts'

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
    const section = template.sections.find(
      ({ title }) => title.at.file === at.file && title.at.start === at.start,
    )
    const title = headingText(heading)
    if (section?.required) missing.push(title)
    if (!section) findings.push(diagnostic('prose/empty-heading', { title }, at))
  }
  if (missing.length === 0) return findings
  return [
    ...findings,
    diagnostic('prose/missing-section', { titles: missing }, locationOf(prose, 0)),
  ]
}

/** The words of a heading, its citations and notes left out. */
export function headingText({ inlines }: Pick<Heading, 'inlines'>): string {
  return inlines
    .map((inline) => (inline.kind === 'text' || inline.kind === 'figure' ? inline.text : ''))
    .join('')
}
