import type { CellPlace } from '../ooxml/cell-name.ts'
import type { XlsxCell } from '../ooxml/read-xlsx.ts'
import type { CellContent, SheetCell } from '../report/workbook.ts'
import { type Difference, type FilePlace, isGrave } from '../source/difference.ts'
import { compareText, difference, type TextComparison } from './compare-text.ts'
import { exactNumber, isRoundedFrom, isStored, shownNumber, showsText } from './decimal-text.ts'
import { type Evaluator, type FormulaValue, isComputable } from './evaluate-formula.ts'
import {
  type ExpectedNumber,
  expectedCellText,
  expectedNumber,
  shownCell,
} from './expected-cell.ts'
import { type CellAddress, parseFormula, spelled } from './formula.ts'
import { shownFound, shownValue } from './found-cell.ts'

/** What a cell is compared with besides itself. */
export interface CellContext {
  readonly sheet: string
  readonly place: FilePlace
  readonly evaluate: Evaluator
  /** Whether a text stands in some cell of the model. */
  readonly isKnown: (key: string) => boolean
  /** Where a cell of the model stands in the file. */
  readonly moved: (at: CellAddress) => CellPlace
}

type Content<Kind> = Extract<CellContent, { readonly kind: Kind }>

const same: TextComparison = { differences: [], fills: [] }

/** Holds a cell against that of the model: type, value, number format, formula and what it gives. */
export function compareCell(
  expected: SheetCell | undefined,
  found: XlsxCell | undefined,
  context: CellContext,
): TextComparison {
  const { content = { kind: 'text', text: '' } } = expected ?? {}
  const { place } = context
  const data = expected?.datum ? [expected.datum] : []
  const tell = (kind: Difference['kind'], from: string, to: string) =>
    difference(kind, { place }, from, to, data)
  const shown = shownCell(expected)
  const seen = found ? shownFound(found) : ''

  if (content.kind === 'formula') {
    return { differences: compareFormula(content), fills: [] }
  }
  if (found?.formula !== undefined) {
    const formula = `=${found.formula} (${seen})`
    return { differences: [tell('formula-added', shown, formula)], fills: [] }
  }
  if (content.kind === 'number') {
    return { differences: compareNumber(expectedNumber(content)), fills: [] }
  }
  return compareWords(content)

  function compareWords({ text }: Content<'text'>): TextComparison {
    const kind = found?.value.kind ?? 'empty'
    if (kind !== 'text' && kind !== 'empty') {
      const told = tell(text === '' ? 'added' : 'number-for-text', shown, seen)
      return { differences: [told], fills: [] }
    }
    const isShown = !found || showsText(found.format)
    // Most cells by far.
    if (seen === text && isShown) return same
    const read = { label: '', text: seen }
    const comparison = compareText(expectedCellText(text, place, data), read, context.isKnown)
    if (!found || isShown || comparison.differences.some(isGrave)) return comparison
    return { ...comparison, differences: [tell('shown', shown, found.format)] }
  }

  function compareNumber(wanted: ExpectedNumber, computed?: FormulaValue): Difference[] {
    if (!found || found.value.kind === 'empty') return [tell('missing', shown, '')]
    if (found.value.kind !== 'number') return [tell('text-for-number', shown, seen)]
    const { text } = found.value
    if (!isKept(text, wanted, computed)) {
      // A change too small for the number format is told by what is stored.
      return [tell('changed', shown, seen === shown ? `${seen} (${text})` : seen)]
    }
    // What is stored of a number with more digits than a spreadsheet has may end in others.
    const stored = exactNumber(text)
    const inOurFormat = stored && shownNumber(stored, wanted.format)
    return seen === inOurFormat ? [] : [tell('shown', shown, seen)]
  }

  function compareFormula({ formula, result }: Content<'formula'>): Difference[] {
    const ours = parseFormula(formula)
    if (!ours || !isComputable(ours)) throw new Error(`This formula cannot be proven: ${formula}`)
    const theirs = found?.formula === undefined ? undefined : parseFormula(found.formula)
    const differences: Difference[] = []
    if (found?.formula === undefined) {
      differences.push(tell('formula-lost', `=${formula}`, seen))
    } else if (!theirs || spelled(ours, context.moved) !== spelled(theirs)) {
      differences.push(tell('formula-changed', `=${formula}`, `=${found.formula}`))
    }
    const computed = found && theirs ? context.evaluate(context.sheet, found) : undefined
    if (result.kind === 'number') {
      differences.push(...compareNumber(expectedNumber(result), computed))
    } else if (seen !== result.text) differences.push(tell('changed', result.text, seen))
    if (found && computed && isStale(found, result, computed)) {
      differences.push(tell('stale', shownValue(computed, found.format), seen))
    }
    return differences
  }
}

/** Whether a stored number is ours, or the same as computed anew with more digits than we keep. */
function isKept(text: string, wanted: ExpectedNumber, computed?: FormulaValue): boolean {
  if (isStored(text, wanted.value)) return true
  return computed?.kind === 'number' && isStored(text, computed.value) && isOurs(computed, wanted)
}

function isOurs(computed: FormulaValue, { value, decimals }: ExpectedNumber): boolean {
  return computed.kind === 'number' && isRoundedFrom(computed.value, value, decimals)
}

/** Whether the result beside a formula is not what it gives, while the formula gives another than ours. */
function isStale(
  { value }: XlsxCell,
  result: Content<'formula'>['result'],
  computed: FormulaValue,
): boolean {
  if (result.kind === 'text') {
    const gives = computed.kind === 'text' ? computed.text : undefined
    return gives !== result.text && !(value.kind === 'text' && value.text === gives)
  }
  if (isOurs(computed, expectedNumber(result))) return false
  return !(
    value.kind === 'number' &&
    computed.kind === 'number' &&
    isStored(value.text, computed.value)
  )
}
