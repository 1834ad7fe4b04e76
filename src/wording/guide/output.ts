import type { RoomGuide } from './guide-entry.ts'

/** Codes on files that were written before. */
export const outputGuide: RoomGuide<'output'> = {
  'output/edited-by-hand': {
    vi: {
      means: 'Tệp Word trong thư mục kết quả đã được sửa bằng tay sau khi công cụ tạo ra.',
      why: 'Ghi đè thì mất phần người đã sửa; mà phần sửa đó lại không có trong số liệu.',
      mend: 'Chép phần đã sửa vào tệp số liệu hoặc lời văn, rồi chạy build với --force.',
    },
    en: {
      means: 'The Word file in the output folder was edited by hand since the tool made it.',
      why: 'Writing over it would lose the edits, which are not in the data.',
      mend: 'Carry the edits into the data or the prose, then run build with --force.',
    },
  },
}
