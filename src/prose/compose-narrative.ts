import type { WrittenText } from '../dataset/dataset.ts'
import type { Comparison } from '../diff/comparison.ts'
import type { Evaluation } from '../evaluation/verdict.ts'
import { about, type Diagnostic, diagnostic, isError } from '../source/diagnostic.ts'
import type { SourceFile } from '../source/location.ts'
import { nearest } from '../source/nearest.ts'
import type { Outcome } from '../source/outcome.ts'
import { citationText } from '../wording/citations.ts'
import { type AppendixKind, appendixLabels } from './appendix-labels.ts'
import { headingText, withoutEmptyHeadings } from './empty-headings.ts'
import type { Inline, Narrative, Note } from './narrative.ts'
import { numberBlocks } from './number-blocks.ts'
import { type DraftBlock, parseMarkdown } from './parse-markdown.ts'
import { closingId, renderLiquid } from './render-liquid.ts'
import { renderWritten } from './render-written.ts'
import { buildScope } from './scope.ts'
import { splitSections } from './split-sections.ts'
import type { Section, Template } from './template.ts'
import { asTemplateFault, placingFaults } from './template-faults.ts'
import { type DraftInline, traceText } from './traced-text.ts'

/** Traced prose, and the means to bind figures in the texts of the data file. */
export interface ComposedProse {
  readonly narrative: Narrative
  /** A text of the data (`reason`, `note` …) with its figures bound. */
  writtenText(written: WrittenText): readonly Inline[]
  /** Every reason, note and result of the data file; its citations short, whatever was said before. */
  readonly dataTexts: readonly (readonly Inline[])[]
  /** The titles of the appendices; empty where the template has none of a kind. */
  readonly appendixTitles: Readonly<Record<AppendixKind, readonly Inline[]>>
  /** Căn cứ, in the full form of a first mention. */
  readonly basis: readonly Inline[][]
}

/**
 * Fills a template with a unit's prose. Numbers, letters, notes and the form of citations are given
 * here, in reading order, so that they can't skip.
 */
export function composeNarrative(
  evaluation: Evaluation,
  template: Template,
  prose: SourceFile,
  comparison?: Comparison,
): Outcome<ComposedProse> {
  const { report } = evaluation
  const { unit, period, stem } = report
  const subject = { unit: unit.id, period: period.text, report: stem }
  const findings: Diagnostic[] = []
  const labels = appendixLabels(evaluation, template, comparison)
  const { scope, diagnostics } = buildScope(evaluation, template.options, labels, comparison)
  findings.push(...diagnostics)

  const titleOf = (section: Section) => render(section.title, template.file)
  const titles = new Map(
    template.sections.map((section) => [section.id, headingText({ inlines: titleOf(section) })]),
  )
  const split = splitSections(prose, template.sections, titles)
  findings.push(...split.diagnostics)

  const frame = draft(template.frame, { sections: template.sections.map(({ id }) => id) })
  const drafts = frame.flatMap((block) =>
    block.kind === 'section' && block.id !== closingId ? fill(block.id) : block,
  )
  const title = report.document.title
    ? render(report.document.title, report.file)
    : render(template.title, template.file)
  const appendixTitles = {
    indicators: appendixTitle(template.appendix),
    tasks: appendixTitle(template.taskAppendix),
    comparison: comparison ? appendixTitle(template.comparisonAppendix) : [],
  }
  // A frame that could not be rendered to its end has told so.
  if (!findings.some(({ at }) => at.file === template.frame.path)) {
    findings.push(...placingFaults(template, frame))
  }

  const cited: string[] = []
  const writtenTexts = new Map<WrittenText, readonly Inline[]>()
  const notes: Note[] = []
  // A footnote can't hold another one, in Word or elsewhere.
  let insideNote = false
  const called = new Set<string>()
  const openTexts = new Set<WrittenText>()
  const definitions = readNotes()
  const basis = report.document.basis.map((id) => finish([citationOf(id)]))
  const filled = withoutEmptyHeadings(drafts, template, prose)
  findings.push(...filled.wordless)
  // Text with a fault is no missing text.
  if (!findings.some(isError)) findings.push(...filled.empty)
  const { blocks, diagnostics: depths } = numberBlocks(filled.blocks, finish)
  findings.push(...depths)
  const narrative: Narrative = { title: finish(title), blocks, notes, cited }
  const composed: ComposedProse = {
    narrative,
    writtenText,
    dataTexts: readDataTexts(),
    appendixTitles: {
      indicators: finish(appendixTitles.indicators),
      tasks: finish(appendixTitles.tasks),
      comparison: finish(appendixTitles.comparison),
    },
    basis,
  }
  checkNotes()
  return { value: composed, diagnostics: about(subject, findings) }

  /** Faults of the title are told even where the report has no such appendix. */
  function appendixTitle(appendix: { readonly title: WrittenText } | undefined) {
    return appendix ? render(appendix.title, template.file) : []
  }

  function render(written: WrittenText, file: SourceFile): readonly DraftInline[] {
    const rendered = renderWritten(written, scope, file)
    findings.push(...rendered.diagnostics)
    return rendered.inlines
  }

  function draft(file: SourceFile, part: Omit<Parameters<typeof renderLiquid>[0], 'file'>) {
    const rendered = renderLiquid({ file, ...part }, scope)
    const parsed = parseMarkdown(traceText(file, rendered.fragments))
    const faults = [...rendered.diagnostics, ...parsed.diagnostics]
    findings.push(...(file === template.frame ? faults.map(asTemplateFault) : faults))
    return parsed.blocks
  }

  function fill(id: string): DraftBlock[] {
    const section = template.sections.find((candidate) => candidate.id === id)
    if (!section) return []
    const text = split.texts.get(id)
    const at = text?.at ?? section.title.at
    const heading: DraftBlock = {
      kind: 'heading',
      level: section.level,
      inlines: titleOf(section),
      at,
    }
    return text ? [heading, ...draft(prose, { start: text.start, end: text.end })] : [heading]
  }

  function readNotes() {
    const read = new Map<string, DraftBlock & { kind: 'note' }>()
    for (const block of drafts) {
      if (block.kind !== 'note') continue
      const before = read.get(block.id)
      if (before) {
        findings.push(
          diagnostic('prose/repeated-note', { id: block.id }, block.at, {}, [before.at]),
        )
      } else {
        read.set(block.id, block)
      }
    }
    return read
  }

  /** A note that nothing calls would vanish without a word. */
  function checkNotes(): void {
    if (findings.some(isError)) return
    for (const [id, { at }] of definitions) {
      if (!called.has(id)) findings.push(diagnostic('prose/unused-note', { id }, at))
    }
  }

  /** Gives citations their form and notes their number, in reading order. */
  function finish(inlines: readonly DraftInline[]): Inline[] {
    return inlines.flatMap((inline): Inline[] => {
      if (inline.kind === 'section') return []
      if (inline.kind === 'note') return noteOf(inline)
      if (inline.kind === 'written') return writtenInlines(inline)
      if (inline.kind !== 'citation') return [inline]
      const document = report.documents.get(inline.document)
      if (!document) return []
      const first = !cited.includes(document.id)
      if (first) cited.push(document.id)
      const { form, ...rest } = inline
      const full = form === 'full' || (form === 'by-mention' && first)
      return [{ ...rest, text: citationText(document, full), at: document.at }]
    })
  }

  function writtenInlines(inline: DraftInline & { kind: 'written' }): Inline[] {
    const { written, bold, italic } = inline
    if (openTexts.has(written)) {
      tellCycle(inline)
      return []
    }
    openTexts.add(written)
    const inlines = finish(render(written, report.file))
    openTexts.delete(written)
    const look = { ...(bold && { bold }), ...(italic && { italic }) }
    return inlines.map((piece) => (piece.kind === 'note' ? piece : { ...piece, ...look }))
  }

  function noteOf({ id, at }: { id: string; at: Inline['at'] }): Inline[] {
    if (insideNote) {
      findings.push(diagnostic('prose/unsupported-markup', { what: `[^${id}]` }, at))
      return []
    }
    const definition = definitions.get(id)
    const document = report.documents.get(id)
    if (!definition && !document) {
      const near = nearest(id, [...definitions.keys(), ...report.documents.keys()])
      const params = near === undefined ? { name: id } : { name: id, nearest: near }
      findings.push(diagnostic('prose/unknown-note', params, at))
      return []
    }
    called.add(id)
    const printed = notes.length + 1
    notes.push({ number: printed, inlines: [] })
    const content = definition ? definition.inlines : [citationOf(id)]
    insideNote = true
    notes[printed - 1] = { number: printed, inlines: closed(finish(content)) }
    insideNote = false
    return [{ kind: 'note', number: printed, at }]
  }

  function citationOf(document: string): DraftInline {
    const at = report.documents.get(document)?.at ?? report.templateAt
    return { kind: 'citation', document, form: 'by-mention', boundAt: at }
  }

  /** The same inlines each time: a text printed in two files mentions its documents once. */
  function writtenText(written: WrittenText): readonly Inline[] {
    const known = writtenTexts.get(written)
    if (known) return known
    const inlines = finish(render(written, report.file))
    writtenTexts.set(written, inlines)
    return inlines
  }

  /** Faults of the data's texts are told even where these are not printed; nothing counts as cited. */
  function readDataTexts(): Inline[][] {
    const judged = report.indicators.flatMap((entry) => [
      entry.judged,
      ...entry.parts.map((part) => part.judged),
    ])
    const texts = [
      ...judged.flatMap(({ reason, note }) => [reason, note]),
      ...report.tasks.flatMap(({ title: name, result, reason }) => [name, result, reason]),
    ]
    const read = new Set<WrittenText>()
    return texts.flatMap((text) => (text ? readDataText(text, read) : []))
  }

  /** Goes on into the texts that a text calls; one that leads back to itself has no end. */
  function readDataText(written: WrittenText, read: Set<WrittenText>): Inline[][] {
    if (read.has(written)) return []
    read.add(written)
    openTexts.add(written)
    const drafts = render(written, report.file)
    const called = drafts.flatMap((inline) => {
      if (inline.kind !== 'written') return []
      if (!openTexts.has(inline.written)) return readDataText(inline.written, read)
      tellCycle(inline)
      return []
    })
    openTexts.delete(written)
    return [withShortCitations(drafts), ...called]
  }

  function withShortCitations(drafts: readonly DraftInline[]): Inline[] {
    return drafts.flatMap((inline): Inline[] => {
      if (inline.kind === 'text' || inline.kind === 'figure') return [inline]
      const document = inline.kind === 'citation' && report.documents.get(inline.document)
      if (!document) return []
      const { id, at } = document
      const { boundAt } = inline
      return [{ kind: 'citation', document: id, text: citationText(document, false), at, boundAt }]
    })
  }

  function tellCycle({ written, boundAt }: DraftInline & { kind: 'written' }): void {
    findings.push(diagnostic('dataset/reference-cycle', { path: written.text }, boundAt))
  }
}

/** A note ends like a sentence. */
function closed(inlines: readonly Inline[]): Inline[] {
  const last = inlines.at(-1)
  if (!last || last.kind === 'note' || /[.;:!?]$/.test(last.text)) return [...inlines]
  return [...inlines, { kind: 'text', text: '.', at: last.at }]
}
