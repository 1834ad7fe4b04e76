import type { RoomGuide } from './guide-entry.ts'

/** Codes on numbers that can't be read, or can't be. */
export const numberGuide: RoomGuide<'number'> = {
  'number/ambiguous-separator': {
    vi: {
      means: 'Dấu phẩy hoặc dấu chấm trong số có thể hiểu hai cách.',
      why: '8,990 là tám nghìn chín trăm chín mươi hay gần chín? Công cụ không đoán.',
      mend: 'Không viết dấu phân cách hàng nghìn; phần thập phân viết sau dấu chấm.',
    },
    en: {
      means: 'A comma or point in the number can be read in two ways.',
      why: 'Is 8,990 eight thousand or nearly nine? The tool does not guess.',
      mend: 'Write no thousands separator, and a decimal point.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  ho_so_truc_tiep:', '    value: 8,990'],
      good: ['figures:', '  ho_so_truc_tiep:', '    value: 8990'],
    },
  },
  'number/negative': {
    vi: {
      means: 'Số nhỏ hơn 0 ở chỗ không thể âm.',
      why: 'Số lượng và tỷ lệ không bao giờ âm; chỉ số tiền và mức tăng giảm mới có thể.',
      mend: 'Bỏ dấu trừ hoặc sửa số.',
    },
    en: {
      means: 'The number is below 0 where that can not be.',
      why: 'Counts and shares are never negative; only money and growth may be.',
      mend: 'Remove the minus sign or mend the number.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  diem_wifi: { unit: điểm, value: -7 }'],
      good: ['figures:', '  diem_wifi: { unit: điểm, value: 7 }'],
    },
  },
  'number/not-a-number': {
    vi: {
      means: 'Chỗ cần số lại ghi thứ không đọc được thành số.',
      why: 'Không tính được gì từ đó.',
      mend: 'Chỉ viết chữ số, phần thập phân sau dấu chấm; đơn vị tính và dấu % không viết ở đây.',
    },
    en: {
      means: 'What stands where a number is due can not be read as one.',
      why: 'Nothing can be computed from it.',
      mend: 'Write digits and a decimal point only; no unit and no % sign here.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  diem_wifi: { unit: điểm, value: 7 điểm }'],
      good: ['figures:', '  diem_wifi: { unit: điểm, value: 7 }'],
    },
  },
  'number/not-whole': {
    vi: {
      means: 'Chỗ cần số nguyên lại ghi số lẻ.',
      why: 'Không thể có nửa tổ, nửa hồ sơ hay thứ hạng 4,5.',
      mend: 'Sửa số; nếu đơn vị tính có phần lẻ (tỷ đồng) thì khai decimals ở count_unit.',
    },
    en: {
      means: 'A fraction stands where only a whole number can be.',
      why: 'There is no half team, no half file and no rank 4.5.',
      mend: 'Mend the number; if its unit has fractions, declare decimals under count_unit.',
    },
    example: {
      file: 'report',
      bad: ['indicators:', '  to_cong_nghe_so: { result: 18.5, target: 18 }'],
      good: ['indicators:', '  to_cong_nghe_so: { result: 18, target: 18 }'],
    },
  },
  'number/numerator-above-denominator': {
    vi: {
      means: 'Tử số lớn hơn mẫu số.',
      why: 'Một phần không thể lớn hơn tổng số; thường do hai số bị đổi chỗ.',
      mend: 'Đổi lại hoặc sửa số; tỷ lệ được vượt 100% thì khai may_exceed: true trong catalog.yaml.',
    },
    en: {
      means: 'The numerator is above the denominator.',
      why: 'A part is never more than the whole; mostly the two are swapped.',
      mend: 'Swap or mend them; if it may exceed 100%, declare may_exceed: true in catalog.yaml.',
    },
    example: {
      file: 'report',
      bad: [
        'indicators:',
        '  ho_so_truc_tuyen: { result: { numerator: 5500, denominator: 4620 }, target: 80 }',
      ],
      good: [
        'indicators:',
        '  ho_so_truc_tuyen: { result: { numerator: 4620, denominator: 5500 }, target: 80 }',
      ],
    },
  },
  'number/percent-above-100': {
    vi: {
      means: 'Tỷ lệ lớn hơn 100%.',
      why: 'Phần lớn các tỷ lệ không thể vượt 100%; thường do thừa hoặc sót một chữ số.',
      mend: 'Sửa số; tỷ lệ được vượt 100% thì khai may_exceed: true trong catalog.yaml.',
    },
    en: {
      means: 'The percentage is above 100%.',
      why: 'Most shares can not be; mostly a digit is too many or a point was lost.',
      mend: 'Mend the number; if it may exceed 100%, declare may_exceed: true in catalog.yaml.',
    },
    example: {
      file: 'report',
      bad: ['indicators:', '  ho_so_truc_tuyen: { result: 840, target: 80 }'],
      good: ['indicators:', '  ho_so_truc_tuyen: { result: 84.0, target: 80 }'],
    },
  },
  'number/thousands-dot': {
    vi: {
      means: 'Số viết với dấu chấm phân cách hàng nghìn.',
      why: 'Người Việt đọc 6.317 là sáu nghìn, máy đọc là sáu phẩy ba: sai lệch nghìn lần.',
      mend: 'Viết liền các chữ số; báo cáo tự in dấu chấm hàng nghìn.',
    },
    en: {
      means: 'The number is written with a thousands dot.',
      why: 'A Vietnamese reader takes 6.317 for six thousand, a machine for six: a thousandfold.',
      mend: 'Write the digits together; the report prints the dots itself.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  dan_so: { unit: người, value: 6.317 }'],
      good: ['figures:', '  dan_so: { unit: người, value: 6317 }'],
    },
  },
  'number/zero-denominator': {
    vi: {
      means: 'Mẫu số bằng 0.',
      why: 'Không chia được cho 0, nên không có tỷ lệ.',
      mend: 'Chưa phát sinh thì để trống result; không áp dụng thì ghi not_applicable và lý do.',
    },
    en: {
      means: 'The denominator is 0.',
      why: 'Nothing can be divided by 0, so there is no percentage.',
      mend: 'Leave result empty if nothing happened yet, or write not_applicable with its reason.',
    },
    example: {
      file: 'report',
      bad: [
        'indicators:',
        '  ho_so_truc_tuyen: { result: { numerator: 0, denominator: 0 }, target: 80 }',
      ],
      good: [
        'indicators:',
        '  ho_so_truc_tuyen: { target: 80, not_applicable: Trong năm không phát sinh hồ sơ }',
      ],
    },
  },
}
