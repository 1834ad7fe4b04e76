import { sameData } from '../source/canonical/same-data.ts'
import { applyEdits } from '../source/edit-text.ts'
import { appendEntry, type Field, setFields } from '../source/entry-edits.ts'
import { sourceFile } from '../source/location.ts'
import { parseYaml } from '../source/parse-yaml.ts'
import {
  child,
  type MapNode,
  type SourceDocument,
  type SourceNode,
} from '../source/source-document.ts'

/** That a person has seen a warning and lets it stand. */
export interface NewAcceptance {
  readonly fingerprint: string
  readonly code: string
  readonly reason: string
  readonly by: string
  /** The last day on which it holds; for ever where it is absent. */
  readonly until?: string
}

/**
 * The text of a report file with one acceptance more, every other byte as it was. An entry of the
 * same fingerprint (which is over, or names another code) is renewed instead. Nothing where the
 * new text would not say exactly this: then a person has to write it.
 */
export function acceptFinding(
  document: SourceDocument,
  acceptance: NewAcceptance,
): SourceDocument | undefined {
  const { file, root } = document
  const { fingerprint, code, reason, by, until = '' } = acceptance
  const fields: readonly Field[] = [
    { key: 'fingerprint', text: fingerprint },
    { key: 'code', text: code },
    { key: 'reason', text: reason },
    { key: 'by', text: by },
    { key: 'until', text: until, bare: true },
  ]
  const before = entryOf(root, fingerprint)
  const edits = before
    ? setFields(file.text, before, fields)
    : appendEntry(document, 'accepted', fields.filter(isWritten))
  if (!edits) return undefined
  const { value: after, diagnostics } = parseYaml(
    sourceFile(file.path, applyEdits(file.text, edits)),
  )
  const expected = withEntry(root, before, fields)
  const isRight = after && diagnostics.length === 0 && sameData(after.root, expected)
  return isRight ? after : undefined
}

function isWritten({ text }: Field): boolean {
  return text !== ''
}

function entryOf(root: SourceNode, fingerprint: string): MapNode | undefined {
  const list = child(root, 'accepted')
  const items = list?.kind === 'list' ? list.items : []
  return items
    .filter((item) => item.kind === 'map')
    .find((item) => {
      const written = child(item, 'fingerprint')
      return written?.kind === 'scalar' && written.text === fingerprint
    })
}

/** What the file must say afterwards. */
function withEntry(
  root: SourceNode,
  before: MapNode | undefined,
  fields: readonly Field[],
): SourceNode {
  const { at } = root
  const list = child(root, 'accepted')
  const items = list?.kind === 'list' ? list.items : []
  const others = (before?.entries ?? []).filter(
    ({ key }) => !fields.some((each) => each.key === key),
  )
  const set = fields
    .filter((field) => isWritten(field) || before?.entries.some(({ key }) => key === field.key))
    .map(({ key, text }) => {
      const value: SourceNode = { kind: 'scalar', at, text, plain: text === '' }
      return { key, keyAt: at, value }
    })
  const entry: MapNode = { kind: 'map', at, entries: [...others, ...set] }
  const all: SourceNode = {
    kind: 'list',
    at,
    items: before ? items.map((item) => (item === before ? entry : item)) : [...items, entry],
  }
  const rest = root.kind === 'map' ? root.entries.filter(({ key }) => key !== 'accepted') : []
  return { kind: 'map', at, entries: [...rest, { key: 'accepted', keyAt: at, value: all }] }
}
