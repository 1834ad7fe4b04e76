import {
  AssertionError,
  Context,
  type Emitter,
  Liquid,
  LiquidError,
  Tag,
  type TagToken,
  type Template,
  TokenKind,
  type TopLevelToken,
  toValueSync,
  UndefinedVariableError,
} from 'liquidjs'
import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import { type Location, locationOf, type SourceFile } from '../source/location.ts'
import { nearest } from '../source/nearest.ts'
import { isBound, MissingValue, NotComparable, type Piece, pieceOf } from './bound.ts'
import { engineFilters, filterNames } from './filters.ts'
import type { Scope } from './scope.ts'

/** A stretch of rendered text that knows where it comes from. */
export type Fragment =
  /** Characters of the template or prose file, copied; `start` is their offset there. */
  | { readonly kind: 'literal'; readonly text: string; readonly start: number }
  | { readonly kind: 'piece'; readonly piece: Piece; readonly boundAt: Location }
  /** Where a template places one of its sections, or its closing words (id `closing`). */
  | { readonly kind: 'section'; readonly id: string; readonly at: Location }

/** What a render gave, in order; after a fault it goes on, so both lists may be filled. */
export interface Rendered {
  readonly fragments: readonly Fragment[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Tags that can't reach files, hide their source or run for long on their own. */
const allowedTags = new Set([
  'if',
  'unless',
  'case',
  'for',
  'assign',
  'comment',
  'break',
  'continue',
])

/** What `{% closing %}` places: the words after the last section, which fill none. */
export const closingId = 'closing'

/** Templates rendered in one go, loops counted; far above any real report. */
const mostSteps = 100_000

/** Characters that a render may produce. */
const mostCharacters = 2_000_000

/** What to render. Offsets count UTF-16 units from 0; `end` is excluded. */
export interface LiquidSource {
  readonly file: SourceFile
  /** The stretch of the file to render; the whole file where absent. */
  readonly start?: number
  readonly end?: number
  /** Section ids that `{% section id %}` may name; only templates have any. */
  readonly sections?: readonly string[]
}

/**
 * Renders Liquid and keeps, for every character, where it comes from. Names and filters are strict;
 * faults are collected, so that one pass tells them all.
 */
export function renderLiquid(source: LiquidSource, scope: Scope): Rendered {
  const { file, start = 0, end = file.text.length } = source
  const text = file.text.slice(start, end)
  const fragments: Fragment[] = []
  const findings: Diagnostic[] = []
  const at = (from: number, to: number) => locationOf(file, start + from, start + to)
  const engine = createEngine(source.sections)
  const emitter: Emitter = { buffer: '', write }
  let current: TopLevelToken | undefined
  let steps = 0
  let characters = 0

  // The engine's own loop, but it knows which token is being rendered, and goes on after a fault.
  engine.renderer.renderTemplates = function* (templates: Template[], context: Context) {
    for (const template of templates) {
      steps += 1
      if (steps > mostSteps) throw new LimitExceeded(`${mostSteps}`)
      // The parser makes templates of top-level tokens alone.
      current = template.token as TopLevelToken
      try {
        const value: unknown = yield template.render(context, emitter)
        if (value) emitter.write(value)
      } catch (error) {
        if (error instanceof LimitExceeded) throw error
        findings.push(toDiagnostic(error, template.token, at, scope))
      }
      if (context.breakCalled || context.continueCalled) break
    }
    return ''
  }

  try {
    const templates = engine.parse(text)
    const context = new Context(scope, engine.options, { sync: true })
    toValueSync(engine.renderer.renderTemplates(templates, context, emitter))
  } catch (error) {
    if (error instanceof LimitExceeded) {
      findings.push(diagnostic('prose/limit-exceeded', { limit: error.message }, at(0, 0)))
    } else {
      findings.push(toDiagnostic(error, { begin: 0, end: 0 }, at, scope))
    }
  }
  return { fragments, diagnostics: findings }

  function write(value: unknown): void {
    if (!current) return
    if (current.kind === TokenKind.HTML) writeLiteral(String(value), current)
    else writeValue(value, current)
    if (characters > mostCharacters) throw new LimitExceeded(`${mostCharacters}`)
  }

  function writeLiteral(literal: string, token: TopLevelToken): void {
    // White space control (`-%}`) trims both ends; the rest is where it stood.
    const trimmed = text.slice(token.begin, token.end).indexOf(literal)
    fragments.push({ kind: 'literal', text: literal, start: start + token.begin + trimmed })
    characters += literal.length
  }

  function writeValue(value: unknown, token: TopLevelToken): void {
    const boundAt = at(token.begin, token.end)
    if (value instanceof SectionMark) {
      fragments.push({ kind: 'section', id: value.id, at: boundAt })
      return
    }
    const plain = typeof value === 'string' || typeof value === 'number'
    const piece: Piece = isBound(value)
      ? pieceOf(value)
      : plain
        ? { kind: 'data-text', text: String(value), at: boundAt }
        : { kind: 'missing', name: nameIn(text.slice(token.begin, token.end)) }
    if (piece.kind === 'missing') {
      findings.push(diagnostic('prose/no-value', { name: piece.name }, boundAt))
      return
    }
    fragments.push({ kind: 'piece', piece, boundAt })
    characters += 'text' in piece ? piece.text.length : 100
  }
}

/** What `{{ name | filter }}` calls. */
function nameIn(output: string): string {
  return output.replace(/^\{\{-?\s*|\s*(\|.*)?-?\}\}$/gs, '')
}

function createEngine(sections: readonly string[] | undefined): Liquid {
  const engine = new Liquid({
    strictFilters: true,
    strictVariables: true,
    ownPropertyOnly: true,
    parseLimit: mostCharacters,
    memoryLimit: mostCharacters,
    // No file is ever reached: the tags that could are gone, and there is nothing to find.
    templates: {},
  })
  for (const name of Object.keys(engine.tags)) {
    if (!allowedTags.has(name)) delete engine.tags[name]
  }
  for (const name of Object.keys(engine.filters)) delete engine.filters[name]
  for (const [name, filter] of Object.entries(engineFilters())) engine.registerFilter(name, filter)
  // The engine stops parsing at an unknown filter; failing at its use lets all others be told too.
  const others = new Proxy(
    {},
    {
      get: (_, name) => () => {
        throw new UnknownFilter(String(name))
      },
    },
  )
  Object.setPrototypeOf(engine.filters, others)
  if (sections) {
    engine.registerTag('section', sectionTag(sections))
    engine.registerTag('closing', sectionTag([closingId], closingId))
  }
  return engine
}

/** What `{% section id %}` writes. */
class SectionMark {
  readonly id: string
  constructor(id: string) {
    this.id = id
  }
}

class LimitExceeded extends Error {}

class UnknownSection extends Error {}

class UnknownFilter extends Error {}

/** `{% section id %}`, or a tag that always means the section `fixed`. */
function sectionTag(known: readonly string[], fixed?: string) {
  return class extends Tag {
    readonly #id: string
    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid)
      this.#id = fixed ?? token.args.trim()
      if (!known.includes(this.#id)) throw new UnknownSection(this.#id)
    }
    override render(_context: Context, emitter: Emitter) {
      emitter.write(new SectionMark(this.#id))
    }
  }
}

/** What the engine threw, as a finding; whatever it did not mean to throw is a bug of ours. */
function toDiagnostic(
  error: unknown,
  token: { readonly begin: number; readonly end: number },
  at: (from: number, to: number) => Location,
  scope: Scope,
): Diagnostic {
  const isEngineError = LiquidError.is(error)
  if (error instanceof NotComparable) {
    const detail = error.message
    return diagnostic('prose/liquid-syntax', { detail }, at(token.begin, token.end))
  }
  if (error instanceof MissingValue) {
    return diagnostic('prose/no-value', { name: error.message }, at(token.begin, token.end))
  }
  if (!isEngineError && !(error instanceof AssertionError) && !(error instanceof UnknownFilter)) {
    throw error
  }
  const own = isEngineError ? error.token : undefined
  const begin = own?.begin ?? token.begin
  const place = at(begin, Math.max(begin, own?.end ?? token.end))
  const message = error.message.replace(/, line:.*$/s, '')
  if (error instanceof UnknownFilter) {
    return diagnostic('prose/unknown-filter', unknown(message, filterNames), place)
  }
  if (error instanceof UndefinedVariableError) {
    const name = message.replace(/^undefined variable: /, '')
    return diagnostic('prose/unknown-name', unknown(name, candidates(name, scope)), place)
  }
  if (isEngineError && error.originalError instanceof UnknownSection) {
    const name = error.originalError.message
    return diagnostic('template/broken', { problem: 'unknown-section', name }, place)
  }
  if (/limit exceeded/.test(message)) {
    return diagnostic('prose/limit-exceeded', { limit: message }, place)
  }
  return diagnostic('prose/liquid-syntax', { detail: message }, place)
}

function unknown(name: string, known: readonly string[]) {
  const near = nearest(name, known)
  return near === undefined ? { name } : { name, nearest: near }
}

/** Names that could stand where `name` was written, as far in as it reached. */
function candidates(name: string, scope: Scope): string[] {
  const steps = name.split('.').slice(0, -1)
  let inside: unknown = scope
  for (const step of steps) {
    inside = isRecord(inside) && Object.hasOwn(inside, step) ? inside[step] : undefined
  }
  if (!isRecord(inside)) return Object.keys(scope)
  const prefix = steps.map((step) => `${step}.`).join('')
  return Object.keys(inside).map((key) => `${prefix}${key}`)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
