import type { IsoDate } from '../dataset/calendar.ts'
import type { Value } from '../dataset/value.ts'
import { allVerdicts, datumOf, type Evaluation, type Verdict } from '../evaluation/verdict.ts'
import { resultLines, targetLine } from '../report/appendix-table.ts'
import { printCounts, printRank, printValue } from '../wording/amounts.ts'
import type { Remark } from './entry-changes.ts'

/** What an earlier report gave, as it printed it, by the path of ids. */
export interface FormerResults {
  /**
   * What is remarked of its value, `16,23% (31/191 DVC)`, where it had one; `isBase`: the value is a
   * plain, exact number, against which growth can be computed.
   */
  role(datum: string): { readonly remark?: Remark; readonly isBase: boolean }
  /** `chỉ tiêu 80%`. */
  target(datum: string): Remark | undefined
  /** The day that a target sets, and the last one on which it holds. */
  targetDays(datum: string): readonly IsoDate[]
}

/** Everything that the report printed of its indicators and figures. */
export function formerResults(evaluation: Evaluation): FormerResults {
  const { report } = evaluation
  const verdicts = new Map(allVerdicts(evaluation).map((verdict) => [datumOf(verdict), verdict]))
  const figures = new Map(
    [...report.figures.values()].flatMap(({ id, unit, decimals = 2, value, parts }) => {
      const text = (each: Value) => figureText(each, unit, decimals)
      return [
        [id, { value, text: text(value) }] as const,
        ...parts.map(
          (part) => [`${id}.${part.id}`, { value: part.value, text: text(part.value) }] as const,
        ),
      ]
    }),
  )
  return {
    role(datum) {
      const verdict = verdicts.get(datum)
      const { amount, qualifier } = verdict?.judged.result ?? figures.get(datum)?.value ?? {}
      const text = verdict ? resultText(verdict) : figures.get(datum)?.text
      const isBase = amount?.kind === 'number' && qualifier === undefined
      return text ? { remark: remarkOn(datum, text), isBase } : { isBase }
    },
    target(datum) {
      const verdict = verdicts.get(datum)
      const text = verdict?.target && textOf([targetLine(verdict)])
      return text ? remarkOn(datum, `chỉ tiêu ${text}`) : undefined
    },
    targetDays(datum) {
      const { condition, effectiveTo } = verdicts.get(datum)?.judged.target ?? {}
      return [
        ...(condition?.kind === 'date' ? [condition.date] : []),
        ...(effectiveTo === undefined ? [] : [effectiveTo]),
      ]
    },
  }
}

function remarkOn(datum: string, text: string): Remark {
  const of = datum.split('.')[1]
  return of === undefined ? { text } : { text, of }
}

function resultText(verdict: Verdict): string {
  const text = textOf(resultLines(verdict))
  const { rank } = verdict.judged.result ?? {}
  const place = rank && `xếp thứ ${printRank(rank)}`
  // A rank that is the result itself has been printed.
  return place && text !== printRank(rank) && !text.includes(place) ? `${text}, ${place}` : text
}

function figureText(value: Value, unit: string | undefined, decimals: number): string {
  const percent = unit === '%'
  const printed = printValue(value, { percent, decimals })
  if (printed === undefined) return ''
  const counts = value.amount && printCounts(value.amount)
  const counted = unit === undefined || percent ? printed : `${printed} ${unit}`
  return counts === undefined ? counted : `${counted} (${counts})`
}

function textOf(lines: ReturnType<typeof resultLines>): string {
  return lines
    .map((line) => line.map((inline) => ('text' in inline ? inline.text : '')).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}
