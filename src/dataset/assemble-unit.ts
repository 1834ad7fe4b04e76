import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import type { Outcome } from '../source/outcome.ts'
import { child, type SourceDocument } from '../source/source-document.ts'
import type { Issuer, Level, Unit } from './dataset.ts'
import { defined, entriesOf, placeOf, textOf, textsOf, wordOf } from './read-node.ts'

/** Which kinds of unit stand on which level (Luật Tổ chức chính quyền địa phương). */
const kinds: Readonly<Record<Level, readonly string[]>> = {
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
  const known = Object.values(kinds).some((list) => list.includes(kind))
  if (known && !kinds[level].includes(kind)) {
    const at = placeOf(root, 'kind')
    findings.push(diagnostic('dataset/kind-of-other-level', { kind, level }, at))
  }
  const parent = child(root, 'parent')
  const parentName = textOf(parent, 'name')
  const issuers = entriesOf(root, 'issuers').map(({ key, keyAt, value }): [string, Issuer] => {
    const lines = textsOf(value, 'lines')
    const fullName = textOf(value, 'name') ?? bodyName(lines, kind, name)
    if (fullName === undefined && lines.length > 0) {
      findings.push(diagnostic('schema/missing-key', { key: 'name' }, keyAt))
    }
    return [
      key,
      defined({
        id: key,
        at: keyAt,
        name: fullName ?? lines.join(' '),
        short: textOf(value, 'short') ?? (fullName ?? '').replace(/^Ủy ban nhân dân/, 'UBND'),
        symbol: textOf(value, 'symbol') ?? '',
        superior: textsOf(value, 'superior'),
        lines,
        signature: textsOf(value, 'signature'),
        signer: textOf(value, 'signer'),
        recipients: textsOf(value, 'recipients'),
        filing: textOf(value, 'filing') ?? '',
      }),
    ]
  })
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
    issuers: new Map(issuers),
  })
  return { value: unit, diagnostics: findings }
}

/** A People's Committee in a sentence; which words of another name are capital, only people know. */
function bodyName(lines: readonly string[], kind: string, name: string): string | undefined {
  const isCommittee = /^([ỦU][ỶY] BAN NHÂN DÂN|UBND)(?=\s|$)/i.test(lines[0] ?? '')
  return isCommittee ? `Ủy ban nhân dân ${kind} ${name}` : undefined
}
