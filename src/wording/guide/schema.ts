import type { RoomGuide } from './guide-entry.ts'

/** Codes on keys and the form of their values. */
export const schemaGuide: RoomGuide<'schema'> = {
  'schema/empty-value': {
    vi: {
      means: 'Khóa bắt buộc có tên mà chưa có giá trị.',
      why: 'Thiếu giá trị thì không lập được báo cáo.',
      mend: 'Điền giá trị sau dấu hai chấm.',
    },
    en: {
      means: 'A required key has no value.',
      why: 'Without it the report can not be made.',
      mend: 'Write the value after the colon.',
    },
    example: { file: 'report', bad: ['template:'], good: ['template: mau'] },
  },
  'schema/missing-key': {
    vi: {
      means: 'Thiếu một khóa bắt buộc.',
      why: 'Ví dụ có tử số mà không có mẫu số thì không có tỷ lệ.',
      mend: 'Thêm khóa mà thông báo nêu tên.',
    },
    en: {
      means: 'A required key is missing.',
      why: 'A numerator without a denominator, for instance, is no percentage.',
      mend: 'Add the key that the message names.',
    },
    example: {
      file: 'report',
      bad: ['indicators:', '  ho_so_truc_tuyen: { result: { numerator: 4620 }, target: 80 }'],
      good: [
        'indicators:',
        '  ho_so_truc_tuyen: { result: { numerator: 4620, denominator: 5500 }, target: 80 }',
      ],
    },
  },
  'schema/not-allowed-value': {
    vi: {
      means: 'Giá trị không nằm trong các từ mà khóa này nhận.',
      why: 'Công cụ chỉ hiểu đúng những từ đã định, để không hiểu nhầm.',
      mend: 'Chọn một trong các từ mà thông báo kê ra.',
    },
    en: {
      means: 'The value is none of the words that the key takes.',
      why: 'The tool knows these words only, so that nothing is misread.',
      mend: 'Choose one of the words that the message lists.',
    },
    example: {
      file: 'report',
      bad: ['indicators:', '  to_cong_nghe_so: { result: 18, target: 18, stated_status: Đạt }'],
      good: ['indicators:', '  to_cong_nghe_so: { result: 18, target: 18, stated_status: met }'],
    },
  },
  'schema/out-of-range': {
    vi: {
      means: 'Con số nằm ngoài mức cho phép của khóa này.',
      why: 'Ví dụ thứ hạng bắt đầu từ 1; lề trang và cỡ chữ theo Nghị định 30/2020.',
      mend: 'Sửa số cho nằm trong mức cho phép.',
    },
    en: {
      means: 'The number lies outside what the key allows.',
      why: 'Ranks begin at 1; margins and type sizes follow Nghị định 30/2020.',
      mend: 'Bring the number within its limits.',
    },
    example: {
      file: 'report',
      bad: [
        'indicators:',
        '  xep_hang: { result: { rank: { place: 0, of: 75 } }, target: rank <= 10 }',
      ],
      good: [
        'indicators:',
        '  xep_hang: { result: { rank: { place: 4, of: 75 } }, target: rank <= 10 }',
      ],
    },
  },
  'schema/unknown-key': {
    vi: {
      means: 'Khóa này không dùng được ở đây, thường do viết sai tên.',
      why: 'Nếu bỏ qua thì điều đã ghi mất mà không ai hay.',
      mend: 'Sửa tên khóa theo gợi ý, hoặc chuyển nó về đúng chỗ.',
    },
    en: {
      means: 'There is no such key here; mostly its name is misspelt.',
      why: 'Were it passed over, what it says would be lost unseen.',
      mend: 'Mend its name as the hint says, or move it where it belongs.',
    },
    example: {
      file: 'report',
      bad: ['indicators:', '  to_cong_nghe_so: { result: 18, taget: 18 }'],
      good: ['indicators:', '  to_cong_nghe_so: { result: 18, target: 18 }'],
    },
  },
  'schema/wrong-form': {
    vi: {
      means: 'Giá trị viết chưa đúng dạng: ngày, mã, số, ký hiệu.',
      why: 'Mỗi thứ một dạng thì ai đọc, máy hay người, cũng hiểu như nhau.',
      mend: 'Viết theo dạng mà thông báo nêu, ví dụ ngày là 2025-11-30.',
    },
    en: {
      means: 'The value is not in its form: a day, an id, a number, a symbol.',
      why: 'With one form for each, people and machines read the same.',
      mend: 'Write it as the message says; a day, for instance, as 2025-11-30.',
    },
    example: { file: 'report', bad: ['as_of: 30/11/2025'], good: ['as_of: 2025-11-30'] },
  },
  'schema/wrong-number-of-entries': {
    vi: {
      means: 'Nhóm hoặc danh sách có ít quá, nhiều quá, hoặc lặp mục.',
      why: 'Ví dụ mức tăng chỉ ghi theo một cách, để không có hai con số khác nhau.',
      mend: 'Thêm hoặc bớt mục cho đúng.',
    },
    en: {
      means: 'A group or list has too few entries, too many, or one twice.',
      why: 'Growth, for instance, is told in one way, lest there be two numbers for it.',
      mend: 'Add or remove entries.',
    },
    example: {
      file: 'report',
      bad: [
        'figures:',
        '  doanh_thu: { value: 13, change: { versus: "2024", percent: 30, times: 1.3 } }',
      ],
      good: ['figures:', '  doanh_thu: { value: 13, change: { versus: "2024", percent: 30 } }'],
    },
  },
  'schema/wrong-type': {
    vi: {
      means: 'Chỗ này cần một nhóm khóa, một danh sách, chữ hoặc số, nhưng lại ghi loại khác.',
      why: 'Không biết đọc giá trị vào đâu.',
      mend: 'Viết lại theo loại mà thông báo nêu.',
    },
    en: {
      means: 'A group of keys, a list, text or a number is due here, and something else stands.',
      why: 'Where to read the value into is not known.',
      mend: 'Write it as what the message expects.',
    },
    example: {
      file: 'report',
      bad: ['document: ubnd'],
      good: ['document: { issuer: ubnd }'],
    },
  },
}
