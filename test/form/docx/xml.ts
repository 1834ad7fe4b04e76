import { XMLParser } from 'fast-xml-parser'

/** One XML element, in document order; a piece of text is an element named `#text`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

type ParsedNode = Readonly<Record<string, unknown>>

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
})

/** The root element of an XML part. */
export function parseXml(xml: string): XmlElement {
  const nodes: unknown = parser.parse(xml)
  const root = elementsOf(nodes).find(({ name }) => !name.startsWith('?') && name !== '#text')
  if (!root) throw new Error('The part holds no XML element.')
  return root
}

function elementsOf(nodes: unknown): XmlElement[] {
  return Array.isArray(nodes) ? nodes.filter(isNode).map(elementOf) : []
}

function isNode(value: unknown): value is ParsedNode {
  return typeof value === 'object' && value !== null
}

function elementOf(node: ParsedNode): XmlElement {
  const name = Object.keys(node).find((key) => key !== ':@') ?? ''
  const content = node[name]
  if (name === '#text') {
    return { name, attributes: {}, children: [], text: decoded(String(content)) }
  }
  return { name, attributes: attributesOf(node[':@']), children: elementsOf(content), text: '' }
}

function attributesOf(value: unknown): Record<string, string> {
  if (!isNode(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, decoded(`${text}`)]))
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return named[name] ?? whole
  })
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((element) => element.name === name)
}

export function children(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((element) => element.name === name) ?? []
}

/** All elements of that name at any depth, in document order. */
export function descendants(parent: XmlElement | undefined, name: string): XmlElement[] {
  return (
    parent?.children.flatMap((element) => [
      ...(element.name === name ? [element] : []),
      ...descendants(element, name),
    ]) ?? []
  )
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes[name]
}

/** The attribute as a whole number; lengths in Word are twips unless their element says otherwise. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = attribute(element, name)
  if (text === undefined) return undefined
  const value = Number.parseFloat(text)
  return Number.isNaN(value) ? undefined : value
}

/** What `<w:b/>`, `<w:b w:val="false"/>` and the like say; `undefined` where there is no such element. */
export function switchOf(element: XmlElement | undefined): boolean | undefined {
  if (!element) return undefined
  return !['0', 'false', 'off'].includes(attribute(element, 'w:val') ?? 'true')
}

/** The text inside the element, at any depth. */
export function textOf(element: XmlElement): string {
  return element.name === '#text' ? element.text : element.children.map(textOf).join('')
}
