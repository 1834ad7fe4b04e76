import type { TableBlock, TableCell, TableRow } from '../../src/report/report-model.ts'
import { locationOf, sourceFile } from '../../src/source/location.ts'

const at = locationOf(sourceFile('data/thuan-chau/2023.yaml', ''), 0)

const cell = (align: TableCell['align'], ...lines: readonly string[]): TableCell => ({
  paragraphs: lines.map((text) => [{ kind: 'text', text, at }]),
  align,
})

const groups = [
  {
    name: 'Chính quyền số',
    indicators: [
      'Tỷ lệ dịch vụ công trực tuyến toàn trình trên tổng số thủ tục hành chính đủ điều kiện',
      'Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ trực tuyến',
      'Tỷ lệ hồ sơ được tiếp nhận trực tuyến',
      'Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính',
      'Tỷ lệ văn bản điện tử trao đổi giữa các cơ quan nhà nước được ký số',
      'Tỷ lệ người dân, doanh nghiệp hài lòng về việc giải quyết thủ tục hành chính',
      'Tỷ lệ báo cáo định kỳ được cập nhật trên Hệ thống thông tin báo cáo',
      'Tỷ lệ cuộc họp giữa huyện và xã được tổ chức trực tuyến',
      'Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng',
      'Tỷ lệ cán bộ, công chức được tập huấn kỹ năng số',
    ],
  },
  {
    name: 'Kinh tế số',
    indicators: [
      'Tỷ trọng kinh tế số trong tổng sản phẩm trên địa bàn',
      'Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số',
      'Số sản phẩm nông nghiệp đưa lên sàn thương mại điện tử',
      'Tỷ lệ doanh nghiệp sử dụng hóa đơn điện tử',
      'Tỷ lệ doanh nghiệp nộp thuế điện tử',
      'Tỷ lệ hộ kinh doanh có giao dịch thanh toán không dùng tiền mặt',
    ],
  },
  {
    name: 'Xã hội số',
    indicators: [
      'Tỷ lệ dân số trưởng thành có điện thoại thông minh',
      'Tỷ lệ hộ gia đình được phủ mạng Internet băng rộng cáp quang',
      'Tỷ lệ hộ gia đình có địa chỉ số trên bản đồ số',
      'Tỷ lệ dân số trưởng thành có tài khoản định danh điện tử',
      'Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng',
      'Tỷ lệ người dân có hồ sơ sức khỏe điện tử',
      'Tỷ lệ trường học triển khai thanh toán học phí không dùng tiền mặt',
      'Tỷ lệ bản, tiểu khu được phủ sóng di động',
      'Tỷ lệ xã có tổ công nghệ số cộng đồng hoạt động hiệu quả',
    ],
  },
] as const

const header = [
  'STT',
  'Các mục tiêu/chỉ tiêu',
  'Kết quả năm 2023',
  'Chỉ tiêu năm 2023',
  'Ghi chú',
].map((name) => cell('center', name))

const groupRow = (number: string, name: string): TableRow => ({
  kind: 'group',
  cells: [cell('center', number), { ...cell('left', name), span: 4 }],
})

function indicatorRows(name: string, number: number): TableRow[] {
  const met = number % 3 !== 2
  const reason = 'Các dịch vụ công còn lại không phát sinh hồ sơ trong kỳ báo cáo'
  const row: TableRow = {
    kind: number === 5 ? 'parent' : 'row',
    cells: [
      cell('center', String(number)),
      cell('left', name),
      met ? cell('center', `${88 + (number % 12)},5%`) : cell('center', '16,23%', '(31/191)'),
      cell('center', '≥ 80%'),
      met ? cell('left', 'Đạt') : cell('left', 'Không đạt', reason),
    ],
  }
  if (number !== 5) return [row]
  const parts = ['Tại cấp huyện', 'Tại cấp xã'].map(
    (part): TableRow => ({
      kind: 'row',
      cells: [
        cell('center', ''),
        cell('left', `- ${part}`),
        cell('center', '94,9%'),
        cell('center', '100%'),
        cell('left', 'Không đạt'),
      ],
    }),
  )
  return [row, ...parts]
}

let count = 0
const rows = groups.flatMap(({ name, indicators }, at) => [
  groupRow(['I', 'II', 'III'][at] ?? '', name),
  ...indicators.flatMap((indicator) => {
    count += 1
    return indicatorRows(indicator, count)
  }),
])

/** Thirty rows over three pages: bands, a parent with parts, cells of two paragraphs and empty ones. */
export const longTable: TableBlock = {
  kind: 'table',
  columns: [{ width: 8 }, { width: 40 }, { width: 17 }, { width: 15 }, { width: 20 }],
  header,
  rows: [
    ...rows,
    { kind: 'row', cells: [{ ...cell('left', 'Số liệu tính đến ngày 30/11/2023./.'), span: 5 }] },
  ],
}
