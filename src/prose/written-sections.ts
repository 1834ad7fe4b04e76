import type { WrittenSection } from '../diff/comparison.ts'
import { locationOf, type SourceFile } from '../source/location.ts'
import { type Heading, headingsIn } from './split-sections.ts'
import { typedNumberOf } from './typed-number.ts'

/** Headings below this level are part of the text that they stand in. */
const deepest = 3

/**
 * The prose of a report by its headings, as it was written: figures still called by their ids. How
 * lines end is no part of it, since an editor (or git) may change that everywhere.
 */
export function writtenSections(file: SourceFile): WrittenSection[] {
  const headings = headingsIn(file.text).filter(({ level }) => level <= deepest)
  const above: Heading[] = []
  const opening = { path: [] as string[], start: 0, end: 0 }
  const openings = headings.map(({ level, title, start, end }) => {
    while ((above.at(-1)?.level ?? 0) >= level) above.pop()
    // The number of a heading is given by the tool; one that was typed is no part of the title.
    above.push({ level, title: typedNumberOf(title)?.rest ?? title, start, end })
    return { path: above.map((heading) => heading.title), start, end }
  })
  return [opening, ...openings].flatMap(({ path, start, end }, index) => {
    const written = file.text.slice(end, openings[index]?.start)
    const text = written.replaceAll('\r\n', '\n').trim()
    if (path.length === 0 && text === '') return []
    const heading = file.text.slice(start, end).trimEnd()
    return [{ path, text, at: locationOf(file, start, start + heading.length) }]
  })
}
