import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import { type ScalarNode, scalarValue } from '../source/source-document.ts'
import { placeOfStrangeSpace } from '../source/strange-space.ts'
import { isDate } from './calendar.ts'
import type { Indicator } from './dataset.ts'
import { compare, isWhole } from './rational.ts'
import { expectationOf, isPossible } from './read-amount.ts'
import { readNumber } from './read-number.ts'
import type { Comparator, TargetCondition } from './target.ts'
import type { Quantity } from './value.ts'

const comparators: Readonly<Record<string, Comparator>> = {
  '>=': '>=',
  '≥': '>=',
  '>': '>',
  '<=': '<=',
  '≤': '<=',
  '<': '<',
  '=': '=',
}

/** Reads a target's text. A bare number takes its comparator from the indicator's direction. */
export function readTarget(node: ScalarNode, indicator: Indicator): TargetCondition | Diagnostic {
  const text = node.text.trim()
  const { measure } = indicator
  const wrongKind = () => diagnostic('target/wrong-kind', { text, measure }, node.at)
  const value = scalarValue(node)
  if (typeof value === 'boolean') {
    return measure === 'yes_no' ? { kind: 'yes_no', yes: value } : wrongKind()
  }
  const [, rankSign = '', place] = /^rank\s*(>=|<=|≥|≤|>|<|=)\s*(\d{1,6})$/.exec(text) ?? []
  if (place !== undefined) {
    return { kind: 'rank', comparator: comparators[rankSign] ?? '<=', place: Number(place) }
  }
  if (measure === 'text') return { kind: 'text', text }
  const [, lowText, highText] = /^(-?[\d.,]*\d)\s*\.\.\s*(-?[\d.,]+)\s*%?$/.exec(text) ?? []
  if (lowText !== undefined && highText !== undefined) {
    const low = read(lowText)
    const high = read(highText)
    if ('code' in low) return low
    if ('code' in high) return high
    const impossible = impossibleBound(low) ?? impossibleBound(high)
    if (impossible) return impossible
    if (compare(low.value, high.value) > 0) {
      return diagnostic('target/not-understood', { text }, node.at)
    }
    return isNumeric(measure) ? { kind: 'range', low, high } : wrongKind()
  }
  const [, sign, rest = ''] = /^(>=|<=|≥|≤|>|<|=)?\s*(.+)$/.exec(text) ?? []
  const written = sign === undefined ? undefined : comparators[sign]
  if (/^\d{4}-\d{2}-\d{2}$/.test(rest)) {
    if (!isDate(rest)) return diagnostic('date/no-such-date', { text: rest }, node.at)
    if (measure !== 'date') return wrongKind()
    return { kind: 'date', comparator: written ?? '<=', date: rest }
  }
  if (!/^[-+]?\d[\d.,]*\s*%?$/.test(rest)) {
    return diagnostic('target/not-understood', { text }, placeOfStrangeSpace(node))
  }
  if (!isNumeric(measure)) return wrongKind()
  const bound = read(rest.replace(/\s*%$/, ''))
  if ('code' in bound) return bound
  const impossible = impossibleBound(bound)
  if (impossible) return impossible
  if (measure === 'rank') {
    if (!isWhole(bound.value)) return diagnostic('number/not-whole', { text: rest }, node.at)
    const place = Number(bound.value.numerator)
    return { kind: 'rank', comparator: written ?? '<=', place }
  }
  const natural = indicator.direction === 'higher' ? '>=' : '<='
  return { kind: 'number', comparator: written ?? natural, bound }

  /** A target that no result can be held against: 800% for 80%. */
  function impossibleBound(bound: Quantity): Diagnostic | undefined {
    const findings: Diagnostic[] = []
    isPossible(bound, { ...expectationOf(indicator), decimals: 1 }, findings)
    return findings[0]
  }

  function read(numberText: string): Quantity | Diagnostic {
    const fractional = measure === 'percent' || (indicator.countUnit?.decimals ?? 0) > 0
    return readNumber({ ...node, text: numberText }, { fractional })
  }
}

function isNumeric(measure: Indicator['measure']): boolean {
  return measure !== 'yes_no' && measure !== 'date' && measure !== 'text'
}
