const longest = 31

/**
 * A name that a spreadsheet program accepts and that is free in the workbook. Formulas that name
 * another sheet are passed as given, so a report that uses them should choose a lawful name itself.
 */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const lawful = cut(wanted.replace(/[[\]:*?/\\]/g, '-').replaceAll("'", '’'), longest).trim()
  const base = lawful === '' || isReserved(lawful) ? `${lawful}_` : lawful
  const used = new Set(taken.map((name) => name.toLowerCase()))
  let name = base
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`
    name = cut(base, longest - suffix.length) + suffix
  }
  return name
}

/** Excel keeps this name for its own log of changes. */
function isReserved(name: string): boolean {
  return name.toLowerCase() === 'history'
}

/** At most so many UTF-16 units, without half a character at the end. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')
}
