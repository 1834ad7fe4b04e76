import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import { type Location, locationOf, type SourceFile } from '../source/location.ts'
import { nearest } from '../source/nearest.ts'
import type { Section } from './template.ts'
import { numberingFindings, type PlacedNumber, typedNumberOf } from './typed-number.ts'

/** The text that a unit wrote for one section of the template. */
export interface SectionText {
  readonly section: Section
  readonly at: Location
  readonly start: number
  readonly end: number
}

/**
 * Cuts a prose file at the headings that name sections of the template. Level 1 headings always
 * name one; level 2 headings do where their section has sub-sections; deeper ones are the unit's.
 * A number typed before a title is a finding and no part of it.
 */
export function splitSections(
  file: SourceFile,
  sections: readonly Section[],
  titles: ReadonlyMap<string, string>,
): { texts: ReadonlyMap<string, SectionText>; diagnostics: readonly Diagnostic[] } {
  const findings: Diagnostic[] = []
  const texts = new Map<string, SectionText>()
  let open: { section: Section; at: Location; start: number } | undefined
  let top: Section | undefined
  const close = (end: number) => {
    if (open) texts.set(open.section.id, { ...open, end })
    open = undefined
  }
  const headings = headingsIn(file.text)
  const numbers: PlacedNumber[] = []
  const outside = file.text.slice(0, headings[0]?.start ?? file.text.length)
  const stray = outside.search(/\S/)
  if (stray !== -1) {
    const at = locationOf(file, stray, outside.trimEnd().length)
    findings.push(diagnostic('prose/text-outside-section', {}, at))
  }
  for (const { level, title, start, end } of headings) {
    const at = locationOf(file, start, start + file.text.slice(start, end).trimEnd().length)
    if (level > 3) {
      findings.push(diagnostic('prose/heading-too-deep', { title }, at))
      continue
    }
    const parentId: string | undefined = level === 1 ? undefined : top?.id
    const siblings = sections.filter(
      (section) => section.level === level && section.parent === parentId,
    )
    if (level === 3 || (level === 2 && siblings.length === 0)) continue
    close(start)
    const titled = (wanted: string, read: (title: string) => string) =>
      siblings.find(({ id }) => folded(read(titles.get(id) ?? '')) === folded(wanted))
    const asWritten = titled(title, (own) => own)
    const number = asWritten ? undefined : typedNumberOf(title)
    const section = asWritten ?? titled(withoutNumber(title), withoutNumber)
    if (number) {
      const isReported = section !== undefined
      numbers.push({ ...number, at, series: parentId ?? '', isReported })
    }
    if (level === 1) top = section
    if (!section) {
      const near = nearest(
        withoutNumber(title),
        siblings.map(({ id }) => titles.get(id) ?? ''),
      )
      const params = near === undefined ? { name: title } : { name: title, nearest: near }
      findings.push(diagnostic('prose/unknown-section', params, at))
      continue
    }
    const before = texts.get(section.id)
    if (before) {
      findings.push(diagnostic('prose/repeated-section', { title }, at, {}, [before.at]))
    }
    open = { section, at, start: end }
  }
  close(file.text.length)
  findings.push(...numberingFindings(numbers))
  return { texts, diagnostics: findings }
}

/** A heading of Markdown; `end` is the end of its line. */
export interface Heading {
  readonly level: number
  readonly title: string
  readonly start: number
  readonly end: number
}

/** The headings of a text. One without words names nothing: it is told where the text is read. */
export function headingsIn(text: string): Heading[] {
  const found = text.matchAll(/^ {0,3}(#{1,6})[ \t]+(?!#+[ \t]*\r?$)(\S.*?)[ \t]*#*[ \t]*\r?$/gm)
  return [...found].map((match) => {
    const [whole, marks = '', title = ''] = match
    return { level: marks.length, title, start: match.index, end: match.index + whole.length }
  })
}

function withoutNumber(title: string): string {
  return typedNumberOf(title)?.rest ?? title
}

function folded(title: string): string {
  return title.toLowerCase().replace(/\s+/g, ' ').trim()
}
