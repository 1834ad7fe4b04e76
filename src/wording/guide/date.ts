import type { RoomGuide } from './guide-entry.ts'

/** Codes on days. */
export const dateGuide: RoomGuide<'date'> = {
  'date/no-such-date': {
    vi: {
      means: 'Ngày này không có trong lịch.',
      why: 'Không biết ngày nào là đúng để so sánh và in ra.',
      mend: 'Sửa ngày, viết theo thứ tự năm-tháng-ngày.',
    },
    en: {
      means: 'There is no such day in the calendar.',
      why: 'Which day is right, to compare and to print, is not known.',
      mend: 'Mend the day, written year-month-day.',
    },
    example: { file: 'report', bad: ['as_of: 2025-11-31'], good: ['as_of: 2025-11-30'] },
  },
  'date/wrong-order': {
    vi: {
      means: 'Ngày bắt đầu đứng sau ngày kết thúc.',
      why: 'Chỉ tiêu sẽ không có hiệu lực vào ngày nào.',
      mend: 'Đổi chỗ hai ngày, hoặc sửa ngày sai.',
    },
    en: {
      means: 'The first day is after the last day.',
      why: 'The target would hold on no day at all.',
      mend: 'Swap the two, or mend the wrong one.',
    },
    example: {
      file: 'report',
      bad: [
        'indicators:',
        '  ho_so_truc_tuyen:',
        '    result: 84',
        '    target: { value: 80, effective: { from: 2025-12-31, to: 2025-01-01 } }',
      ],
      good: [
        'indicators:',
        '  ho_so_truc_tuyen:',
        '    result: 84',
        '    target: { value: 80, effective: { from: 2025-01-01, to: 2025-12-31 } }',
      ],
    },
  },
}
