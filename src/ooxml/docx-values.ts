import { child, type XmlElement } from './read-xml.ts'

/** A switch such as `<w:vanish/>`; absent it is off. */
export function isOn(element: XmlElement | undefined): boolean {
  if (!element) return false
  return !['0', 'false', 'off'].includes(element.attributes.get('w:val') ?? 'true')
}

/** `w:val` of a child element. */
export function wordValue(parent: XmlElement | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes.get('w:val')
}
