import type { IndicatorEntry, Redefinition, Report } from './dataset.ts'
import { defined } from './read-node.ts'
import type { Figure, Value } from './value.ts'

/** A value of a report under the path of ids that names it, whether of an indicator or a figure. */
export interface Datum {
  /** `id`, or `id.part`. */
  readonly path: string
  /** For people: the name of the indicator or figure, with its part. */
  readonly name: string
  /** The indicator whose result it is. */
  readonly indicator?: string
  /** Đơn vị tính, where it is told. */
  readonly unit?: string
  /** A percentage; its number is in per cent. */
  readonly percent: boolean
  /** A part that does not say since when, as of when and how it is counted follows the whole. */
  readonly value: Value
  /** When it began to be counted otherwise. */
  readonly redefined: readonly Redefinition[]
  /** Computed from complete parts, whatever was written beside them. */
  readonly isTotal: boolean
  /** Period or stem of the report whose figure this one mends. */
  readonly corrects?: string
}

/** Every value that a report gives, a whole before its parts. */
export function reportData({ indicators, figures }: Report): Datum[] {
  return [...indicators.flatMap(indicatorData), ...[...figures.values()].flatMap(figureData)]
}

function indicatorData({ indicator, judged, parts, corrects }: IndicatorEntry): Datum[] {
  const whole = judged.result
  const datum = (path: string, name: string, value: Value | undefined): Datum[] => {
    if (!value) return []
    const percent = indicator.measure === 'percent'
    const unit = indicator.countUnit?.name
    const { id, redefined } = indicator
    const common = { indicator: id, unit, percent, redefined, isTotal: false, corrects }
    return [defined({ path, name, value, ...common })]
  }
  return [
    ...datum(indicator.id, indicator.name, whole),
    ...parts.flatMap(({ id, name, judged: { result } }) =>
      datum(`${indicator.id}.${id}`, `${indicator.name} – ${name}`, result && under(whole, result)),
    ),
  ]
}

function figureData({
  id,
  name = id,
  unit,
  value,
  parts,
  partsComplete,
  corrects,
}: Figure): Datum[] {
  const common = { unit, percent: unit === '%', redefined: [], corrects }
  return [
    defined({ ...common, path: id, name, value, isTotal: partsComplete }),
    ...parts.map((part) =>
      defined({
        ...common,
        path: `${id}.${part.id}`,
        name: `${name} – ${part.id}`,
        value: under(value, part.value),
        isTotal: false,
      }),
    ),
  ]
}

function under(whole: Value | undefined, part: Value): Value {
  const { asOf, from, accumulation } = whole ?? {}
  return { ...defined({ asOf, from, accumulation }), ...part }
}
