import { XmlError } from './xml-error.ts'

/** An element with its names made canonical, so that the prefixes of a file do not matter. */
export interface XmlElement {
  /** `w:p`: a prefix of `prefixes` and the local name; `uri local` for a namespace unknown here. */
  readonly name: string
  /** By canonical name; one without a prefix is in no namespace. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
  /** The namespaces in force by the file's own prefixes, for attributes whose values name prefixes. */
  readonly namespaces: Namespaces
}

type Namespaces = ReadonlyMap<string, string>

/** How much a part from outside may ask of this machine. */
export interface XmlLimits {
  /** Characters of the part. */
  readonly length: number
  readonly depth: number
  readonly elements: number
}

/** Far above any report; tables within text boxes within tables are some thirty levels deep. */
export const xmlLimits: XmlLimits = { length: 8_000_000, depth: 256, elements: 500_000 }

const transitional = 'http://schemas.openxmlformats.org/'
const strict = 'http://purl.oclc.org/ooxml/'

/** The namespaces that readers here know, in the transitional and the strict form of the standard. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ...bothForms('wordprocessingml/2006/main', 'wordprocessingml/main', 'w'),
  ...bothForms('spreadsheetml/2006/main', 'spreadsheetml/main', 's'),
  ...bothForms('drawingml/2006/main', 'drawingml/main', 'a'),
  ...bothForms('officeDocument/2006/relationships', 'officeDocument/relationships', 'r'),
  ...bothForms('officeDocument/2006/math', 'officeDocument/math', 'm'),
  [`${transitional}markup-compatibility/2006`, 'mc'],
  [`${transitional}package/2006/relationships`, 'rel'],
  [`${transitional}package/2006/content-types`, 'ct'],
  [`${transitional}package/2006/metadata/core-properties`, 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])

function bothForms(first: string, second: string, prefix: string): readonly [string, string][] {
  return [
    [`${transitional}${first}`, prefix],
    [`${strict}${second}`, prefix],
  ]
}

/** What can be in force without being declared. */
const noNamespaces: Namespaces = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])

const name = /[^\s/>=<&'"]+/y
const space = /\s*/y
const attribute = /\s+([^\s/>=<&'"]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const tagEnd = /\s*(\/?)>/y

interface OpenElement extends XmlElement {
  readonly tag: string
  readonly children: (XmlElement | string)[]
}

/**
 * The root element of an XML text. Well-formedness is insisted on, for a lenient reader may see
 * another text than Word does; document types are refused, so that no entity can be declared.
 * Throws an `XmlError`.
 */
export function readXml(text: string, limits: XmlLimits = xmlLimits): XmlElement {
  const open: OpenElement[] = []
  let root: XmlElement | undefined
  let count = 0
  let at = text.startsWith('\uFEFF') ? 1 : 0

  const fail = (message: string): never => {
    throw new XmlError(message, at)
  }
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at = pattern.lastIndex
    return found
  }
  /** The text up to a sign, behind which reading goes on. */
  const until = (sign: string): string => {
    const end = text.indexOf(sign, at)
    if (end < 0) return fail(`“${sign}” is missing`)
    const found = text.slice(at, end)
    at = end + sign.length
    return found
  }
  const add = (node: XmlElement | string): void => {
    const parent = open.at(-1)
    if (parent) parent.children.push(node)
    else if (typeof node === 'string') {
      if (node.trim() !== '') fail('text stands outside the root element')
    } else if (root) fail('there is more than one root element')
    else root = node
  }
  const readStart = (): void => {
    const tag = match(name)?.[0] ?? fail('a name is missing')
    const written = new Map<string, string>()
    for (let found = match(attribute); found; found = match(attribute)) {
      const [, key = '', double, single = ''] = found
      if (written.has(key)) fail(`the attribute ${key} stands twice`)
      written.set(key, decoded((double ?? single).replace(/[\t\n\r]/g, ' '), at))
    }
    const [, slash] = match(tagEnd) ?? fail(`the tag ${tag} is not closed`)
    const namespaces = inForce(open.at(-1)?.namespaces ?? noNamespaces, written)
    const element: OpenElement = {
      tag,
      name: canonical(tag, namespaces, namespaces.get('')),
      attributes: attributesOf(written, namespaces),
      children: [],
      namespaces,
    }
    count += 1
    if (count > limits.elements) fail('there are too many elements')
    if (slash) add(element)
    else if (open.push(element) > limits.depth) fail('elements are nested too deeply')
  }
  const readEnd = (): undefined => {
    const tag = match(name)?.[0]
    match(space)
    const element = open.pop()
    if (!element || element.tag !== tag || text[at] !== '>') {
      return fail(`${element?.tag ?? 'nothing'} is closed as ${tag}`)
    }
    at += 1
    add(element)
    return undefined
  }

  if (text.length > limits.length) fail('the part is too long')
  while (at < text.length) {
    const next = text.indexOf('<', at)
    const end = next < 0 ? text.length : next
    if (end > at) {
      const literal = text.slice(at, end)
      if (literal.includes(']]>')) fail('“]]>” stands in a text')
      add(decoded(literal, at))
    }
    at = end
    if (next < 0) break
    at += 1
    if (text[at] === '/') {
      at += 1
      readEnd()
    } else if (text.startsWith('!--', at)) {
      at += 3
      until('-->')
    } else if (text.startsWith('![CDATA[', at)) {
      at += 8
      add(unixLines(until(']]>')))
    } else if (text[at] === '?') until('?>')
    else if (text[at] === '!') fail('a document type is declared')
    else readStart()
  }
  if (open.length > 0) fail(`${open.at(-1)?.tag} is not closed`)
  return root ?? fail('there is no element')
}

/** The namespaces of an element; most declare none and share those of the parent. */
function inForce(outer: Namespaces, written: ReadonlyMap<string, string>): Namespaces {
  let own: Map<string, string> | undefined
  for (const [key, value] of written) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue
    own ??= new Map(outer)
    own.set(key.slice('xmlns:'.length), value)
  }
  return own ?? outer
}

function attributesOf(
  written: ReadonlyMap<string, string>,
  namespaces: Namespaces,
): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [key, value] of written) {
    if (key === 'xmlns' || key.startsWith('xmlns:')) continue
    attributes.set(canonical(key, namespaces, undefined), value)
  }
  return attributes
}

function canonical(written: string, namespaces: Namespaces, unprefixed?: string): string {
  const colon = written.indexOf(':')
  const uri = colon < 0 ? unprefixed : namespaces.get(written.slice(0, colon))
  if (uri === undefined || uri === '') return written
  const local = written.slice(colon + 1)
  const prefix = prefixes.get(uri)
  return prefix === undefined ? `${uri} ${local}` : `${prefix}:${local}`
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function decoded(text: string, at: number): string {
  const unix = unixLines(text)
  if (!unix.includes('&')) return unix
  return unix.replace(
    /&(?:#x([0-9a-fA-F]{1,6});|#(\d{1,7});|(\w+);)?/g,
    (whole, hex, decimal, named) => {
      const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined
      const character =
        code === undefined
          ? entities.get(named)
          : code > 0 && code <= 0x10ffff
            ? String.fromCodePoint(code)
            : undefined
      if (character === undefined) throw new XmlError(`“${whole}” means nothing`, at)
      return character
    },
  )
}

function unixLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** The first child element of that name. */
export function child(parent: XmlElement | undefined, wanted: string): XmlElement | undefined {
  for (const node of parent?.children ?? []) {
    if (typeof node !== 'string' && node.name === wanted) return node
  }
  return undefined
}

/** The child elements of that name, or all of them. */
export function children(parent: XmlElement | undefined, wanted?: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (node): node is XmlElement =>
      typeof node !== 'string' && (wanted === undefined || node.name === wanted),
  )
}

/** All characters inside an element, at any depth. */
export function textOf(node: XmlElement | string | undefined): string {
  if (node === undefined || typeof node === 'string') return node ?? ''
  return node.children.map(textOf).join('')
}
