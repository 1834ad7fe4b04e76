import { type CellPlace, cellName, cellPlace } from '../ooxml/cell-name.ts'

/** A formula as a tree. Dollars are dropped: they say how it is copied, not what it means. */
export type Formula =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cell'; readonly at: CellAddress }
  | { readonly kind: 'range'; readonly first: CellAddress; readonly last: CellAddress }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly Formula[] }
  | {
      readonly kind: 'operation'
      readonly sign: string
      readonly left: Formula
      readonly right: Formula
    }
  | { readonly kind: 'negative'; readonly of: Formula }

/** A cell of a sheet; without a name it is the formula's own. */
export interface CellAddress extends CellPlace {
  readonly sheet?: string
}

const lexeme =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<text>"(?:[^"]|"")*")|(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<cell>\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?![\p{L}\p{N}(])|(?<name>[A-Z][A-Z0-9.]*)(?=\s*\()|(?<sign><=|>=|<>|[-+*/&=<>(),:]))/uy

/** Binding strength of the operations, all of them left to right. */
const strengths: ReadonlyMap<string, number> = new Map([
  ...(['=', '<>', '<', '>', '<=', '>='] as const).map((sign) => [sign, 1] as const),
  ['&', 2],
  ['+', 3],
  ['-', 3],
  ['*', 4],
  ['/', 4],
])

/** Formulas of reports are a few calls deep and a line long; a foreign one may not exhaust the stack. */
const deepest = 64
const longest = 8192

/**
 * Reads a formula (without `=`); undefined where it uses anything that the formulas of our sheets
 * are not made of: names, other files, arrays, powers, …
 */
export function parseFormula(text: string): Formula | undefined {
  let at = 0
  let next = read()
  let depth = 0
  const formula = text.length > longest ? undefined : expression(0)
  return formula && next === 'end' ? formula : undefined

  /** The lexeme at the place, and the place behind it. */
  function read(): Record<string, string | undefined> | 'end' | undefined {
    if (text.slice(at).trim() === '') return 'end'
    lexeme.lastIndex = at
    const found = lexeme.exec(text)
    at = lexeme.lastIndex
    return found?.groups
  }

  function take(sign: string): boolean {
    if (typeof next !== 'object' || next['sign'] !== sign) return false
    next = read()
    return true
  }

  function expression(least: number): Formula | undefined {
    let left = operand()
    while (left && typeof next === 'object') {
      const sign = next['sign'] ?? ''
      const strength = strengths.get(sign) ?? 0
      if (strength <= least) break
      next = read()
      const right = expression(strength)
      left = right && { kind: 'operation', sign, left, right }
    }
    return left
  }

  function operand(): Formula | undefined {
    depth += 1
    const found = depth > deepest ? undefined : innerOperand()
    depth -= 1
    return found
  }

  function innerOperand(): Formula | undefined {
    if (typeof next !== 'object') return undefined
    const { number, text: quoted, sheet, cell, name } = next
    if (take('-')) {
      const of = operand()
      return of && { kind: 'negative', of }
    }
    if (take('(')) {
      const inner = expression(0)
      return inner && take(')') ? inner : undefined
    }
    if (number === undefined && quoted === undefined && !cell && !name) return undefined
    next = read()
    if (number !== undefined) return { kind: 'number', text: number }
    if (quoted !== undefined)
      return { kind: 'text', text: quoted.slice(1, -1).replaceAll('""', '"') }
    if (name !== undefined) return call(name)
    const first = address(cell, sheet)
    if (!first || !take(':')) return first && { kind: 'cell', at: first }
    const last =
      typeof next === 'object' ? address(next['cell'], next['sheet'] ?? sheet) : undefined
    next = read()
    return last && { kind: 'range', first, last }
  }

  function call(name: string): Formula | undefined {
    if (!take('(')) return undefined
    const inputs: Formula[] = []
    if (take(')')) return { kind: 'call', name, inputs }
    do {
      const input = expression(0)
      if (!input) return undefined
      inputs.push(input)
    } while (take(','))
    return take(')') ? { kind: 'call', name, inputs } : undefined
  }
}

function address(cell: string | undefined, sheet: string | undefined): CellAddress | undefined {
  const place = cellPlace(cell ?? '')
  if (!place || sheet === undefined) return place
  const name = sheet.slice(0, -1)
  return {
    ...place,
    sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name,
  }
}

/** The formula in one spelling; `moved` says where a cell stands now. */
export function spelled(
  formula: Formula,
  moved: (address: CellAddress) => CellPlace = (same) => same,
): string {
  const inner = (part: Formula) => spelled(part, moved)
  const sheet = (at: CellAddress) => (at.sheet === undefined ? '' : `'${at.sheet}'!`)
  switch (formula.kind) {
    case 'number':
      return String(Number(formula.text))
    case 'text':
      return `"${formula.text.replaceAll('"', '""')}"`
    case 'cell':
      return sheet(formula.at) + cellName(moved(formula.at))
    case 'range':
      return `${sheet(formula.first)}${cellName(moved(formula.first))}:${cellName(moved(formula.last))}`
    case 'call':
      return `${formula.name}(${formula.inputs.map(inner).join(',')})`
    case 'operation':
      return `(${inner(formula.left)}${formula.sign}${inner(formula.right)})`
    case 'negative':
      return `-${inner(formula.of)}`
  }
}
