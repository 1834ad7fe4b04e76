import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it'
import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import type { Location } from '../source/location.ts'
import type { DraftInline, TracedText } from './traced-text.ts'

/** Blocks as written, before numbering; `point` items know their list. */
export type DraftBlock =
  | {
      readonly kind: 'heading'
      readonly level: number
      readonly inlines: readonly DraftInline[]
      readonly at: Location
    }
  | { readonly kind: 'paragraph'; readonly inlines: readonly DraftInline[]; readonly at: Location }
  | {
      readonly kind: 'item'
      readonly depth: 1 | 2
      readonly inlines: readonly DraftInline[]
      readonly at: Location
    }
  | {
      readonly kind: 'point'
      readonly index: number
      readonly inlines: readonly DraftInline[]
      readonly at: Location
    }
  | { readonly kind: 'section'; readonly id: string; readonly at: Location }
  | {
      readonly kind: 'note'
      readonly id: string
      readonly inlines: readonly DraftInline[]
      readonly at: Location
    }

const parser = createParser()

/** What markdown can do and an official report can't, by token type. */
const unsupported: Readonly<Record<string, string>> = {
  blockquote_open: '> …',
  code_block: '    …',
  fence: '```',
  hr: '---',
  table_open: '| … |',
  html_block: '<…>',
  html_inline: '<…>',
  image: '![…](…)',
  code_inline: '`…`',
}

/** Markdown to blocks; every character keeps its place. Markup without a printed form is a finding. */
export function parseMarkdown(traced: TracedText): {
  blocks: readonly DraftBlock[]
  diagnostics: readonly Diagnostic[]
} {
  const findings: Diagnostic[] = []
  const blocks: DraftBlock[] = []
  const lineStarts = startsOf(traced.text)
  const lists: { ordered: boolean; index: number; opened: number }[] = []
  let heading = 0
  let inTable = false
  for (const token of parser.parse(traced.text, {})) {
    switch (token.type) {
      case 'heading_open':
        heading = Number(token.tag.slice(1))
        // Neither names a section: one stands in a list, the other is underlined.
        if (lists.length > 0) refuseAt(token, '- # …')
        if (/^[-=]/.test(token.markup)) refuseAt(token, token.markup.repeat(3))
        break
      case 'heading_close':
        heading = 0
        break
      case 'bullet_list_open':
      case 'ordered_list_open':
        if (lists.length >= 2 || (lists.length === 1 && token.type === 'ordered_list_open')) {
          refuseAt(token, token.type === 'ordered_list_open' ? '1. … (1. …)' : '- … (- … (- …))')
        }
        lists.push({ ordered: token.type === 'ordered_list_open', index: 0, opened: 0 })
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop()
        break
      case 'list_item_open': {
        const list = lists.at(-1)
        if (list) {
          list.index += 1
          list.opened = 0
        }
        break
      }
      case 'table_open':
        inTable = true
        refuse(token)
        break
      case 'table_close':
        inTable = false
        break
      case 'inline':
        // A refused table has no cells to read.
        if (!inTable) addInline(token)
        break
      default:
        refuse(token)
    }
  }
  return { blocks, diagnostics: findings }

  function addInline(token: Token): void {
    const { children, start, end } = readInline(token)
    const at = traced.locate(start, end)
    if (heading > 0 && children.length === 0) {
      blocks.push({ kind: 'heading', level: heading, inlines: [], at: placeOfLine(token) })
    }
    for (const inlines of splitNotes(children)) {
      const [first, ...rest] = inlines
      if (first?.kind === 'section') {
        blocks.push({ kind: 'section', id: first.id, at: first.at })
        continue
      }
      const [second] = rest
      if (first?.kind === 'note' && second?.kind === 'text' && second.text.startsWith(':')) {
        const body = [{ ...second, text: second.text.slice(1).trimStart() }, ...rest.slice(1)]
        blocks.push({ kind: 'note', id: first.id, inlines: body, at: first.at })
        continue
      }
      const list = lists.at(-1)
      if (heading > 0) blocks.push({ kind: 'heading', level: heading, inlines, at })
      else if (!list || list.opened > 0) blocks.push({ kind: 'paragraph', inlines, at })
      else if (list.ordered) blocks.push({ kind: 'point', index: list.index, inlines, at })
      else blocks.push({ kind: 'item', depth: lists.length > 1 ? 2 : 1, inlines, at })
      if (list) list.opened += 1
    }
  }

  function refuse(token: Token): void {
    const what = unsupported[token.type]
    if (what !== undefined) refuseAt(token, what)
  }

  function refuseAt(token: Token, what: string): void {
    findings.push(diagnostic('prose/unsupported-markup', { what }, placeOfLine(token)))
  }

  /** The first line of a token. */
  function placeOfLine(token: Token): Location {
    const line = token.map?.[0] ?? 0
    const start = lineStarts[line] ?? 0
    const end = Math.max(start, (lineStarts[line + 1] ?? traced.text.length) - 1)
    return traced.locate(start, end)
  }

  /** Aligns the parser's inline tokens, which have no places, with the text they came from. */
  function readInline(token: Token): { children: DraftInline[]; start: number; end: number } {
    const offsets = offsetsOf(token)
    const inlines: DraftInline[] = []
    let cursor = 0
    let bold = 0
    let italic = 0
    const skipTo = (markup: string): number => {
      const found = token.content.indexOf(markup, cursor)
      if (found === -1) throw new Error(`Markdown text lost its place at "${markup}"`)
      cursor = found + markup.length
      return found
    }
    /** The parser does not tell where such markup ends: the word it begins with is shown. */
    const refuseInline = (what: string): void => {
      const rest = token.content.slice(cursor)
      const word = /^\s*\S+/.exec(rest)?.[0] ?? ''
      const from = cursor + (word.length - word.trimStart().length)
      const at = traced.locate(offsets(from), offsets(Math.max(from, cursor + word.length - 1)) + 1)
      findings.push(diagnostic('prose/unsupported-markup', { what }, at))
    }
    const add = (from: number, length: number, literal?: string): void => {
      const start = offsets(from)
      const read = traced.inlines(start, offsets(from + length - 1) + 1)
      for (const inline of read) {
        if (inline.kind === 'note' || inline.kind === 'section') inlines.push(inline)
        else {
          const text = literal !== undefined && inline.kind === 'text' ? { text: literal } : {}
          inlines.push({
            ...inline,
            ...text,
            ...(bold > 0 && { bold: true }),
            ...(italic > 0 && { italic: true }),
          })
        }
      }
    }
    for (const child of token.children ?? []) {
      switch (child.type) {
        case 'text':
          if (child.content !== '') add(skipTo(child.content), child.content.length)
          break
        case 'text_special': {
          // A backslash before anything but a sign is a backslash; then nothing was replaced.
          const replaced = child.content === child.markup ? undefined : child.content
          add(skipTo(child.markup), child.markup.length, replaced)
          break
        }
        case 'softbreak':
        case 'hardbreak': {
          const at = traced.locate(offsets(skipTo('\n')), offsets(cursor))
          inlines.push({ kind: 'text', text: ' ', at })
          break
        }
        case 'strong_open':
          skipTo(child.markup)
          bold += 1
          break
        case 'strong_close':
          skipTo(child.markup)
          bold -= 1
          break
        case 'em_open': {
          // `3*4 … 4*6`: stars between digits are a product, not slanted letters.
          const at = skipTo(child.markup)
          const around = `${token.content[at - 1] ?? ''}${token.content[cursor] ?? ''}`
          if (/^\d\d$/.test(around)) refuseInline('3*4')
          italic += 1
          break
        }
        case 'em_close':
          skipTo(child.markup)
          italic -= 1
          break
        case 'note': {
          const from = skipTo(child.markup)
          const at = traced.locate(offsets(from), offsets(cursor - 1) + 1)
          inlines.push({ kind: 'note', id: child.content, at })
          break
        }
        case 'link_open':
        case 'link_close':
          if (child.markup === 'autolink') {
            skipTo(child.type === 'link_open' ? '<' : '>')
          } else if (child.type === 'link_open') {
            refuseInline('[…](…)')
          }
          break
        default:
          // The end of a tag was refused with its beginning.
          if (!child.content.startsWith('</')) refuseInline(unsupported[child.type] ?? child.type)
      }
    }
    return { children: inlines, start: offsets(0), end: offsets(token.content.length - 1) + 1 }
  }

  /** From an offset in a block's content to one in the text: the lines lost their indentation. */
  function offsetsOf(token: Token): (offset: number) => number {
    const firstLine = token.map?.[0] ?? 0
    const lines = token.content.split('\n')
    const starts: { content: number; text: number }[] = []
    let content = 0
    lines.forEach((line, index) => {
      const from = lineStarts[firstLine + index] ?? 0
      const end = lineStarts[firstLine + index + 1] ?? traced.text.length
      const found = traced.text.slice(from, end).lastIndexOf(line)
      starts.push({ content, text: from + Math.max(0, found) })
      content += line.length + 1
    })
    return (offset) => {
      const start = starts.findLast((candidate) => candidate.content <= offset)
      return start ? start.text + (offset - start.content) : 0
    }
  }
}

/** Several notes may be defined on lines that follow each other. */
function splitNotes(inlines: readonly DraftInline[]): DraftInline[][] {
  const runs: DraftInline[][] = [[]]
  inlines.forEach((inline, index) => {
    const next = inlines[index + 1]
    const opens =
      inline.kind === 'note' &&
      next?.kind === 'text' &&
      next.text.startsWith(':') &&
      runs.at(-1)?.[0]?.kind === 'note'
    if (opens) {
      // The line break before a definition belongs to neither.
      runs.at(-1)?.pop()
      runs.push([])
    }
    runs.at(-1)?.push(inline)
  })
  return runs.filter((run) => run.length > 0)
}

function startsOf(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** CommonMark without HTML, with note references, and with texts left as they were cut. */
function createParser(): Parser {
  // HTML and tables are recognised in order to be refused, comments of editors among them.
  const made = new MarkdownIt('commonmark', { html: true }).enable('table')
  // Joining would hide which characters came from an escape.
  made.core.ruler.disable('text_join')
  made.inline.ruler.before('link', 'note', (state, silent) => {
    const [markup, id] = /^\[\^([^\]\s][^\]\n]*)\]/.exec(state.src.slice(state.pos)) ?? []
    if (markup === undefined || id === undefined) return false
    if (!silent) {
      const token = state.push('note', '', 0)
      token.markup = markup
      token.content = id
    }
    state.pos += markup.length
    return true
  })
  // `[^id]: …` would be read as the definition of a link.
  made.block.ruler.disable('reference')
  return made
}
