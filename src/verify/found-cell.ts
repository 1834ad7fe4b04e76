import type { Rational } from '../dataset/rational.ts'
import type { XlsxCell, XlsxValue } from '../ooxml/read-xlsx.ts'
import { exactNumber, shownNumber } from './decimal-text.ts'

/** A value as read, or as a formula gives it. */
type Shown =
  | Exclude<XlsxValue, { kind: 'number' | 'boolean' }>
  | { readonly kind: 'truth'; readonly isTrue: boolean }
  | { readonly kind: 'number'; readonly value: Rational }

/** What a cell of a file shows; a format that is none of ours stands beside the stored number. */
export function shownFound({ value, format }: XlsxCell): string {
  if (value.kind === 'boolean') return shownValue({ kind: 'truth', isTrue: value.isTrue }, format)
  if (value.kind !== 'number') return shownValue(value, format)
  const exact = exactNumber(value.text)
  return exact ? shownValue({ kind: 'number', value: exact }, format) : value.text
}

/** The same of a value that a formula gives. */
export function shownValue(value: Shown, format: string): string {
  switch (value.kind) {
    case 'number':
      return (
        shownNumber(value.value, format) ?? `${shownNumber(value.value, 'General')} (${format})`
      )
    case 'truth':
      return value.isTrue ? 'TRUE' : 'FALSE'
    case 'empty':
      return ''
    default:
      return value.text
  }
}
