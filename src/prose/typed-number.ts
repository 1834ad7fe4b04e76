import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import type { Location } from '../source/location.ts'
import { roman } from '../wording/numbers.ts'

/** A number that somebody typed before a heading or a paragraph. */
export interface TypedNumber {
  /** As typed, without the space that follows: `VI.`, `2.1.`, `đ)`. */
  readonly sign: string
  /** Numbers of one kind are counted together: `roman`, `arabic`, `letter`, or `2.` of 2.1, 2.2 … */
  readonly kind: string
  readonly value: number
  /** What stands behind it. */
  readonly rest: string
}

/** A typed number at its place. */
export interface PlacedNumber extends TypedNumber {
  readonly at: Location
  /** Numbers of one series and kind should follow each other. */
  readonly series: string
  /** False where another finding tells of this line already. */
  readonly isReported: boolean
}

/** The Vietnamese alphabet as the decree counts points (Nghị định 30/2020, Phụ lục I, II.6.đ). */
export const pointLetters = [...'abcdđeghiklmnopqrstuvxy']

/** The number that a text begins with; an amount (`4.300 hồ sơ`) is none. */
export function typedNumberOf(text: string): TypedNumber | undefined {
  const match = signs.map((pattern) => pattern.exec(text)).find((found) => found !== null)
  const [whole = '', sign = '', body = ''] = match ?? []
  if (sign === '') return undefined
  const rest = text.slice(whole.length)
  const [, prefix = '', last = ''] = /^((?:\d+\.)*)(\d+)$/.exec(body) ?? []
  if (last !== '') return { sign, kind: prefix || 'arabic', value: Number(last), rest }
  const kind = /^[IVX]+$/.test(body) ? 'roman' : 'letter'
  const value = (kind === 'roman' ? romanNumbers : pointLetters).indexOf(body) + 1
  return value === 0 ? undefined : { sign, kind, value, rest }
}

/** `VI.`, `1.`, `2.1.`, `I-`, `1/` and `2.1` stand before a capital; `a)` before any word. */
const signs = [
  /^\s*(([IVX]+|\d{1,2}(?:\.\d{1,2})*)(?:[.)]|[-/](?= )))\s*(?=[\p{Lu}“"])/u,
  /^\s*((\d{1,2}(?:\.\d{1,2})+))\s+(?=[\p{Lu}“"])/u,
  /^\s*(([a-zđ])\))\s*(?=\p{L})/u,
]

/**
 * One finding for a run of typed numbers, or one at each number that skips or repeats. A run ends
 * where its series begins again; what is missing in it may stand in another series between.
 */
export function numberingFindings(numbers: readonly PlacedNumber[]): Diagnostic[] {
  return runsOf(numbers).flatMap((run) => {
    const gaps = run.flatMap((each, index) => {
      const before = run[index - 1]
      const between = before && numbers.slice(numbers.indexOf(before) + 1, numbers.indexOf(each))
      if (!before || !each.isReported || followsOn(before, each, between)) return []
      const missing = each.value > before.value ? { missing: signOf(each, before.value + 1) } : {}
      const params = { sign: each.sign, before: before.sign, ...missing }
      return diagnostic('prose/typed-numbering', params, each.at, {}, [before.at])
    })
    if (gaps.length > 0) return gaps
    const [first, ...others] = run.filter(({ isReported }) => isReported)
    if (!first) return []
    const related = others.map(({ at }) => at)
    return [diagnostic('prose/typed-numbering', { sign: first.sign }, first.at, {}, related)]
  })
}

function followsOn(
  before: PlacedNumber,
  each: PlacedNumber,
  between: readonly PlacedNumber[] = [],
): boolean {
  const next = before.value + 1
  if (each.value === next) return true
  return between.some(({ kind, value }) => kind === each.kind && value === next)
}

const romanNumbers = Array.from({ length: 39 }, (_, index) => roman(index + 1))

function runsOf(numbers: readonly PlacedNumber[]): PlacedNumber[][] {
  const open = new Map<string, PlacedNumber[]>()
  const runs: PlacedNumber[][] = []
  for (const each of numbers) {
    const key = `${each.series} ${each.kind}`
    const run = open.get(key)
    const last = run?.at(-1)
    if (run && last && each.value > 1 && each.value >= last.value) {
      run.push(each)
      continue
    }
    const begun = [each]
    open.set(key, begun)
    runs.push(begun)
  }
  return runs
}

function signOf({ kind, sign }: TypedNumber, value: number): string {
  const end = /[^\p{L}\d]$/u.exec(sign)?.[0] ?? ''
  if (kind === 'roman') return `${roman(value)}${end}`
  if (kind === 'letter') return `${pointLetters[value - 1] ?? value}${end}`
  return `${kind === 'arabic' ? '' : kind}${value}${end}`
}
