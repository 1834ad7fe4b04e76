import type { Acceptance } from '../../dataset/dataset.ts'
import { type Diagnostic, severityOf } from '../../source/diagnostic.ts'
import { fingerprintOf } from '../../source/fingerprint.ts'
import { shortDate } from '../../wording/dates.ts'
import type { Wording } from '../../wording/wording.ts'
import type { Sheet, SheetRow } from '../workbook.ts'
import { countContent, spanning, textCell } from './cells.ts'

const columns = ['Mức độ', 'Mã', 'Nội dung', 'Cách xử lý', 'Tệp', 'Dòng', 'Cột', 'Dấu vân']

/** Every finding, and below them those that a person has accepted, with who and why. */
export function checkSheet(
  open: readonly Diagnostic[],
  accepted: readonly Diagnostic[],
  acceptances: readonly Acceptance[],
  wording: Wording,
): Sheet {
  const rows: SheetRow[] = [
    { cells: spanning(textCell('KẾT QUẢ KIỂM TRA SỐ LIỆU', 'title', 'center'), columns.length) },
    { cells: [] },
    { cells: columns.map((name) => textCell(name, 'header', 'center')) },
    ...(open.length === 0
      ? [{ cells: spanning(textCell('Không có lỗi, không có cảnh báo.'), columns.length) }]
      : open.map((finding) => findingRow(finding, wording))),
  ]
  if (accepted.length > 0) {
    rows.push({ cells: spanning(textCell('Đã được chấp nhận', 'group'), columns.length) })
    for (const finding of accepted) {
      const acceptance = acceptances.find(
        ({ fingerprint }) => fingerprint === fingerprintOf(finding),
      )
      rows.push(findingRow(finding, wording, acceptance))
    }
  }
  return {
    name: 'Kiểm tra',
    columns: [12, 26, 52, 44, 26, 7, 7, 16].map((width) => ({ width })),
    rows,
    frozenRows: 3,
    repeatedRow: 3,
    orientation: 'landscape',
    printedColumns: columns.length,
  }
}

function findingRow(finding: Diagnostic, wording: Wording, acceptance?: Acceptance): SheetRow {
  const { message, hint = '' } = wording.diagnostic(finding)
  const { file, line, column } = finding.at
  const severity = severityOf(finding)
  const style = severity === 'error' ? 'emphasis' : 'body'
  const until = acceptance?.until === undefined ? '' : `, đến ngày ${shortDate(acceptance.until)}`
  const action = acceptance ? `${acceptance.by} chấp nhận: ${acceptance.reason}${until}` : hint
  return {
    cells: [
      textCell(wording.severity(severity), style, 'center'),
      textCell(finding.code, style),
      textCell(message, style),
      textCell(action, style),
      textCell(file, style),
      { content: countContent(line), style, align: 'center' },
      { content: countContent(column), style, align: 'center' },
      textCell(fingerprintOf(finding), style, 'center'),
    ],
  }
}
