import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import { type Location, locationOf } from '../source/location.ts'
import type { DraftBlock } from './parse-markdown.ts'
import { closingId } from './render-liquid.ts'
import type { Template } from './template.ts'

/**
 * What is wrong with the order of a frame, given as blocks: each section stands once, sub-sections
 * below their section, and closing words after all of them.
 */
export function placingFaults(template: Template, frame: readonly DraftBlock[]): Diagnostic[] {
  const findings: Diagnostic[] = []
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
  return findings
}

/** A template that calls what there is not is broken; the data is not to blame. */
export function asTemplateFault(finding: Diagnostic): Diagnostic {
  const { at, subject } = finding
  if (finding.code === 'prose/unknown-name' || finding.code === 'prose/unknown-filter') {
    const { name } = finding.params
    return diagnostic('template/broken', { problem: 'unknown-name', name }, at, subject)
  }
  if (finding.code !== 'prose/liquid-syntax') return finding
  const { detail: name } = finding.params
  return diagnostic('template/broken', { problem: 'syntax', name }, at, subject)
}
