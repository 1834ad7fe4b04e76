import type { Period } from '../../dataset/period.ts'
import type { Amount, Value } from '../../dataset/value.ts'
import { exactValue } from '../../evaluation/evaluate.ts'
import { allVerdicts, datumOf, type Evaluation } from '../../evaluation/verdict.ts'
import { printAmount, printChange, printQuantity, printValue } from '../../wording/amounts.ts'
import { shortDate } from '../../wording/dates.ts'
import type { Sheet, SheetCell, SheetRow } from '../workbook.ts'
import { decimalsShown, numberCell, spanning, textCell, traced } from './cells.ts'

const columns = [
  'Mã số liệu',
  'Tên',
  'Giá trị',
  'Tử số',
  'Mẫu số',
  'Đơn vị tính',
  'Số đã công bố',
  'Nguồn',
  'Tính đến',
  'Ghi chú',
  'Chỗ ghi',
]

/** Every figure of the report with unit, source and its place in the YAML. */
export function figuresSheet(evaluation: Evaluation): Sheet {
  const { report } = evaluation
  const { period } = report
  const results = allVerdicts(evaluation).flatMap((verdict) => {
    const { judged, indicator, part, decimals } = verdict
    if (!judged.result) return []
    const name = part === undefined ? indicator.name : `${indicator.name} – ${part.name}`
    const percent = indicator.measure === 'percent'
    const unit = indicator.countUnit?.name
    return [
      figureRow({
        id: datumOf(verdict),
        name,
        value: judged.result,
        percent,
        decimals,
        unit,
        period,
      }),
    ]
  })
  const figures = [...report.figures.values()].flatMap((figure) => {
    const { id, name = '', unit, value, parts, decimals = 2 } = figure
    const percent = unit === '%'
    return [
      figureRow({ id, name, value, percent, decimals, unit, period }),
      ...parts.map((part) =>
        figureRow({
          id: `${id}.${part.id}`,
          name,
          value: part.value,
          percent,
          decimals,
          unit,
          period,
        }),
      ),
    ]
  })
  return {
    name: 'Số liệu',
    columns: [34, 46, 16, 12, 12, 14, 14, 24, 12, 24, 32].map((width) => ({ width })),
    rows: [
      { cells: spanning(textCell('SỐ LIỆU CỦA BÁO CÁO', 'title', 'center'), columns.length) },
      { cells: [] },
      { cells: columns.map((column) => textCell(column, 'header', 'center')) },
      ...results,
      ...figures,
    ],
    frozenRows: 3,
    repeatedRow: 3,
    orientation: 'landscape',
    printedColumns: columns.length,
  }
}

interface Listed {
  readonly period: Period
  readonly id: string
  readonly name: string
  readonly value: Value
  readonly percent: boolean
  readonly decimals: number
  readonly unit: string | undefined
}

function figureRow({ id, name, value, percent, decimals, unit, period }: Listed): SheetRow {
  const { amount, stated, source = '', asOf, note, at } = value
  const remarks = [printChange(value, period), note].filter((remark) => remark !== undefined)
  return {
    cells: [
      textCell(id),
      textCell(name),
      traced(valueCell(value, percent, decimals), id, at),
      ...countCells(amount, id),
      textCell(percent || amount?.kind === 'ratio' ? '%' : (unit ?? ''), 'body', 'center'),
      textCell(stated ? printQuantity(stated) : '', 'body', 'center'),
      textCell(source),
      textCell(asOf === undefined ? '' : shortDate(asOf), 'body', 'center'),
      textCell(remarks.join('; ')),
      textCell(`${at.file}:${at.line}`, 'muted'),
    ],
  }
}

function valueCell(value: Value, percent: boolean, decimals: number): SheetCell {
  const { amount, qualifier } = value
  const exact = exactValue(amount)
  if (!amount || !exact || qualifier !== undefined) {
    return textCell(printValue(value, { percent, decimals }) ?? '', 'body', 'center')
  }
  const shown =
    printAmount(amount, { percent, decimals }).split(',')[1]?.replace('%', '').length ?? 0
  const share = percent || amount.kind === 'ratio'
  return numberCell(exact, { percent: share, decimals: decimalsShown(exact, shown) })
}

function countCells(amount: Amount | undefined, id: string): SheetCell[] {
  if (amount?.kind !== 'ratio') return [textCell(''), textCell('')]
  return (['numerator', 'denominator'] as const).map((side) => {
    const { value, decimals, at } = amount[side]
    return traced(numberCell(value, { percent: false, decimals }), `${id}.${side}`, at)
  })
}
