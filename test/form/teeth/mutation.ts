import { strFromU8, strToU8 } from 'fflate'
import { type Parts, plain } from '../docx-file.ts'

/** A small damage to the unzipped parts of a DOCX. */
export type Mutation = (parts: Parts) => Parts

/** A change of a piece of XML. */
export type Edit = (xml: string) => string

/** Several damages, one after the other. */
export const all =
  (...mutations: readonly Mutation[]): Mutation =>
  (parts) =>
    mutations.reduce((result, mutation) => mutation(result), parts)

/** Changes the XML parts with such a name; parts that nothing changed in stay the same object. */
export const part =
  (name: RegExp, edit: Edit): Mutation =>
  (parts) => {
    let result = parts
    for (const path of Object.keys(parts).filter((found) => name.test(found))) {
      const xml = strFromU8(parts[path] ?? new Uint8Array())
      const changed = edit(xml)
      if (changed !== xml) result = { ...result, [path]: strToU8(changed) }
    }
    return result
  }

export const inDocument = (edit: Edit): Mutation => part(/^word\/document\.xml$/, edit)
export const inSettings = (edit: Edit): Mutation => part(/^word\/settings\.xml$/, edit)
export const inHeaders = (edit: Edit): Mutation => part(/^word\/header\d*\.xml$/, edit)
export const inFootnotes = (edit: Edit): Mutation => part(/^word\/footnotes\.xml$/, edit)

/** Adds a file to the package. */
export const withPart =
  (name: string, content: string): Mutation =>
  (parts) => ({ ...parts, [name]: strToU8(content) })

export const replaced =
  (from: string | RegExp, to: string): Edit =>
  (xml) =>
    xml.replace(from, to)

/** The edits, one after the other. */
export const edits =
  (...steps: readonly Edit[]): Edit =>
  (xml) =>
    steps.reduce((result, step) => step(result), xml)

/** A paragraph as it stands in a part; none holds another here. */
export const paragraphs = /<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>(?:(?!<w:p[ >/]).)*?<\/w:p>/gs

/** What the runs of a paragraph print, labels of lists not included. */
export function printed(xml: string): string {
  const texts = xml.match(/<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)\/>/g) ?? []
  return plain(texts.map((text) => text.replace(/<[^>]*>/g, '') || ' ').join(''))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

type Test = (text: string, xml: string) => boolean

/** What tells a paragraph: words of it, or anything of its text and XML. */
export type Wanted = RegExp | Test

const isWanted = (wanted: Wanted, xml: string): boolean =>
  wanted instanceof RegExp ? wanted.test(printed(xml)) : wanted(printed(xml), xml)

/** Changes the first paragraph of the document that is wanted; of several, the last one behind the others. */
export function paragraph(wanted: Wanted | readonly Wanted[], edit: Edit): Mutation {
  const steps = Array.isArray(wanted) ? [...wanted] : [wanted]
  return inDocument((xml) => {
    let at = 0
    return xml.replace(paragraphs, (found) => {
      const step: Wanted | undefined = steps[at]
      if (!step || !isWanted(step, found)) return found
      at += 1
      return at === steps.length ? edit(found) : found
    })
  })
}

/** Changes every paragraph of the document that is wanted. */
export function everyParagraph(wanted: Wanted, edit: Edit): Mutation {
  return inDocument((xml) =>
    xml.replace(paragraphs, (found) => (isWanted(wanted, found) ? edit(found) : found)),
  )
}

/** A paragraph that prints text. */
export const filled: Test = (text) => text !== ''

/** An empty paragraph that draws a line. */
export const line: Test = (text, xml) => text === '' && xml.includes('<w:pBdr>')

/** Changes the first line that is drawn below a paragraph. */
export const lineBelow = (wanted: RegExp, edit: Edit): Mutation => paragraph([wanted, line], edit)

export const styled =
  (style: string): Test =>
  (_, xml) =>
    xml.includes(`<w:pStyle w:val="${style}"/>`)

/** Puts an element among the properties, in place of one of its name. */
function withProperty(xml: string, container: 'w:pPr' | 'w:rPr', element: string): string {
  const name = /^<([\w:]+)/.exec(element)?.[1] ?? ''
  const old = new RegExp(`<${name}(?: [^>]*)?/>|<${name}(?: [^>]*)?>.*?</${name}>`, 's')
  if (!xml.includes(`<${container}>`)) {
    return xml.replace(/^(<w:[pr](?: [^>]*)?>)/, `$1<${container}>${element}</${container}>`)
  }
  return xml.replace(new RegExp(`<${container}>.*?</${container}>`, 's'), (properties) =>
    properties.replace(old, '').replace(`</${container}>`, `${element}</${container}>`),
  )
}

/** Formats a paragraph, whatever its style says. */
export const paragraphProperty =
  (element: string): Edit =>
  (xml) =>
    withProperty(xml.replace(/^<w:p((?: [^>]*)?)\/>$/, '<w:p$1></w:p>'), 'w:pPr', element)

/** Formats all runs of a paragraph, whatever their style says. */
export const runProperty =
  (element: string): Edit =>
  (xml) =>
    xml.replace(/<w:r(?: [^>]*)?>.*?<\/w:r>/gs, (run) => withProperty(run, 'w:rPr', element))

export const bold = runProperty('<w:b/>')
export const notBold = runProperty('<w:b w:val="false"/>')
export const italic = runProperty('<w:i/>')
export const upright = runProperty('<w:i w:val="false"/>')
export const underlined = runProperty('<w:u w:val="single"/>')
export const size = (points: number): Edit => runProperty(`<w:sz w:val="${points * 2}"/>`)
export const aligned = (value: string): Edit => paragraphProperty(`<w:jc w:val="${value}"/>`)
export const indented = (left: number, firstLine: number): Edit =>
  paragraphProperty(`<w:ind w:left="${left}" w:right="0" w:firstLine="${firstLine}"/>`)

/** The paragraph with another text, in the formatting of its first run. */
export const retyped =
  (change: (text: string) => string): Edit =>
  (xml) => {
    const start = /^<w:p(?: [^>]*)?>/.exec(xml)?.[0] ?? '<w:p>'
    const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(xml)?.[0] ?? ''
    const firstRun = /<w:r(?: [^>]*)?>(?:(?!<\/w:r>).)*<w:t[ >].*?<\/w:r>/s.exec(xml)?.[0] ?? ''
    const format = /<w:rPr>.*?<\/w:rPr>/s.exec(firstRun)?.[0] ?? ''
    const text = change(printed(xml)).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const run = `<w:r>${format}<w:t xml:space="preserve">${text}</w:t></w:r>`
    return `${start}${properties}${run}</w:p>`
  }

export const typed = (text: string): Edit => retyped(() => text)

export const removed: Edit = () => ''

/** Keeps the paragraph and puts before it others made from it. */
export const preceded =
  (...others: readonly Edit[]): Edit =>
  (xml) =>
    others.map((other) => other(xml)).join('') + xml

/** Keeps the paragraph and puts behind it others made from it. */
export const followed =
  (...others: readonly Edit[]): Edit =>
  (xml) =>
    xml + others.map((other) => other(xml)).join('')

const sections = /<w:sectPr(?: [^>]*)?>.*?<\/w:sectPr>/gs

/** Changes the properties of a section, counted from 0; a negative number counts from the last. */
export function section(position: number, edit: Edit): Mutation {
  return inDocument((xml) => {
    const count = xml.match(sections)?.length ?? 0
    const wanted = position < 0 ? count + position : position
    let at = -1
    return xml.replace(sections, (found) => {
      at += 1
      return at === wanted ? edit(found) : found
    })
  })
}

/** Sets attributes of an element; it is added where it is not there. */
export function attributes(element: string, values: Readonly<Record<string, string>>): Edit {
  return (xml) => {
    const tag = new RegExp(`<${element}(?: [^>]*)?/>`)
    const whole = tag.test(xml) ? xml : xml.replace(/^(<[^>]*>)/, `$1<${element}/>`)
    return whole.replace(tag, (found) =>
      Object.entries(values).reduce((result, [name, value]) => {
        const without = result.replace(new RegExp(` ${name}="[^"]*"`), '')
        return without.replace(`<${element}`, `<${element} ${name}="${value}"`)
      }, found),
    )
  }
}
