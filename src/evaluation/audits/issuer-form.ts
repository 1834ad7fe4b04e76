import type { Issuer, Report, Unit, WrittenText } from '../../dataset/dataset.ts'
import {
  committeeAbove,
  isPartyName,
  isPartySymbol,
  issuerGrammars,
  kindOfName,
  specialisedBodies,
  specialisedBodyOf,
} from '../../dataset/issuer-grammar.ts'
import { wordKey, wordPattern } from '../../dataset/same-words.ts'
import { signatureFault } from '../../dataset/signature-lines.ts'
import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import type { Audit } from './audit.ts'

/** What the issuer prints, held against the grammar of its kind. */
export const issuerFormAudit: Audit = {
  name: 'issuer-form',
  question: 'Do letterhead, symbol and signature follow Nghị định 30/2020 for this kind of body?',
  run: ({ report }) => {
    const { unit, document } = report
    const party = partyBody(document.issuer)
    if (party.length > 0) return party
    return [
      ...otherLevel(document.issuer, unit),
      ...wrongSuperior(document.issuer, unit),
      ...wrongSymbol(document.issuer),
      ...signatureGrammar(document),
    ]
  },
}

/** Party bodies have a format of their own; nothing else is asked of them. */
function partyBody({ at, name, lines, superior, symbol }: Issuer): Diagnostic[] {
  const names = [...lines, ...superior, { text: name, at }]
  const found =
    names.find(({ text }) => isPartyName(text)) ?? (isPartySymbol(symbol.text) ? symbol : undefined)
  return found ? [diagnostic('issuer/party-body', { text: found.text }, found.at)] : []
}

/** A body that this level does not have, or the name of another place. */
function otherLevel({ kind, lines, superior }: Issuer, unit: Unit): Diagnostic[] {
  if (!kind) return []
  const own = `${unit.kind} ${unit.name}`
  const fault = ({ text, at }: WrittenText, expected: string) => {
    const params = { line: text, unit: own, expected: expected.toUpperCase() }
    return [diagnostic('issuer/lines-of-other-level', params, at)]
  }
  const [first] = lines
  const body = kind === 'specialised' ? specialisedBodyOf(textsOf(lines)) : undefined
  if (first && body && !body.levels.includes(unit.level)) {
    const here = specialisedBodies.filter(({ levels }) => levels.includes(unit.level))
    return fault(first, here.map(({ word }) => word).join(', '))
  }
  const naming = kind === 'people_committee' ? lines : superior
  const named = textsOf([...superior, ...lines])
    .map(withoutShortForms)
    .join(' ')
  if (` ${named} `.includes(` ${wordKey(own)} `)) return []
  const line = naming.find(({ text }) => placeWord.test(withoutShortForms(text)))
  // A body below a department names that department, without a place.
  const isCommittee = textsOf(naming).some((text) => kindOfName(text) === 'people_committee')
  const shown = line ?? (isCommittee ? naming.at(-1) : undefined)
  return shown ? fault(shown, own) : []
}

const placeWord = wordPattern('tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu')

/** `TP.` and the like as the words they stand for. */
function withoutShortForms(text: string): string {
  return wordKey(text)
    .replace(/(^| )tp(\.| ) ?/, `$1${wordKey('thành phố')} `)
    .replace(/(^| )tx(\.| ) ?/, `$1${wordKey('thị xã')} `)
}

/** A People's Committee has no superior above its name; other bodies have theirs. */
function wrongSuperior({ kind, superior, at }: Issuer, unit: Unit): Diagnostic[] {
  if (!kind) return []
  const [first] = superior
  const { hasSuperior } = issuerGrammars[kind]
  if (hasSuperior === (first !== undefined)) return []
  const params = first
    ? { superior: textsOf(superior).join(' ') }
    : { expected: committeeAbove(unit) }
  return [diagnostic('issuer/wrong-superior', params, first?.at ?? at)]
}

/** The symbol of another body (Phụ lục I, II.3.b). */
function wrongSymbol({ kind, symbol, lines }: Issuer): Diagnostic[] {
  const [, group] = /^BC-([^-]+)/.exec(symbol.text) ?? []
  if (!kind || group === undefined) return []
  const { abbreviation } = issuerGrammars[kind]
  const initials = initialsOf(textsOf(lines).join(' '))
  const isFree = abbreviation === undefined
  const fits = isFree
    ? !reserved.has(group) && isSubsequence(plainLetters(group), plainLetters(initials))
    : // A board may say which one it is: BCĐ57.
      group === abbreviation || (kind === 'steering_committee' && group.startsWith(abbreviation))
  if (fits) return []
  const expected = `BC-${abbreviation ?? initials}`
  const params = { symbol: symbol.text, expected, free: isFree }
  return [diagnostic('issuer/wrong-symbol', params, symbol.at)]
}

/** Abbreviations that are never those of a specialised body. */
const reserved = new Set(['UBND', 'HĐND', 'BCĐ'])

/** The first letters of a name; abbreviations in it stay whole. */
function initialsOf(name: string): string {
  return name
    .toUpperCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '' && word !== 'VÀ')
    .map((word) => (reserved.has(word) ? word : word.charAt(0)))
    .join('')
}

/** Letters alone; Đ is one of its own, other letters lose their marks. */
function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/[^A-ZĐ]/g, '')
}

function isSubsequence(letters: string, text: string): boolean {
  let from = 0
  return [...letters].every((letter) => {
    from = text.indexOf(letter, from) + 1
    return from > 0
  })
}

function signatureGrammar({ issuer, signing }: Report['document']): Diagnostic[] {
  const { kind, head } = issuer
  if (!kind || head === undefined || signing.lines.length === 0) return []
  const { right } = signing
  const fault = signatureFault(textsOf(signing.lines), { kind, head, ...(right && { right }) })
  if (!fault) return []
  const written = signing.lines[fault.at]
  const params = {
    ...(written && { line: written.text }),
    ...(fault.wanted !== undefined && { wanted: fault.wanted }),
    expected: fault.expected,
    article: issuerGrammars[kind].article,
  }
  const at = (written ?? signing.lines.at(-1))?.at ?? issuer.at
  return [diagnostic('issuer/signature-grammar', params, at)]
}

function textsOf(lines: readonly WrittenText[]): string[] {
  return lines.map(({ text }) => text)
}
