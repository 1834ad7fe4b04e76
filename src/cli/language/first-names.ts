/** Nobody reads a longer list to its end. */
const most = 10

/** The first of some names, with an ellipsis for the others. */
export function firstNames(names: readonly string[]): string {
  return [...names.slice(0, most), ...(names.length > most ? ['…'] : [])].join(', ')
}
