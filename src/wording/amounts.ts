import type { Indicator } from '../dataset/dataset.ts'
import { type Period, parsePeriod } from '../dataset/period.ts'
import { toDecimal } from '../dataset/rational.ts'
import type { TargetCondition } from '../dataset/target.ts'
import type { Amount, ChangeMeasure, Quantity, Rank, Value } from '../dataset/value.ts'
import { computedChange } from '../evaluation/change.ts'
import { exactValue } from '../evaluation/evaluate.ts'
import { statedTarget } from '../evaluation/stated-target.ts'
import type { Verdict } from '../evaluation/verdict.ts'
import type { ComparedFigure, StatedTarget } from '../source/diagnostic-codes.ts'
import { periodName, shortDate } from './dates.ts'
import { formatDecimal, formatNumber } from './numbers.ts'

/**
 * How values are printed in the report. This is Vietnamese whatever language the tool speaks: the
 * report is a Vietnamese document.
 */
const qualifierWords = {
  over: 'trên',
  under: 'dưới',
  nearly: 'gần',
  about: 'khoảng',
  estimated: 'ước',
} as const

/** How a number is printed: with a `%` behind it or not, and with how many decimals at most. */
export interface Printing {
  readonly percent: boolean
  readonly decimals: number
}

/** An amount as printed: `16,23%`, `8.990`, `có`, `30/11/2023`. */
export function printAmount(amount: Amount, { percent, decimals }: Printing): string {
  switch (amount.kind) {
    case 'number': {
      const text = formatNumber(amount.quantity.value, decimals)
      return percent ? `${text}%` : text
    }
    case 'ratio':
      return `${formatNumber(exactValue(amount) ?? amount.numerator.value, decimals)}%`
    case 'yes_no':
      return amount.yes ? 'Có' : 'Không'
    case 'date':
      return shortDate(amount.date)
    case 'text':
      return amount.text
  }
}

/** With its qualifier: `trên 99%`. */
export function printValue({ amount, qualifier }: Value, printing: Printing): string | undefined {
  if (!amount) return undefined
  const text = printAmount(amount, printing)
  return qualifier === undefined ? text : `${qualifierWords[qualifier]} ${text}`
}

/** A quantity on its own: `8.990`. */
export function printQuantity({ value, decimals }: Quantity): string {
  return formatNumber(value, decimals)
}

/** A ratio as its two counts: `8.990/10.547`. */
export function printCounts(amount: Amount): string | undefined {
  if (amount.kind !== 'ratio') return undefined
  return `${printQuantity(amount.numerator)}/${printQuantity(amount.denominator)}`
}

/** `4/12`. */
export function printRank({ place, of }: Rank): string {
  return of === undefined ? String(place) : `${place}/${of}`
}

/**
 * `tăng 2,3 lần so với năm 2022`, `bằng 76,6% so với cùng kỳ năm 2023`: computed where the earlier
 * figure is known, else what the source states, at its precision; nothing where there is no change.
 */
export function printChange(value: Value, period: Period): string | undefined {
  const { change } = value
  const size = computedChange(value) ?? change?.stated?.value
  if (!change || !size) return undefined
  const { versus, measure, stated } = change
  const decimals = stated?.decimals ?? 2
  return `${printChangeSize(measure, toDecimal(size, decimals))} so với ${basePeriod(versus, period)}`
}

/** The same part of another year is told as such; it ends where the present figures do. */
function basePeriod(versus: string, period: Period): string {
  const base = parsePeriod(versus)
  if (!base) return versus
  const isSamePart = base.kind === period.kind && base.index === period.index
  return isSamePart && period.kind !== 'year' ? `cùng kỳ năm ${base.year}` : periodName(base)
}

/** How much something grew: `tăng 3,5%`, `giảm 12`, `bằng 76,6%`, `tăng 2,3 lần`. */
export function printChangeSize(
  measure: ChangeMeasure,
  decimal: string,
  language: 'vi' | 'en' = 'vi',
): string {
  const words = changeWords[language]
  const size = formatDecimal(decimal.replace('-', ''), { padded: false })
  if (measure === 'ratio') return `${words.equal} ${size}%`
  const unit = measure === 'percent' ? '%' : measure === 'times' ? words.times : ''
  return `${decimal.startsWith('-') ? words.down : words.up} ${size}${unit}`
}

const changeWords = {
  vi: { up: 'tăng', down: 'giảm', equal: 'bằng', times: ' lần' },
  en: { up: 'up', down: 'down', equal: 'at', times: ' times' },
} as const

/** A verdict's result as printed; empty where there is none. */
export function printResult({ indicator, judged, target, decimals }: Verdict): string {
  const { result } = judged
  if (!result) return ''
  const percent = indicator.measure === 'percent'
  const value = printValue(result, { percent, decimals })
  if (!result.rank) return value ?? ''
  const rank = printRank(result.rank)
  if (value === undefined) return rank
  // Where the place decides the verdict, it is printed beside the value.
  return target?.condition.kind === 'rank' ? `${value} (xếp thứ ${rank})` : value
}

const signs = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '=': '= ' } as const

/** A target as printed: `80%` where the comparator is the natural one, else `> 80%`, `40–50%`. */
export function printTarget(
  condition: TargetCondition,
  indicator: Pick<Indicator, 'measure' | 'direction'>,
): string {
  return printStatedTarget(statedTarget(condition, indicator))
}

/** The same from the facts of a finding, whose sentence may be in another language. */
export function printStatedTarget(
  { kind, comparator, values, percent }: StatedTarget,
  language: 'vi' | 'en' = 'vi',
): string {
  const words = targetWords[language]
  const [first = '', second = ''] = values
  const number = (decimal: string) => formatDecimal(decimal, { padded: false })
  const unit = percent ? '%' : ''
  switch (kind) {
    case 'number':
      return `${comparator === undefined ? '' : signs[comparator]}${number(first)}${unit}`
    case 'range':
      return `${number(first)}–${number(second)}${unit}`
    case 'date':
      return `${comparator === undefined ? '' : words.dates[comparator]}${shortDate(first)}`
    case 'rank':
      return comparator === '<='
        ? words.among(first)
        : `${words.rank}${comparator === undefined ? '' : signs[comparator]}${first}`
    case 'yes_no':
      return first === 'yes' ? words.yes : words.no
    case 'text':
      return first
  }
}

const targetWords = {
  vi: {
    dates: { '<=': 'chậm nhất ', '<': 'trước ', '>=': 'từ ', '>': 'sau ', '=': '' },
    among: (place: string) => `trong nhóm ${place} đơn vị dẫn đầu`,
    rank: 'xếp thứ ',
    yes: 'Có',
    no: 'Không',
  },
  en: {
    dates: { '<=': 'by ', '<': 'before ', '>=': 'from ', '>': 'after ', '=': '' },
    among: (place: string) => `among the first ${place}`,
    rank: 'rank ',
    yes: 'yes',
    no: 'no',
  },
} as const

/** Canonical, for machines: no comparator, decimal point: `80`, `40..50`, `2023-12-31`. */
export function canonicalTarget(condition: TargetCondition): string {
  switch (condition.kind) {
    case 'number':
      return canonical(condition.bound)
    case 'range':
      return `${canonical(condition.low)}..${canonical(condition.high)}`
    case 'date':
      return condition.date
    case 'rank':
      return String(condition.place)
    case 'yes_no':
      return condition.yes ? 'yes' : 'no'
    case 'text':
      return condition.text
  }
}

function canonical({ value, decimals }: Quantity): string {
  return formatNumber(value, decimals).replaceAll('.', '').replace(',', '.')
}

/** A measured number of a diagnostic: `16,23%`. */
export function printMeasured({ decimal, percent }: { decimal: string; percent: boolean }): string {
  return `${formatDecimal(decimal, { padded: false })}${percent ? '%' : ''}`
}

/** A figure that is held against another report's: `trên 700`, `31/198`, `15,6%`. */
export function printCompared(
  { decimal, of: whole, percent, qualifier }: ComparedFigure,
  language: 'vi' | 'en' = 'vi',
): string {
  const hedge = qualifier && (language === 'vi' ? qualifierWords[qualifier] : qualifier)
  const share = whole === undefined ? '' : `/${formatDecimal(whole, { padded: false })}`
  return `${hedge ? `${hedge} ` : ''}${printMeasured({ decimal, percent })}${share}`
}
