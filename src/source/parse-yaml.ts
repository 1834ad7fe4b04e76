import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type ParsedNode,
  parseAllDocuments,
  type YAMLParseError,
} from 'yaml'
import { codePointName, unprintable } from './decode-text.ts'
import { type Diagnostic, diagnostic } from './diagnostic.ts'
import { type Location, lineText, locationOf, type SourceFile } from './location.ts'
import type { Outcome } from './outcome.ts'
import type { MapEntry, SourceDocument, SourceNode } from './source-document.ts'

/** Our files nest six levels at most; beyond this a file is hostile or broken. */
const deepest = 24

/** Keys that JavaScript objects treat specially. */
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * YAML text to data with places. Everything that YAML would let slip or interpret by surprise
 * (duplicate keys, tags, anchors, aliases, merge keys, several documents) is a finding.
 */
export function parseYaml(file: SourceFile): Outcome<SourceDocument> {
  const tooDeep = nestingLimit(file)
  if (tooDeep) return { diagnostics: [tooDeep] }
  // The failsafe schema keeps every scalar as the text that was written.
  const documents = parseAllDocuments<ParsedNode>(file.text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    merge: false,
    lineCounter: new LineCounter(),
    logLevel: 'silent',
  })
  const [document, second] = 'empty' in documents ? [] : documents
  const whole = locationOf(file, 0, 0)
  if (!document?.contents || (isScalar(document.contents) && document.contents.source === '')) {
    const error = document?.errors[0]
    if (error) return { diagnostics: [syntaxError(file, error)] }
    return { diagnostics: [diagnostic('yaml/empty-file', {}, whole)] }
  }
  const [error] = document.errors
  if (error) return { diagnostics: [syntaxError(file, error)] }
  if (second) {
    const start = second.range[0]
    return { diagnostics: [diagnostic('yaml/several-documents', {}, locationOf(file, start))] }
  }
  const findings = tagsIn(file)
  const root = convert(file, document.contents, findings)
  return { value: { file, root }, diagnostics: findings }
}

function convert(file: SourceFile, node: ParsedNode, findings: Diagnostic[]): SourceNode {
  const at = locationOf(file, node.range[0], node.range[1])
  const nothing: SourceNode = { kind: 'scalar', at, text: '', plain: true }
  if (isAlias(node)) {
    findings.push(diagnostic('yaml/alias', { name: node.source }, at))
    return nothing
  }
  findings.push(...marksOf(file, node))
  if (isScalar(node)) {
    const plain = node.type === 'PLAIN'
    const text = String(node.value ?? '').normalize('NFC')
    const hidden = unprintable.exec(text)
    if (hidden) {
      const character = codePointName(hidden[0])
      findings.push(diagnostic('text/control-character', { character }, at))
    }
    return { kind: 'scalar', at, text, plain }
  }
  if (isSeq(node)) {
    const items = node.items.flatMap((item) =>
      // A sequence of pairs (`[a: 1]`) can't be meant by any of our files.
      isPair(item) ? [] : [convert(file, item as ParsedNode, findings)],
    )
    return { kind: 'list', at, items }
  }
  if (isMap(node)) {
    const entries: MapEntry[] = []
    for (const { key, value } of node.items) {
      const keyAt = locationOf(file, key.range[0], key.range[1])
      if (!isScalar(key)) {
        findings.push(diagnostic('yaml/key-not-text', {}, keyAt))
        continue
      }
      findings.push(...marksOf(file, key))
      const name = String(key.value ?? '')
      if (name === '<<') {
        findings.push(diagnostic('yaml/merge-key', {}, keyAt))
        continue
      }
      if (reservedKeys.has(name)) {
        findings.push(diagnostic('yaml/reserved-key', { key: name }, keyAt))
        continue
      }
      const first = entries.find((entry) => entry.key === name)
      if (first) {
        findings.push(diagnostic('yaml/duplicate-key', { key: name }, keyAt, {}, [first.keyAt]))
        continue
      }
      const empty: SourceNode = { kind: 'scalar', at: keyAt, text: '', plain: true }
      entries.push({ key: name, keyAt, value: value ? convert(file, value, findings) : empty })
    }
    return { kind: 'map', at, entries }
  }
  return nothing
}

/** An anchor in front of a value or a key. */
function marksOf(file: SourceFile, node: ParsedNode): Diagnostic[] {
  const anchor = isAlias(node) ? undefined : node.anchor
  const at = locationOf(file, node.range[0], node.range[1])
  return anchor ? [diagnostic('yaml/anchor', { name: anchor }, at)] : []
}

/** What the lexer puts in front of a scalar without quotes. */
const scalarSign = '\u001F'

/** All that the lexer adds to the text. */
const lexerSigns = new Set(['\u0002', '\u0018', scalarSign])

/** All tags. Nodes don't tell of them reliably: `!80` without a value is as blank as no value. */
function tagsIn(file: SourceFile): Diagnostic[] {
  if (!file.text.includes('!')) return []
  const findings: Diagnostic[] = []
  let at = 0
  let before = ''
  for (const token of new Lexer().lex(file.text)) {
    const end = lexerSigns.has(token) ? at : at + token.length
    if (token.startsWith('!') && before !== scalarSign) {
      findings.push(diagnostic('yaml/tag', { tag: token }, locationOf(file, at, end)))
    }
    at = end
    before = token
  }
  return findings
}

function syntaxError(file: SourceFile, error: YAMLParseError): Diagnostic {
  const at: Location = locationOf(file, ...within(file, error.pos))
  const line = file.text.slice(file.lineStarts[at.line - 1], error.pos[1])
  if (error.code === 'TAB_AS_INDENT' || /^\s*\t/.test(line)) return diagnostic('yaml/tab', {}, at)
  // `target: >= 80` without quotes: to YAML a leading > opens a block of text.
  const comparator = /:\s*>/.test(lineText(file, at.line))
  return diagnostic('yaml/syntax', { detail: comparator ? 'UNQUOTED_COMPARATOR' : error.code }, at)
}

/** The parser may point one past the end. */
function within({ text }: SourceFile, [start, end]: readonly [number, number]): [number, number] {
  const first = Math.min(start, text.length)
  return [first, Math.min(Math.max(first, end), text.length)]
}

/** Counts open brackets and leading spaces, so that a hostile file never reaches the parser. */
function nestingLimit(file: SourceFile): Diagnostic | undefined {
  let open = 0
  for (let at = 0; at < file.text.length; at += 1) {
    const character = file.text[at]
    if (character === '[' || character === '{') open += 1
    else if (character === ']' || character === '}') open = Math.max(0, open - 1)
    if (open > deepest) {
      return diagnostic('yaml/too-deep', { limit: String(deepest) }, locationOf(file, at, at + 1))
    }
  }
  const steep = /^ {200,}\S|^(?:- ?){25,}/m.exec(file.text)
  if (!steep) return undefined
  const end = steep.index + steep[0].length
  return diagnostic('yaml/too-deep', { limit: String(deepest) }, locationOf(file, end))
}
