import type { Amount, Value } from '../../../dataset/value.ts'
import { allVerdicts, type Evaluation, type Verdict } from '../../../evaluation/verdict.ts'
import type { Location } from '../../../source/location.ts'
import { type Printing, printAmount, printQuantity } from '../../../wording/amounts.ts'

/** A number of the data as the report prints it, and how prose calls it. */
export interface PrintedDatum {
  /** What stands between braces: `van_ban_ky_so.parts.cap_xa.numerator`. */
  readonly binding: string
  /** Without a qualifier: `16,23%`, `8.990`. */
  readonly text: string
  /** What it is called, where the data say so: the name of an indicator or figure. */
  readonly name?: string
  readonly at: Location
}

/** Every number that prose could bind: results and figures, their parts and both counts of a ratio. */
export function printedData(evaluation: Evaluation): PrintedDatum[] {
  const figures = [...evaluation.report.figures.values()].flatMap((figure) => {
    const { id, name, unit, value, parts, decimals = 2 } = figure
    const printing = { percent: unit === '%', decimals }
    return [
      ...ofValue(id, value, printing, name),
      ...parts.flatMap((part) => ofValue(`${id}.parts.${part.id}`, part.value, printing)),
    ]
  })
  const results = allVerdicts(evaluation).flatMap((verdict) => {
    const { judged, indicator, part, decimals } = verdict
    const printing = { percent: indicator.measure === 'percent', decimals }
    const name = part === undefined ? indicator.name : undefined
    return judged.result ? ofValue(bindingOf(verdict), judged.result, printing, name) : []
  })
  return [...results, ...figures]
}

/** How prose calls a verdict's result. */
function bindingOf({ indicator, part }: Verdict): string {
  return part === undefined ? indicator.id : `${indicator.id}.parts.${part.id}`
}

function ofValue(
  binding: string,
  { amount, at }: Value,
  printing: Printing,
  name?: string,
): PrintedDatum[] {
  if (amount?.kind !== 'number' && amount?.kind !== 'ratio') return []
  const text = printAmount(amount, printing)
  const own = { binding, text, at, ...(name !== undefined && { name }) }
  return [own, ...countsOf(binding, amount)]
}

function countsOf(binding: string, amount: Amount): PrintedDatum[] {
  if (amount.kind !== 'ratio') return []
  return (['numerator', 'denominator'] as const).map((facet) => ({
    binding: `${binding}.${facet}`,
    text: printQuantity(amount[facet]),
    at: amount[facet].at,
  }))
}
