import type { Catalog, Indicator } from '../dataset/dataset.ts'
import type { Office } from './office.ts'

/** The figures file of a first report: every indicator of the catalogue, its results still blank. */
export function starterReport(
  { unit, name, kind, period, template }: Office,
  catalog: Catalog,
  schemaLine: string,
): string {
  const groups = catalog.groups.flatMap((group) => {
    const indicators = [...catalog.indicators.values()].filter((each) => each.group === group.id)
    return indicators.length === 0
      ? []
      : [`  # ${group.name}\n${indicators.map(indicatorLines).join('')}`]
  })
  return `${schemaLine}# Số liệu của ${kind} ${name}: mỗi số ghi một lần, tại đây.
# Điền số vào chỗ trống sau dấu hai chấm, cách một dấu cách; chỗ còn trống thì báo cáo in "Chưa có số liệu".
unit: ${unit}
period: "${period.text}"
as_of: ${period.end} # ngày chốt số liệu
template: ${template}

# Số và ngày để trống cho đến khi văn thư cấp số.
document:
  issuer: ubnd
  number:
  date:
  medium: electronic

# result kết quả; target chỉ tiêu được giao, ví dụ 80 hoặc "<= 5"; reason nguyên nhân, khi không đạt.
indicators:
${groups.join('\n')}
# Số khác mà lời văn cần, ví dụ:  lop_tap_huan: { name: Lớp tập huấn kỹ năng số, unit: lớp, value: 4 }
figures:

# Văn bản được viện dẫn, ví dụ:  kh_12: { kind: Kế hoạch, number: 12/KH-UBND, date: ${period.year}-01-15, issuer: … }
documents:
`
}

function indicatorLines(indicator: Indicator): string {
  const { id, parts } = indicator
  const head = `  ${id}: # ${nameLine(indicator)}\n`
  if (parts.length === 0) return `${head}${judgedLines(indicator, '    ')}`
  const each = parts.map(
    (part) => `      ${part.id}: # ${part.name}\n${judgedLines(indicator, '        ')}`,
  )
  return `${head}    parts:\n${each.join('')}`
}

/** The unit stands with the name: of a ratio the numbers tell what they count. */
function nameLine({ name, numerator, denominator, countUnit }: Indicator): string {
  const unit = countUnit && !(numerator && denominator) ? `; đơn vị tính: ${countUnit.name}` : ''
  return `${name}${unit}`
}

function judgedLines({ numerator, denominator }: Indicator, indent: string): string {
  const result =
    numerator && denominator
      ? [`result:`, `  numerator: # ${numerator.name}`, `  denominator: # ${denominator.name}`]
      : ['result:']
  return [...result, 'target:', 'reason:'].map((line) => `${indent}${line}\n`).join('')
}
