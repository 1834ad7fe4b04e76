/** What the pen writes into the blanks of a report: the number and date that the registry gives. */
export type FillKind = 'number' | 'day' | 'month' | 'year' | 'other'

/** One blank that was filled in. */
export interface Fill {
  readonly kind: FillKind
  readonly text: string
}

/** Two or more of these leave room for the pen. */
const blank = /\u00A0{2,}/

/** Whether a text has room to be filled in. */
export function hasBlanks(text: string): boolean {
  return blank.test(text)
}

/**
 * What stands in the blanks of a text, none where all are empty; undefined where the text around
 * the blanks is another one, or what stands in them is no number or day.
 */
export function fillsIn(expected: string, found: string): Fill[] | undefined {
  const parts = expected.split(blank)
  const pattern = parts.map(literal).join('\\s*([\\p{L}\\p{N}]{0,8})\\s*')
  // Long runs of spaces would be tried in every way to part them.
  const match = new RegExp(`^${pattern}$`, 'u').exec(found.replace(/\s+/g, ' ').trim())
  if (!match) return undefined
  const fills = parts.slice(0, -1).map((_, at) => {
    return { kind: kindOf(parts.slice(0, at + 1)), text: match[at + 1] ?? '' }
  })
  const filled = fills.filter(({ text }) => text !== '')
  return filled.every(isPossible) ? filled : undefined
}

function literal(text: string): string {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+')
}

/** `Số:   /BC-UBND`, `ngày    tháng 12`, `ngày   /   /2023`. */
function kindOf(before: readonly string[]): FillKind {
  const [last = '', previous = ''] = before.toReversed()
  if (/số:?\s*$/iu.test(last)) return 'number'
  if (/ngày\s*$/iu.test(last)) return 'day'
  if (/tháng\s*$/iu.test(last)) return 'month'
  if (/năm\s*$/iu.test(last)) return 'year'
  if (last.trim() !== '/') return 'other'
  return /ngày\s*$/iu.test(previous) ? 'month' : 'year'
}

function isPossible({ kind, text }: Fill): boolean {
  const value = Number(text)
  switch (kind) {
    case 'number':
      return /^\d{1,5}\p{L}?$/u.test(text)
    case 'day':
      return value >= 1 && value <= 31
    case 'month':
      return value >= 1 && value <= 12
    case 'year':
      return /^20\d\d$/.test(text)
    case 'other':
      return true
  }
}

/** Blanks of one kind that are filled with different values: a letterhead and its appendix must agree. */
export function contradictions(
  fills: readonly Fill[],
): { readonly one: Fill; readonly other: Fill }[] {
  const first = new Map<FillKind, Fill>()
  return fills.flatMap((fill) => {
    const one = first.get(fill.kind) ?? fill
    first.set(fill.kind, one)
    return fill.kind === 'other' || plain(one.text) === plain(fill.text)
      ? []
      : [{ one, other: fill }]
  })
}

/** `05` and `5` are the same day. */
function plain(text: string): string {
  return text.replace(/^0+/, '').toLowerCase()
}
