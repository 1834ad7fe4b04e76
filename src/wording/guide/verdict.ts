import type { RoomGuide } from './guide-entry.ts'

/** Codes on verdicts. */
export const verdictGuide: RoomGuide<'verdict'> = {
  'verdict/missing-reason': {
    vi: {
      means: 'Chỉ tiêu không đạt mà chưa ghi nguyên nhân.',
      why: 'Người đọc báo cáo sẽ hỏi ngay vì sao không đạt.',
      mend: 'Thêm reason với nguyên nhân; báo cáo in nguyên nhân bên cạnh kết luận.',
    },
    en: {
      means: 'A target is missed and no reason is given.',
      why: 'It is the first thing that a reader asks.',
      mend: 'Add reason; the report prints it beside the verdict.',
    },
    example: {
      file: 'report',
      bad: ['indicators:', '  ho_so_truc_tuyen: { result: 60, target: 80 }'],
      good: [
        'indicators:',
        '  ho_so_truc_tuyen: { result: 60, target: 80, reason: Thiếu đường truyền }',
      ],
    },
  },
  'verdict/overridden': {
    vi: {
      means: 'Kết luận do người đặt (override), không phải do tính toán.',
      why: 'Để không ai tưởng đó là kết luận tính được; báo cáo in rõ ai đặt và vì sao.',
      mend: 'Không phải sửa. Nếu số liệu đã đủ để kết luận thì bỏ override.',
    },
    en: {
      means: 'The verdict was set by a person (override), not computed.',
      why: 'So that nobody takes it for a computed one; the report prints who set it and why.',
      mend: 'Nothing to mend. Where the figures tell the same by now, remove the override.',
    },
    example: {
      file: 'report',
      bad: [
        'indicators:',
        '  mo_hinh_diem:',
        '    result: Chợ số trung tâm xã',
        '    target: Có mô hình hoạt động hiệu quả',
        '    override: { status: met, by: Chủ tịch xã, reason: Đã nghiệm thu, date: 2025-11-20 }',
      ],
      good: ['indicators:', '  diem_truy_cap: { result: yes, target: yes }'],
    },
  },
  'verdict/rounding-edge': {
    vi: {
      means: 'Làm tròn như thường lệ sẽ cho thấy một kết luận khác, nên báo cáo in thêm chữ số.',
      why: '79,996% làm tròn thành 80%: nhìn vào tưởng đạt 80% mà thực ra chưa.',
      mend: 'Không phải sửa; chỉ cần biết vì sao con số có nhiều chữ số hơn các số khác.',
    },
    en: {
      means: 'The usual rounding would show another verdict, so more digits are printed.',
      why: '79,996% rounds to 80%: it would look like 80% met, and is not.',
      mend: 'Nothing to mend; it tells why this number has more digits than others.',
    },
    example: {
      file: 'report',
      bad: [
        'indicators:',
        '  ho_so_truc_tuyen:',
        '    result: { numerator: 19999, denominator: 25000 }',
        '    target: 80',
        '    reason: Thiếu một hồ sơ',
      ],
      good: [
        'indicators:',
        '  ho_so_truc_tuyen:',
        '    result: { numerator: 20000, denominator: 25000 }',
        '    target: 80',
      ],
    },
  },
}
