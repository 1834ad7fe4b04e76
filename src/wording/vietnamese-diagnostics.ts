import type { SlipKind } from '../source/diagnostic-codes.ts'
import { printChangeSize, printCompared, printMeasured, printStatedTarget } from './amounts.ts'
import { shortDate } from './dates.ts'
import { formatDecimal } from './numbers.ts'
import type { DiagnosticSentences, Sentence } from './sentences.ts'
import { vietnameseStatuses } from './statuses.ts'
import { withSuspicions } from './suspicions.ts'

/** `numerator:31`, as one types into a blank between braces. */
const withoutSpace = (key: string) => {
  const [, name, value] = /^([a-z]\w*):(\S+)$/.exec(key) ?? []
  return name && `Thiếu dấu cách sau dấu hai chấm: hãy viết "${name}: ${value}".`
}

const meant = (nearest: string | undefined) =>
  nearest === undefined ? undefined : `Có phải ý là "${nearest}"?`

const statuses: Readonly<Record<string, string>> = vietnameseStatuses

const status = (name: string) => statuses[name] ?? name

const types: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  boolean: 'yes hoặc no',
  object: 'một nhóm khóa (mỗi khóa một dòng thụt vào, hoặc trong { })',
  array: 'một danh sách (mỗi mục một dòng bắt đầu bằng "- ", hoặc trong [ ])',
  null: 'trống',
}

/** What each measure asks for. */
const measures: Readonly<Record<string, string>> = {
  percent: 'tỷ lệ phần trăm (số, hoặc tử số và mẫu số)',
  count: 'số lượng (số nguyên)',
  money: 'số tiền (số)',
  rank: 'thứ hạng (số nguyên)',
  yes_no: 'có hoặc không (yes hoặc no)',
  date: 'ngày (năm-tháng-ngày)',
  text: 'chữ',
  amount: 'một con số',
}

const levels: Readonly<Record<string, string>> = {
  province: 'cấp tỉnh (province)',
  district: 'cấp huyện (district)',
  commune: 'cấp xã (commune)',
}

/** A day, or a month where the day is open. */
const dayOrMonth = (day: string) =>
  day.length === 10 ? `Ngày ${shortDate(day)}` : `Tháng ${shortDate(`${day}-01`).slice(3)}`

/** The template engine explains itself in English; what people meet most is said in Vietnamese. */
function liquidFault(detail: string): string {
  const [, tag] = /^tag "?([^" ]*)"? not found/.exec(detail) ?? []
  if (tag !== undefined) return `không có lệnh {% ${tag} %}`
  if (detail === 'not comparable') return 'hai vế của phép so sánh không so được với nhau'
  if (/^output .* not closed/s.test(detail)) return 'thiếu dấu }} ở cuối'
  const [, open] = /^tag (.*) not closed/s.exec(detail) ?? []
  if (open !== undefined) return `lệnh ${open} chưa được đóng`
  return detail
}

/** What a form of the schemas is called, and an example. */
const forms: Readonly<Record<string, string>> = {
  id: 'mã không dấu, chữ thường, nối bằng dấu gạch dưới, ví dụ dvc_truc_tuyen',
  slug: 'tên thư mục không dấu, chữ thường, nối bằng dấu gạch ngang, ví dụ muong-la',
  date: 'ngày dạng năm-tháng-ngày, ví dụ 2023-11-30',
  partialDate: 'ngày (2023-12-14) hoặc tháng (2023-12)',
  period: 'kỳ báo cáo: 2023, 2023-H1, 2023-Q3, 2023-M01 hoặc 2023-9M',
  earlierReport: 'kỳ hoặc tên tệp của một báo cáo trước, ví dụ 2022; không so sánh thì ghi none',
  reference: 'mã số liệu, ví dụ dvc_cap_huyen hoặc 2022#dvc_cap_huyen',
  number: 'một số, ví dụ 85.24',
  printedNumber: 'một số, ví dụ 26.23',
  symbol: 'ký hiệu viết hoa, ví dụ BC-UBND',
  text: 'chữ, không để trống; ở đây không gọi số liệu bằng {{ }}',
  boundText: 'chữ, không để trống',
  fingerprint: 'dấu vân gồm 12 chữ số và chữ a–f',
}

const yaml: Readonly<Record<string, string>> = {
  BAD_INDENT: 'dòng này thụt vào không đúng so với các dòng cùng nhóm',
  MISSING_CHAR: 'thiếu một dấu (hai chấm, ngoặc hoặc nháy)',
  UNEXPECTED_TOKEN: 'có dấu hoặc chữ không đúng chỗ',
  MULTILINE_IMPLICIT_KEY: 'khóa thiếu dấu hai chấm, hoặc dòng trước chưa kết thúc',
  BLOCK_AS_IMPLICIT_KEY: 'giá trị có dấu hai chấm phải đặt trong ngoặc kép',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng dấu đặc biệt phải đặt trong ngoặc kép',
  BAD_DQ_ESCAPE: 'dấu \\ trong ngoặc kép không đúng',
  MISSING_SPACE: 'thiếu dấu cách',
  UNQUOTED_COMPARATOR: 'giá trị bắt đầu bằng dấu > phải đặt trong ngoặc kép',
}

const templateProblems = {
  'not-placed': (name: string) => `tệp template.md chưa đặt mục "${name}"`,
  'placed-twice': (name: string) => `mục "${name}" được đặt hai lần`,
  'before-parent': (name: string) => `mục "${name}" đứng ngoài mục lớn của nó`,
  'after-closing': (name: string) => `"${name}" đứng sau câu kết ({% closing %})`,
  'no-closing': () => 'tệp template.md chưa đặt {% closing %} trước câu kết',
  'unknown-section': (name: string) => `gọi mục "${name}" không có trong template.yaml`,
  'unknown-name': (name: string) => `gọi tên "${name}" không có`,
  syntax: (name: string) => `${name}`,
} as const

/** Slips of typing, each with how to mend it. */
const slips: Readonly<Record<SlipKind, (text: string) => Sentence>> = {
  'doubled-word': (text) => ({
    message: `Từ bị lặp: "${text}".`,
    hint: 'Xóa một từ.',
  }),
  'doubled-space': () => ({
    message: 'Có hai dấu cách liền nhau.',
    hint: 'Xóa một dấu cách.',
  }),
  'space-before': (text) => ({
    message: `Thừa dấu cách trước "${text.trim()}".`,
    hint: 'Dấu câu viết liền sau chữ.',
  }),
  'space-after': (text) => ({
    message: `Thừa dấu cách sau "${text.trim()}".`,
    hint: 'Dấu mở ngoặc viết liền trước chữ.',
  }),
  'space-in-number': (text) => ({
    message: `Số, ký hiệu "${text}" có dấu cách ở giữa.`,
    hint: 'Số và ký hiệu văn bản viết liền (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3.c).',
  }),
  'missing-space': (text) => ({
    message: `Thiếu dấu cách ở "${text}".`,
    hint: 'Sau dấu câu, trước ngoặc mở và sau ngoặc đóng có một dấu cách.',
  }),
  'two-stops': (text) => ({
    message: `Hai dấu câu liền nhau: "${text}".`,
    hint: 'Giữ một dấu.',
  }),
  glued: (text) => ({
    message: `Chữ và số dính nhau: "${text}".`,
    hint: 'Thêm dấu cách; kiểm tra có bị mất chữ hay không.',
  }),
  unpaired: (text) => ({
    message: `Dấu ${text} không có dấu đi cùng trong đoạn này.`,
    hint: 'Thêm dấu còn thiếu, hoặc xóa dấu này.',
  }),
  'foreign-letter': (text) => ({
    message: `Từ "${text}" có chữ cái trông giống nhưng không phải chữ tiếng Việt.`,
    hint: 'Gõ lại từ này bằng bàn phím tiếng Việt.',
  }),
}

/** Sentence and hint of every finding, for a reader who knows no programming. */
export const vietnameseDiagnostics: DiagnosticSentences = {
  'accepted/expired': ({ fingerprint, until }) => ({
    message: `Chấp nhận cho cảnh báo ${fingerprint} đã hết hạn ngày ${shortDate(until)}.`,
    hint: `Sửa số liệu, hoặc gia hạn: cds-report check --accept ${fingerprint} --reason … --by … --until …`,
  }),
  'accepted/stale': ({ fingerprint, code }) => ({
    message: `Không còn cảnh báo nào có dấu vân ${fingerprint} (${code}).`,
    hint: 'Xóa mục này khỏi accepted. Cảnh báo mới, nếu có, thì chấp nhận bằng cds-report check --accept.',
  }),
  'audit/change-mismatch': ({ measure, stated, expected, value, base, versus }) => ({
    message: `Mức đã in "${printChangeSize(measure, stated)}" không đúng: từ ${formatDecimal(base)} của kỳ ${versus} đến ${formatDecimal(value)} là ${printChangeSize(measure, expected)}.`,
    hint: 'Báo cáo in mức tính được. Nếu số của một trong hai kỳ sai thì sửa số đó.',
  }),
  'audit/contradicts-report': ({ figure, here, there, report, date }) => ({
    message: `"${figure}" ngày ${shortDate(date)} ở đây là ${printCompared(here)}, ở báo cáo ${report} là ${printCompared(there)}.`,
    hint: `Sửa số sai. Nếu là số của ngày khác thì ghi as_of; nếu số này đính chính báo cáo kia thì ghi corrects: "${report}".`,
  }),
  'audit/cumulative-fell': ({ figure, facet, report, ...counts }) => ({
    message: `"${figure}"${facet === undefined ? '' : ` (${facet === 'numerator' ? 'tử số' : 'mẫu số'})`} lũy kế đến ${shortDate(counts.laterDate)} là ${printCompared(counts.later)}, ít hơn ${printCompared(counts.earlier)} đến ${shortDate(counts.earlierDate)} (đối chiếu báo cáo ${report}).`,
    hint: `Số lũy kế không giảm: sửa số sai. Nếu đếm từ ngày khác thì ghi from; nếu chỉ đếm trong kỳ thì ghi accumulation: period; nếu số này đính chính báo cáo kia thì ghi corrects: "${report}".`,
  }),
  'audit/impossible-change': ({ measure, stated, value, nearest }) => ({
    message: `Mức đã in "${printChangeSize(measure, stated)}" không thể có khi kỳ này là ${formatDecimal(value)}: ${nearest.map(({ base, change }) => `kỳ trước ${formatDecimal(base)} thì ${printChangeSize(measure, change)}`).join(', ')}.`,
    hint: 'Kiểm tra lại số của kỳ này, số của kỳ trước và mức tăng, giảm.',
  }),
  'audit/ratio-mismatch': ({ stated, expected, numerator, denominator, suspicions }) => ({
    message: `Tỷ lệ đã in ${formatDecimal(stated)}% không đúng: ${formatDecimal(numerator)}/${formatDecimal(denominator)} = ${formatDecimal(expected)}%.`,
    hint: withSuspicions(
      'Báo cáo in tỷ lệ tính được. Nếu tử số hoặc mẫu số sai thì sửa số đó.',
      suspicions,
    ),
  }),
  'audit/status-mismatch': ({ stated, expected, result, target }) => ({
    message: `Tình trạng đã in "${status(stated)}" không đúng: ${result && target ? `kết quả ${printMeasured(result)}, chỉ tiêu ${printStatedTarget(target)}, vì vậy` : 'theo số liệu thì'} phải là "${status(expected)}".`,
    hint: 'Báo cáo in tình trạng tính được. Nếu kết quả hoặc chỉ tiêu sai thì sửa số đó.',
  }),
  'audit/sum-mismatch': ({ stated, expected, terms, complete, suspicions }) => ({
    message: complete
      ? `Tổng đã in ${formatDecimal(stated)} không đúng: ${terms.map((term) => formatDecimal(term)).join(' + ')} = ${formatDecimal(expected)}.`
      : `Các thành phần cộng lại ${formatDecimal(expected)}, vượt tổng ${formatDecimal(stated)}.`,
    hint: withSuspicions(
      complete
        ? 'Báo cáo in tổng tính được. Nếu một thành phần sai thì sửa số đó; nếu còn thành phần khác thì ghi parts_complete: false.'
        : 'Kiểm tra lại tổng và từng thành phần.',
      suspicions,
    ),
  }),
  'audit/value-mismatch': ({ stated, expected, suspicions }) => ({
    message: `Số đã in ${formatDecimal(stated)} khác số liệu ${formatDecimal(expected)}.`,
    hint: withSuspicions('Báo cáo in số liệu. Nếu số liệu sai thì sửa số đó.', suspicions),
  }),
  'dataset/abolished-level': ({ kind, end }) => ({
    message: `Từ ngày 01/7/2025 không còn ${kind}, nhưng kỳ báo cáo kết thúc ngày ${shortDate(end)}.`,
    hint: 'Nếu là báo cáo lịch sử thì thêm dòng historical: true.',
  }),
  'dataset/as-of-outside-period': ({ asOf, start, end }) => ({
    message: `Ngày chốt số liệu ${shortDate(asOf)} nằm ngoài kỳ báo cáo (${shortDate(start)} – ${shortDate(end)}).`,
    hint: 'Kỳ báo cáo tính theo Nghị định 09/2019/NĐ-CP, Điều 12. Sửa khóa as_of.',
  }),
  'dataset/broken-earlier-report': ({ report }) => ({
    message: `Báo cáo ${report} đang có lỗi, nên báo cáo này không có phần so sánh với kỳ trước.`,
    hint: 'Sửa báo cáo đó rồi chạy lại; không muốn so sánh thì ghi compared_with: none.',
  }),
  'dataset/broken-reference': ({ name, report }) => ({
    message:
      report === undefined
        ? `Số liệu "${name}" của báo cáo trước đang có lỗi.`
        : `Báo cáo ${report} đang có lỗi, nên không lấy được "${name}" hay số liệu nào khác từ đó.`,
    hint: 'Kiểm tra và sửa báo cáo đó, rồi chạy lại.',
  }),
  'dataset/change-without-base': ({ versus }) => ({
    message: `Không tính được mức tăng, giảm: báo cáo ${versus} của đơn vị không có số này.`,
    hint: 'Ghi mức mà nguồn công bố bằng khóa percent, ratio, times hoặc by; hoặc nhập số của kỳ đó.',
  }),
  'dataset/duplicate-id': ({ id }) => ({
    message: `Mã "${id}" vừa là chỉ tiêu vừa là số liệu.`,
    hint: 'Đổi tên số liệu trong mục figures, hoặc bỏ nó và dùng chỉ tiêu.',
  }),
  'dataset/issued-illustration': ({ key, written }) => ({
    message: `Bản minh họa từ nguồn công khai chưa được ban hành, nhưng có ${key === 'signer' ? 'người ký' : 'số văn bản'} "${written}".`,
    hint: `Bỏ khóa ${key}; nếu báo cáo do cơ quan ban hành thì bỏ khóa illustrative.`,
  }),
  'dataset/kind-of-other-level': ({ kind, level }) => ({
    message: `Loại "${kind}" không thuộc ${levels[level] ?? level}.`,
    hint: 'Các loại theo cấp: province: tỉnh, thành phố; district: huyện, quận, thị xã, thành phố; commune: xã, phường, thị trấn, đặc khu.',
  }),
  'dataset/misplaced-report': ({ key, written, expected }) => ({
    message: `Khóa ${key} ghi "${written}", nhưng tệp này nằm ở chỗ của "${expected}".`,
    hint: `Sửa thành ${key}: ${key === 'period' ? `"${expected}"` : expected}, hoặc đổi tên tệp.`,
  }),
  'dataset/missing-file': ({ path }) => ({
    message: `Không có tệp ${path}.`,
    hint: 'Tạo tệp này; xem mẫu trong README.',
  }),
  'dataset/missing-part': ({ part, indicator }) => ({
    message: `Chỉ tiêu "${indicator}" thiếu thành phần "${part}".`,
  }),
  'dataset/reference-cycle': ({ path }) => ({
    message: `Tham chiếu "${path}" dẫn vòng về chính nó.`,
    hint: 'Ghi con số thật ở một trong các chỗ.',
  }),
  'dataset/reference-without-value': ({ name }) => ({
    message: `Số liệu "${name}" chưa có giá trị để tham chiếu.`,
    hint: 'Điền giá trị ở chỗ ghi số liệu đó.',
  }),
  'dataset/reserved-id': ({ id }) => ({
    message: `Mã "${id}" là tên dành riêng của công cụ.`,
    hint: 'Đổi sang mã khác.',
  }),
  'dataset/unknown-document': ({ name, nearest }) => ({
    message: `Không có văn bản "${name}" trong mục documents.`,
    hint: meant(nearest) ?? 'Thêm văn bản vào mục documents.',
  }),
  'dataset/unknown-earlier-report': ({ name, nearest, problem }) => ({
    message:
      problem === 'absent'
        ? `Đơn vị không có báo cáo "${name}" để so sánh.`
        : `Báo cáo "${name}" không phải là báo cáo trước của báo cáo này, nên không so sánh được.`,
    hint:
      meant(nearest) ??
      'Ghi kỳ hoặc tên tệp của một báo cáo trước cùng đơn vị; không muốn so sánh thì ghi none.',
  }),
  'dataset/unknown-group': ({ name, nearest }) => ({
    message: `Không có nhóm "${name}" trong mục groups.`,
    hint: meant(nearest),
  }),
  'dataset/unknown-indicator': ({ name, nearest }) => ({
    message: `Không có chỉ tiêu "${name}" trong data/catalog.yaml.`,
    hint: meant(nearest) ?? 'Thêm chỉ tiêu vào catalog.yaml.',
  }),
  'dataset/unknown-issuer': ({ name, nearest }) => ({
    message: `Không có cơ quan ban hành "${name}" trong unit.yaml.`,
    hint: meant(nearest) ?? 'Thêm vào mục issuers của unit.yaml.',
  }),
  'dataset/unknown-part': ({ name, indicator, nearest }) => ({
    message: `Chỉ tiêu "${indicator}" không có thành phần "${name}".`,
    hint: meant(nearest) ?? 'Các thành phần khai ở mục parts của chỉ tiêu trong catalog.yaml.',
  }),
  'dataset/unknown-period': ({ text }) => ({
    message: `"${text}" không phải là kỳ báo cáo.`,
    hint: 'Kỳ báo cáo: 2023, 2023-H1, 2023-Q3, 2023-M01 hoặc 2023-9M.',
  }),
  'dataset/unknown-reference': ({ name, nearest }) => ({
    message: `Không có số liệu "${name}".`,
    hint: meant(nearest) ?? 'Tham chiếu có dạng mã[.thành phần][.numerator hoặc .denominator].',
  }),
  'dataset/value-conflict': ({ first, second }) => ({
    message: `Một số liệu không thể vừa có "${first}" vừa có "${second}".`,
    hint: 'Giữ một trong hai.',
  }),
  'dataset/wrong-value-kind': ({ text, measure }) => ({
    message: `Ở đây cần ${measures[measure] ?? measure}; đang ghi "${text}".`,
    hint: 'Sửa giá trị, hoặc sửa measure của chỉ tiêu trong catalog.yaml. Chỉ tỷ lệ (percent) mới có numerator và denominator.',
  }),
  'date/no-such-date': ({ text }) => ({
    message: `Không có ngày ${text}.`,
    hint: 'Ngày viết theo thứ tự năm-tháng-ngày, ví dụ 2023-11-30.',
  }),
  'date/wrong-order': ({ from, to }) => ({
    message: `Ngày bắt đầu ${shortDate(from)} sau ngày kết thúc ${shortDate(to)}.`,
    hint: 'Có phải hai ngày bị đổi chỗ?',
  }),
  'document/lapsed': ({ document, end, asOf, successor }) => ({
    message: `${document} đã hết hiệu lực từ ngày ${shortDate(end)}; báo cáo tính đến ngày ${shortDate(asOf)}.`,
    hint: `Viện dẫn ${successor}. Nếu chỉ nhắc lại việc của thời gian văn bản còn hiệu lực thì ghi cảnh báo này vào accepted, kèm lý do.`,
  }),
  'issuer/lines-of-other-level': ({ line, unit, expected }) => ({
    message: `Đầu trang ghi "${line}", không phải tên cơ quan của ${unit}.`,
    hint: `Ở đây phải ghi: ${expected}. Sửa dòng này, hoặc sửa name, kind, level của đơn vị.`,
  }),
  'issuer/outside-its-time': ({ body, day, from, to, successor, source }) => ({
    message: `${dayOrMonth(day)} ${to === undefined ? 'chưa' : 'không còn'} "${body}": ${to === undefined ? `chỉ có từ ngày ${shortDate(from ?? '')}` : `hoạt động đến hết ngày ${shortDate(to)}`} (${source}).`,
    hint: `${successor === undefined ? 'Sửa tên cơ quan' : `Nay là ${successor}: sửa tên cơ quan`}, hoặc ghi recipients riêng trong document của báo cáo này. Nếu là báo cáo lịch sử thì thêm dòng historical: true.`,
  }),
  'issuer/party-body': ({ text }) => ({
    message: `"${text}" là cơ quan của Đảng; công cụ này chỉ lập văn bản của cơ quan nhà nước.`,
    hint: 'Văn bản của Đảng theo hướng dẫn riêng của Văn phòng Trung ương Đảng (36-HD/VPTW, từ ngày 27/5/2026 là 05-HD/VPTW), không theo Nghị định 30/2020/NĐ-CP. Gửi cho cơ quan của Đảng thì ghi ở recipients hoặc kinh_gui.',
  }),
  'issuer/signature-grammar': ({ line, wanted, expected, article }) => ({
    message:
      line === undefined
        ? `Thẩm quyền ký thiếu dòng "${wanted}".`
        : wanted === undefined
          ? `Thẩm quyền ký thừa dòng "${line}".`
          : `Thẩm quyền ký ghi "${line}", ở dòng này phải là "${wanted}".`,
    hint: `Theo ${article}, các dòng là: ${expected.join(' / ')}. Có thể bỏ signature và ghi signs để công cụ tự lập${wanted === undefined ? '; chức vụ khác của người ký ban chỉ đạo thì ghi ở office' : ''}.`,
  }),
  'issuer/wrong-superior': ({ superior, expected }) => ({
    message:
      expected === undefined
        ? `Phía trên tên Ủy ban nhân dân có tên cơ quan chủ quản "${superior}".`
        : `Phía trên tên cơ quan chưa có tên Ủy ban nhân dân mà cơ quan trực thuộc.`,
    hint:
      expected === undefined
        ? 'Ủy ban nhân dân không có cơ quan chủ quản: bỏ khóa superior.'
        : `Ghi superior: [${expected}] và chỉ để tên cơ quan ở lines (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2.a).`,
  }),
  'issuer/wrong-symbol': ({ symbol, expected, free }) => ({
    message: `Ký hiệu "${symbol}" không phải của cơ quan ban hành này.`,
    hint: `Phải là ${expected}${free ? ', hoặc chữ viết tắt khác của chính cơ quan này' : ''} (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3.b).`,
  }),
  'number/ambiguous-separator': ({ text }) => ({
    message: `Không rõ "${text}" là số nào: dấu phân cách có thể hiểu hai cách.`,
    hint: 'Không viết dấu phân cách hàng nghìn; phần thập phân viết sau dấu chấm, ví dụ 8990 hoặc 8.99.',
  }),
  'number/negative': ({ text }) => ({
    message: `Giá trị ${text} nhỏ hơn 0.`,
    hint: 'Số lượng và tỷ lệ không âm.',
  }),
  'number/not-a-number': ({ text }) => ({
    message: `"${text}" không phải là số.`,
    hint: 'Viết chữ số, phần thập phân sau dấu chấm, ví dụ 85.24; không viết số 0 ở đầu.',
  }),
  'number/not-whole': ({ text }) => ({
    message: `${text} không phải là số nguyên.`,
    hint: 'Số lượng là số nguyên. Nếu đơn vị tính có phần lẻ thì khai decimals ở count_unit.',
  }),
  'number/numerator-above-denominator': ({ numerator, denominator }) => ({
    message: `Tử số ${numerator} lớn hơn mẫu số ${denominator}.`,
    hint: 'Có phải hai số bị đổi chỗ? Nếu tỷ lệ được vượt 100% thì khai may_exceed: true.',
  }),
  'number/percent-above-100': ({ text }) => ({
    message: `Tỷ lệ ${text}% lớn hơn 100%.`,
    hint: 'Nếu tỷ lệ được vượt 100% thì khai may_exceed: true trong catalog.yaml.',
  }),
  'number/thousands-dot': ({ text, meant: number }) => ({
    message: `"${text}" có dấu chấm phân cách hàng nghìn; máy sẽ hiểu thành số thập phân.`,
    hint: `Viết ${number} nếu đó là hàng nghìn; nếu là số lẻ thì đừng viết đúng ba chữ số sau dấu chấm.`,
  }),
  'number/zero-denominator': () => ({
    message: 'Mẫu số bằng 0 nên không tính được tỷ lệ.',
    hint: 'Nếu chưa phát sinh thì để trống result; nếu không áp dụng thì ghi not_applicable và lý do.',
  }),
  'output/edited-by-hand': ({ path }) => ({
    message: `Tệp ${path} đã được sửa bằng tay sau khi tạo, nên không bị ghi đè.`,
    hint: 'Cất bản đã sửa sang chỗ khác, hoặc chạy lại với --force để ghi đè.',
  }),
  'prose/capitals': ({ written, expected, source }) => ({
    message: `"${written}" viết hoa chưa đúng: phải là "${expected}".`,
    hint:
      source === 'name'
        ? `Đây là tên riêng; sửa thành "${expected}".`
        : `Nghị định 30/2020/NĐ-CP, Phụ lục II, mục ${source}. Sửa thành "${expected}".`,
  }),
  'prose/contradicts-figure': ({ text, printed, name }) => ({
    message: `Lời văn gõ tay ${text}, nhưng số liệu "${name}" là ${printed}.`,
    hint: 'Gọi số liệu bằng tên trong {{ }} thay cho số gõ tay; nếu số liệu sai thì sửa trong tệp số liệu.',
  }),
  'prose/date-form': ({ written, expected }) => ({
    message: `Ngày "${written}" nên viết "${expected}".`,
    hint: 'Ngày dưới 10 và tháng 1, 2 có số 0 ở trước, tháng khác thì không (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b).',
  }),
  'prose/decimal-point': ({ text, meant }) => ({
    message: `"${text}" dùng dấu chấm thập phân; văn bản tiếng Việt viết dấu phẩy.`,
    hint: `Viết ${meant}.`,
  }),
  'prose/document-in-two-forms': ({ written, other }) => ({
    message: `"${written}" ở chỗ khác được viết là "${other}".`,
    hint: 'Viết số, ký hiệu và ngày của một văn bản theo một cách; khai văn bản ở mục documents rồi gọi {{ documents.mã }} thì không thể lệch.',
  }),
  'prose/empty-heading': ({ title }) =>
    title === ''
      ? {
          message: 'Dòng tiêu đề này không có chữ nên không được in.',
          hint: 'Viết tiêu đề sau dấu #, hoặc xóa dòng này.',
        }
      : {
          message: `Dưới tiêu đề "${title}" chưa có nội dung nên tiêu đề không được in.`,
          hint: 'Viết nội dung dưới tiêu đề, hoặc xóa tiêu đề.',
        },
  'prose/growth-mismatch': ({ direction, stated, expected, earlier, later }) => ({
    message:
      direction === 'share'
        ? `Lời văn viết bằng ${formatDecimal(stated)}%, nhưng ${later} so với ${earlier} là ${formatDecimal(expected)}%.`
        : `Lời văn viết ${direction === 'rise' ? 'tăng' : 'giảm'} ${formatDecimal(stated)}%, nhưng từ ${earlier} đến ${later} là ${expected.startsWith('-') ? 'giảm' : 'tăng'} ${formatDecimal(expected.replace('-', ''))}%.`,
    hint: 'Kiểm tra cả hai số và tỷ lệ; tỷ lệ tăng, giảm tính theo số của kỳ trước.',
  }),
  'prose/heading-too-deep': ({ title }) => ({
    message: `Tiêu đề "${title}" ở cấp quá sâu.`,
    hint: 'Chỉ dùng #, ## và ###; ### phải nằm dưới một ##.',
  }),
  'prose/liquid-syntax': ({ detail }) => ({
    message: `Chỗ gọi số liệu viết chưa đúng: ${liquidFault(detail)}.`,
    hint: 'Dạng đúng: {{ mã }} hoặc {{ mã | count }}.',
  }),
  'prose/limit-exceeded': ({ limit }) => ({
    message: `Lời văn dài hoặc lặp quá giới hạn (${limit}).`,
    hint: 'Kiểm tra vòng lặp trong mẫu.',
  }),
  'prose/missing-percent-sign': ({ text }) => ({
    message: `Tỷ lệ ${text} thiếu dấu %.`,
    hint: `Viết ${text}%.`,
  }),
  'prose/missing-section': ({ titles }) => ({
    message: `Chưa có nội dung cho mục: ${titles.map((title) => `"${title}"`).join(', ')}.`,
    hint: 'Viết dưới tiêu đề cùng tên trong tệp .md.',
  }),
  'prose/mixed-spelling': ({ written, count, usual, usualCount }) => ({
    message: `Báo cáo viết hai kiểu: "${written}" (kiểu này ${count} chỗ) và "${usual}" (kiểu này ${usualCount} chỗ).`,
    hint: 'Viết một kiểu trong cả báo cáo; các chỗ còn lại ghi bên dưới.',
  }),
  'prose/no-such-date': ({ text }) => ({
    message: `Không có ngày ${text}.`,
    hint: 'Kiểm tra lại ngày, tháng, năm.',
  }),
  'prose/no-value': ({ name }) => ({
    message: `"${name}" chưa có giá trị nên không in được.`,
    hint: 'Điền số liệu trong tệp .yaml, hoặc bỏ chỗ gọi này.',
  }),
  'prose/padded-month': ({ written, expected }) => ({
    message: `"${written}" phải viết là "${expected}".`,
    hint: 'Số 0 chỉ thêm trước ngày dưới 10 và tháng 1, 2 (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b); quý viết bằng số La Mã.',
  }),
  'prose/ratio-mismatch': ({ stated, expected, numerator, denominator, suspicions }) => ({
    message: `Tỷ lệ ${formatDecimal(stated)}% trong lời văn không đúng: ${formatDecimal(numerator)}/${formatDecimal(denominator)} = ${formatDecimal(expected)}%.`,
    hint: withSuspicions(
      'Ghi tử số, mẫu số vào tệp số liệu rồi gọi bằng tên trong {{ }}; tỷ lệ sẽ được tính.',
      suspicions,
    ),
  }),
  'prose/repeated-note': ({ id }) => ({
    message: `Chú thích [^${id}] được viết hai lần.`,
    hint: 'Gộp hai phần làm một, hoặc đổi tên một chú thích.',
  }),
  'prose/repeated-paragraph': ({ text }) => ({
    message: `Đoạn "${text}" đã được viết ở một chỗ khác.`,
    hint: 'Giữ một chỗ; chỗ kia xóa đi hoặc viết lại.',
  }),
  'prose/repeated-section': ({ title }) => ({
    message: `Mục "${title}" được viết hai lần.`,
    hint: 'Gộp hai phần làm một.',
  }),
  'prose/reversed-range': ({ text }) => ({
    message: `Khoảng thời gian "${text}" kết thúc trước khi bắt đầu.`,
    hint: 'Có phải hai mốc thời gian bị đổi chỗ?',
  }),
  'prose/slip': ({ kind, text }) => slips[kind](text),
  'prose/shares-not-whole': ({ expected, terms }) => ({
    message: `Các tỷ lệ của cùng một tổng thể cộng lại được ${formatDecimal(expected)}%, không phải 100%: ${terms.map((term) => formatDecimal(term)).join(' + ')}.`,
    hint: 'Kiểm tra từng tỷ lệ; phần lệch do làm tròn đã được trừ ra.',
  }),
  'prose/sum-mismatch': ({ stated, expected, terms, suspicions }) => ({
    message: `Tổng ${formatDecimal(stated)} trong lời văn khác các số nêu bên cạnh: ${terms.map((term) => formatDecimal(term)).join(' + ')} = ${formatDecimal(expected)}.`,
    hint: withSuspicions(
      'Kiểm tra tổng và từng số; ghi các thành phần (parts) vào tệp số liệu thì tổng được tính.',
      suspicions,
    ),
  }),
  'prose/sweeping-claim': ({ claim, open, total }) => ({
    message: `Lời văn ghi "${claim}", nhưng ${open} trên ${total} chỉ tiêu, nhiệm vụ chưa đạt.`,
    hint: 'Ghi rõ số đạt và số chưa đạt, ví dụ {{ summary.met }} và {{ summary.not_met }}.',
  }),
  'prose/text-outside-section': () => ({
    message: 'Đoạn này không nằm trong mục nào.',
    hint: 'Đặt đoạn này dưới một tiêu đề của mẫu (dòng bắt đầu bằng #).',
  }),
  'prose/thousands-style': ({ text, meant }) => ({
    message: `"${text}" không tách hàng nghìn bằng dấu chấm như các số khác của báo cáo.`,
    hint: `Viết ${meant}.`,
  }),
  'prose/two-values': ({ label, first, second }) => ({
    message: `Báo cáo nêu hai số cho cùng một nội dung "${label}": ${first} và ${second}.`,
    hint: 'Giữ số đúng; nếu là hai nội dung khác nhau thì viết rõ chỗ khác.',
  }),
  'prose/typed-figure': ({ text, binding }) => ({
    message: `Số ${text} được gõ tay, trong khi tệp số liệu đã có.`,
    hint: `Thay bằng {{ ${binding} }}, để khi số liệu đổi thì lời văn đổi theo.`,
  }),
  'prose/typed-numbering': ({ sign, before, missing }) => ({
    message:
      before === undefined
        ? `Số thứ tự "${sign}" được gõ tay.`
        : missing === undefined
          ? `Số thứ tự gõ tay "${sign}" bị lặp: trước đó đã có "${before}".`
          : `Số thứ tự gõ tay "${sign}" đứng sau "${before}": thiếu "${missing}".`,
    hint: 'Xóa số gõ tay; công cụ tự đánh số I., 1., a) theo dấu #, ##, ### và danh sách.',
  }),
  'prose/unbound-document': ({ document, id }) => ({
    message: `"${document}" được gõ tay, trong khi đã có ở mục documents.`,
    hint: `Gọi {{ documents.${id} }}: lần đầu in đầy đủ, lần sau in gọn.`,
  }),
  'prose/unbound-figure': ({ text }) => ({
    message: `Số ${text} được gõ tay, không lấy từ tệp số liệu.`,
    hint: 'Ghi số này vào figures của tệp số liệu rồi gọi bằng tên trong {{ }}.',
  }),
  'prose/undated-document': ({ document, isTyped, id }) => ({
    message: isTyped
      ? `"${document}" được nhắc lần đầu mà không ghi ngày.`
      : `"${document}" được viện dẫn nhưng chưa có ngày.`,
    hint: isTyped
      ? `Lần đầu ghi tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b), hoặc ${id === undefined ? 'khai ở mục documents rồi gọi {{ documents.mã }}' : `gọi {{ documents.${id} }}`}.`
      : 'Thêm dòng date: năm-tháng-ngày cho văn bản này.',
  }),
  'prose/unknown-filter': ({ name, nearest }) => ({
    message: `Không có cách in "${name}".`,
    hint: meant(nearest) ?? 'Các cách in: count, words, pad, bare.',
  }),
  'prose/unknown-name': ({ name, nearest }) => ({
    message: `Không có số liệu "${name}".`,
    hint: meant(nearest) ?? 'Thêm số liệu vào tệp .yaml.',
  }),
  'prose/unknown-note': ({ name, nearest }) => ({
    message: `Không có chú thích hoặc văn bản "${name}".`,
    hint: meant(nearest) ?? `Thêm một đoạn bắt đầu bằng [^${name}]: ở cuối mục.`,
  }),
  'prose/unknown-section': ({ name, nearest }) => ({
    message: `Mẫu báo cáo không có mục "${name}".`,
    hint: meant(nearest) ?? 'Xem các mục trong template.yaml của mẫu.',
  }),
  'prose/unsupported-markup': ({ what }) => ({
    message: `Không dùng được ${what} trong lời văn.`,
    hint: 'Dùng tiêu đề (#), đoạn văn, gạch đầu dòng (-), danh sách đánh số (1.), chữ đậm, chữ nghiêng và chú thích.',
  }),
  'prose/unused-note': ({ id }) => ({
    message: `Chú thích [^${id}] không được gọi ở đâu, nên không được in.`,
    hint: `Ghi [^${id}] ở chỗ cần chú thích, hoặc xóa đoạn này.`,
  }),
  'schema/empty-value': ({ key }) => ({
    message: `Khóa "${key}" bắt buộc nhưng đang để trống.`,
    hint: 'Điền giá trị sau dấu hai chấm.',
  }),
  'schema/missing-key': ({ key, with: other }) => ({
    message: other === undefined ? `Thiếu khóa "${key}".` : `Có "${other}" thì phải có "${key}".`,
    hint: `Thêm dòng ${key}: … vào nhóm này.`,
  }),
  'schema/not-allowed-value': ({ value, allowed, nearest }) => ({
    message: `"${value}" không phải là giá trị cho phép.`,
    hint: nearest === undefined ? `Chọn một trong: ${allowed.join(', ')}.` : meant(nearest),
  }),
  'schema/out-of-range': ({ value, limit, bound }) => ({
    message: `${value} ${bound === 'minimum' ? 'nhỏ hơn mức thấp nhất' : 'lớn hơn mức cao nhất'} cho phép (${limit}).`,
  }),
  'schema/unknown-key': ({ key, nearest, allowed }) => ({
    message: `Không có khóa "${key}" ở đây.`,
    hint: withoutSpace(key) ?? meant(nearest) ?? `Các khóa dùng được: ${allowed.join(', ')}.`,
  }),
  'schema/wrong-form': ({ value, expected }) => ({
    message: value === '' ? 'Giá trị đang để trống.' : `"${value}" viết chưa đúng dạng.`,
    hint: (expected === 'id' && withoutSpace(value)) || `Cần ${forms[expected] ?? expected}.`,
  }),
  'schema/wrong-number-of-entries': ({ count, bound }) => ({
    message:
      bound === 'unique'
        ? `Có mục lặp lại trong danh sách.`
        : `Nhóm này có ${count} mục, ${bound === 'minimum' ? 'ít' : 'nhiều'} hơn mức cho phép.`,
  }),
  'schema/wrong-type': ({ found, expected }) => ({
    message: `Ở đây cần ${expected.map((type) => types[type] ?? type).join(', hoặc ')}; đang là ${types[found] ?? found}.`,
  }),
  'target/not-understood': ({ text }) => ({
    message: `Không hiểu chỉ tiêu "${text}".`,
    hint: 'Viết 80, ">= 80", "> 80", "<= 5", "= 100", "40..50", "<= 2023-12-31", "rank <= 4", yes hoặc no.',
  }),
  'target/wrong-kind': ({ text, measure }) => ({
    message: `Mức chỉ tiêu "${text}" không hợp: kết quả là ${measures[measure] ?? measure}.`,
    hint: 'Sửa chỉ tiêu, hoặc sửa measure trong catalog.yaml.',
  }),
  'template/broken': ({ problem, name }) => ({
    message: `Mẫu báo cáo bị lỗi: ${templateProblems[problem](name)}.`,
    hint: 'Lỗi nằm ở mẫu, không phải ở số liệu.',
  }),
  'template/unknown': ({ name, nearest }) => ({
    message: `Không có mẫu báo cáo "${name}".`,
    hint: meant(nearest),
  }),
  'text/control-character': ({ character }) => ({
    message: `Có ký tự không in được (${character}).`,
    hint: 'Xóa ký tự này; thường do chép từ phần mềm khác.',
  }),
  'text/not-utf8': ({ encoding }) => ({
    message: `Tệp không lưu ở dạng UTF-8 (có thể là ${encoding}).`,
    hint: 'Mở tệp bằng Notepad, chọn Save As, ở ô Encoding chọn UTF-8 rồi lưu lại.',
  }),
  'text/too-large': ({ limit }) => ({
    message: `Tệp lớn hơn ${limit}.`,
    hint: 'Kiểm tra xem có để nhầm tệp khác không.',
  }),
  'verdict/missing-reason': ({ indicator, result, target }) => ({
    message: `Chỉ tiêu "${indicator}" không đạt${result ? ` (${printMeasured(result)}${target === undefined ? '' : `, chỉ tiêu ${printStatedTarget(target)}`})` : ''} nhưng chưa ghi nguyên nhân.`,
    hint: 'Thêm dòng reason: … cho chỉ tiêu này.',
  }),
  'verdict/overridden': ({ indicator, status: name, by }) => ({
    message: `Tình trạng "${status(name)}" của "${indicator}" do ${by} kết luận, không phải do tính toán.`,
  }),
  'verdict/rounding-edge': ({ rounded, shown, target }) => ({
    message: `Làm tròn thành ${printMeasured(rounded)} sẽ đổi kết luận so với chỉ tiêu ${printStatedTarget(target)}, nên in ${printMeasured(shown)}.`,
  }),
  'yaml/alias': ({ name }) => ({
    message: `Không dùng *${name} trong tệp số liệu.`,
    hint: 'Dùng { ref: mã } để lấy số từ chỗ khác.',
  }),
  'yaml/anchor': ({ name }) => ({
    message: `Không dùng &${name} trong tệp số liệu.`,
    hint: 'Xóa dấu & và chữ theo sau; dùng { ref: mã } để lấy số từ chỗ khác.',
  }),
  'yaml/comma-in-braces': ({ before, after }) => ({
    message: `Trong { } dấu phẩy ngăn cách các khóa, nên "${after}" bị tách khỏi "${before}".`,
    hint: /^\d+$/.test(before + after)
      ? `Viết ${before}.${after}`
      : `Đặt cả giá trị trong ngoặc kép: "${before}, ${after}"`,
  }),
  'yaml/duplicate-key': ({ key }) => ({
    message: `Khóa "${key}" được ghi hai lần.`,
    hint: 'Giữ một dòng, xóa dòng kia.',
  }),
  'yaml/empty-file': () => ({ message: 'Tệp trống.', hint: 'Điền nội dung hoặc xóa tệp.' }),
  'yaml/key-not-text': () => ({ message: 'Khóa phải là chữ.', hint: 'Viết khóa: giá trị.' }),
  'yaml/merge-key': () => ({
    message: 'Không dùng << trong tệp số liệu.',
    hint: 'Viết đủ các khóa.',
  }),
  'yaml/reserved-key': ({ key }) => ({ message: `Không dùng được khóa "${key}".` }),
  'yaml/several-documents': () => ({
    message: 'Tệp chứa nhiều tài liệu (có dòng ---).',
    hint: 'Mỗi báo cáo một tệp; xóa dòng ---.',
  }),
  'yaml/syntax': ({ detail }) => ({
    message: `Tệp viết chưa đúng: ${yaml[detail] ?? 'không đọc được dòng này'}.`,
    hint:
      detail === 'UNQUOTED_COMPARATOR'
        ? 'Ví dụ target: ">= 80"'
        : 'Xem lại dòng này và dòng ngay trên: dấu hai chấm, dấu cách thụt đầu dòng, dấu ngoặc.',
  }),
  'yaml/tab': () => ({
    message: 'Dòng này thụt vào bằng phím Tab.',
    hint: 'Thay Tab bằng dấu cách (hai dấu cách mỗi cấp).',
  }),
  'yaml/tag': ({ tag }) => ({
    message: `Không dùng ${tag} trong tệp số liệu.`,
    hint: 'Xóa phần này; nếu là chữ bắt đầu bằng ! thì đặt trong ngoặc kép.',
  }),
  'yaml/too-deep': ({ limit }) => ({
    message: `Các nhóm lồng nhau quá ${limit} cấp.`,
    hint: 'Kiểm tra dấu ngoặc và cách thụt dòng.',
  }),
}
