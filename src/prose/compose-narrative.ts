import type { WrittenText } from '../dataset/dataset.ts'
import type { Evaluation } from '../evaluation/verdict.ts'
import { about, type Diagnostic, diagnostic, isError } from '../source/diagnostic.ts'
import { type Location, locationOf, type SourceFile, sourceFile } from '../source/location.ts'
import { nearest } from '../source/nearest.ts'
import type { Outcome } from '../source/outcome.ts'
import { citationText } from '../wording/citations.ts'
import { roman } from '../wording/numbers.ts'
import { type AppendixKind, appendixLabels } from './appendix-labels.ts'
import { type Block, type Inline, type Narrative, type Note, plainText } from './narrative.ts'
import { type DraftBlock, parseMarkdown } from './parse-markdown.ts'
import { placedValue } from './placed-value.ts'
import { closingId, renderLiquid } from './render-liquid.ts'
import { buildScope, type Scope } from './scope.ts'
import { splitSections } from './split-sections.ts'
import type { Section, Template } from './template.ts'
import { type DraftInline, traceText } from './traced-text.ts'
import { pointLetters } from './typed-number.ts'

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
): Outcome<ComposedProse> {
  const { report } = evaluation
  const { unit, period, stem } = report
  const subject = { unit: unit.id, period: period.text, report: stem }
  const findings: Diagnostic[] = []
  const labels = appendixLabels(evaluation, template)
  const { scope, diagnostics } = buildScope(evaluation, template.options, labels)
  findings.push(...diagnostics)

  const titleOf = (section: Section) => renderWritten(section.title, scope, template.file, findings)
  const titles = new Map(
    template.sections.map((section) => [section.id, plainText(titleOf(section).filter(isPlain))]),
  )
  const split = splitSections(prose, template.sections, titles)
  findings.push(...split.diagnostics)

  const frame = draft(template.frame, { sections: template.sections.map(({ id }) => id) })
  const drafts = frame.flatMap((block) =>
    block.kind === 'section' && block.id !== closingId ? fill(block.id) : block,
  )
  const title = report.document.title
    ? renderWritten(report.document.title, scope, report.file, findings)
    : renderWritten(template.title, scope, template.file, findings)
  const appendixTitles = {
    indicators: appendixTitle(template.appendix),
    tasks: appendixTitle(template.taskAppendix),
  }
  checkTemplate()

  const cited: string[] = []
  const writtenTexts = new Map<WrittenText, readonly Inline[]>()
  const notes: Note[] = []
  // A footnote can't hold another one, in Word or elsewhere.
  let insideNote = false
  const called = new Set<string>()
  const openTexts = new Set<WrittenText>()
  const definitions = readNotes()
  const basis = report.document.basis.map((id) => finish([citationOf(id)]))
  const blocks = number(withoutEmptySections(drafts))
  const narrative: Narrative = { title: finish(title), blocks, notes, cited }
  const composed: ComposedProse = {
    narrative,
    writtenText,
    dataTexts: readDataTexts(),
    appendixTitles: {
      indicators: finish(appendixTitles.indicators),
      tasks: finish(appendixTitles.tasks),
    },
    basis,
  }
  checkNotes()
  return { value: composed, diagnostics: about(subject, findings) }

  /** Faults of the title are told even where the report has no such appendix. */
  function appendixTitle(appendix: Template['appendix'] | Template['taskAppendix']) {
    return appendix ? renderWritten(appendix.title, scope, template.file, findings) : []
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

  /**
   * A heading without words or with nothing below it is left out; one that the unit wrote, or that
   * is required, is a finding (II.6.d).
   */
  function withoutEmptySections(all: readonly DraftBlock[]): DraftBlock[] {
    const kept: DraftBlock[] = []
    const left: (DraftBlock & { kind: 'heading' })[] = []
    for (let index = all.length - 1; index >= 0; index -= 1) {
      const block = all[index]
      if (!block) continue
      if (block.kind === 'heading' && block.inlines.length === 0) {
        findings.push(diagnostic('prose/empty-heading', { title: '' }, block.at))
        continue
      }
      const next = kept.find(({ kind }) => kind !== 'note')
      const empty =
        block.kind === 'heading' &&
        (!next || next.kind === 'section' || (next.kind === 'heading' && next.level <= block.level))
      if (empty) left.unshift(block)
      else kept.unshift(block)
    }
    reportEmpty(left)
    return kept
  }

  function reportEmpty(empty: readonly (DraftBlock & { kind: 'heading' })[]): void {
    // Text with a fault is no missing text.
    if (findings.some(isError)) return
    const missing: string[] = []
    for (const { at, inlines } of empty) {
      const section = template.sections.find(
        ({ title: own }) => own.at.file === at.file && own.at.start === at.start,
      )
      const heading = plainText(inlines.filter(isPlain))
      if (section?.required) missing.push(heading)
      if (!section) findings.push(diagnostic('prose/empty-heading', { title: heading }, at))
    }
    if (missing.length === 0) return
    findings.push(diagnostic('prose/missing-section', { titles: missing }, locationOf(prose, 0)))
  }

  function number(all: readonly DraftBlock[]): Block[] {
    const counts = [0, 0, 0]
    return all.flatMap((block): Block[] => {
      switch (block.kind) {
        case 'heading': {
          const level = block.level === 1 ? 1 : block.level === 2 ? 2 : 3
          if (level === 3 && counts[1] === 0) {
            const heading = plainText(block.inlines.filter(isPlain))
            findings.push(diagnostic('prose/heading-too-deep', { title: heading }, block.at))
          }
          counts[level - 1] = (counts[level - 1] ?? 0) + 1
          counts.fill(0, level)
          const count = counts[level - 1] ?? 1
          const label = [roman(count), String(count), pointLetters[count - 1] ?? String(count)][
            level - 1
          ]
          return [{ kind: 'heading', level, number: label ?? '', inlines: finish(block.inlines) }]
        }
        case 'paragraph':
          return [{ kind: 'paragraph', inlines: finish(block.inlines) }]
        case 'item':
          return [{ kind: 'item', depth: block.depth, inlines: finish(block.inlines) }]
        case 'point': {
          const letter = pointLetters[block.index - 1] ?? String(block.index)
          return [{ kind: 'point', letter, inlines: finish(block.inlines) }]
        }
        default:
          return []
      }
    })
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
    const inlines = finish(renderWritten(written, scope, report.file, findings))
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
    const inlines = finish(renderWritten(written, scope, report.file, findings))
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
    const drafts = renderWritten(written, scope, report.file, findings)
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

  /** Each section once, sub-sections below their section, and closing words after all of them. */
  function checkTemplate(): void {
    // A frame that could not be rendered to its end has told so.
    if (findings.some(({ at }) => at.file === template.frame.path)) return
    const broken = (
      problem: 'not-placed' | 'placed-twice' | 'before-parent' | 'after-closing' | 'no-closing',
      name: string,
      at: Location,
    ) => findings.push(diagnostic('template/broken', { problem, name }, at))
    const placed = new Set<string>()
    let top: string | undefined
    let isClosed = false
    for (const block of frame) {
      if (block.kind !== 'section') continue
      // A second closing, or a section behind it, would put text where nobody looks for it.
      if (isClosed) broken('after-closing', block.id, block.at)
      if (block.id === closingId) isClosed = true
      const section = template.sections.find(({ id }) => id === block.id)
      if (!section) continue
      if (placed.has(section.id)) broken('placed-twice', section.id, block.at)
      else if (section.parent !== undefined && section.parent !== top) {
        broken('before-parent', section.id, block.at)
      }
      placed.add(section.id)
      if (section.level === 1) top = section.id
    }
    for (const { id, title: own } of template.sections) {
      if (!placed.has(id)) broken('not-placed', id, own.at)
    }
    if (!isClosed) broken('no-closing', closingId, locationOf(template.frame, 0))
  }
}

/** A template that calls what there is not is broken; the data is not to blame. */
function asTemplateFault(finding: Diagnostic): Diagnostic {
  const { at, subject } = finding
  if (finding.code === 'prose/unknown-name' || finding.code === 'prose/unknown-filter') {
    const { name } = finding.params
    return diagnostic('template/broken', { problem: 'unknown-name', name }, at, subject)
  }
  if (finding.code !== 'prose/liquid-syntax') return finding
  const { detail: name } = finding.params
  return diagnostic('template/broken', { problem: 'syntax', name }, at, subject)
}

/** Texts of YAML files: figures bound, no Markdown. Characters are placed at the whole value. */
function renderWritten(
  { text, at }: WrittenText,
  scope: Scope,
  file: SourceFile,
  findings: Diagnostic[],
): DraftInline[] {
  if (text === '') return []
  const value = placedValue(file, at, text)
  const typed = (start: number, end: number) =>
    value.runs(start, end).map((run): DraftInline => ({ kind: 'text', ...run }))
  if (!/\{[{%]/.test(text)) return typed(0, text.length)
  // Told apart from the file itself: offsets in the value are not offsets in the file.
  const inner = sourceFile(`${file.path}#value`, text)
  const { fragments, diagnostics } = renderLiquid({ file: inner }, scope)
  const placed = ({ start, end }: Location) => value.place(start, end)
  findings.push(...diagnostics.map((finding) => ({ ...finding, at: placed(finding.at) })))
  return traceText(inner, fragments)
    .inlines(0, Number.MAX_SAFE_INTEGER)
    .flatMap((inline) => {
      if ('boundAt' in inline) return [{ ...inline, boundAt: placed(inline.boundAt) }]
      return inline.kind === 'text' && inline.at.file === inner.path
        ? typed(inline.at.start, inline.at.end)
        : [inline]
    })
}

function isPlain(inline: DraftInline): inline is Inline & DraftInline {
  return inline.kind === 'text' || inline.kind === 'figure'
}

/** A note ends like a sentence. */
function closed(inlines: readonly Inline[]): Inline[] {
  const last = inlines.at(-1)
  if (!last || last.kind === 'note' || /[.;:!?]$/.test(last.text)) return [...inlines]
  return [...inlines, { kind: 'text', text: '.', at: last.at }]
}
