import { compare, type Rational, sum, toDecimal } from '../../dataset/rational.ts'
import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import {
  type AmountInText,
  amountsIn,
  type NumberInText,
  type RatioInText,
} from './numbers-in-text.ts'
import { type Passage, placeOf } from './passage.ts'
import type { ProseAudit } from './prose-audit.ts'
import { type Stretch, sentencesOf } from './sentences.ts'

/** Totals of the text against the parts that are named behind them. */
export const sumAudit: ProseAudit = {
  name: 'sum',
  question: 'Is each total the sum of the parts that are named beside it?',
  run: ({ passages }) => passages.flatMap(auditPassage),
}

/** Words that open a list of parts; behind the first ones the list is complete. */
const opening =
  /(?<!\p{L})(?:(?<complete>bao gồm|gồm|chia ra|chia theo)|trong đó|cụ thể|riêng)(?!\p{L})|\((?=\s*\p{L}*\s*\d)/giu

function auditPassage(passage: Passage): Diagnostic[] {
  const { text } = passage
  // Shares are not added up.
  const amounts = amountsIn(passage).filter((amount) => amount.kind === 'ratio' || !amount.percent)
  return sentencesOf(text).flatMap((sentence, index, sentences) => {
    const words = text.slice(sentence.start, sentence.end)
    return [...words.matchAll(opening)].flatMap(({ index: offset, 0: word, groups }) => {
      const opens = sentence.start + offset
      const [bracket, closes] = bracketAround(text, sentence, opens + word.length)
      // `Tổng số 628 máy. Trong đó, …`: the total stands in the sentence before.
      const from = words.slice(0, offset).trim() === '' ? sentences[index - 1] : sentence
      const list = Math.min(opens, bracket)
      const totals = amounts.filter(
        ({ start, end }) => start >= (from ?? sentence).start && end <= list,
      )
      const parts = amounts.filter(({ start, end }) => start >= opens && end <= closes)
      const complete = groups?.['complete'] !== undefined || word === '('
      // `265 tổ với 2.228 thành viên, trong đó …`: either may be the total; in brackets the nearest.
      const farthest = list < opens ? -1 : -2
      return totals.slice(farthest).flatMap((total, place, all) => {
        const isLast = place === all.length - 1
        if (!isLast && text.slice(total.end, list).includes(';')) return []
        return auditTotal(passage, total, parts, { complete, isLast })
      })
    })
  })
}

interface PartList {
  /** Whether the words say that nothing is left out. */
  readonly complete: boolean
  /** Whether no other number stands between the total and its parts. */
  readonly isLast: boolean
}

function auditTotal(
  passage: Passage,
  total: AmountInText,
  parts: readonly AmountInText[],
  { complete, isLast }: PartList,
): Diagnostic[] {
  const ratios = parts.filter((part): part is RatioInText => part.kind === 'ratio')
  const counts = parts.filter(
    (part): part is NumberInText & { kind: 'number' } => part.kind === 'number',
  )
  const numerators = ratios.map(({ numerator }) => numerator)
  const denominators = ratios.map(({ denominator }) => denominator)
  if (total.kind === 'ratio') {
    if (!isLast) return []
    return [
      ...against(
        passage,
        total.numerator,
        [...numerators, ...ofUnit(counts, total.denominator)],
        complete,
      ),
      ...against(passage, total.denominator, denominators, complete),
    ]
  }
  if (isLast && counts.length === 0) {
    // `77 dịch vụ, gồm 31/198 …; 46/68 …` adds up what was done, `92 việc, gồm 10/20 …` what was given.
    const done = sum(numerators.map(({ value }) => value))
    if (compare(done, total.value) === 0) return []
    return against(passage, total, denominators, complete)
  }
  if (ratios.length > 0) return []
  const same = ofUnit(counts, total)
  // Without units, numbers are parts only where nothing else is counted among them.
  const isNamed = same.some((part) => unitOf(part) === unitOf(total))
  if (!isNamed && (!isLast || same.length < counts.length)) return []
  return against(passage, total, same, complete)
}

/**
 * Parts that exceed their total are wrong in any case; parts that fall short are where the list is
 * said to be complete, or where they miss it by little: by one digit, or a hundredth.
 */
function against(
  passage: Passage,
  total: NumberInText,
  terms: readonly NumberInText[],
  complete: boolean,
): Diagnostic[] {
  if (terms.length < 2) return []
  const expected = sum(terms.map(({ value }) => value))
  const order = compare(expected, total.value)
  if (order === 0 || (order < 0 && !complete && !isNear(expected, total.value))) return []
  const decimals = Math.max(total.decimals, ...terms.map((term) => term.decimals))
  const params = {
    stated: toDecimal(total.value, decimals),
    expected: toDecimal(expected, decimals),
    terms: terms.map(({ value }) => toDecimal(value, decimals)),
  }
  const related = terms.map(({ start, end }) => placeOf(passage, start, end))
  const at = placeOf(passage, total.start, total.end)
  return [diagnostic('prose/sum-mismatch', params, at, {}, related)]
}

/** One digit apart, or two neighbours swapped: a slip, not another thing. */
function isNear(expected: Rational, stated: Rational): boolean {
  const [one = '', other = ''] = [expected, stated].map((value) => toDecimal(value, 0))
  if (one.length !== other.length || one.length < 2) return false
  const differing = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]))
  const [first = 0, second = 0] = differing
  const swapped =
    second === first + 1 && one[first] === other[second] && one[second] === other[first]
  return differing.length === 1 || (differing.length === 2 && swapped)
}

/** The word that follows a number: what it counts. */
function unitOf({ passage, end }: NumberInText): string {
  return /^\s+(\p{L}+)/u.exec(passage.text.slice(end))?.[1]?.toLowerCase() ?? ''
}

/** Words that follow a number without naming what is counted: `cấp huyện 95, cấp xã 533 và …`. */
const noUnits = new Set(['', 'và', 'ở', 'tại', 'thuộc', 'của', 'do'])

/** The counts that have the unit of a total, or none of their own. */
function ofUnit(counts: readonly NumberInText[], total: NumberInText): NumberInText[] {
  const unit = unitOf(total)
  return counts.filter((count) => unitOf(count) === unit || noUnits.has(unitOf(count)))
}

/**
 * Where the bracket around a place opens and closes; without one, the sentence closes what the
 * place opens.
 */
function bracketAround(text: string, { start, end }: Stretch, place: number): [number, number] {
  const open: number[] = []
  for (let index = start; index < place; index += 1) {
    if (text[index] === '(') open.push(index)
    if (text[index] === ')') open.pop()
  }
  const bracket = open.at(-1)
  if (bracket === undefined) return [end, end]
  let depth = 1
  for (let index = place; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1
    if (text[index] === ')') depth -= 1
    if (depth === 0) return [bracket, index]
  }
  return [bracket, end]
}
