import type { DiffOperand } from '../pipeline.ts'
import type { Call } from './command.ts'
import { namedFile } from './named-file.ts'

/**
 * One of the two that `diff` compares: a text with a slash or ending in `.yaml` is a path, one with a
 * colon a path at a git revision, any other a period or a report. Folders outside the working folder
 * are admitted as far as a report's catalogue reaches.
 */
export function diffOperand(written: string, call: Pick<Call, 'folder'>): DiffOperand {
  const unix = written.replaceAll('\\', '/')
  const isPath = /^(?:[A-Za-z]:)?\/|^\.\.?(?:\/|$)/.test(unix)
  const colon = isPath ? -1 : colonOf(unix)
  if (colon >= 0) {
    return { kind: 'path', revision: written.slice(0, colon), path: unix.slice(colon + 1) }
  }
  if (!isPath && !unix.includes('/') && !unix.endsWith('.yaml')) {
    return { kind: 'name', name: written }
  }
  return { kind: 'path', path: admitted(unix.replace(/(.)\/+$/, '$1'), call) }
}

/** Where the revision ends: as git reads it, a colon between braces (`HEAD^{/fix: x}`) is its own. */
function colonOf(text: string): number {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    else if (text[at] === '}' && depth > 0) depth -= 1
    else if (text[at] === ':' && depth === 0) return at
  }
  return -1
}

function admitted(path: string, call: Pick<Call, 'folder'>): string {
  if (/(?:^|\/)\.\.?$/.test(path)) return call.folder({ path, named: true })
  const parts = path.split('/')
  // The catalogue stands beside the folder of the unit.
  if (parts.length > 2) call.folder({ path: parts.slice(0, -2).join('/') || '/', named: true })
  return namedFile(path, call)
}
