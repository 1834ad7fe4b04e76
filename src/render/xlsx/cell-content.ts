import type { CellValue } from 'exceljs'
import type { CellContent } from '../../report/workbook.ts'

/** A number or a text: all contents but formulas. */
type PlainContent = Exclude<CellContent, { kind: 'formula' }>

/**
 * Number format that marks text which a spreadsheet could take for a formula; `sealStyles` turns it
 * into the quote prefix, which exceljs cannot write. Nothing else here uses it.
 */
export const quotedTextFormat = '@'

/** The value to store; a formula keeps our own result beside it. */
export function cellValue(content: CellContent): CellValue {
  if (content.kind !== 'formula') return plainValue(content)
  return { formula: xmlText(content.formula), result: plainValue(content.result) ?? '' }
}

/** The number format, none for ordinary text. */
export function numberFormat(content: CellContent): string | undefined {
  if (content.kind === 'text') return looksLikeFormula(content.text) ? quotedTextFormat : undefined
  const shown = content.kind === 'formula' ? content.result : content
  if (shown.kind === 'text') return undefined
  const fraction = shown.decimals > 0 ? `.${'0'.repeat(shown.decimals)}` : ''
  return shown.percent ? `0${fraction}%` : `#,##0${fraction}`
}

/** `16.23` per cent as the fraction 0.1623: the point moves in the text, so no division rounds. */
export function percentAsFraction(decimal: string): number {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d*)\.?(\d*)$/.exec(decimal) ?? []
  const digits = whole.padStart(2, '0')
  return Number(`${sign}${digits.slice(0, -2) || '0'}.${digits.slice(-2)}${fraction}`)
}

/** An empty text leaves the cell empty, so that counting formulas pass over it. */
function plainValue(content: PlainContent): string | number | null {
  if (content.kind === 'text') return content.text === '' ? null : xmlText(content.text)
  const { decimal, percent } = content
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(decimal)) {
    throw new RangeError(`Not a plain decimal number: "${decimal}"`)
  }
  return percent ? percentAsFraction(decimal) : Number(decimal)
}

function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text)
}

/**
 * XML reads CR as LF, and a spreadsheet reads `_x0041_` as `A`, LibreOffice even `_xa_` of an id as a
 * line break: say what is meant.
 */
function xmlText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]+_)/g, '_x005F_')
}
