import type { RoomGuide } from './guide-entry.ts'

/** Codes on what a source printed, held against what follows from its own figures. */
export const auditGuide: RoomGuide<'audit'> = {
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
