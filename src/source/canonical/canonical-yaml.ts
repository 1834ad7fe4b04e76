import { Lexer } from 'yaml'
import { sourceFile } from '../location.ts'
import { parseYaml } from '../parse-yaml.ts'
import type { SourceDocument } from '../source-document.ts'
import type { EntryOrder } from './entry-order.ts'
import { printYaml } from './print-yaml.ts'
import { sameData } from './same-data.ts'
import { layoutOf } from './yaml-layout.ts'

/**
 * A YAML file in canonical order and style, with the ends of lines that it has (those of its first
 * line). Nothing where that would lose a comment or change what the file says, and where the file
 * is not laid out in lines at all. It must be one in which `parseYaml` finds nothing.
 */
export function canonicalYaml(document: SourceDocument, order: EntryOrder): string | undefined {
  const layout = layoutOf(document)
  if (!layout) return undefined
  const { text } = document.file
  const lineEnd = /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n'
  const lines = printYaml(layout, { text, order })
  const canonical = lines.map((line) => line + lineEnd).join('')
  if (canonical === text) return text
  const after = parseYaml(sourceFile(document.file.path, canonical))
  const isSame =
    after.value !== undefined &&
    after.diagnostics.length === 0 &&
    sameData(document.root, after.value.root) &&
    commentsIn(text) === commentsIn(canonical)
  return isSame ? canonical : undefined
}

/** All comments in an order of their own, to be compared. */
function commentsIn(text: string): string {
  // The lexer marks scalars, so that nothing else begins with this sign.
  const comments = [...new Lexer().lex(text)].filter((token) => token.startsWith('#'))
  return comments
    .map((comment) => comment.trimEnd())
    .sort()
    .join('\n')
}
