import { OfficeFileError } from './office-file-error.ts'
import { child, children, readXml, textOf, type XmlElement } from './read-xml.ts'
import { readZip, ZipError } from './read-zip.ts'
import { XmlError } from './xml-error.ts'

export { OfficeFileError, type OfficeFileFault } from './office-file-error.ts'

/** An opened DOCX or XLSX: its parts as XML, found by what they are to each other and not by name. */
export interface OfficeFile {
  readonly kind: 'docx' | 'xlsx'
  readonly main: Part
  readonly properties: Properties
  /** What a part refers to, by relationship id. */
  relations(part: Part): ReadonlyMap<string, Relation>
  /** The part that a relation leads to; undefined where it leads out of the file or nowhere. */
  part(relation: Relation | undefined): Part | undefined
}

/** One XML part of a package. */
export interface Part {
  readonly path: string
  readonly root: XmlElement
}

/** `kind` is the last word of the relationship's type: `footnotes`, `sharedStrings`. */
export interface Relation {
  readonly kind: string
  readonly target: string
  readonly isExternal: boolean
}

/** What the file says of itself; empty texts where it says nothing. */
export interface Properties {
  readonly title: string
  readonly subject: string
  readonly author: string
}

/** Old Word and Excel files, and new ones with a password, are compound files of this beginning. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Opens what a word processor or spreadsheet wrote. Throws an `OfficeFileError`, and nothing else. */
export function openOfficeFile(bytes: Uint8Array): OfficeFile {
  if (bytes.length === 0) throw new OfficeFileError('empty')
  if (compound.every((byte, at) => bytes[at] === byte)) throw new OfficeFileError('locked-or-old')
  const zip = unzipped(bytes)
  if (!zip.has('[Content_Types].xml')) throw new OfficeFileError('not-office')
  const parts = new Map<string, Part | undefined>()

  const read = (path: string): Part | undefined => {
    if (!parts.has(path)) {
      const content = zip.get(path)
      parts.set(path, content && { path, root: parsed(path, content) })
    }
    return parts.get(path)
  }
  const relationsOf = (path: string): ReadonlyMap<string, Relation> => {
    const at = path.lastIndexOf('/') + 1
    const folder = path.slice(0, at)
    const part = read(`${folder}_rels/${path.slice(at)}.rels`)
    return new Map(
      children(part?.root, 'rel:Relationship').map(({ attributes }) => {
        const isExternal = attributes.get('TargetMode') === 'External'
        const target = attributes.get('Target') ?? ''
        const kind = (attributes.get('Type') ?? '').split('/').at(-1) ?? ''
        return [
          attributes.get('Id') ?? '',
          { kind, isExternal, target: isExternal ? target : resolved(folder, target) },
        ]
      }),
    )
  }
  const roots = [...relationsOf('').values()]
  const mainRelation = roots.find(({ kind }) => kind === 'officeDocument')
  const main = mainRelation && read(mainRelation.target)
  const kind = main && kinds.get(main.root.name)
  if (!main || !kind) throw new OfficeFileError('not-office')
  const core = roots.find((relation) => relation.kind === 'core-properties')
  return {
    kind,
    main,
    properties: propertiesOf(core && read(core.target)),
    relations: ({ path }) => relationsOf(path),
    part: (relation) => (relation && !relation.isExternal ? read(relation.target) : undefined),
  }
}

const kinds: ReadonlyMap<string, OfficeFile['kind']> = new Map([
  ['w:document', 'docx'],
  ['s:workbook', 'xlsx'],
])

function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    return readZip(bytes)
  } catch (error) {
    if (!(error instanceof ZipError)) throw error
    throw new OfficeFileError(zipFaults[error.fault], error.entry)
  }
}

const zipFaults = {
  'not-a-zip': 'not-a-zip',
  damaged: 'damaged',
  encrypted: 'locked-or-old',
  unsupported: 'damaged',
  'unsafe-path': 'damaged',
  'too-many-entries': 'too-large',
  'too-large': 'too-large',
} as const

function parsed(path: string, content: Uint8Array): XmlElement {
  try {
    return readXml(new TextDecoder(encodingOf(content), { fatal: true }).decode(content))
  } catch (error) {
    // TextDecoder throws a TypeError for bytes that are no text.
    if (error instanceof XmlError || error instanceof TypeError) {
      throw new OfficeFileError('damaged', path)
    }
    throw error
  }
}

/** UTF-8, unless the first two bytes say otherwise. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** The path from the package's root that a relation's target means. */
function resolved(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

function propertiesOf(part: Part | undefined): Properties {
  const text = (name: string) => textOf(child(part?.root, name))
  return { title: text('dc:title'), subject: text('dc:subject'), author: text('dc:creator') }
}
