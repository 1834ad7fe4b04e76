import type { RoomGuide } from './guide-entry.ts'

const mismatch = [
  'indicators:',
  '  ho_so_truc_tuyen:',
  '    result: { numerator: 31, denominator: 191, stated: 26.23 }',
  '    target: 10',
]

/** Codes on warnings that a person has accepted. */
export const acceptedGuide: RoomGuide<'accepted'> = {
  'accepted/expired': {
    vi: {
      means: 'Việc chấp nhận một cảnh báo đã quá ngày ghi ở until.',
      why: 'Cảnh báo được chấp nhận tạm thời; hết hạn thì hiện lại, và bản chính thức bị từ chối.',
      mend: 'Sửa số liệu để hết cảnh báo, hoặc gia hạn bằng `cds-report check --accept` nếu người có trách nhiệm đồng ý.',
    },
    en: {
      means: 'The acceptance of a warning is past the day under until.',
      why: 'It was accepted for a time; now the warning is back and a final report is refused.',
      mend: 'Mend the figure, or extend it with `cds-report check --accept` if the person responsible agrees.',
    },
    example: {
      file: 'report',
      bad: [
        ...mismatch,
        'accepted:',
        '  - fingerprint: d07619c45878',
        '    code: audit/ratio-mismatch',
        '    reason: Theo bản in',
        '    by: Chánh Văn phòng',
        '    until: 2025-06-30',
      ],
      good: [
        ...mismatch,
        'accepted:',
        '  - fingerprint: d07619c45878',
        '    code: audit/ratio-mismatch',
        '    reason: Theo bản in',
        '    by: Chánh Văn phòng',
        '    until: 2026-12-31',
      ],
    },
  },
  'accepted/stale': {
    vi: {
      means: 'Mục accepted nói đến một cảnh báo không còn nữa.',
      why: 'Số liệu đã đổi, nên điều đã chấp nhận trước đây không chắc còn đúng.',
      mend: 'Xóa mục đó; cảnh báo mới nếu vẫn chấp nhận được thì ghi bằng `cds-report check --accept`.',
    },
    en: {
      means: 'An entry of accepted speaks of a warning that is there no more.',
      why: 'The figures have changed, so what was accepted may no longer hold.',
      mend: 'Remove the entry; a new warning that is acceptable is written with `cds-report check --accept`.',
    },
    example: {
      file: 'report',
      bad: [
        'accepted:',
        '  - fingerprint: 0123456789ab',
        '    code: audit/ratio-mismatch',
        '    reason: Theo bản in',
        '    by: Chánh Văn phòng',
      ],
      good: ['accepted: []'],
    },
  },
}
