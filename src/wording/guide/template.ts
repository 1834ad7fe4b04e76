import type { RoomGuide } from './guide-entry.ts'

/** Codes on report templates. */
export const templateGuide: RoomGuide<'template'> = {
  'template/broken': {
    vi: {
      means: 'Mẫu báo cáo bị lỗi: template.yaml và template.md không khớp, hoặc viết sai.',
      why: 'Báo cáo nào dùng mẫu này cũng không xuất được; số liệu thì không có lỗi.',
      mend: 'Mỗi mục trong template.yaml phải được đặt một lần bằng {% section mã %} trong template.md.',
    },
    en: {
      means:
        'The template is broken: template.yaml and template.md disagree, or are not well written.',
      why: 'No report of this template can be built; the data is not at fault.',
      mend: 'Each section of template.yaml is placed once, by {% section id %} in template.md.',
    },
    example: {
      file: 'template',
      bad: ['sections:', '  kien_nghi: { title: Kiến nghị }', '  tong_ket: { title: Tổng kết }'],
      good: ['sections:', '  kien_nghi: { title: Kiến nghị }'],
    },
  },
  'template/unknown': {
    vi: {
      means: 'Không có mẫu báo cáo mang tên này.',
      why: 'Không biết báo cáo gồm những mục nào.',
      mend: 'Sửa tên mẫu; mẫu là một thư mục trong templates/ hoặc mẫu kèm theo công cụ.',
    },
    en: {
      means: 'There is no template of this name.',
      why: 'Which sections the report has is not known.',
      mend: 'Mend the name; a template is a folder in templates/, or comes with the tool.',
    },
    example: { file: 'report', bad: ['template: maau'], good: ['template: mau'] },
  },
}
