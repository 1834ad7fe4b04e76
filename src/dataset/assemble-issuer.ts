import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import type { Location } from '../source/location.ts'
import { child, type MapEntry, type SourceNode } from '../source/source-document.ts'
import {
  type Issuer,
  type IssuerKind,
  type Signing,
  type SigningRight,
  signingRights,
  type Unit,
  type WrittenText,
} from './dataset.ts'
import { committeeAbove, issuerGrammars, kindOfName, specialisedBodyOf } from './issuer-grammar.ts'
import { defined, scalarOf, textOf, wordOf, writtenListOf, writtenOf } from './read-node.ts'
import { wordKey } from './same-words.ts'
import { signatureLines } from './signature-lines.ts'

/** The administrative unit that an issuer belongs to. */
type Place = Pick<Unit, 'kind' | 'name'>

const kinds: readonly IssuerKind[] = ['people_committee', 'specialised', 'steering_committee']

/**
 * Reads one issuer of `unit.yaml`. Where its kind is said, letterhead, symbol and signature follow
 * from it; what is written literally stands as it is, and is held against the grammar later.
 */
export function assembleIssuer(
  { key, keyAt, value }: MapEntry,
  place: Place,
  findings: Diagnostic[],
): Issuer {
  const missing = (name: string) => {
    findings.push(diagnostic('schema/missing-key', { key: name }, keyAt))
  }
  const derived = (text: string): WrittenText => ({ text, at: keyAt })
  const said = child(value, 'kind') ? wordOf(value, 'kind', kinds, 'people_committee') : undefined
  const written = writtenListOf(value, 'lines')
  const isDerived = said !== undefined && written.length === 0
  const givenName = writtenOf(value, 'name')?.text
  const { full, own } = namesOf(said, isDerived, givenName, place)
  const lines = isDerived && own !== undefined ? own.map(derived) : written
  const texts = lines.map(({ text }) => text)
  const kind = said ?? kindOfLetterhead(texts)
  const name = full ?? (kind === 'people_committee' ? committeeName(place) : undefined)
  if (written.length === 0 && said === undefined) missing('kind')
  else if (name === undefined) missing('name')
  const grammar = kind && issuerGrammars[kind]
  const head =
    textOf(value, 'head')?.toUpperCase() ?? grammar?.head ?? specialisedBodyOf(texts)?.head
  if (kind && head === undefined && lines.length > 0) missing('head')
  const { abbreviation } = grammar ?? {}
  const symbol =
    writtenOf(value, 'symbol') ??
    (abbreviation === undefined ? undefined : derived(`BC-${abbreviation}`))
  if (symbol === undefined && lines.length > 0) missing('symbol')
  const superior = writtenListOf(value, 'superior')
  const hasSuperior = said !== undefined && issuerGrammars[said].hasSuperior
  const body = defined({ at: keyAt, kind, head })
  const signing = signingOf(value, keyAt, body, findings)
  if (!signing && lines.length > 0 && !kind) missing('signature')
  return defined({
    id: key,
    ...body,
    name: name ?? texts.join(' '),
    short: textOf(value, 'short') ?? (name ?? '').replace(/^Ủy ban nhân dân/, 'UBND'),
    symbol: symbol ?? derived(''),
    superior: superior.length === 0 && hasSuperior ? [derived(committeeAbove(place))] : superior,
    lines,
    signing: signing ?? { lines: [] },
    recipients: writtenListOf(value, 'recipients'),
    filing: textOf(value, 'filing') ?? '',
  })
}

/**
 * How a report is signed, said by an issuer or by the report itself: literal lines, or a right from
 * which they follow; the head signs where nothing is said. Nothing where the kind is not known.
 */
export function signingOf(
  node: SourceNode,
  nodeAt: Location,
  { at: issuerAt, kind, head }: Pick<Issuer, 'at' | 'kind' | 'head'>,
  findings: Diagnostic[],
): Signing | undefined {
  const word = scalarOf(node, 'signs')
  const said = word && wordOf(node, 'signs', signingRights, 'head')
  const person = defined({
    right: said,
    office: textOf(node, 'office'),
    signer: textOf(node, 'signer'),
  })
  if (kind === undefined && said) {
    findings.push(diagnostic('schema/missing-key', { key: 'kind', with: 'signs' }, issuerAt))
  }
  const literal = writtenListOf(node, 'signature')
  if (literal.length > 0) return { lines: literal, ...person }
  if (kind === undefined || head === undefined) return undefined
  const right = said ?? 'head'
  const at = word?.at ?? nodeAt
  const { blocks } = issuerGrammars[kind]
  if (!blocks[right]) {
    const allowed = signingRights.filter((each) => blocks[each])
    findings.push(diagnostic('schema/not-allowed-value', { value: right, allowed }, at))
  }
  const title = textOf(node, 'signer_title')
  if (title === undefined && needsTitle(right)) {
    findings.push(diagnostic('schema/missing-key', { key: 'signer_title', with: 'signs' }, at))
  }
  const lines = signatureLines(defined({ kind, head, right, title }))
  return { lines: lines.map((text) => ({ text, at })), ...person }
}

/** Who signs in another's name says who that is. */
function needsTitle(right: SigningRight): boolean {
  return right === 'by_order' || right === 'by_delegation'
}

/** A letterhead that begins with the People's Committee may go on with one of its bodies. */
function kindOfLetterhead([first, ...others]: readonly string[]): IssuerKind | undefined {
  const kind = first === undefined ? undefined : kindOfName(first)
  if (kind !== 'people_committee') return kind
  return others.map(kindOfName).find((each) => each !== undefined) ?? kind
}

/** The name in a sentence, with its place, and the lines of the letterhead, without it. */
function namesOf(
  kind: IssuerKind | undefined,
  isDerived: boolean,
  given: string | undefined,
  place: Place,
): { readonly full: string | undefined; readonly own: readonly string[] | undefined } {
  const unit = `${place.kind} ${place.name}`
  if (!isDerived) return { full: given, own: undefined }
  if (kind === 'people_committee') {
    return { full: given, own: ['ỦY BAN NHÂN DÂN', unit.toUpperCase()] }
  }
  if (given === undefined) return { full: undefined, own: undefined }
  const endsWith = (end: string) => wordKey(given).endsWith(` ${wordKey(end)}`)
  if (endsWith(unit)) {
    const own = given.split(/\s+/).slice(0, -unit.split(/\s+/).length)
    return { full: given, own: [own.join(' ').toUpperCase()] }
  }
  // "Thanh tra tỉnh" is the name itself; in a sentence only the province's own name is lacking.
  const full = `${given} ${endsWith(place.kind) ? place.name : unit}`
  return { full, own: [given.toUpperCase()] }
}

/** A People's Committee in a sentence; which words of another name are capital, only people know. */
function committeeName({ kind, name }: Place): string {
  return `Ủy ban nhân dân ${kind} ${name}`
}
