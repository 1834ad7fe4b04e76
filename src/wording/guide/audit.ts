import type { RoomGuide } from './guide-entry.ts'

/** Codes on what a source printed, held against what follows from its own figures. */
export const auditGuide: RoomGuide<'audit'> = {
  'audit/change-mismatch': {
    vi: {
      means: 'Mức tăng, giảm đã in không khớp với số của kỳ này và kỳ trước.',
      why: 'Đặt hai báo cáo cạnh nhau là thấy chỗ sai.',
      mend: 'Báo cáo in mức tính được. Số của một trong hai kỳ sai thì sửa số đó.',
    },
    en: {
      means: 'The printed change does not follow from the figures of the two periods.',
      why: 'Whoever lays the two reports side by side sees it.',
      mend: 'The report prints the computed one. Mend the figure of either period if it is wrong.',
    },
    example: {
      file: 'report',
      bad: [
        'figures:',
        '  ho_so_tiep_nhan: { value: 5500, change: { versus: "2024", percent: 8 } }',
      ],
      good: [
        'figures:',
        '  ho_so_tiep_nhan: { value: 5500, change: { versus: "2024", percent: 7.42 } }',
      ],
    },
  },
  'audit/contradicts-report': {
    vi: {
      means: 'Cùng một số liệu, cùng một ngày, mà hai báo cáo của đơn vị ghi khác nhau.',
      why: 'Cấp trên giữ cả hai báo cáo và không biết tin số nào.',
      mend: 'Sửa số sai; số của ngày khác thì ghi as_of; đính chính báo cáo kia thì ghi corrects.',
    },
    en: {
      means: 'Two reports of the unit give different numbers for one figure on one day.',
      why: 'Its superiors have both reports, and do not know which to believe.',
      mend: 'Mend the wrong one; of another day, say as_of; if it mends that report, say corrects.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  ho_so_tiep_nhan: { value: 5210, as_of: 2024-12-14 }'],
      good: ['figures:', '  ho_so_tiep_nhan: { value: 5120, as_of: 2024-12-14 }'],
    },
  },
  'audit/cumulative-fell': {
    vi: {
      means: 'Số lũy kế (accumulation: cumulative) ít hơn số của một ngày trước đó.',
      why: 'Đếm dồn thì không thể giảm: một trong hai số sai, hoặc cách đếm đã đổi.',
      mend: 'Sửa số sai; đếm từ ngày khác thì ghi from; chỉ đếm trong kỳ thì ghi accumulation: period.',
    },
    en: {
      means: 'A cumulative count (accumulation: cumulative) is lower than on an earlier day.',
      why: 'It can not fall: one of the two is wrong, or it is counted otherwise now.',
      mend: 'Mend the wrong one; if counted from another day, say from; or accumulation: period.',
    },
    example: {
      file: 'report',
      bad: [
        'figures:',
        '  tai_khoan_da_cap:',
        '    { unit: tài khoản, value: 2908, from: 2022-01-01, accumulation: cumulative }',
      ],
      good: [
        'figures:',
        '  tai_khoan_da_cap:',
        '    { unit: tài khoản, value: 3450, from: 2022-01-01, accumulation: cumulative }',
      ],
    },
  },
  'audit/impossible-change': {
    vi: {
      means: 'Không có số nguyên nào của kỳ trước cho ra mức tăng, giảm đã in.',
      why: 'Một trong ba số chắc chắn sai: số kỳ này, số kỳ trước hoặc mức tăng, giảm.',
      mend: 'Kiểm tra lại cả ba số ở nguồn rồi sửa số sai.',
    },
    en: {
      means: 'No whole number of the period before gives the printed change.',
      why: 'One of three must be wrong: this figure, the one before it, or the change.',
      mend: 'Check all three in the source and mend the wrong one.',
    },
    example: {
      file: 'report',
      bad: [
        'figures:',
        '  tin_bai: { unit: tin, value: 476, change: { versus: "2024", percent: 71.79 } }',
      ],
      good: [
        'figures:',
        '  tin_bai: { unit: tin, value: 476, change: { versus: "2024", percent: 71.84 } }',
      ],
    },
  },
  'audit/ratio-mismatch': {
    vi: {
      means: 'Tỷ lệ đã in (stated) không bằng tử số chia cho mẫu số.',
      why: 'Ai có máy tính cũng thấy chỗ sai, và cả báo cáo mất tin cậy.',
      mend: 'Báo cáo in tỷ lệ tính được. Tử số, mẫu số hoặc stated sai thì sửa số đó.',
    },
    en: {
      means: 'The printed percentage (stated) is not numerator divided by denominator.',
      why: 'Anybody with a calculator sees it, and trusts the rest of the report no more.',
      mend: 'The report prints the computed one. Mend numerator, denominator or stated.',
    },
    example: {
      file: 'report',
      bad: [
        'indicators:',
        '  ho_so_truc_tuyen:',
        '    result: { numerator: 31, denominator: 191, stated: 26.23 }',
        '    target: 10',
      ],
      good: [
        'indicators:',
        '  ho_so_truc_tuyen:',
        '    result: { numerator: 31, denominator: 191, stated: 16.23 }',
        '    target: 10',
      ],
    },
  },
  'audit/status-mismatch': {
    vi: {
      means: 'Kết luận đã in (stated_status) khác kết luận tính từ kết quả và chỉ tiêu.',
      why: 'Ghi “Đạt” cho 60% khi giao 100% là báo cáo sai sự thật.',
      mend: 'Báo cáo in kết luận tính được. Kết quả, chỉ tiêu hoặc stated_status sai thì sửa.',
    },
    en: {
      means: 'The printed verdict (stated_status) is not the one that result and target give.',
      why: 'To call 60% against 100% “met” is to report what is not so.',
      mend: 'The report prints the computed one. Mend the result, the target or stated_status.',
    },
    example: {
      file: 'report',
      bad: [
        'indicators:',
        '  ho_so_truc_tuyen:',
        '    { result: 60, target: 100, reason: Chưa đủ máy, stated_status: met }',
      ],
      good: [
        'indicators:',
        '  ho_so_truc_tuyen:',
        '    { result: 60, target: 100, reason: Chưa đủ máy, stated_status: not_met }',
      ],
    },
  },
  'audit/sum-mismatch': {
    vi: {
      means: 'Tổng đã in không bằng các thành phần cộng lại.',
      why: 'Người đọc cộng lại sẽ không biết tin số nào.',
      mend: 'Sửa tổng hoặc thành phần sai; nếu chưa kê đủ thành phần thì ghi parts_complete: false.',
    },
    en: {
      means: 'The printed total is not the sum of its parts.',
      why: 'Whoever adds them up does not know which number to believe.',
      mend: 'Mend the total or the wrong part; if parts are lacking, write parts_complete: false.',
    },
    example: {
      file: 'report',
      bad: [
        'figures:',
        '  to_cong_dong: { unit: tổ, parts: { cap_xa: 29, cap_ban: 336 }, stated: 265 }',
      ],
      good: [
        'figures:',
        '  to_cong_dong: { unit: tổ, parts: { cap_xa: 29, cap_ban: 336 }, stated: 365 }',
      ],
    },
  },
  'audit/value-mismatch': {
    vi: {
      means: 'Con số đã in (stated) khác số liệu ghi bên cạnh.',
      why: 'Một số liệu có hai giá trị: văn bản cũ và báo cáo này sẽ nói khác nhau.',
      mend: 'Báo cáo in số liệu. Số nào sai thì sửa số đó.',
    },
    en: {
      means: 'The printed number (stated) differs from the figure beside it.',
      why: 'One thing has two values: the old text and this report will disagree.',
      mend: 'The report prints the figure. Mend the one that is wrong.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  ho_so_truc_tiep: { value: 880, stated: 808 }'],
      good: ['figures:', '  ho_so_truc_tiep: { value: 880, stated: 880 }'],
    },
  },
}
