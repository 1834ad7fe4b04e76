import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import type { Outcome } from '../source/outcome.ts'
import { child, type SourceDocument, type SourceNode } from '../source/source-document.ts'
import { assembleIssuer } from './assemble-issuer.ts'
import type { Issuer, Level, Merger, Unit } from './dataset.ts'
import {
  byDate,
  dateOf,
  defined,
  entriesOf,
  itemsOf,
  placeOf,
  textOf,
  textsOf,
  wordOf,
} from './read-node.ts'

/** Which kinds of unit stand on which level (Luật Tổ chức chính quyền địa phương). */
export const kindsOfLevel: Readonly<Record<Level, readonly string[]>> = {
  province: ['tỉnh', 'thành phố'],
  district: ['huyện', 'quận', 'thị xã', 'thành phố'],
  commune: ['xã', 'phường', 'thị trấn', 'đặc khu'],
}

/** Reads `unit.yaml` of the folder `id`, already held against its schema. */
export function assembleUnit(id: string, { root }: SourceDocument): Outcome<Unit> {
  const findings: Diagnostic[] = []
  const name = textOf(root, 'name') ?? id
  const level = wordOf(root, 'level', ['province', 'district', 'commune'], 'commune')
  const kind = textOf(root, 'kind') ?? ''
  const known = Object.values(kindsOfLevel).some((list) => list.includes(kind))
  if (known && !kindsOfLevel[level].includes(kind)) {
    const at = placeOf(root, 'kind')
    findings.push(diagnostic('dataset/kind-of-other-level', { kind, level }, at))
  }
  const parent = child(root, 'parent')
  const parentName = textOf(parent, 'name')
  const issuers = entriesOf(root, 'issuers').map((entry): [string, Issuer] => [
    entry.key,
    assembleIssuer(entry, { name, kind }, findings),
  ])
  const unit: Unit = defined({
    id,
    at: root.at,
    name,
    level,
    kind,
    parent:
      parentName === undefined
        ? undefined
        : { name: parentName, kind: textOf(parent, 'kind') ?? '' },
    code: textOf(root, 'code'),
    place: textOf(root, 'place') ?? name,
    mergers: mergersOf(root, findings),
    issuers: new Map(issuers),
  })
  return { value: unit, diagnostics: findings }
}

function mergersOf(root: SourceNode, findings: Diagnostic[]): Merger[] {
  return itemsOf(root, 'mergers')
    .flatMap((item): Merger[] => {
      const date = dateOf(item, 'date', findings)
      if (date === undefined) return []
      return [defined({ date, units: textsOf(item, 'units'), document: textOf(item, 'document') })]
    })
    .sort(byDate)
}
