import {
  add,
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  round,
  subtract,
  zero,
} from '../dataset/rational.ts'
import { cellName } from '../ooxml/cell-name.ts'
import type { XlsxBook, XlsxCell } from '../ooxml/read-xlsx.ts'
import { exactNumber } from './decimal-text.ts'
import { type CellAddress, type Formula, parseFormula } from './formula.ts'

/** What a cell or formula gives; numbers are exact. */
export type FormulaValue =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'truth'; readonly isTrue: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'error'; readonly text: string }

/** What the formula of a cell gives; undefined where it is none of the kind that we write. */
export type Evaluator = (sheet: string, cell: XlsxCell) => FormulaValue | undefined

/**
 * Computes the formulas of a workbook anew, each from what is stored in the cells that it names: where
 * every formula gives what is stored beside it, all of them together do, and where one does not, the
 * others are not blamed.
 */
export function formulaEvaluator({ sheets }: XlsxBook): Evaluator {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]))
  return (sheet, cell) => {
    const formula = parseFormula(cell.formula ?? '')
    return formula && isComputable(formula) ? valueOfFormula(formula, sheet) : undefined
  }

  function cellValue(address: CellAddress, home: string): FormulaValue {
    const sheet = byName.get(address.sheet ?? home)
    if (!sheet) return error('#REF!')
    const cell = sheet.cells.get(cellName(address))
    return cell ? storedValue(cell) : { kind: 'empty' }
  }

  function valueOfFormula(formula: Formula, home: string): FormulaValue {
    switch (formula.kind) {
      case 'number':
        return numberValue(exactNumber(formula.text))
      case 'text':
        return { kind: 'text', text: formula.text }
      case 'cell':
        return cellValue(formula.at, home)
      case 'range':
        return error('#VALUE!')
      case 'negative':
        return operate('-', { kind: 'number', value: zero }, valueOfFormula(formula.of, home))
      case 'operation': {
        const { sign, left, right } = formula
        return operate(sign, valueOfFormula(left, home), valueOfFormula(right, home))
      }
      case 'call': {
        const compute = functions.get(formula.name)
        if (!compute) return error('#NAME?')
        return compute(formula.inputs, {
          value: (input) => valueOfFormula(input, home),
          values: (input) => valuesOf(input, home),
        })
      }
    }
  }

  /** The cells of a range, or the one value of anything else. */
  function valuesOf(input: Formula, home: string): FormulaValue[] {
    if (input.kind !== 'range') return [valueOfFormula(input, home)]
    const { first, last } = input
    const [rows, columns] = [last.row - first.row + 1, last.column - first.column + 1]
    if (rows < 1 || columns < 1 || rows * columns > mostCells) return [error('#REF!')]
    return Array.from({ length: rows * columns }, (_, at) => {
      const row = first.row + Math.floor(at / columns)
      return cellValue({ ...first, row, column: first.column + (at % columns) }, home)
    })
  }
}

/** A range of more cells is not ours. */
const mostCells = 100_000

interface Inputs {
  value(input: Formula): FormulaValue
  values(input: Formula): FormulaValue[]
}

/** The functions that our sheets use. One entry here adds one; any other is a difference. */
const functions: ReadonlyMap<string, (inputs: readonly Formula[], of: Inputs) => FormulaValue> =
  new Map([
    ['SUM', sumOf],
    ['COUNTIF', countIf],
    ['IF', choice],
    ['ROUND', rounded],
  ])

/** Whether a formula is made of what can be computed here. */
export function isComputable(formula: Formula): boolean {
  switch (formula.kind) {
    case 'call':
      return functions.has(formula.name) && formula.inputs.every(isComputable)
    case 'operation':
      return formula.sign !== '&' && isComputable(formula.left) && isComputable(formula.right)
    case 'negative':
      return isComputable(formula.of)
    default:
      return true
  }
}

/** Texts in cells are passed over, as spreadsheets do. */
function sumOf(inputs: readonly Formula[], { values }: Inputs): FormulaValue {
  const all = inputs.flatMap(values)
  const broken = all.find(({ kind }) => kind === 'error')
  if (broken) return broken
  const numbers = all.flatMap((each) => (each.kind === 'number' ? [each.value] : []))
  return { kind: 'number', value: numbers.reduce(add, zero) }
}

/** Cells that hold the very text; criteria with signs or wildcards are not ours. */
function countIf([range, criterion]: readonly Formula[], { value, values }: Inputs): FormulaValue {
  const wanted = criterion && value(criterion)
  if (!range || wanted?.kind !== 'text' || /^[<>=]|[*?~]/.test(wanted.text)) return error('#VALUE!')
  const text = wanted.text.toLowerCase()
  const found = values(range).filter(
    (each) => each.kind === 'text' && each.text.toLowerCase() === text,
  )
  return { kind: 'number', value: rational(BigInt(found.length)) }
}

function choice([condition, then, otherwise]: readonly Formula[], { value }: Inputs): FormulaValue {
  if (!condition || !then || !otherwise) return error('#VALUE!')
  const test = value(condition)
  if (test.kind === 'error') return test
  if (test.kind === 'text') return error('#VALUE!')
  const isTrue = test.kind === 'truth' ? test.isTrue : compare(numberIn(test), zero) !== 0
  return value(isTrue ? then : otherwise)
}

/** Half away from zero, as spreadsheets do; to decimals alone, never to tens. */
function rounded([number, digits]: readonly Formula[], { value }: Inputs): FormulaValue {
  if (!number || digits?.kind !== 'number') return error('#VALUE!')
  const [input, decimals] = [value(number), Number(digits.text)]
  if (input.kind === 'error') return input
  if (input.kind === 'text' || !Number.isInteger(decimals) || decimals > mostDecimals) {
    return error('#VALUE!')
  }
  return { kind: 'number', value: round(numberIn(input), decimals) }
}

/** More decimals than any spreadsheet has. */
const mostDecimals = 30

function operate(sign: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  if (left.kind === 'error') return left
  if (right.kind === 'error') return right
  const comparison = comparisons.get(sign)
  if (comparison) return { kind: 'truth', isTrue: comparison(order(left, right)) }
  if (left.kind === 'text' || right.kind === 'text') return error('#VALUE!')
  const [one, other] = [numberIn(left), numberIn(right)]
  switch (sign) {
    case '+':
      return { kind: 'number', value: add(one, other) }
    case '-':
      return { kind: 'number', value: subtract(one, other) }
    case '*':
      return { kind: 'number', value: multiply(one, other) }
    default:
      if (other.numerator === 0n) return error('#DIV/0!')
      return { kind: 'number', value: divide(one, other) }
  }
}

const comparisons: ReadonlyMap<string, (order: number) => boolean> = new Map([
  ['=', (order) => order === 0],
  ['<>', (order) => order !== 0],
  ['<', (order) => order < 0],
  ['>', (order) => order > 0],
  ['<=', (order) => order <= 0],
  ['>=', (order) => order >= 0],
])

/** Spreadsheets order numbers before texts before truths; an empty cell is like 0 or no text. */
function order(left: FormulaValue, right: FormulaValue): number {
  const [one, other] = [rankOf(left, right), rankOf(right, left)]
  if (one !== other) return one - other
  if (one === ranks.text) {
    const [a, b] = [textIn(left).toLowerCase(), textIn(right).toLowerCase()]
    return a < b ? -1 : a > b ? 1 : 0
  }
  return compare(numberIn(left), numberIn(right))
}

const ranks = { number: 0, text: 1, truth: 2 } as const

function rankOf(value: FormulaValue, beside: FormulaValue): number {
  if (value.kind === 'empty')
    return beside.kind === 'text'
      ? ranks.text
      : beside.kind === 'truth'
        ? ranks.truth
        : ranks.number
  return value.kind === 'error' ? ranks.number : ranks[value.kind]
}

function numberIn(value: FormulaValue): Rational {
  if (value.kind === 'number') return value.value
  return rational(value.kind === 'truth' && value.isTrue ? 1n : 0n)
}

function textIn(value: FormulaValue): string {
  return value.kind === 'text' ? value.text : ''
}

function storedValue({ value }: XlsxCell): FormulaValue {
  switch (value.kind) {
    case 'number':
      return numberValue(exactNumber(value.text))
    case 'boolean':
      return { kind: 'truth', isTrue: value.isTrue }
    default:
      return value
  }
}

function numberValue(value: Rational | undefined): FormulaValue {
  return value ? { kind: 'number', value } : error('#NUM!')
}

function error(text: string): FormulaValue {
  return { kind: 'error', text }
}
