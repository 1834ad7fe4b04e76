import type { ChangeWords, Way } from './words.ts'

const ways: Readonly<Record<Way, string>> = { up: 'tăng', down: 'giảm', other: 'thay đổi' }

/** Changes in Vietnamese: what moved and by how much; better or worse is told by the statuses. */
export const vietnameseChanges: ChangeWords = {
  grades: { alarm: 'báo động', notice: 'chú ý', info: 'thông tin' },
  reasons: {
    worsened: 'tình trạng xấu đi',
    improved: 'tình trạng tốt lên',
    met_by_easier_target: 'chỉ đạt nhờ chỉ tiêu dễ hơn',
    override: 'kết luận do người có trách nhiệm đặt',
    target_moved: 'chỉ tiêu thay đổi',
    result_lost: 'không còn số liệu',
    dropped: 'chỉ có trong báo cáo trước',
    added: 'chỉ có trong báo cáo sau',
    corrected: 'đính chính số liệu',
    incomparable: 'không so sánh được',
    renamed: 'đổi mã',
    retitled: 'tên gọi khác trước, có thể không cùng một số liệu',
    cumulative_fell: 'số lũy kế lại giảm',
    figure_changed: 'số liệu đổi mà không ghi là đính chính',
    moved: 'kết quả hoặc tình trạng thay đổi',
    words: 'chỉ đổi lời văn hoặc chi tiết',
  },
  kinds: {
    added: 'mới thêm',
    dropped: 'không còn',
    status: 'đổi tình trạng',
    restated: 'đính chính',
    target: 'đổi chỉ tiêu',
    result: 'đổi kết quả',
    renamed: 'đổi mã',
    changed: 'đổi số liệu',
    details: 'sửa chi tiết',
  },
  delta: {
    none: 'không đổi',
    about: (size) => `khoảng ${size}`,
    points: (way, size) => `${ways[way]} ${size} điểm phần trăm`,
    amount: (way, size, percent) =>
      `${ways[way]} ${size}${percent === undefined ? '' : ` (${percent})`}`,
    places: (isBetter, count) => `${isBetter ? 'lên' : 'xuống'} ${count} bậc`,
    days: (isEarlier, count) => `${isEarlier ? 'sớm' : 'muộn'} ${count} ngày`,
  },
  span: (way, from, to) => `từ ${from} ${{ up: 'lên', down: 'xuống', other: 'thành' }[way]} ${to}`,
  incomparable: (reasons) => `không so sánh được vì ${reasons.join('; ')}`,
  differences: {
    definition: (of, note) => {
      const what = { numerator: 'tử số', denominator: 'mẫu số', whole: 'chỉ tiêu' }[of]
      return `${what} được xác định khác trước${note === undefined ? '' : ` (${note})`}`
    },
    measure: 'loại giá trị đo khác trước',
    countUnit: (from, to) => `đơn vị tính đổi từ “${from}” thành “${to}”`,
    level: (kinds) =>
      kinds
        ? `đơn vị là ${kinds.from} ở báo cáo trước, là ${kinds.to} ở báo cáo sau`
        : 'hai báo cáo thuộc hai cấp hành chính khác nhau',
    merged: (day, units) => `đơn vị được sắp xếp, hợp nhất từ ${listed(units)} ngày ${day}`,
    accumulation:
      'thời gian tính số liệu khác nhau (phát sinh trong kỳ, lũy kế hoặc tính từ ngày khác)',
    parts: 'tổng số gồm các thành phần khác trước',
  },
  result: {
    moved: (delta, span) => `${delta}, ${span}`,
    other: (span) => `kết quả đổi ${span}`,
    counts: (shown, span) => `kết quả vẫn là ${shown}, tử số và mẫu số đổi ${span}`,
    sides: (from, to) => `kết quả trước là ${from}, nay là ${to}`,
    given: (to) => `trước chưa có số liệu, nay là ${to}`,
    lost: (from) => `trước là ${from}, nay không có số liệu`,
    wholeGiven: (to) => `trước không nêu số chung, nay là ${to}`,
    wholeLost: (from) => `số chung trước là ${from}, nay không nêu`,
    inYear: (delta, from, to) =>
      `${delta} (tính theo ngày trong năm), trước là ${from}, nay là ${to}`,
    corrected: (span, delta) =>
      `đính chính số liệu ${span}${delta === undefined ? '' : `, ${delta}`}`,
  },
  target: {
    moved: (way, tail, ease) =>
      `${{ up: 'nâng', down: 'hạ', other: 'đổi' }[way]} chỉ tiêu${tail}${
        ease === undefined ? '' : { easier: ' (dễ đạt hơn)', harder: ' (khó đạt hơn)' }[ease]
      }`,
    given: (to) => `nay có chỉ tiêu${to === '' ? '' : ` ${to} (báo cáo trước không nêu)`}`,
    withdrawn: (from) =>
      `báo cáo sau không nêu chỉ tiêu${from === '' ? '' : ` (trước là ${from})`}`,
    begun: (to) => `chỉ tiêu${to === '' ? '' : ` ${to}`} nay có hiệu lực`,
    lapsed: (from) => `chỉ tiêu${from === '' ? '' : ` ${from}`} không còn hiệu lực`,
  },
  status: (from, to) => `chuyển từ “${from}” sang “${to}”`,
  cause: {
    logic: {
      alone: (factors) => `do ${factors.join(', ')}`,
      each: (factors) =>
        `${factors.map((factor) => `do ${factor}`).join(' hoặc ')}; mỗi lý do đều đủ`,
      together: (factors) =>
        factors.length === 2
          ? `${factors.map((factor) => `vừa do ${factor}`).join(', ')}; chỉ một trong hai thì chưa đủ`
          : `do đồng thời: ${numbered(factors)}; thiếu một trong các lý do đó thì chưa đủ`,
    },
    underOldTarget: (result, status, how) => {
      const subject = result === '' ? '' : ` kết quả ${result}`
      const word = { still: 'vẫn là', also: 'cũng là', other: 'là' }[how]
      return `; theo chỉ tiêu cũ thì${subject} ${word} “${status}”`
    },
  },
  factors: {
    result: (way, tail) => `kết quả ${ways[way]}${tail}`,
    moved: (delta) => `kết quả ${delta}`,
    given: (to) => `nay đã có số liệu${to === '' ? '' : ` (${to})`}`,
    lost: (from) => `nay không có số liệu${from === '' ? '' : ` (trước là ${from})`}`,
    corrected: (tail) => `đính chính số liệu${tail}`,
    scope: (differences) =>
      `cách tính thay đổi${differences.length === 0 ? '' : `: ${differences.join('; ')}`}`,
    due: (day, isReached) => `${isReached ? 'đã' : 'chưa'} đến hạn ${day}`,
    paused: 'tạm dừng triển khai',
    resumed: 'hết tạm dừng, triển khai trở lại',
    not_applicable: 'nay không áp dụng',
    applicable: 'nay được áp dụng',
    override: (by, reason) => `${by} kết luận: ${reason}`,
    override_lifted: 'bỏ kết luận trước đây của người có trách nhiệm',
    parts: (moves) => `${moves.length === 1 ? '' : 'các '}thành phần ${moves.join(', ')}`,
    partMoved: (part, from, to) => {
      if (from === undefined) return `“${part}” mới thêm${to === undefined ? '' : ` (${to})`}`
      return to === undefined
        ? `“${part}” không còn (trước là ${from})`
        : `“${part}” chuyển từ ${from} sang ${to}`
    },
    partsMissing: (parts) => `thiếu số liệu của ${listed(parts.map(quoted))}`,
    partsSupplied: (parts) => `đã có số liệu của ${listed(parts.map(quoted))}`,
    rule: 'quy tắc đánh giá trong bộ chỉ tiêu thay đổi',
  },
  added: 'chỉ có trong báo cáo sau',
  dropped: 'chỉ có trong báo cáo trước',
  renamed: (from, to) => `đổi mã từ ${from} thành ${to}`,
  formerName: (name) => `báo cáo trước ghi là “${name}”`,
  unjudged: (from, why) => `trước là “${from}”, nay không đánh giá vì ${why}`,
  retitled: (from, to) => `đổi tên từ “${from}” thành “${to}”`,
  subjects: {
    task: (title) => `Nhiệm vụ “${title}”`,
    document: (citation) => `Văn bản “${citation}”`,
    section: (path) => `Mục “${path.join(' › ')}”`,
  },
  rewritten: 'sửa lời văn',
  details: {
    names: {
      name: 'tên',
      group: 'nhóm',
      owner: 'cơ quan chủ trì',
      decimals: 'số chữ số thập phân',
      rule: 'quy tắc đánh giá',
      unit: 'đơn vị tính',
      reason: 'lý do',
      note: 'ghi chú',
      paused: 'việc tạm dừng',
      not_applicable: 'lý do không áp dụng',
      override: 'kết luận của người có trách nhiệm',
      source: 'nguồn số liệu',
      remark: 'ghi chú cho người kiểm tra',
      stated: 'số đã in trong nguồn',
      stated_status: 'tình trạng ghi trong nguồn',
      growth: 'mức tăng giảm ghi theo nguồn',
      written: 'cách ghi (làm tròn thì vẫn là số ấy)',
      parts: 'cách chia thành phần',
      as_of: 'ngày chốt số liệu',
      from: 'ngày bắt đầu tính',
      accumulation: 'cách tính (trong kỳ hay lũy kế)',
      corrects: 'báo cáo được đính chính',
      basis: 'căn cứ giao chỉ tiêu',
      due: 'thời hạn',
      effective: 'thời gian hiệu lực của chỉ tiêu',
      target_note: 'ghi chú của chỉ tiêu',
      title: 'tên',
      result: 'kết quả',
      kind: 'loại văn bản',
      number: 'số, ký hiệu',
      date: 'ngày ban hành',
      issuer: 'cơ quan ban hành',
    },
    changed: (details) =>
      `sửa ${details.map(({ name, span }) => `${name}${span === '' ? '' : ` ${span}`}`).join(', ')}`,
    other: 'sửa chi tiết',
  },
  fields: {
    as_of: 'Ngày chốt số liệu',
    template: 'Mẫu báo cáo',
    number: 'Số văn bản',
    date: 'Ngày văn bản',
    title: 'Trích yếu',
    issuer: 'Cơ quan ban hành',
    signature: 'Phần ký',
    addressees: 'Kính gửi',
    basis: 'Căn cứ',
    recipients: 'Nơi nhận',
  },
  field: (span) => `đổi ${span}`,
  nothing: '(trống)',
}

/** Phrases with commas of their own: `(1) …, (2) …`. */
function numbered(phrases: readonly string[]): string {
  return phrases.map((phrase, at) => `(${at + 1}) ${phrase}`).join(', ')
}

function quoted(text: string): string {
  return `“${text}”`
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`
}
