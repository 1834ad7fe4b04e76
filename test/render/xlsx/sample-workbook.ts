import type {
  CellContent,
  CellStyle,
  Sheet,
  SheetCell,
  SheetRow,
  Workbook,
} from '../../../src/report/workbook.ts'

const text = (value: string): CellContent => ({ kind: 'text', text: value })

const number = (decimal: string): CellContent => ({
  kind: 'number',
  decimal,
  percent: false,
  decimals: 0,
})

const percent = (decimal: string, decimals = 2) =>
  ({ kind: 'number', decimal, percent: true, decimals }) as const

function cell(
  content: CellContent,
  style: CellStyle = 'body',
  align: SheetCell['align'] = 'left',
): SheetCell {
  return { content, style, align }
}

const spanning = (value: string, style: CellStyle, span: number): SheetRow => ({
  cells: [{ ...cell(text(value), style, 'center'), span }],
})

/** Name, numerator, denominator, target in per cent, note. */
type Indicator = readonly [string, number, number, string, string?]

const groups: readonly (readonly [string, readonly Indicator[]])[] = [
  [
    'Chính quyền số',
    [
      [
        'Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ trực tuyến trên tổng số dịch vụ công trực tuyến có phát sinh hồ sơ',
        123,
        125,
        '80',
        'Không tính dịch vụ công không phát sinh hồ sơ trong kỳ báo cáo.\nSố liệu đến ngày 30/11/2023.',
      ],
      [
        'Tỷ lệ hồ sơ thủ tục hành chính được xử lý trực tuyến trên tổng số hồ sơ tiếp nhận của các dịch vụ công trực tuyến có phát sinh hồ sơ',
        13_870,
        14_002,
        '70',
      ],
      [
        'Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính đối với thủ tục hành chính tiếp nhận tại Bộ phận một cửa cấp huyện',
        8_911,
        9_000,
        '100',
        'Còn 89 hồ sơ giấy đang được số hóa.',
      ],
      [
        'Tỷ lệ văn bản được trao đổi qua môi trường mạng dưới dạng văn bản điện tử, được ký số bằng chữ ký số theo quy định (trừ văn bản mật)',
        24_310,
        24_310,
        '100',
      ],
      ['Tại cấp huyện', 9_120, 9_120, '100'],
      ['Tại cấp xã', 15_190, 15_190, '100'],
      [
        'Tỷ lệ thủ tục hành chính đủ điều kiện theo quy định của pháp luật được cung cấp dưới hình thức dịch vụ công toàn trình',
        61,
        183,
        '50',
      ],
      [
        'Tỷ lệ báo cáo, chỉ tiêu tổng hợp báo cáo định kỳ và báo cáo thống kê phục vụ sự lãnh đạo, chỉ đạo, điều hành của cấp ủy, chính quyền các cấp được kết nối, tích hợp, chia sẻ dữ liệu số trên hệ thống dùng chung',
        0,
        0,
        '75',
        'Chưa có số liệu: hệ thống dùng chung của tỉnh chưa được đưa vào sử dụng.',
      ],
    ],
  ],
  [
    'Kinh tế số',
    [
      ['Tỷ lệ doanh nghiệp sử dụng hóa đơn điện tử', 214, 214, '100'],
      [
        'Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số',
        31,
        191,
        '50',
        '- Theo số liệu của Chi cục Thuế.\n- Chưa gồm hộ kinh doanh.',
      ],
      ['Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử', 12, 214, '30'],
      ['Tỷ trọng thương mại điện tử trong tổng mức bán lẻ', 0, 0, '6'],
      ['Tỷ lệ hợp tác xã có sản phẩm trên sàn thương mại điện tử', 18, 52, '30'],
      ['Tỷ lệ sản phẩm OCOP được đưa lên sàn thương mại điện tử', 22, 22, '100'],
      ['Tỷ lệ nhân lực lao động kinh tế số trong lực lượng lao động', 320, 98_411, '1'],
      ['Tỷ lệ điểm bán lẻ chấp nhận thanh toán không dùng tiền mặt', 402, 871, '60'],
    ],
  ],
  [
    'Xã hội số',
    [
      ['Tỷ lệ hộ gia đình có đường Internet cáp quang băng rộng', 20_450, 39_872, '60'],
      ['Tỷ lệ thôn, bản có sóng di động băng rộng 4G', 331, 340, '100'],
      [
        'Tỷ lệ dân số trưởng thành có điện thoại thông minh',
        86_240,
        117_355,
        '70',
        'Dân số từ 15 tuổi trở lên.',
      ],
      [
        'Tỷ lệ người dân từ 15 tuổi trở lên có tài khoản giao dịch thanh toán',
        70_112,
        117_355,
        '60',
      ],
      ['Tỷ lệ dân số có hồ sơ sức khỏe điện tử', 162_405, 180_450, '90'],
      ['Tỷ lệ trường học dùng học bạ điện tử', 58, 90, '100', '=HYPERLINK("http://vi.du")'],
    ],
  ],
  [
    'Bảo đảm an toàn thông tin',
    [
      [
        'Tỷ lệ hệ thống thông tin được phê duyệt hồ sơ đề xuất cấp độ an toàn hệ thống thông tin và triển khai đầy đủ phương án bảo đảm an toàn theo cấp độ',
        1,
        3,
        '100',
      ],
      ['Tỷ lệ máy trạm của cơ quan nhà nước cài đặt phần mềm phòng, chống mã độc', 412, 412, '100'],
    ],
  ],
]

const columns = [6, 50, 14, 13, 14, 30, 12, 12, 14].map((width) => ({ width }))
const headers = [
  'STT',
  'Các mục tiêu/chỉ tiêu',
  'Kết quả năm 2023',
  'Chỉ tiêu năm 2023',
  'Đánh giá',
  'Ghi chú',
  'Tử số',
  'Mẫu số',
  'Tính lại',
]

function indicatorRow(indicator: Indicator, place: number, row: number): SheetRow {
  const [name, numerator, denominator, target, note] = indicator
  const known = denominator > 0
  // Four digits of the fraction, as the formula rounds.
  const result = known ? String(Math.round((numerator / denominator) * 10_000) / 100) : ''
  const met = known && Number(result) >= Number(target)
  const verdict = known ? (met ? 'Đạt' : 'Không đạt') : 'Chưa đánh giá'
  return {
    cells: [
      cell(text(String(place)), 'body', 'center'),
      cell(text(name)),
      cell(known ? percent(result) : text('Chưa có số liệu'), 'body', 'center'),
      cell(percent(target, 0), 'body', 'center'),
      cell(text(verdict), met ? 'body' : 'emphasis', 'center'),
      cell(text(note ?? '')),
      cell(number(String(numerator)), 'muted', 'right'),
      cell(number(String(denominator)), 'muted', 'right'),
      cell(
        {
          kind: 'formula',
          formula: `IFERROR(ROUND(G${row}/H${row},4),"")`,
          result: known ? percent(result) : { kind: 'text', text: '' },
        },
        'muted',
        'right',
      ),
    ],
  }
}

function appendix(): Sheet {
  const rows: SheetRow[] = [
    spanning('PHỤ LỤC', 'title', 6),
    spanning('KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU, CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2023', 'title', 6),
    spanning(
      '(Kèm theo Báo cáo số      /BC-UBND ngày    tháng 12 năm 2023 của Ủy ban nhân dân huyện Thuận Châu)',
      'caption',
      6,
    ),
    { cells: [] },
    { cells: headers.map((header) => cell(text(header), 'header', 'center')) },
  ]
  let place = 0
  groups.forEach(([group, indicators], index) => {
    const numeral = ['I', 'II', 'III', 'IV'][index] ?? ''
    rows.push({
      cells: [cell(text(numeral), 'group', 'center'), { ...cell(text(group), 'group'), span: 5 }],
    })
    for (const indicator of indicators) {
      place++
      rows.push(indicatorRow(indicator, place, rows.length + 1))
    }
  })
  rows.push({
    cells: [
      {
        ...cell(text('Tỷ lệ được làm tròn đến hai chữ số thập phân.'), 'caption'),
        span: 6,
      },
    ],
  })
  return {
    name: 'Phụ lục',
    columns,
    rows,
    frozenRows: 5,
    repeatedRow: 5,
    orientation: 'landscape',
    printedColumns: 6,
  }
}

/** Counts of the verdicts, which the formulas take from the first sheet. */
function summary(appendixSheet: Sheet): Sheet {
  const verdicts = ['Đạt', 'Không đạt', 'Chưa đánh giá']
  const ranges = groupRanges()
  const textAt = (row: number, column: number) => {
    const content = appendixSheet.rows[row - 1]?.cells[column]?.content
    return content?.kind === 'text' ? content.text : ''
  }
  const rows: SheetRow[] = [
    spanning('TỔNG HỢP KẾT QUẢ THEO NHÓM', 'title', 6),
    spanning('(Năm 2023)', 'caption', 6),
    {
      cells: ['STT', 'Nhóm', ...verdicts, 'Tổng số'].map((header) =>
        cell(text(header), 'header', 'center'),
      ),
    },
  ]
  for (const [index, { name, first, last }] of ranges.entries()) {
    const row = rows.length + 1
    const counted = (verdict: string) => {
      let count = 0
      for (let at = first; at <= last; at++) if (textAt(at, 4) === verdict) count++
      return count
    }
    rows.push({
      cells: [
        cell(text(String(index + 1)), 'body', 'center'),
        cell(text(name)),
        ...verdicts.map((verdict) =>
          formula(`COUNTIFS('Phụ lục'!E${first}:E${last},"${verdict}")`, counted(verdict), 'body'),
        ),
        formula(`SUM(C${row}:E${row})`, last - first + 1, 'body'),
      ],
    })
  }
  const total = (verdict?: string) =>
    ranges
      .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
      .filter((row) => verdict === undefined || textAt(row, 4) === verdict).length
  rows.push({
    cells: [
      { ...cell(text('Tổng cộng'), 'emphasis', 'center'), span: 2 },
      undefined,
      ...[...verdicts, undefined].map((verdict, index) => {
        const letter = 'CDEF'[index]
        return formula(`SUM(${letter}4:${letter}${rows.length})`, total(verdict), 'emphasis')
      }),
    ],
  })
  return {
    name: 'Tổng hợp',
    columns: [6, 34, 11, 13, 16, 11].map((width) => ({ width })),
    rows,
    frozenRows: 3,
    repeatedRow: 3,
    orientation: 'portrait',
    printedColumns: 6,
  }
}

function formula(source: string, result: number, style: CellStyle): SheetCell {
  return cell(
    {
      kind: 'formula',
      formula: source,
      result: { kind: 'number', decimal: String(result), percent: false, decimals: 0 },
    },
    style,
    'center',
  )
}

function groupRanges(): readonly { name: string; first: number; last: number }[] {
  let row = 6
  return groups.map(([name, indicators]) => {
    const range = { name, first: row + 1, last: row + indicators.length }
    row = range.last + 1
    return range
  })
}

/** An annex of 24 indicators and a summary of it, as a district would send them. */
export function sampleWorkbook(): Workbook {
  const appendixSheet = appendix()
  return {
    properties: {
      title: 'Phụ lục kết quả chuyển đổi số năm 2023',
      subject: 'Báo cáo kết quả chuyển đổi số',
      author: 'Ủy ban nhân dân huyện Thuận Châu',
      date: '2023-12-05',
    },
    sheets: [appendixSheet, summary(appendixSheet)],
  }
}
