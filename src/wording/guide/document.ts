import type { RoomGuide } from './guide-entry.ts'

/** Codes on documents that a report cites. */
export const documentGuide: RoomGuide<'document'> = {
  'document/lapsed': {
    vi: {
      means: 'Viện dẫn một văn bản đã hết hiệu lực vào ngày chốt số liệu.',
      why: 'Căn cứ không còn giá trị thì người có thẩm quyền không thể ký.',
      mend: 'Viện dẫn văn bản thay thế; nếu chỉ nhắc việc cũ thì ghi cảnh báo vào accepted.',
    },
    en: {
      means: 'A document is cited that was no longer in force on the day of the figures.',
      why: 'Nobody can sign a report that rests on law which holds no more.',
      mend: 'Cite what replaced it; if it is mentioned as of its own time, accept the warning.',
    },
    example: {
      file: 'report',
      bad: [
        'documents:',
        '  luat_gddt: { kind: Luật, number: 51/2005/QH11, title: Giao dịch điện tử }',
      ],
      good: [
        'documents:',
        '  luat_gddt: { kind: Luật, number: 20/2023/QH15, title: Giao dịch điện tử }',
      ],
    },
  },
}
