import type {
  Block,
  Inline,
  ReportModel,
  TableBlock,
  TableCell,
  TableRow,
} from '../../src/report/report-model.ts'
import { locationOf, sourceFile } from '../../src/source/location.ts'
import { longTable } from './sample-table.ts'

const at = locationOf(sourceFile('data/thuan-chau/2023.md', ''), 0)

const text = (content: string): Inline => ({ kind: 'text', text: content, at })
const figure = (content: string): Inline => ({
  kind: 'figure',
  datum: 'sample',
  text: content,
  at,
  boundAt: at,
})
const citation = (document: string, content: string): Inline => ({
  kind: 'citation',
  document,
  text: content,
  at,
  boundAt: at,
})
const note = (number: number): Inline => ({ kind: 'note', number, at })

const heading = (level: 1 | 2 | 3, number: string, content: string): Block => ({
  kind: 'heading',
  level,
  number,
  inlines: [text(content)],
})
const paragraph = (...inlines: readonly (Inline | string)[]): Block => ({
  kind: 'paragraph',
  inlines: inlines.map((inline) => (typeof inline === 'string' ? text(inline) : inline)),
})
const item = (depth: 1 | 2, content: string): Block => ({
  kind: 'item',
  depth,
  inlines: [text(content)],
})
const point = (letter: string, content: string): Block => ({
  kind: 'point',
  letter,
  inlines: [text(content)],
})

const cell = (align: TableCell['align'], ...lines: readonly string[]): TableCell => ({
  paragraphs: lines.map((line) => [text(line)]),
  align,
})
const band = (content: string, span: number): TableCell => ({ ...cell('left', content), span })

const summary: TableBlock = {
  kind: 'table',
  columns: [{ width: 8 }, { width: 44 }, { width: 16 }, { width: 16 }, { width: 16 }],
  header: ['TT', 'Nhóm chỉ tiêu', 'Số chỉ tiêu', 'Đạt', 'Không đạt'].map((name) =>
    cell('center', name),
  ),
  rows: [
    ['1', 'Chính quyền số', '12', '8', '4'],
    ['2', 'Kinh tế số', '6', '4', '2'],
    ['3', 'Xã hội số', '9', '6', '3'],
  ].map(([number = '', name = '', ...counts]): TableRow => {
    const cells = [cell('center', number), cell('left', name)]
    return { kind: 'row', cells: [...cells, ...counts.map((count) => cell('center', count))] }
  }),
}

const points = [
  ['a', 'Hạ tầng mạng cáp quang đã đến 100% trung tâm xã, thị trấn.'],
  ['b', 'Hệ thống hội nghị trực tuyến được kết nối thông suốt từ huyện đến 29 xã, thị trấn.'],
  ['c', 'Mạng truyền số liệu chuyên dùng cấp II được duy trì ổn định, an toàn.'],
  ['d', 'Các máy tính của cán bộ, công chức được cài đặt phần mềm phòng, chống mã độc.'],
  ['đ', 'Trang thông tin điện tử của huyện được nâng cấp, đáp ứng quy định về cung cấp thông tin.'],
  ['e', 'Hệ thống truyền thanh ứng dụng công nghệ thông tin được lắp đặt tại 12 xã.'],
  ['g', 'Dữ liệu dân cư được kết nối, chia sẻ phục vụ giải quyết thủ tục hành chính.'],
  ['h', 'Camera giám sát an ninh trật tự được lắp đặt tại các nút giao thông trọng điểm.'],
].map(([letter = '', content = '']) => point(letter, content))

const body: readonly Block[] = [
  paragraph(
    'Ủy ban nhân dân huyện Thuận Châu báo cáo kết quả thực hiện chuyển đổi số từ ngày 15/12/2022 đến ngày 30/11/2023 như sau:',
  ),
  heading(1, 'I', 'Kết quả thực hiện'),
  heading(2, '1', 'Công tác lãnh đạo, chỉ đạo, điều hành'),
  paragraph(
    'Ủy ban nhân dân huyện đã ban hành ',
    citation(
      'kh_06',
      'Kế hoạch số 06/KH-UBND ngày 16/01/2023 của Ủy ban nhân dân huyện về chuyển đổi số huyện Thuận Châu năm 2023',
    ),
    '; ban hành các văn bản',
    note(1),
    ' chỉ đạo, điều hành triển khai các nhiệm vụ; ',
    figure('100%'),
    ' các xã, thị trấn đã ban hành kế hoạch chuyển đổi số năm 2023, trong đó ',
    figure('28/29'),
    ' đơn vị hoàn thành trước thời hạn.',
  ),
  paragraph(
    'Duy trì hoạt động của ',
    figure('365'),
    ' tổ công nghệ số cộng đồng với ',
    figure('1.174'),
    ' thành viên, hướng dẫn người dân sử dụng dịch vụ công trực tuyến',
    note(2),
    '.',
  ),
  heading(2, '2', 'Hạ tầng số và nền tảng số'),
  heading(3, 'a', 'Công tác quán triệt, tập huấn, bồi dưỡng nâng cao nhận thức'),
  paragraph(
    'Tham gia Cuộc thi trực tuyến tìm hiểu về chuyển đổi số tỉnh Sơn La năm 2023; sau 6 tuần thi, trên địa bàn huyện đã có ',
    figure('19.559'),
    ' người tham gia với tổng số ',
    figure('27.428'),
    ' lượt dự thi, đạt 01 giải ba tập thể và 02 giải cá nhân.',
  ),
  item(1, 'Tổ chức hội nghị tập huấn chuyển đổi số trực tiếp tại huyện cho các đối tượng:'),
  item(2, '150 cán bộ, công chức, viên chức các phòng, ban, đơn vị và các xã, thị trấn.'),
  item(2, '200 giáo viên tại các trường học trên địa bàn huyện.'),
  item(
    1,
    'Phối hợp với Công an tỉnh triển khai khóa học nâng cao nhận thức về chuyển đổi số trên nền tảng học trực tuyến mở đại trà.',
  ),
  heading(3, 'b', 'Phát triển hạ tầng'),
  paragraph('Đến nay, hạ tầng số trên địa bàn huyện đạt được một số kết quả như sau:'),
  heading(2, '3', 'Các kết quả cụ thể về hạ tầng'),
  ...points,
  heading(2, '4', 'Tổng hợp kết quả thực hiện các chỉ tiêu'),
  paragraph(
    'Trong tổng số ',
    figure('27'),
    ' chỉ tiêu được giao có ',
    figure('18'),
    ' chỉ tiêu đạt, ',
    figure('09'),
    ' chỉ tiêu không đạt; tổng hợp theo nhóm như sau:',
  ),
  summary,
  paragraph('(Kết quả từng chỉ tiêu tại Phụ lục I; danh mục nhiệm vụ tại Phụ lục II kèm theo)'),
  heading(1, 'II', 'Tồn tại, hạn chế và nguyên nhân'),
  heading(2, '1', 'Tồn tại, hạn chế'),
  paragraph(
    'Tỷ lệ dịch vụ công phát sinh hồ sơ trực tuyến đạt ',
    figure('16,23%'),
    ' (',
    figure('31/191'),
    ' dịch vụ công), thấp hơn chỉ tiêu ',
    figure('63,77 điểm phần trăm'),
    '. Kết quả chi tiết được công khai tại https://thuanchau.sonla.gov.vn/chuyen-doi-so/ket-qua-thuc-hien-chi-tieu-nam-2023 để Nhân dân theo dõi, giám sát.',
  ),
  heading(2, '2', 'Nguyên nhân'),
  item(
    1,
    'Kinh phí dành cho chuyển đổi số còn hạn hẹp, chưa đáp ứng yêu cầu đầu tư hạ tầng tại các xã vùng cao.',
  ),
  item(
    1,
    'Nhân lực chuyên trách về công nghệ thông tin ở cấp xã còn thiếu và kiêm nhiệm nhiều việc.',
  ),
  heading(1, 'III', 'Phương hướng, nhiệm vụ năm 2024'),
  paragraph(
    'Tiếp tục thực hiện ',
    citation('kh_06', 'Kế hoạch số 06/KH-UBND'),
    '; phấn đấu đến hết năm 2024 tỷ lệ hồ sơ được tiếp nhận trực tuyến đạt từ ',
    figure('80%'),
    ' trở lên, tỷ lệ số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực đạt ',
    figure('100%'),
    '.',
  ),
  paragraph(
    'Ủy ban nhân dân huyện Thuận Châu báo cáo Ủy ban nhân dân tỉnh, Sở Thông tin và Truyền thông tỉnh Sơn La xem xét, chỉ đạo./.',
  ),
]

const tasks: TableBlock = {
  kind: 'table',
  columns: [{ width: 6 }, { width: 40 }, { width: 20 }, { width: 14 }, { width: 20 }],
  header: ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Ghi chú'].map((name) =>
    cell('center', name),
  ),
  rows: [
    { kind: 'group', cells: [cell('center', 'I'), band('Nhiệm vụ về hạ tầng số', 4)] },
    ...['Phủ sóng di động tại các bản chưa có sóng', 'Lắp đặt truyền thanh thông minh'].map(
      (name, index): TableRow => ({
        kind: 'row',
        cells: [
          cell('center', String(index + 1)),
          cell('left', name),
          cell('left', 'Phòng Văn hóa và Thông tin'),
          cell('center', 'Quý II/2024'),
          cell('left', 'Phối hợp với các doanh nghiệp viễn thông./.'),
        ],
      }),
    ),
  ],
}

/** A full report: every kind of block, notes short and long, appendices upright and across. */
export const sampleModel: ReportModel = {
  letterhead: {
    superior: [],
    issuer: ['ỦY BAN NHÂN DÂN', 'HUYỆN THUẬN CHÂU'],
    numberLine: 'Số:        /BC-UBND',
    dateLine: 'Thuận Châu, ngày      tháng 12 năm 2023',
  },
  marks: ['DỰ THẢO'],
  kind: 'BÁO CÁO',
  subject: [
    text('Kết quả thực hiện chuyển đổi số năm '),
    figure('2023'),
    text(' và phương hướng, nhiệm vụ năm 2024'),
  ],
  addressees: ['Ủy ban nhân dân tỉnh Sơn La', 'Sở Thông tin và Truyền thông tỉnh Sơn La'],
  basis: [
    [
      text(
        'Căn cứ Nghị quyết số 16-NQ/HU ngày 10/6/2022 của Ban Thường vụ Huyện ủy về chuyển đổi số huyện Thuận Châu giai đoạn 2022 - 2025, định hướng đến năm 2030;',
      ),
    ],
    [
      text(
        'Thực hiện Kế hoạch số 292/KH-UBND ngày 13/12/2022 của Ủy ban nhân dân tỉnh Sơn La về chuyển đổi số tỉnh Sơn La năm 2023.',
      ),
    ],
  ],
  body,
  signature: {
    lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Lò Thị Minh Phượng',
  },
  recipients: [
    '- Như trên;',
    '- Thường trực Huyện ủy, Hội đồng nhân dân huyện (để báo cáo);',
    '- Các phòng, ban, đơn vị thuộc Ủy ban nhân dân huyện;',
    '- Ủy ban nhân dân các xã, thị trấn;',
    '- Lưu: VT, VHTT.',
  ],
  notes: [
    {
      number: 1,
      inlines: [
        text(
          'Báo cáo số 03-BC/BCĐ ngày 07/3/2023 về kết quả triển khai thực hiện công tác chuyển đổi số trên địa bàn huyện Thuận Châu; Quyết định số 04-QĐ/BCĐ ngày 12/4/2023 về việc ban hành Quy chế làm việc của Ban Chỉ đạo về chuyển đổi số huyện Thuận Châu giai đoạn 2022 - 2025, định hướng đến năm 2030; Thông báo số 06-TB/BCĐ ngày 12/4/2023 về phân công nhiệm vụ thành viên Ban Chỉ đạo; Kế hoạch số 08-KH/BCĐ ngày 21/8/2023 về việc tổ chức Hội nghị sơ kết công tác chuyển đổi số 6 tháng đầu năm, phương hướng và nhiệm vụ 6 tháng cuối năm 2023; Công văn số 304/UBND-VHTT ngày 17/02/2023 về việc tăng cường công tác tuyên truyền chuyển đổi số.',
        ),
      ],
    },
    { number: 2, inlines: [text('Trong đó cấp xã '), figure('29'), text(' tổ, cấp bản 336 tổ.')] },
  ],
  appendices: [
    {
      label: 'Phụ lục I',
      title: [text('Kết quả thực hiện các mục tiêu, chỉ tiêu chuyển đổi số năm 2023')],
      attachedTo:
        '(Kèm theo Báo cáo số      /BC-UBND ngày      tháng      năm      của Ủy ban nhân dân huyện Thuận Châu)',
      orientation: 'portrait',
      blocks: [longTable],
    },
    {
      label: 'Phụ lục II',
      title: [text('Danh mục nhiệm vụ trọng tâm năm 2024')],
      attachedTo:
        '(Kèm theo Báo cáo số      /BC-UBND ngày      tháng      năm      của Ủy ban nhân dân huyện Thuận Châu)',
      orientation: 'landscape',
      blocks: [
        heading(1, 'I', 'Nguyên tắc'),
        paragraph('Các nhiệm vụ được giao theo nguyên tắc rõ người, rõ việc, rõ thời hạn:'),
        tasks,
      ],
    },
  ],
  layout: {
    headingSize: 13,
    bodySize: 14,
    lineSpacing: 1.1,
    paragraphGap: 6,
    firstLineIndent: 12.7,
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
  },
  properties: {
    title: 'Báo cáo kết quả thực hiện chuyển đổi số năm 2023',
    subject: 'Chuyển đổi số huyện Thuận Châu',
    author: 'Ủy ban nhân dân huyện Thuận Châu',
    date: '2023-11-30',
  },
}
