/** `C7` as counted from 1: column 3, row 7. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** Reads `C7` (dollars are passed over); undefined for anything else. */
export function cellPlace(name: string): CellPlace | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name) ?? []
  if (letters === undefined || digits === undefined) return undefined
  return { row: Number(digits), column: columnNumber(letters) }
}

/** The name of a place: `C7`. */
export function cellName({ row, column }: CellPlace): string {
  return `${columnLetters(column)}${row}`
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let rest = column
  let letters = ''
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
    rest = Math.floor((rest - 1) / 26)
  }
  return letters
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}
