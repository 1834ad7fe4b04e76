import type { ExplanationWords } from './words.ts'

/** Explanations of verdicts in Vietnamese. */
export const vietnameseExplanations: ExplanationWords = {
  labels: {
    result: 'Kết quả',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    source: 'Nguồn',
    arithmetic: 'Phép tính',
    printed: 'In ra',
    bounds: 'Nghĩa là',
    target: 'Chỉ tiêu',
    basis: 'Căn cứ',
    comparison: 'So sánh',
    due: 'Thời hạn',
    paused: 'Tạm dừng',
    not_applicable: 'Áp dụng',
    override: 'Kết luận',
    parts: 'Thành phần',
    missing: 'Còn thiếu',
    to_be_met: 'Muốn đạt',
    turns: 'Đổi khi',
  },
  source: {
    asOf: (day) => `số liệu đến ngày ${day}`,
    from: (day) => `tính từ ngày ${day}`,
    period: 'phát sinh trong kỳ',
    cumulative: 'lũy kế',
  },
  place: (rank) => `xếp thứ ${rank}`,
  printed: {
    rounded: (shown, decimals) =>
      `${shown}, làm tròn đến ${decimals === 0 ? 'số nguyên' : `${decimals} chữ số thập phân`} theo bộ chỉ tiêu`,
    edge: (shown, usual, decimals) =>
      `${shown}: nếu chỉ in ${decimals} chữ số thập phân như thường lệ thì thành ${usual}, người đọc sẽ hiểu sang kết luận khác`,
  },
  bounds: (said, low, high) =>
    `${said} là ${[
      low && `${low.open ? 'trên' : 'từ'} ${low.text}`,
      high && `${high.open ? 'dưới' : 'không quá'} ${high.text}`,
    ]
      .filter(Boolean)
      .join(' đến ')}`,
  asks: {
    number: (comparator, bound) =>
      ({
        '>=': `từ ${bound} trở lên`,
        '>': `trên ${bound}`,
        '<=': `không quá ${bound}`,
        '<': `dưới ${bound}`,
        '=': `đúng bằng ${bound}`,
      })[comparator],
    range: (low, high) => `từ ${low} đến ${high}`,
    date: (comparator, day) =>
      ({
        '<=': `chậm nhất là ngày ${day}`,
        '<': `trước ngày ${day}`,
        '>=': `từ ngày ${day}`,
        '>': `sau ngày ${day}`,
        '=': `đúng ngày ${day}`,
      })[comparator],
    rank: (comparator, place) =>
      ({
        '<=': `xếp thứ ${place} hoặc cao hơn`,
        '<': `xếp trên thứ ${place}`,
        '>=': `xếp thứ ${place} hoặc thấp hơn`,
        '>': `xếp dưới thứ ${place}`,
        '=': `xếp đúng thứ ${place}`,
      })[comparator],
    answer: (answer) => `là “${answer}”`,
  },
  target: {
    natural: { higher: ' (càng cao càng tốt)', lower: ' (càng thấp càng tốt)' },
    inWords: (target) => `“${target}”: bằng chữ, nên phải do người có trách nhiệm kết luận`,
    notInForce: (target, { from, to }, asOf) =>
      `${target} chỉ có hiệu lực ${[from && `từ ngày ${from}`, to && `đến ngày ${to}`].filter(Boolean).join(' ')}; số liệu chốt ngày ${asOf} nên coi như không giao`,
    none: 'không giao',
  },
  reportBasis: (documents) => `không ghi riêng cho chỉ tiêu này; cả báo cáo căn cứ ${documents}`,
  comparison: {
    order: { below: 'nhỏ hơn', equal: 'bằng', above: 'lớn hơn' },
    range: {
      below: 'thấp hơn mức dưới của khoảng',
      within: 'nằm trong khoảng',
      above: 'cao hơn mức trên của khoảng',
    },
    points: (size) => `${size} điểm phần trăm`,
    bounds: {
      all: 'mọi giá trị có thể có đều đạt',
      none: 'không giá trị nào có thể có mà đạt',
      some: 'có giá trị đạt, có giá trị không đạt, nên chưa kết luận được; hãy ghi số chính xác',
    },
  },
  due: {
    ahead: (day, asOf, later) =>
      `ngày ${day}; số liệu chốt ngày ${asOf} là chưa đến hạn. Đến hạn mà vẫn vậy thì thành “${later}”`,
    reached: (day) => `ngày ${day}, đã đến hạn`,
  },
  paused: (document) =>
    `${document === undefined ? '' : `theo ${document}; `}trong lúc đó kết quả không tính là đạt hay không đạt`,
  notApplicable: (reason) => `không, vì: ${reason}`,
  override: (by, day, reason, status, computed) =>
    `“${status}” do ${by} kết luận ngày ${day}: ${reason}. Theo số liệu thì là “${computed}”`,
  parts: {
    all: 'mọi thành phần đều phải đạt',
    any: 'một thành phần đạt là đủ',
  },
  missing: (names, effect) =>
    `${names}: ${
      {
        met_anyway: 'số còn thiếu ra sao cũng vẫn đạt',
        not_met_anyway: 'số còn thiếu ra sao cũng không đạt',
        decides: 'số còn thiếu sẽ quyết định',
        skipped: 'bỏ qua, không tính',
        counted_as_failed: 'tính là không đạt',
      }[effect]
    }`,
  change: {
    numerator: (up, size) => `${up ? 'thêm' : 'bớt'} ${size}`,
    value: (up, size) => `${up ? 'tăng' : 'giảm'} ${size}`,
    place: (up, size) => `${up ? 'tụt' : 'lên'} ${size}`,
    day: (up, size) => `${up ? 'muộn hơn' : 'sớm hơn'} ${size}`,
  },
  units: {
    numerator: (count) => `${count} ở tử số`,
    place: (count) => `${count} bậc`,
    day: (count) => `${count} ngày`,
  },
  flip: {
    toBeMet: (change, outcome) => `cần ${change}: ${outcome}`,
    keepsUntil: (room, last, change, outcome, status) =>
      `${room} vẫn đạt (${last}); ${change} thì thành “${status}” (${outcome})`,
    atOnce: (change, outcome, status) => `${change} là thành “${status}” (${outcome})`,
    answer: (answer, status) => `nếu là “${answer}” thì thành “${status}”`,
    oneOf: (status, count) =>
      `${count === 1 ? 'chỉ cần đổi thành phần sau' : 'đổi một trong các thành phần sau'} là thành “${status}”:`,
    everyOf: (status) => `phải đổi tất cả các thành phần sau mới thành “${status}”:`,
    partMissing: 'có số liệu và đạt',
    otherwise: {
      paused: (sentence) => `Nếu không tạm dừng: ${sentence}`,
      not_applicable: (sentence) => `Nếu áp dụng: ${sentence}`,
    },
    none: {
      not_applicable: 'kết quả thế nào cũng không đổi kết luận, vì chỉ tiêu không áp dụng.',
      paused: 'kết quả thế nào cũng không đổi kết luận, chừng nào còn tạm dừng.',
      overridden: 'kết quả thế nào cũng không đổi kết luận; phải bỏ kết luận đã đặt (override).',
      no_target: 'kết quả thế nào cũng không đổi kết luận, vì không có chỉ tiêu để so.',
      no_result: 'điền kết quả vào tệp số liệu.',
      words: 'người có trách nhiệm ghi kết luận vào khóa override.',
      parts: 'chỉ đổi kết quả của các thành phần thì không đủ.',
    },
    fillIn: (asked) => `điền kết quả vào tệp số liệu; đạt khi kết quả ${asked}.`,
    alwaysMet: 'kết quả thế nào cũng đạt.',
    neverMet: (denominator) =>
      `không có kết quả nào đạt${denominator === undefined ? '' : `, nếu mẫu số ${denominator} giữ nguyên`}.`,
  },
}
